import { useQuery } from '@tanstack/react-query';
import type { OperationOutputs } from '@vangnet/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ResetLinkDialog } from './reset-link-dialog.tsx';
import { WorkerEmailDialog } from './worker-email-dialog.tsx';

type Account = OperationOutputs['access']['listAccounts'][number];

/** From this many accounts on, a field to find one of them. */
const LONG_LIST = 8;

/** Every worker's account, for who cannot get in any more. */
export function AccountsCard() {
  const { t } = useTranslation('account');
  const { data: accounts, error, refetch } = useQuery(api.access.listAccounts.queryOptions({ input: {} }));
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = accounts?.filter(({ name, username }) =>
    [name, username ?? ''].some((words) => words.toLocaleLowerCase().includes(wanted)),
  );
  return (
    <Card title={t('accounts.title')}>
      <p className="soft">{t('accounts.explain')}</p>
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!accounts && !error && <Skeleton lines={6} />}
      {accounts && accounts.length >= LONG_LIST && (
        <TextField
          label={t('accounts.search')}
          type="search"
          value={search}
          onChange={setSearch}
          autoComplete="off"
        />
      )}
      {found && found.length > 0 && (
        <ul className="account-list" aria-label={t('accounts.title')}>
          {found.map((account) => (
            <AccountRow key={account.workerId} account={account} />
          ))}
        </ul>
      )}
      {found?.length === 0 && <EmptyState isCompact title={t('accounts.nobody')} />}
    </Card>
  );
}

function AccountRow({ account }: { account: Account }) {
  const { t } = useTranslation('account');
  const [opened, setOpened] = useState<'link' | 'email' | null>(null);
  const { name, active, username, email, oidcLinked, hasSecondFactor } = account;
  const facts = [
    username ?? t('accounts.noUsername'),
    email ?? t('accounts.noEmail'),
    hasSecondFactor ? t('accounts.hasSecondFactor') : t('accounts.noSecondFactor'),
    oidcLinked && t('accounts.oidcLinked'),
  ];
  return (
    <li>
      <div className="account-item">
        <strong>{name}</strong>
        {!active && <Tag>{t('accounts.inactive')}</Tag>}
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </div>
      <div className="account-row">
        <Button
          size="small"
          aria-label={t('accounts.emailNamed', { name })}
          onPress={() => setOpened('email')}
        >
          {t('accounts.email')}
        </Button>
        {active && username !== null && (
          <Button
            size="small"
            aria-label={t('accounts.linkNamed', { name })}
            onPress={() => setOpened('link')}
          >
            {t('accounts.link')}
          </Button>
        )}
      </div>
      {opened === 'link' && <ResetLinkDialog account={account} onClose={() => setOpened(null)} />}
      {opened === 'email' && <WorkerEmailDialog account={account} onClose={() => setOpened(null)} />}
    </li>
  );
}
