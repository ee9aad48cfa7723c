import { randomUUID } from 'node:crypto';
import { expect, signInAs, type Page } from './journey.ts';

export interface OpenedFamily {
  readonly caseId: string;
  /** Calls an operation by its REST route as the person who is signed in; gives the answer. */
  readonly post: (path: string, input: object) => Promise<{ readonly id: string }>;
}

/** A family of its own for a journey, so that none depends on what another one wrote. Signs in first. */
export async function openFamily(page: Page): Promise<OpenedFamily> {
  await signInAs(page, 'Sofie Maes');
  const send = async (path: string, input: object) => {
    const answer = await page.request.post(path, { data: { commandId: randomUUID(), ...input } });
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()) as { id: string };
  };
  const { id: caseId } = await send('/api/cases', {
    details: { judge: 'de jeugdrechter' },
    persons: [
      { kind: 'minor', name: 'Yara' },
      { kind: 'minor', name: 'Milan' },
      { kind: 'parent', name: 'Leila', calledAs: 'mama', relation: 'moeder' },
      { kind: 'networkMember', name: 'Els', calledAs: 'oma Els', telephone: '0400 00 01 12' },
    ],
  });
  return { caseId, post: (path, input) => send(`/api/cases/${caseId}/${path}`, input) };
}
