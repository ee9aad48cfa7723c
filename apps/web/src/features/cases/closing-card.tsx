import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ClosingDialog } from './closing-dialog.tsx';

/** Whether the file is closed, and who was told. */
export function ClosingCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation('closing');
  const { date } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { closure } = file;
  const nameOf = (personId: string) => {
    const person = file.persons.find(({ id }) => id === personId);
    return person ? shownName(person) : t('card.somebody');
  };
  return (
    <Card
      title={t('card.title')}
      aside={
        file.allowedActions.includes('writeCase') && (
          <Button size="small" onPress={() => setOpen(true)}>
            {closure ? t('card.revise') : t('card.close')}
          </Button>
        )
      }
    >
      {closure ? (
        <>
          <p>
            {closure.closedBy
              ? t('card.closedBy', { date: date(closure.closedOn), name: closure.closedBy })
              : t('card.closed', { date: date(closure.closedOn) })}
          </p>
          {closure.reason && <p>{closure.reason}</p>}
          {closure.informed.length === 0 ? (
            <p className="soft">{t('card.nobodyTold')}</p>
          ) : (
            <ul>
              {closure.informed.map((notice) => (
                <li key={notice.personId}>
                  {t(`card.told.${notice.copy}`, { name: nameOf(notice.personId), date: date(notice.on) })}
                </li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <p className="soft">{t('card.open')}</p>
      )}
      {isOpen && <ClosingDialog file={file} onClose={() => setOpen(false)} />}
    </Card>
  );
}
