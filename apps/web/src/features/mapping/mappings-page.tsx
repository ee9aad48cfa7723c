import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';
import { usePresenceNames } from '../../case-parts/use-presence-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ComparedMappings } from './compared-mappings.tsx';
import { MappingActions } from './mapping-actions.tsx';
import './mapping.css';
import { SavedMapping } from './saved-mapping.tsx';

export interface MappingsPageProps {
  caseId: string;
  /** The saved mapping that is shown; none: the list. */
  mappingId: string | undefined;
  /** The one beside it: another saved mapping, or `now`. */
  otherId: string | undefined;
}

/** Saved mappings of a case: the list, one as it stood, or two with what changed between them. */
export function MappingsPage({ caseId, mappingId, otherId }: MappingsPageProps) {
  const { t } = useTranslation('mapping');
  return (
    <>
      <CasePageHeader caseId={caseId} title={t('saved.title')} actions={<MappingActions caseId={caseId} />} />
      <HelpText id="mappings">{t('saved.help')}</HelpText>
      {mappingId === undefined && <MappingList caseId={caseId} />}
      {mappingId !== undefined && otherId === undefined && (
        <SavedMapping caseId={caseId} mappingId={mappingId} />
      )}
      {mappingId !== undefined && otherId !== undefined && (
        <ComparedMappings caseId={caseId} mappingId={mappingId} otherId={otherId} />
      )}
    </>
  );
}

function MappingList({ caseId }: { caseId: string }) {
  const { t } = useTranslation('mapping');
  const { longDate } = useFormat();
  const namesOf = usePresenceNames(caseId);
  const { data: mappings } = useSuspenseQuery(api.mapping.listMappings.queryOptions({ input: { caseId } }));
  if (mappings.length === 0) {
    return (
      <EmptyState
        title={t('saved.none')}
        action={<LinkButton href={caseLinks.columns(caseId)}>{t('saved.toColumns')}</LinkButton>}
      >
        {t('saved.noneHelp')}
      </EmptyState>
    );
  }
  return (
    <ul className="mapping-list">
      {mappings.map((mapping) => {
        const present = namesOf(mapping.presence);
        return (
          <li key={mapping.id} className="ui-card mapping-list-item">
            <div>
              <h2>{mapping.title ?? longDate(mapping.heldOn)}</h2>
              <p className="soft">
                {[
                  mapping.title && longDate(mapping.heldOn),
                  t('saved.count', { count: mapping.statementCount }),
                  present.length > 0 && t('saved.present', { names: present.join(', ') }),
                  mapping.savedBy && t('saved.by', { name: mapping.savedBy }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <Tag tone={mapping.kind === 'withFamily' ? 'accent' : 'neutral'}>
                {t(`kinds.${mapping.kind}`)}
              </Tag>
            </div>
            <div className="mapping-list-buttons">
              <LinkButton size="small" href={caseLinks.mappings(caseId, mapping.id)}>
                {t('saved.look')}
              </LinkButton>
              <LinkButton size="small" href={caseLinks.mappings(caseId, mapping.id, 'now')}>
                {t('saved.compareNow')}
              </LinkButton>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
