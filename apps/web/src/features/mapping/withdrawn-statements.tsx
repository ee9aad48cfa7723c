import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { useTranslation } from 'react-i18next';
import { useBadgeVoice } from '../../case-parts/voice.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { StatementCard } from '../../ui/statement-card.tsx';
import { shortWords, usePlaceNames } from './statement-words.ts';

export interface WithdrawnStatementsProps {
  statements: readonly Statement[];
  /** Null where the file may only be read. */
  onPutBack: ((statementId: string) => Promise<unknown>) | null;
}

/** What was taken out of the columns: still in the file, out of sight until somebody asks. */
export function WithdrawnStatements({ statements, onPutBack }: WithdrawnStatementsProps) {
  const { t } = useTranslation('mapping');
  const { placeName } = usePlaceNames();
  const toBadge = useBadgeVoice();
  const withdrawn = statements.filter((statement) => statement.withdrawn);
  if (withdrawn.length === 0) return null;
  return (
    <div className="mapping-withdrawn">
      <Disclosure level={2} title={t('withdrawn.title', { count: withdrawn.length })}>
        <ul>
          {withdrawn.map((statement) => (
            <StatementCard
              key={statement.id}
              words={statement.words}
              voice={statement.voice.voice.kind === 'unknown' ? null : toBadge(statement.voice)}
              unknownVoice={t('card.unknownVoice')}
              meta={placeName(statement.column, statement.element)}
              actions={
                onPutBack && (
                  <Button
                    size="small"
                    aria-label={t('withdrawn.putBackWords', { words: shortWords(statement) })}
                    onPress={() => void onPutBack(statement.id)}
                  >
                    {t('withdrawn.putBack')}
                  </Button>
                )
              }
            />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
