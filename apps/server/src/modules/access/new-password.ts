import { isUsualPassword } from '@vangnet/domain/access/usual-passwords.ts';
import { invalidField } from '../../operations/app-error.ts';
import type { KnownWorker } from './access.store.ts';
import { hashPassword } from './password.ts';

/**
 * The hash of a password that somebody chose. How long it must be the contract says; here it must not be one that
 * everybody tries first, nor be made of the names around the person (ASVS v5.0.0-6.2.4, 6.2.11).
 *
 * @throws AppError `invalidInput` at `field`
 */
export async function hashNewPassword(
  password: string,
  worker: Pick<KnownWorker, 'name' | 'organisationName'>,
  username: string,
  field: 'password' | 'newPassword',
): Promise<string> {
  if (isUsualPassword(password, [worker.name, worker.organisationName, username]))
    throw invalidField([field], 'passwordTooUsual');
  return hashPassword(password);
}
