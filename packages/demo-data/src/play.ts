import type { SecrecyChoice } from '@vangnet/domain/access/confidentiality.ts';
import type { Voice } from '@vangnet/domain/mapping/statement.ts';
import type { ShareReceiver } from '@vangnet/domain/sharing/share.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import type { DemoCase, DemoSecrecy, DemoStatement } from './demo-case.ts';
import type { DemoCaller, DemoStage } from './demo-stage.ts';

/** Something that happens in a family's file on a day of the script. */
export interface DemoEvent {
  readonly on: number;
  readonly happen: () => Promise<void>;
}

/** One family being played: its script, and the keys of the script as ids. */
export interface Play {
  readonly script: DemoCase;
  readonly caseId: string;
  readonly call: DemoStage['call'];
  readonly as: (worker: string, on: number, what: string) => DemoCaller;
  readonly day: (offset: number) => LocalDate;
  readonly optionalDay: (offset: number | undefined) => LocalDate | null;
  readonly person: (key: string) => string;
  readonly voice: (key: string | undefined) => Voice;
  readonly receiver: (key: string) => ShareReceiver;
  readonly presence: (
    keys?: readonly string[],
    others?: string,
  ) => { personIds: string[]; workerIds: string[]; others: string | null };
  readonly contentOf: (statement: DemoStatement) => {
    readonly column: DemoStatement['column'];
    readonly element: NonNullable<DemoStatement['element']> | null;
    readonly voice: Voice;
    readonly incident: {
      occasion: 'first' | 'worst' | 'last' | null;
      happenedWhen?: string | null;
      howOften?: string | null;
      impactOnChild?: string | null;
    } | null;
    readonly dueOn: LocalDate | null;
    readonly secrecy?: SecrecyChoice;
  };
  /** To spread into content: nothing where a script leaves it to the default. */
  readonly secrecyOf: (piece: { readonly secrecy?: DemoSecrecy }) => { readonly secrecy?: SecrecyChoice };
  /** Keys of records made so far. */
  readonly statements: IdBook;
  readonly pieces: IdBook;
}

/** Ids by the keys of a script; asking for one that was not made yet is a mistake of the script. */
export interface IdBook {
  readonly keep: (key: string, id: string) => void;
  readonly get: (key: string) => string;
}

export function createIdBook(what: string): IdBook {
  const ids = new Map<string, string>();
  return {
    keep: (key, id) => void ids.set(key, id),
    get: (key) => {
      const id = ids.get(key);
      if (!id) throw new Error(`${what}: ${key} is named before it is made`);
      return id;
    },
  };
}

export function createPlay(
  script: DemoCase,
  stage: DemoStage,
  caseId: string,
  personIds: ReadonlyMap<string, string>,
): Play {
  const isPerson = (key: string) => personIds.has(key);
  const person = (key: string): string => {
    const id = personIds.get(key);
    if (!id) throw new Error(`${script.key}: no person ${key}`);
    return id;
  };
  const day = (offset: number) => stage.dayOf(offset);
  const optionalDay = (offset: number | undefined) => (offset === undefined ? null : day(offset));
  const secrecyOf: Play['secrecyOf'] = ({ secrecy }) =>
    secrecy === undefined
      ? {}
      : {
          secrecy: {
            confidentiality: secrecy.confidentiality ?? null,
            aboutPersonIds: (secrecy.about ?? []).map(person),
          },
        };
  const voice = (key: string | undefined): Voice => {
    if (key === undefined) return { kind: 'unknown' };
    if (key.startsWith('other:')) return { kind: 'other', name: key.slice('other:'.length) };
    return isPerson(key)
      ? { kind: 'casePerson', personId: person(key) }
      : { kind: 'worker', workerId: stage.workerId(key) };
  };
  return {
    script,
    caseId,
    call: stage.call,
    // Nobody writes in a file before it is open; what was said earlier is written down on the first day.
    as: (worker, on, what) => ({
      worker,
      on: Math.min(Math.max(on, script.openedOn), 0),
      key: `${script.key}/${what}`,
    }),
    day,
    optionalDay,
    person,
    voice,
    receiver: (key) =>
      isPerson(key)
        ? { kind: 'casePerson', personId: person(key) }
        : { kind: 'worker', workerId: stage.workerId(key) },
    presence: (keys = [], others) => ({
      personIds: keys.filter(isPerson).map(person),
      workerIds: keys.filter((key) => !isPerson(key)).map(stage.workerId),
      others: others ?? null,
    }),
    contentOf: (statement) => ({
      column: statement.column,
      element: statement.element ?? null,
      voice: voice(statement.voice),
      incident: statement.incident ? { occasion: null, ...statement.incident } : null,
      dueOn: optionalDay(statement.dueOn),
      ...secrecyOf(statement),
    }),
    secrecyOf,
    statements: createIdBook(`${script.key}, statements`),
    pieces: createIdBook(`${script.key}, frame`),
  };
}
