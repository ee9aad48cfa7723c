import { addDays, type LocalDate } from '@vangnet/domain/time/local-date.ts';
import { columnOf, elements, type Element } from '@vangnet/domain/mapping/statement.ts';
import type { GeneratedOrganisation, GeneratedWorker } from './generated-organisation.ts';
import { familyName, filler, givenName, personName, sentenceFor } from './invented-words.ts';
import { createRandom, type Random } from './random.ts';

export interface GeneratedPerson {
  readonly id: string;
  readonly kind: 'minor' | 'parent' | 'networkMember';
  readonly name: string;
  readonly bornOn: LocalDate | null;
}

export interface GeneratedStatement {
  readonly id: string;
  readonly element: Element;
  readonly column: ReturnType<typeof columnOf>;
  /** Stands word for word in the paragraphs of its conversation. */
  readonly words: string;
  /** Words before they were made better; null for most. */
  readonly earlierWords: string | null;
  readonly personId: string;
  readonly isIncident: boolean;
  readonly dueOn: LocalDate | null;
}

export interface GeneratedConversation {
  readonly id: string;
  readonly heldOn: LocalDate;
  readonly kind: 'homeVisit' | 'telephone' | 'networkMeeting';
  readonly minutes: number;
  readonly presentPersonIds: readonly string[];
  readonly writtenBy: string;
  readonly paragraphs: readonly string[];
  readonly statements: readonly GeneratedStatement[];
}

export interface GeneratedFramePiece {
  readonly id: string;
  readonly kind: 'dangerStatement' | 'safetyGoal' | 'bottomLine';
  readonly words: string;
  readonly statementIds: readonly string[];
  readonly answersIds: readonly string[];
  readonly writtenOn: LocalDate;
  readonly settledOn: LocalDate | null;
}

/** A case after about ten actions, as they lie in the tables. */
export interface GeneratedCase {
  readonly id: string;
  readonly openedOn: LocalDate;
  readonly reason: string;
  readonly consultant: GeneratedWorker;
  readonly parts: readonly {
    readonly id: string;
    readonly workerId: string;
    readonly part: 'consultant' | 'coConsultant';
  }[];
  readonly persons: readonly GeneratedPerson[];
  readonly conversations: readonly GeneratedConversation[];
  readonly questionId: string;
  readonly ratings: readonly {
    readonly id: string;
    readonly ratedOn: LocalDate;
    readonly value: number;
    readonly personId: string;
    readonly whatIsInIt: string;
  }[];
  readonly framePieces: readonly GeneratedFramePiece[];
  readonly agreements: readonly {
    readonly id: string;
    readonly ifWords: string;
    readonly thenWords: string;
    readonly personId: string;
    readonly byDate: LocalDate | null;
    readonly servesId: string;
  }[];
}

/** Every case of the organisation, one by one; each follows from the seed and its own number only. */
export function* generateCases(
  organisation: GeneratedOrganisation,
  today: LocalDate,
): Generator<GeneratedCase, void> {
  for (let index = 0; index < organisation.caseCount; index += 1) {
    yield generateCase(organisation, index, today);
  }
}

export function generateCase(
  organisation: GeneratedOrganisation,
  index: number,
  today: LocalDate,
): GeneratedCase {
  const random = createRandom(organisation.seed, index + 1);
  const openedOn = addDays(today, -30 - random.below(700));
  const consultant = workerAt(organisation, index);
  const coConsultant = index % 3 === 0 ? workerAt(organisation, Math.floor(index / 3) + 1) : null;
  const persons = generatePersons(random, today);
  const conversations = Array.from({ length: 1 + random.below(2) }, (_, number) =>
    generateConversation(random, persons, addDays(openedOn, 3 + number * 9), consultant.id),
  );
  const framePieces = generateFrame(random, conversations, addDays(openedOn, 25));
  const parent = persons.find((person) => person.kind === 'parent') ?? persons[0];
  const personId = parent?.id ?? '';
  return {
    id: random.uuid(),
    openedOn,
    reason: sentenceFor(random, 'danger'),
    consultant,
    parts: [
      { id: random.uuid(), workerId: consultant.id, part: 'consultant' },
      ...(coConsultant === null || coConsultant.id === consultant.id
        ? []
        : [{ id: random.uuid(), workerId: coConsultant.id, part: 'coConsultant' as const }]),
    ],
    persons,
    conversations,
    questionId: random.uuid(),
    ratings: Array.from({ length: 2 }, (_, number) => ({
      id: random.uuid(),
      ratedOn: addDays(openedOn, 4 + number * 12),
      value: random.below(21) / 2,
      personId,
      whatIsInIt: sentenceFor(random, 'strength'),
    })),
    framePieces,
    agreements: framePieces.slice(2).map((bottomLine) => ({
      id: random.uuid(),
      ifWords: `Als ${sentenceFor(random, 'danger').replace(/\.$/, '').toLowerCase()}`,
      thenWords: 'dan slapen de kinderen bij oma en belt zij de consulent.',
      personId,
      byDate: random.below(3) === 0 ? addDays(today, random.below(40)) : null,
      servesId: bottomLine.id,
    })),
  };
}

