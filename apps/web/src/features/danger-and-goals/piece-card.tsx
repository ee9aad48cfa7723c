import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { Link } from 'react-aria-components/Link';
import { useTranslation } from 'react-i18next';
import { caseLinks } from '../../case-parts/case-links.ts';
import { Voice } from '../../case-parts/voice.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PieceActions } from './piece-actions.tsx';
import { PieceLife } from './piece-life.tsx';
import { PieceState } from './piece-state.tsx';

export interface PieceCardProps {
  caseId: string;
  piece: FramePiece;
  /** Of the whole file; the card shows those that the piece rests on. */
  statements: readonly Statement[];
  /** Names of the children it is about; empty for all of them. */
  minors: readonly string[];
  /** The number of a bottom line. */
  number?: number | undefined;
  today: string;
  mayWrite: boolean;
}

/** A danger statement, goal or bottom line: its words, where it stands, what it rests on and what can be done with it. */
export function PieceCard({ caseId, piece, statements, minors, number, today, mayWrite }: PieceCardProps) {
  const { t } = useTranslation('danger-and-goals');
  const quotes = statements.filter((statement) => piece.statementIds.includes(statement.id));
  const response = piece.events.findLast((event) => event.kind === 'shared')?.response;
  return (
    <article className={`danger-piece danger-piece-${piece.kind}`}>
      <h3 className="danger-piece-kind">
        {number !== undefined && <span className="danger-number num">{number}</span>}
        {t(`kind.${piece.kind}`)}
        {minors.length > 0 && <span className="danger-piece-minors">{minors.join(', ')}</span>}
      </h3>
      <p className="danger-piece-words serif">{piece.words}</p>
      {piece.setBy && <p className="danger-piece-note">{t('card.setBy', { name: piece.setBy })}</p>}
      {response && (
        <p className="danger-piece-note">
          {t('card.response')} <span className="danger-response serif">{response}</span>
        </p>
      )}
      <div className="danger-piece-state">
        <PieceState piece={piece} today={today} />
      </div>
      {quotes.length > 0 && (
        <Disclosure title={t('card.restsOn', { count: quotes.length })}>
          <ul className="danger-quotes">
            {quotes.map((statement) => (
              <Quote key={statement.id} caseId={caseId} statement={statement} />
            ))}
          </ul>
        </Disclosure>
      )}
      <PieceLife piece={piece} today={today} />
      {mayWrite && piece.state !== 'ended' && <PieceActions caseId={caseId} piece={piece} today={today} />}
    </article>
  );
}

function Quote({ caseId, statement }: { caseId: string; statement: Statement }) {
  const { t } = useTranslation('danger-and-goals');
  const { shortDate } = useFormat();
  const { source } = statement;
  return (
    <li>
      <p className="serif">{statement.words}</p>
      <span className="danger-quote-source">
        <Voice voice={statement.voice} />
        {source && (
          <Link href={caseLinks.conversation(caseId, source.conversationId)}>
            {t('card.fromTalk', { date: shortDate(source.heldOn) })}
          </Link>
        )}
        {statement.withdrawn && <span>{t('card.withdrawn')}</span>}
      </span>
    </li>
  );
}
