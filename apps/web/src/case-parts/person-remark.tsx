import type { PersonCorrection } from '@vangnet/contract/own-file.contract.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
import { useCorrections } from './corrections.ts';
import './person-remark.css';

/** What somebody asked to correct or added, in their own words, with what became of it. */
export function PersonRemark({ remark, actions }: { remark: PersonCorrection; actions?: ReactNode }) {
  const { t } = useTranslation('own-file');
  const { date } = useFormat();
  const { kind, personName, receivedOn, words, decision } = remark;
  return (
    <div className="person-remark">
      <p className="person-remark-head">
        {t(`remark.by.${kind}`, { name: personName, date: date(receivedOn) })}
      </p>
      <p className="serif">{words}</p>
      {kind === 'correction' && (
        <p className="person-remark-outcome">
          <span>
            <strong>{t(`remark.outcome.${decision?.outcome ?? 'open'}`)}</strong>
            {decision?.reason && `: ${decision.reason}`}
          </span>
          {actions}
        </p>
      )}
    </div>
  );
}

/** The remarks that stand beside one piece; nothing without any. */
export function RemarksOnPiece({ caseId, pieceId }: { caseId: string; pieceId: string }) {
  const remarks = useCorrections(caseId).filter(({ piece }) => piece?.id === pieceId);
  return remarks.map((remark) => <PersonRemark key={remark.id} remark={remark} />);
}
