import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { ConflictView } from '../conflict-view.tsx';
import { EmptyState } from '../empty-state.tsx';
import { ErrorMessage } from '../error-message.tsx';
import { HelpText } from '../help-text.tsx';
import { SaveState } from '../save-state.tsx';
import { Skeleton } from '../skeleton.tsx';
import { TextArea } from '../text-area.tsx';
import { Specimen } from './specimen.tsx';

const sampleInstant = '2026-11-18T16:48:00Z';

export function MessageSpecimens() {
  const { t } = useTranslation('components');
  const [merged, setMerged] = useState(t('conflict.mine'));
  return (
    <>
      <Specimen name="HelpText" layout="block">
        <HelpText id="component-page">{t('help')}</HelpText>
      </Specimen>
      <Specimen name="EmptyState" layout="block">
        <EmptyState
          title={t('empty.title')}
          action={<Button variant="primary">{t('recordConversation')}</Button>}
        >
          {t('empty.text')}
        </EmptyState>
        <EmptyState isCompact title={t('empty.compact')} />
      </Specimen>
      <Specimen name="ErrorMessage" layout="block">
        <ErrorMessage title={t('error.title')} onRetry={() => undefined}>
          {t('error.text')}
        </ErrorMessage>
      </Specimen>
      <Specimen name="SaveState">
        <SaveState status={{ kind: 'saved', at: sampleInstant }} />
        <SaveState status={{ kind: 'saving' }} />
        <SaveState status={{ kind: 'saved-offline', at: sampleInstant }} />
        <SaveState status={{ kind: 'offline' }} />
        <SaveState status={{ kind: 'refused', reason: t('error.reason') }} />
      </Specimen>
      <Specimen name="ConflictView" layout="block">
        <ConflictView
          mine={t('conflict.mine')}
          theirs={t('conflict.theirs')}
          theirName="Thomas"
          theirDetail="17.46"
          onKeepMine={() => undefined}
          onKeepTheirs={() => undefined}
          mergeEditor={
            <TextArea label={t('conflict.together')} value={merged} onChange={setMerged} isProse rows={2} />
          }
          onSaveMerged={() => undefined}
        />
      </Specimen>
      <Specimen name="Skeleton" layout="block">
        <Skeleton lines={3} />
      </Specimen>
    </>
  );
}
