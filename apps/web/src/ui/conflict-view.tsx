import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import './conflict-view.css';

export interface ConflictViewProps {
  /** What one wrote oneself. */
  mine: ReactNode;
  /** What stands in the file now. */
  theirs: ReactNode;
  /** Who wrote the other version. */
  theirName?: string;
  /** When, or other small words under the name. */
  theirDetail?: ReactNode;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
  /** The field in which both become one, filled with one's own words to start from. */
  mergeEditor?: ReactNode;
  onSaveMerged?: () => void;
  isPending?: boolean;
}

/** Two people changed the same thing: both versions in sight, nothing lost, a person decides. */
export function ConflictView({
  mine,
  theirs,
  theirName,
  theirDetail,
  onKeepMine,
  onKeepTheirs,
  mergeEditor,
  onSaveMerged,
  isPending,
}: ConflictViewProps) {
  const { t } = useTranslation('ui');
  const [isMerging, setMerging] = useState(false);
  return (
    <section className="ui-conflict" aria-label={t('conflict.title')}>
      <div role="alert">
        <h2>{t('conflict.title')}</h2>
        <p>{t('conflict.explain')}</p>
      </div>
      <div className="ui-conflict-versions">
        <article>
          <h3>{t('conflict.mine')}</h3>
          <div className="ui-conflict-words">{mine}</div>
          <Button onPress={onKeepMine} isDisabled={isPending}>
            {t('conflict.keepMine')}
          </Button>
        </article>
        <article>
          <h3>
            {theirName ? t('conflict.theirs', { name: theirName }) : t('conflict.theirsUnknown')}
            {theirDetail && <span className="ui-conflict-detail"> · {theirDetail}</span>}
          </h3>
          <div className="ui-conflict-words">{theirs}</div>
          <Button onPress={onKeepTheirs} isDisabled={isPending}>
            {t('conflict.keepTheirs')}
          </Button>
        </article>
      </div>
      {mergeEditor && !isMerging && (
        <Button variant="quiet" onPress={() => setMerging(true)}>
          {t('conflict.merge')}
        </Button>
      )}
      {mergeEditor && isMerging && (
        <div className="ui-conflict-merge">
          {mergeEditor}
          <Button variant="primary" onPress={onSaveMerged} isPending={isPending}>
            {t('conflict.saveMerged')}
          </Button>
        </div>
      )}
    </section>
  );
}
