import type { DemoCase } from './demo-case.ts';
import type { DemoStage } from './demo-stage.ts';
import { closingEvents } from './play-closing.ts';
import { conversationEvents } from './play-conversations.ts';
import { emergencyEvents } from './play-emergencies.ts';
import { frameEvents } from './play-frame.ts';
import { mappingEvents, savedMappingEvents } from './play-mapping.ts';
import { planEvents } from './play-plan.ts';
import { sharingEvents } from './play-sharing.ts';
import { createPlay, type DemoEvent, type Play } from './play.ts';

/**
 * Plays one family: every record is made by the operation that a screen calls, by the worker and on the day of the
 * script, in the order of the days, so that a saved mapping or plan holds what stood there then.
 */
export async function playDemoCase(script: DemoCase, stage: DemoStage): Promise<void> {
  const play = await openDemoCase(script, stage);
  const events: readonly DemoEvent[] = [
    ...conversationEvents(play),
    ...mappingEvents(play),
    ...frameEvents(play),
    ...planEvents(play),
    ...savedMappingEvents(play),
    ...sharingEvents(play),
    ...closingEvents(play),
    ...guestEvents(play, stage),
    ...lookEvents(play),
    ...emergencyEvents(play),
  ];
  // Stable: what the script puts on one day happens in the order above.
  for (const event of [...events].sort((one, other) => one.on - other.on)) await event.happen();
  await endParts(script, stage, play.caseId, play.partIds);
}

/** Somebody may read along from that day. */
function guestEvents(play: Play, stage: DemoStage): readonly DemoEvent[] {
  return (play.script.guests ?? []).map(({ worker, by, on, until, reason }) => ({
    on,
    happen: async () => {
      const guest = { workerId: stage.workerId(worker), until: play.day(until), reason };
      await play.call(
        'cases',
        'inviteGuest',
        { caseId: play.caseId, ...guest },
        play.as(by, on, `guest-${worker}`),
      );
    },
  }));
}

/** Somebody opens the file: the log keeps it, and My day counts from there. */
function lookEvents(play: Play): readonly DemoEvent[] {
  return (play.script.looks ?? []).map(({ worker, on }, index) => ({
    on,
    happen: async () => {
      const { caseId } = play;
      const as = play.as(worker, on, `look-${index}`);
      await play.call('cases', 'getCase', { caseId }, as);
      await play.call('mapping', 'listStatements', { caseId }, as);
      await play.call('safetyPlans', 'getSafetyPlan', { caseId }, as);
    },
  }));
}

async function openDemoCase(script: DemoCase, stage: DemoStage) {
  const { team, guidanceStart, guidanceEnd, ...details } = script.details;
  const day = (offset: number) => stage.dayOf(offset);
  const file = await stage.call(
    'cases',
    'openCase',
    {
      details: {
        ...details,
        teamId: team === undefined ? null : stage.teamId(team),
        guidanceStart: guidanceStart === undefined ? null : day(guidanceStart),
        guidanceEnd: guidanceEnd === undefined ? null : day(guidanceEnd),
      },
      persons: Object.values(script.persons).map(({ born, ...person }) => ({
        ...person,
        ...(born !== undefined && { bornOn: day(born) }),
      })),
      workers: script.workers.map(({ worker, part, from }) => ({
        workerId: stage.workerId(worker),
        part,
        from: day(from ?? script.openedOn),
      })),
    },
    { worker: script.openedBy, on: script.openedOn, key: `${script.key}/case` },
  );
  const partIds = new Map(
    script.workers.map(({ worker }) => [
      worker,
      file.workers.find((part) => part.workerId === stage.workerId(worker))?.id,
    ]),
  );
  return { ...createPlay(script, stage, file.id, matchPersons(script, file.persons)), partIds };
}

/** The answer lists persons by kind; within a kind they stand in the order in which the script names them. */
function matchPersons(
  script: DemoCase,
  persons: readonly { readonly id: string; readonly kind: string; readonly name: string }[],
) {
  const left = [...persons];
  return new Map(
    Object.entries(script.persons).map(([key, { kind, name }]) => {
      const index = left.findIndex((person) => person.kind === kind && person.name === name.trim());
      const [found] = index < 0 ? [] : left.splice(index, 1);
      if (!found) throw new Error(`${script.key}: ${key} is not in the file`);
      return [key, found.id];
    }),
  );
}

async function endParts(
  script: DemoCase,
  stage: DemoStage,
  caseId: string,
  partIds: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  for (const { worker, until } of script.workers) {
    const caseWorkerId = partIds.get(worker);
    if (until === undefined || !caseWorkerId) continue;
    const as = { worker: script.openedBy, on: Math.min(until, 0), key: `${script.key}/end-${worker}` };
    await stage.call('cases', 'endWorkerPart', { caseId, caseWorkerId, until: stage.dayOf(until) }, as);
  }
}
