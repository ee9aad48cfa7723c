import type { OperationOutputs } from '@vangnet/contract';
import type { OrganisationTree } from '@vangnet/contract/organisation.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FunctionFields, isCompleteForm, startForm, unitOfForm } from './function-fields.tsx';
import { InvitationLink } from './invitation-link.tsx';

interface InviteDialogProps {
  organisation: OrganisationTree;
  /** The unit that is looked at. */
  unitId: string | null;
  onClose: () => void;
}

/** A new worker: name, function, and then a link that is shown once. */
export function InviteDialog({ organisation: { units }, unitId, onClose }: InviteDialogProps) {
  const { t } = useTranslation('organisation');
  const fieldError = useFieldError();
  const { today } = useSignedIn();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [form, setForm] = useState(() => startForm(unitId, today));
  const [made, setMade] = useState<OperationOutputs['access']['inviteWorker'] | null>(null);
  const invite = useCommand(client.access.inviteWorker, {
    invalidates: [
      api.organisation.getOrganisation.key(),
      api.organisation.listWorkers.key(),
      api.access.listInvitations.key(),
    ],
  });

  async function save() {
    const { role, from } = form;
    if (!role || !from) return;
    const result = await invite.run({
      name,
      email: email.trim() === '' ? null : email.trim(),
      role,
      unitId: unitOfForm(form, units),
      from,
    });
    if (result.ok) setMade(result.output);
  }

  return (
    <Dialog
      title={made ? t('invite.madeTitle', { name: made.invitation.name }) : t('invite.title')}
      isOpen
      onOpenChange={onClose}
      footer={(close) =>
        made ? (
          <Button variant="primary" onPress={close}>
            {t('close')}
          </Button>
        ) : (
          <Button
            variant="primary"
            isDisabled={name.trim() === '' || !isCompleteForm(form, units)}
            isPending={invite.isBusy}
            onPress={() => void save()}
          >
            {t('invite.save')}
          </Button>
        )
      }
    >
      {made ? (
        <InvitationLink link={made.link} name={made.invitation.name} />
      ) : (
        <div className="ui-field-stack">
          <RefusalMessage refusal={invite.refusal} />
          <TextField
            label={t('invite.name')}
            value={name}
            onChange={setName}
            maxLength={120}
            autoComplete="off"
            error={fieldError(invite.refusal, 'name')}
            autoFocus
          />
          <TextField
            label={t('invite.email')}
            description={t('invite.emailHelp')}
            type="email"
            value={email}
            onChange={setEmail}
            maxLength={254}
            autoComplete="off"
            error={fieldError(invite.refusal, 'email')}
          />
          <FunctionFields form={form} onChange={setForm} units={units} refusal={invite.refusal} />
        </div>
      )}
    </Dialog>
  );
}