function workerAt(organisation: GeneratedOrganisation, index: number): GeneratedWorker {
  const worker = organisation.workers[index % organisation.workers.length];
  if (!worker) throw new Error('an organisation without workers');
  return worker;
}

function generatePersons(random: Random, today: LocalDate): readonly GeneratedPerson[] {
  const family = familyName(random);
  const minors = Array.from({ length: 1 + random.below(3) }, (): GeneratedPerson => ({
    id: random.uuid(),
    kind: 'minor',
    name: `${givenName(random)} ${family}`,
    bornOn: addDays(today, -300 - random.below(6_000)),
  }));
  const parent = {
    id: random.uuid(),
    kind: 'parent',
    name: `${givenName(random)} ${family}`,
    bornOn: null,
  } as const;
  const network = {
    id: random.uuid(),
    kind: 'networkMember',
    name: personName(random),
    bornOn: null,
  } as const;
  return [...minors, parent, network];
}

function generateConversation(
  random: Random,
  persons: readonly GeneratedPerson[],
  heldOn: LocalDate,
  writtenBy: string,
): GeneratedConversation {
  const statements = Array.from({ length: 1 + random.below(4) }, (): GeneratedStatement => {
    const element = random.pick(elements);
    const words = sentenceFor(random, element);
    return {
      id: random.uuid(),
      element,
      column: columnOf(element),
      words,
      earlierWords: random.below(8) === 0 ? words.slice(0, 30) : null,
      personId: random.pick(persons).id,
      isIncident: element === 'harm',
      dueOn: element === 'nextStep' ? addDays(heldOn, 14) : null,
    };
  });
  return {
    id: random.uuid(),
    heldOn,
    kind: random.pick(['homeVisit', 'telephone', 'networkMeeting'] as const),
    minutes: 15 * (1 + random.below(8)),
    presentPersonIds: persons.filter((person) => person.kind !== 'minor').map((person) => person.id),
    writtenBy,
    paragraphs: statements.map(({ words }) => `${filler(random)} ${words} ${filler(random)}`),
    statements,
  };
}

function generateFrame(
  random: Random,
  conversations: readonly GeneratedConversation[],
  writtenOn: LocalDate,
): readonly GeneratedFramePiece[] {
  const danger = random.uuid();
  const goal = random.uuid();
  const settledOn = random.below(2) === 0 ? addDays(writtenOn, 20) : null;
  const statementIds = conversations.flatMap(({ statements }) => statements.map(({ id }) => id)).slice(0, 2);
  const bases = [
    {
      id: danger,
      kind: 'dangerStatement',
      words: sentenceFor(random, 'danger'),
      statementIds,
      answersIds: [],
    },
    {
      id: goal,
      kind: 'safetyGoal',
      words: sentenceFor(random, 'wish'),
      statementIds: [],
      answersIds: [danger],
    },
    {
      id: random.uuid(),
      kind: 'bottomLine',
      words: 'De kinderen zijn nooit alleen thuis, ook niet voor even.',
      statementIds: [],
      answersIds: [goal],
    },
  ] as const;
  return bases.map((base) => ({ ...base, writtenOn, settledOn }));
}
