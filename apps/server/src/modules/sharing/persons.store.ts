import { shownName, type PersonKind } from '@vangnet/domain/cases/case-file.ts';
import type { ReadingPerson } from '@vangnet/domain/sharing/reading-person.ts';
import { sql } from 'kysely';
import type { OperationContext } from '../../operations/operation.ts';

/** Somebody of the case, by name. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly kind: PersonKind;
}

/** The persons of a case as the reading rules see them, minors first. */
export async function listReadingPersons(
  { tx, actor }: Pick<OperationContext, 'tx' | 'actor'>,
  caseId: string,
): Promise<readonly (ReadingPerson & NamedPerson)[]> {
  const rows = await tx
    .selectFrom('casePerson')
    .select(['id', 'name', 'calledAs', 'bornOn', 'livesWithMinors', 'capable', 'parentOfIds'])
    .select(sql<PersonKind>`kind`.as('kind'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .orderBy(sql`array_position(array['minor', 'parent', 'networkMember', 'professional'], kind)`)
    .orderBy('position')
    .execute();
  return rows.map(({ calledAs, name, ...person }) => ({ ...person, name: shownName({ name, calledAs }) }));
}

/** Who speaks or acts in the pieces that are shared with the actor; nobody else of the case. */
export async function listPersonsInSharedPieces(
  { tx }: Pick<OperationContext, 'tx'>,
  caseId: string,
): Promise<readonly NamedPerson[]> {
  const { rows } = await sql<NamedPerson>`
    select id, name, kind from app.persons_in_shared_pieces(${caseId})`.execute(tx);
  return rows;
}
