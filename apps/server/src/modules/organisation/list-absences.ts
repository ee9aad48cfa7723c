import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { listAbsencesOf } from './absences.store.ts';

export const listAbsences = defineQuery(contract.organisation.listAbsences, (_input, context) => {
  const { acting } = context.actor;
  const led = acting?.role === 'teamLead' && acting.unitId !== null ? [acting.unitId] : [];
  return listAbsencesOf(context, led);
});
