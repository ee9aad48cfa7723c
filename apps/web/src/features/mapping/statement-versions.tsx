import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { SecrecyLabel } from '../../case-parts/secrecy-label.tsx';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VersionList } from '../../ui/version-list.tsx';
import { usePlaceNames } from './statement-words.ts';
import { WordDifference } from '../../case-parts/word-difference.tsx';

/** How the words of a statement came to be, newest first, each with what changed since the one before. */
export function StatementVersions({ caseId, statementId }: { caseId: string; statementId: string }) {
  const { t } = useTranslation('mapping');
  const { dateTime } = useFormat();
  const { today } = useSignedIn();
  const { placeName } = usePlaceNames();
  const { data: versions, error } = useQuery(
    api.mapping.listStatementVersions.queryOptions({ input: { caseId, statementId } }),
  );
  if (error) return <RefusalMessage refusal={asRefusal(error)} />;
  if (!versions) return <Skeleton lines={2} />;
  return (
    <VersionList
      label={t('versions.title')}
      versions={versions
        .map((version, index) => ({
          id: String(version.version),
          title: t('versions.number', { number: version.version }),
          detail: [dateTime(version.changedAt, today), version.changedBy].filter(Boolean).join(', '),
          isCurrent: index === versions.length - 1,
          children: (
            <>
              <p className="serif">
                <WordDifference before={versions[index - 1]?.words ?? version.words} after={version.words} />
              </p>
              <p className="soft">
                {[
                  version.voiceName ?? t('card.unknownVoice'),
                  placeName(version.column, version.element),
                ].join(' · ')}
              </p>
              <SecrecyLabel secrecy={version.secrecy} />
            </>
          ),
        }))
        .reverse()}
    />
  );
}
