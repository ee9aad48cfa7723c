import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { assertParent } from './assert-parent.ts';
import { lockOrganisation } from './functions.store.ts';
import { findUnit, updateUnit } from './units.store.ts';

export const reviseUnit = defineCommand(
  contract.organisation.reviseUnit,
  async ({ unitId, name, parentId }, context) => {
    await lockOrganisation(context);
    const unit = await findUnit(context.tx, unitId);
    if (!unit) throw new AppError('notFound');
    await assertParent(context.tx, unit.kind, parentId);
    await updateUnit(context, { id: unitId, name, parentId });
    context.recordChange({ recordId: unitId });
    return { ...unit, name, parentId };
  },
);
