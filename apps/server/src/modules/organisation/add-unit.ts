import { contract } from '@vangnet/contract';
import { defineCommand } from '../../operations/operation.ts';
import { assertParent } from './assert-parent.ts';
import { lockOrganisation } from './functions.store.ts';
import { insertUnit } from './units.store.ts';

export const addUnit = defineCommand(
  contract.organisation.addUnit,
  async ({ kind, name, parentId }, context) => {
    await lockOrganisation(context);
    await assertParent(context.tx, kind, parentId);
    const unit = { id: context.commandId, kind, name, parentId };
    await insertUnit(context, unit);
    context.recordChange({ recordId: unit.id });
    return unit;
  },
);
