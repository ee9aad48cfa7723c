import { useQuery } from '@tanstack/react-query';
import type { PersonView } from '@vangnet/contract/sharing.contract.ts';
import { pieceKinds } from '@vangnet/domain/sharing/piece.ts';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { beginSentence } from '../../case-parts/sharing/begin-sentence.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PieceToRead } from './piece-to-read.tsx';
import './sharing.css';

/** Exactly what somebody of the file may read today, each piece with the reason, and how much not. */
export function PersonViewPage({ caseId, personId }: { caseId: string; personId: string }) {
  const { data, error, refetch } = useQuery(
    api.sharing.getPersonView.queryOptions({ input: { caseId, personId } }),
  );
  if (data) return <OpenedView caseId={caseId} view={data} />;
  return error ? (
    <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />
  ) : (
    <Skeleton lines={8} />
  );
}

function OpenedView({ caseId, view }: { caseId: string; view: PersonView }) {
  const { t } = useTranslation('sharing');
  const { name } = view.person;
  const byKind = Map.groupBy(view.pieces, ({ kind }) => kind);
  return (
    <>
      <CasePageHeader
        caseId={caseId}
        title={t('view.title', { name })}
        lead={beginSentence(t('view.lead', { count: view.pieces.length, name }))}
        actions={<LinkButton href={caseLinks.sharing(caseId)}>{t('view.back')}</LinkButton>}
      />
      <HelpText id="person-view">{t('view.help')}</HelpText>
      <div className="sharing-columns">
        <div className="sharing-main">
          {view.pieces.length === 0 && (
            <EmptyState title={beginSentence(t('view.empty', { name }))}>{t('view.emptyText')}</EmptyState>
          )}
          {pieceKinds.map((kind) => {
            const pieces = byKind.get(kind);
            return (
              pieces && (
                <Card key={kind} title={t(`group.${kind}`)}>
                  {pieces.map((piece) => (
                    <PieceToRead key={piece.id} piece={piece}>
                      <p className="sharing-note">
                        {t(`reads.${piece.basis.reason}`)} <cite>{piece.basis.article}</cite>
                      </p>
                    </PieceToRead>
                  ))}
                </Card>
              )
            );
          })}
        </div>
        <Card title={t('view.hidden')}>
          {view.hidden.length === 0 ? (
            <p className="soft">{t('view.nothingHidden')}</p>
          ) : (
            <ul className="sharing-list">
              {view.hidden.map(({ reason, article, count }) => (
                <li key={reason}>
                  <p className="sharing-sentence">
                    {t('view.hiddenCount', { count, why: t(`hides.${reason}`) })}
                  </p>
                  <p className="sharing-note">
                    <cite>{article}</cite>
                  </p>
                </li>
              ))}
            </ul>
          )}
          <p className="sharing-note">{t('view.rules', { number: view.rulesNumber })}</p>
        </Card>
      </div>
    </>
  );
}
