import type { Unit } from '@vangnet/contract/organisation.contract.ts';
import { unitKinds, type UnitKind } from '@vangnet/domain/access/actor.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { possibleParents } from './tree.ts';

interface UnitDialogProps {
  units: readonly Unit[];
  /** The unit to change; null makes a new one. */
  unit: Unit | null;
  onClose: () => void;
}

/** The empty choice of a list is "nothing chosen", so the top needs a value of its own. */
const TOP = 'top';

/** What a unit is called, and where it stands. */
export function UnitDialog({ units, unit, onClose }: UnitDialogProps) {
  const { t } = useTranslation('organisation');
  const fieldError = useFieldError();
  const [kind, setKind] = useState<UnitKind>(unit?.kind ?? 'team');
  const [name, setName] = useState(unit?.name ?? '');
  const parents = possibleParents(
    units.filter(({ id }) => id !== unit?.id),
    kind,
  );
  const [parent, setParent] = useState<string | null>(unit ? (unit.parentId ?? TOP) : null);
  // What was chosen for another kind may not fit this one.
  const chosen = parents.some((one) => (one?.id ?? TOP) === parent) ? parent : (parents[0]?.id ?? TOP);
  const options = {
    invalidates: [api.organisation.getOrganisation.key(), api.organisation.listTeams.key()],
  };
  const add = useCommand(client.organisation.addUnit, options);
  const revise = useCommand(client.organisation.reviseUnit, options);
  const command = unit ? revise : add;

  async function save() {
    const parentId = chosen === TOP ? null : chosen;
    const result = unit
      ? await revise.run({ unitId: unit.id, name, parentId })
      : await add.run({ kind, name, parentId });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={unit ? t('units.editTitle', { name: unit.name }) : t('units.add')}
      size="narrow"
      isOpen
      onOpenChange={onClose}
      footer={() => (
        <Button
          variant="primary"
          isDisabled={name.trim() === ''}
          isPending={command.isBusy}
          onPress={() => void save()}
        >
          {t('save')}
        </Button>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={command.refusal} />
        {!unit && (
          <Select
            label={t('units.kind')}
            value={kind}
            onChange={(value) => value && setKind(value)}
            options={unitKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            isRequired
          />
        )}
        <TextField
          label={t('units.name')}
          value={name}
          onChange={setName}
          maxLength={120}
          error={fieldError(command.refusal, 'name')}
          autoFocus
        />
        <Select
          label={t('units.parent')}
          value={chosen}
          onChange={setParent}
          options={parents.map((one) => ({ value: one?.id ?? TOP, label: one?.name ?? t('units.top') }))}
          error={fieldError(command.refusal, 'parentId')}
          isRequired
        />
      </div>
    </Dialog>
  );
}
