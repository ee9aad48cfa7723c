import { useQuery } from '@tanstack/react-query';
import type { OperationOutputs } from '@vangnet/contract';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { mySessionsKey } from './account-queries.ts';

type Session = OperationOutputs['access']['listMySessions'][number];

/** Where one is signed in, with a way to end what should not be. */
export function SessionsCard() {
  const { t } = useTranslation('account');
  const { data: sessions, error, refetch } = useQuery(api.access.listMySessions.queryOptions({ input: {} }));
  const endOthers = useCommand(client.access.endOtherSessions, { invalidates: [mySessionsKey] });
  const others = sessions?.filter((session) => !session.current).length ?? 0;
  return (
    <Card title={t('sessions.title')}>
      <p className="soft">{t('sessions.explain')}</p>
      <RefusalMessage refusal={endOthers.refusal} />
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!sessions && !error && <Skeleton lines={2} />}
      {sessions && (
        <ul className="account-list" aria-label={t('sessions.title')}>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      )}
      {others > 1 && (
        <Button isPending={endOthers.isBusy} onPress={() => void endOthers.run({})}>
          {t('sessions.endOthers')}
        </Button>
      )}
    </Card>
  );
}

function SessionRow({ session }: { session: Session }) {
  const { t } = useTranslation('account');
  const { today } = useSignedIn();
  const { dateTime } = useFormat();
  const end = useCommand(client.access.endSession, { invalidates: [mySessionsKey] });
  const { device, way, signedInAt, lastSeenAt, current } = session;
  const name = t('sessions.device', {
    browser: t(`sessions.browsers.${device.browser}`),
    system: t(`sessions.systems.${device.system}`),
  });
  return (
    <li>
      <div className="account-item">
        <strong>{name}</strong>
        {current && <Tag tone="accent">{t('sessions.here')}</Tag>}
        <span>
          {t('sessions.since', { when: dateTime(signedInAt, today), way: t(`sessions.ways.${way}`) })}
          {!current && ` · ${t('sessions.seen', { when: dateTime(lastSeenAt, today) })}`}
        </span>
        <RefusalMessage refusal={end.refusal} />
      </div>
      {!current && (
        <Button
          size="small"
          isPending={end.isBusy}
          aria-label={t('sessions.endNamed', { name })}
          onPress={() => void end.run({ sessionId: session.id })}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}
