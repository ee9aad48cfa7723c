import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VersionList } from '../../ui/version-list.tsx';
import { RulesEditor } from './rules-editor.tsx';
import { RulesInWords } from './rules-in-words.tsx';
import './sharing.css';

/** Who of the family reads what, in plain language; the data protection officer lays down new versions. */
export function RulesPage() {
  const { t } = useTranslation('sharing');
  const { date } = useFormat();
  const { mayProtectData } = useSignedIn();
  const { data, error, refetch } = useQuery(api.sharing.listReadingRules.queryOptions({ input: {} }));
  const [isRevising, setRevising] = useState(false);
  const inForce = data?.versions.find(({ number }) => number === data.inForce);
  const newest = data?.versions[0];
  return (
    <>
      <PageHeader
        title={t('rules.title')}
        lead={t('rules.lead')}
        actions={
          mayProtectData &&
          newest &&
          !isRevising && (
            <Button variant="primary" onPress={() => setRevising(true)}>
              {t('rules.revise')}
            </Button>
          )
        }
      />
      <HelpText id="reading-rules">{t('rules.help')}</HelpText>
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      <div className="sharing-main">
        {isRevising && newest && <RulesEditor newest={newest} onClose={() => setRevising(false)} />}
        {inForce && (
          <Card title={t('rules.now', { number: inForce.number })}>
            <RulesInWords rules={inForce.rules} />
          </Card>
        )}
        {data && (
          <Card title={t('rules.history')}>
            <VersionList
              label={t('rules.history')}
              versions={data.versions.map((version) => ({
                id: String(version.number),
                title: t('rules.version', { number: version.number }),
                detail:
                  version.revisedOn === null
                    ? t('rules.delivered')
                    : t('rules.from', {
                        date: date(version.validFrom),
                        by: version.revisedBy ?? t('somebody'),
                      }),
                isCurrent: version.number === data.inForce,
                children: version.note && <p>{version.note}</p>,
              }))}
            />
          </Card>
        )}
      </div>
    </>
  );
}
