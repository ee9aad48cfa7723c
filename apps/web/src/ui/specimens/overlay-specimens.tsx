import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Dialog } from '../dialog.tsx';
import { Disclosure } from '../disclosure.tsx';
import { Menu } from '../menu.tsx';
import { Tabs } from '../tabs.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';
import { showToast } from '../toast-queue.ts';
import { Tooltip } from '../tooltip.tsx';
import { Specimen } from './specimen.tsx';

export function OverlaySpecimens() {
  const { t } = useTranslation('components');
  return (
    <>
      <Specimen name="Dialog, ConfirmDialog, Menu, Tooltip, Toast">
        <DialogSpecimen />
        <ConfirmSpecimen />
        <Menu
          label={t('overlays.menu')}
          groups={[
            {
              title: t('overlays.move'),
              actions: [
                { id: 'well', label: t('overlays.toWell'), icon: 'move', kbd: 'K' },
                { id: 'must', label: t('overlays.toMust'), icon: 'move', kbd: 'S' },
              ],
            },
            {
              actions: [
                { id: 'edit', label: t('overlays.edit') },
                { id: 'print', label: t('overlays.print'), icon: 'print', isDisabled: true },
                { id: 'withdraw', label: t('withdraw'), tone: 'danger' },
              ],
            },
          ]}
        >
          <Button icon="more">{t('overlays.menu')}</Button>
        </Menu>
        <Tooltip text={t('overlays.tooltipText')}>
          <Button variant="quiet">{t('overlays.tooltip')}</Button>
        </Tooltip>
        <Button
          onPress={() =>
            showToast(t('overlays.toastText'), {
              action: { label: t('overlays.undo'), onAction: () => undefined },
            })
          }
        >
          {t('overlays.toast')}
        </Button>
      </Specimen>
      <Specimen name="Disclosure" layout="block">
        <Disclosure title={t('overlays.disclosure')} aside="3">
          {t('overlays.questions')}
        </Disclosure>
      </Specimen>
      <Specimen name="Tabs" layout="block">
        <Tabs
          label={t('overlays.tabs')}
          tabs={[
            { id: 'columns', label: t('nav.columns'), content: t('help') },
            { id: 'conversations', label: t('nav.conversations'), count: 14, content: t('empty.text') },
            { id: 'people', label: t('nav.people'), count: 9, content: t('card.text') },
          ]}
        />
      </Specimen>
    </>
  );
}

function DialogSpecimen() {
  const { t } = useTranslation('components');
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [prose, setProse] = useState('');
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('overlays.dialog')}</Button>
      <Dialog
        title={t('overlays.dialogTitle')}
        isOpen={isOpen}
        onOpenChange={setOpen}
        footer={(close) => (
          <>
            <Button onPress={close}>{t('later')}</Button>
            <Button variant="primary" onPress={close}>
              {t('overlays.save')}
            </Button>
          </>
        )}
      >
        <TextField label={t('fields.name')} value={name} onChange={setName} autoFocus />
        <TextArea label={t('fields.prose')} value={prose} onChange={setProse} isProse />
      </Dialog>
    </>
  );
}

function ConfirmSpecimen() {
  const { t } = useTranslation('components');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="danger" onPress={() => setOpen(true)}>
        {t('overlays.confirm')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={t('overlays.confirmTitle')}
        confirmLabel={t('withdraw')}
        onConfirm={() => undefined}
        isDanger
      >
        {t('overlays.confirmText')}
      </ConfirmDialog>
    </>
  );
}
