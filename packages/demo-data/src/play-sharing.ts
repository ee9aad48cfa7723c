import type { PieceReference } from '@vangnet/domain/sharing/piece.ts';
import type { DemoCase } from './demo-case.ts';
import { createIdBook, type DemoEvent, type Play } from './play.ts';

type DemoShare = NonNullable<DemoCase['shares']>[number];

/** Whose parent somebody is, what the family consented to, and what is shared with whom. */
export function sharingEvents(play: Play): readonly DemoEvent[] {
  const { script, caseId, call, as, day } = play;
  const consents = createIdBook(`${script.key}, consents`);
  const noted = (script.consents ?? []).flatMap((consent): readonly DemoEvent[] => {
    const { key, person, givenBy = person, to, by, on, withdrawn, ...content } = consent;
    const given: DemoEvent = {
      on,
      happen: async () => {
        const made = await call(
          'sharing',
          'recordConsent',
          {
            caseId,
            content: {
              ...content,
              personId: play.person(person),
              givenById: play.person(givenBy),
              to: to === undefined ? null : { kind: 'casePerson', personId: play.person(to) },
              givenOn: day(on),
            },
          },
          as(by, on, `consent-${key}`),
        );
        consents.keep(key, made.id);
      },
    };
    if (!withdrawn) return [given];
    const gone: DemoEvent = {
      on: withdrawn.on,
      happen: async () => {
        await call(
          'sharing',
          'withdrawConsent',
          {
            caseId,
            consentId: consents.get(key),
            withdrawnOn: day(withdrawn.on),
            words: withdrawn.words ?? null,
          },
          as(by, withdrawn.on, `consent-${key}/gone`),
        );
      },
    };
    return [given, gone];
  });
  const shares = (script.shares ?? []).map((share, index): DemoEvent => ({
    on: share.on,
    happen: async () => {
      await call(
        'sharing',
        'sharePieces',
        {
          caseId,
          content: {
            receiver: play.receiver(share.with),
            pieces: await findPieces(play, share, index),
            purpose: share.purpose,
            until: day(share.until),
            basis:
              share.mandate === undefined
                ? { kind: 'consent', consentIds: (share.consents ?? []).map(consents.get) }
                : { kind: 'mandate', reference: share.mandate },
          },
        },
        as(share.by, share.on, `share-${index}`),
      );
    },
  }));
  return [...parentEvents(play), ...noted, ...shares];
}

/** The pieces by what a reader would call them: the newest plan, and those whose words begin so. */
async function findPieces(
  { caseId, call, as }: Play,
  { pieces, by, on }: DemoShare,
  index: number,
): Promise<PieceReference[]> {
  const known = await call('sharing', 'listPieces', { caseId }, as(by, on, `share-${index}/pieces`));
  return pieces.map((asked) => {
    const found = known.find(
      (piece) =>
        piece.kind === asked.kind && (asked.words === undefined || piece.title?.includes(asked.words)),
    );
    if (!found) throw new Error(`${caseId}: no ${asked.kind} ${asked.words ?? ''} to share`);
    return { kind: found.kind, id: found.id };
  });
}

/** On the first day, when the children are in the file. */
function parentEvents({ script, caseId, call, as, person }: Play): readonly DemoEvent[] {
  return Object.entries(script.parents ?? {}).map(([key, children]) => ({
    on: script.openedOn,
    happen: async () => {
      const details = script.persons[key];
      if (!details) throw new Error(`${script.key}: no person ${key}`);
      await call(
        'cases',
        'revisePerson',
        {
          caseId,
          personId: person(key),
          expectedVersion: 1,
          details: { ...details, parentOfIds: children.map(person) },
        },
        as(script.openedBy, script.openedOn, `parent-${key}`),
      );
    },
  }));
}
