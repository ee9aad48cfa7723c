import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import { useTranslation } from 'react-i18next';
import { WordDifference } from '../../case-parts/word-difference.tsx';
import { useCaseName } from '../../case-parts/use-case-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VersionList } from '../../ui/version-list.tsx';

/** What happened to a piece, in the order in which it was written down, with the earlier wordings. */
export function PieceLife({ piece, today }: { piece: FramePiece; today: string }) {
  const { t } = useTranslation('danger-and-goals');
  const { shortDate } = useFormat();
  const joinNames = useCaseName();
  const wordings = piece.events.filter((event) => event.words !== null);
  return (
    <Disclosure title={t('life.title', { count: wordings.length })}>
      <ol className="danger-life">
        {piece.events.map((event, index) => (
          <li key={index}>
            {t(`life.${event.kind}`, {
              date: shortDate(event.on, today),
              by: event.by ?? t('life.somebody'),
              names: joinNames(event.personNames),
            })}
            {event.reason && <span className="danger-life-words">{event.reason}</span>}
            {event.response && <span className="danger-life-words serif">{event.response}</span>}
          </li>
        ))}
      </ol>
      {wordings.length > 1 && (
        <VersionList
          label={t('life.versions')}
          versions={wordings
            .map((event, index) => ({
              id: String(index),
              title: t('life.version', { number: index + 1 }),
              detail: [shortDate(event.on, today), event.by].filter(Boolean).join(', '),
              isCurrent: index === wordings.length - 1 && piece.state !== 'ended',
              children: (
                <p className="serif">
                  {index === 0 ? (
                    event.words
                  ) : (
                    <WordDifference before={wordings[index - 1]?.words ?? ''} after={event.words ?? ''} />
                  )}
                </p>
              ),
            }))
            .reverse()}
        />
      )}
    </Disclosure>
  );
}
