import type { Role } from '@vangnet/domain/access/actor.ts';
import { useTranslation } from 'react-i18next';

/** A function as people say it: "teamverantwoordelijke, Team Leie". */
export function useFunctionName(): (held: {
  readonly role: Role;
  readonly unitName: string | null;
}) => string {
  const { t } = useTranslation('app');
  return ({ role, unitName }) => [t(`roles.${role}`), unitName].filter(Boolean).join(', ');
}
