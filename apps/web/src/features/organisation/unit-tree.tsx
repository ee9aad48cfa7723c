import type { OrganisationTree, Unit } from '@vangnet/contract/organisation.contract.ts';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Menu } from '../../ui/menu.tsx';
import { orderUnits, unitWithBelow, workersIn, type UnitInTree } from './tree.ts';
import { UnitDialog } from './unit-dialog.tsx';

interface UnitTreeProps {
  organisation: OrganisationTree;
  chosen: string | null;
  onChoose: (unitId: string | null) => void;
}

/** Departments, regions, teams, and providers beside them. Choosing one shows who works there. */
export function UnitTree({ organisation, chosen, onChoose }: UnitTreeProps) {
  const { t } = useTranslation('organisation');
  const [editing, setEditing] = useState<Unit | 'new' | null>(null);
  const remove = useCommand(client.organisation.removeUnit, {
    invalidates: [api.organisation.getOrganisation.key(), api.organisation.listTeams.key()],
  });

  async function takeAway(unit: Unit) {
    const result = await remove.run({ unitId: unit.id });
    if (result.ok && chosen === unit.id) onChoose(null);
  }

  return (
    <Card
      title={t('units.title')}
      aside={
        <Button size="small" icon="plus" onPress={() => setEditing('new')}>
          {t('units.add')}
        </Button>
      }
    >
      <RefusalMessage refusal={remove.refusal} />
      <ul className="organisation-units">
        {orderUnits(organisation.units).map((unit) => (
          <UnitRow
            key={unit.id}
            unit={unit}
            organisation={organisation}
            isChosen={chosen === unit.id}
            onChoose={(isChosen) => onChoose(isChosen ? unit.id : null)}
            onEdit={() => setEditing(unit)}
            onRemove={() => void takeAway(unit)}
          />
        ))}
      </ul>
      {editing !== null && (
        <UnitDialog
          units={organisation.units}
          unit={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  );
}

interface UnitRowProps {
  unit: UnitInTree;
  organisation: OrganisationTree;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onEdit: () => void;
  onRemove: () => void;
}

function UnitRow({ unit, organisation, isChosen, onChoose, onEdit, onRemove }: UnitRowProps) {
  const { t } = useTranslation('organisation');
  const { today } = useSignedIn();
  const below = unitWithBelow(organisation.units, unit.id);
  const count = workersIn(organisation, below, today).length;
  return (
    <li className={`organisation-unit organisation-depth-${Math.min(unit.depth, 2)}`}>
      <ToggleButton className="organisation-unit-choice" isSelected={isChosen} onChange={onChoose}>
        <span>
          <strong>{unit.name}</strong> <span className="soft">{t(`kinds.${unit.kind}`)}</span>
        </span>
        <span className="soft num">
          <span className="visually-hidden">{t('units.people', { count })}</span>
          <span aria-hidden="true">{count}</span>
        </span>
      </ToggleButton>
      <Menu
        label={t('units.change', { name: unit.name })}
        groups={[
          {
            actions: [
              { id: 'edit', label: t('units.edit'), onAction: onEdit },
              // A unit on which something stands cannot go, and the server says so; one with units below never can.
              ...(below.size === 1 && count === 0
                ? [{ id: 'remove', label: t('units.remove'), tone: 'danger' as const, onAction: onRemove }]
                : []),
            ],
          },
        ]}
      >
        <Button
          size="small"
          variant="quiet"
          icon="more"
          aria-label={t('units.change', { name: unit.name })}
        />
      </Menu>
    </li>
  );
}
