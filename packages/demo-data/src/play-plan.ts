import type { DemoAgreement } from './demo-case.ts';
import type { DemoEvent, Play } from './play.ts';

/** Agreements, what became of them, and the saved versions of the plan with who agreed. */
export function planEvents(play: Play): readonly DemoEvent[] {
  const { script, caseId, call, as, day } = play;
  const agreements = (script.agreements ?? []).flatMap((agreement, index) =>
    agreementEvents(play, agreement, `agreement-${index}`),
  );
  const versions = (script.planVersions ?? []).flatMap((version, index) => {
    let planVersionId = '';
    const saved: DemoEvent = {
      on: version.on,
      happen: async () => {
        const input = {
          caseId,
          heldOn: day(version.on),
          title: version.title ?? null,
          presence: play.presence(version.present),
        };
        const made = await call(
          'safetyPlans',
          'savePlanVersion',
          input,
          as(version.by, version.on, `plan-${index}`),
        );
        planVersionId = made.id;
      },
    };
    const consents = (version.consents ?? []).map((consent, order): DemoEvent => ({
      on: consent.on,
      happen: async () => {
        const { manner, remark = null } = consent;
        const input = {
          caseId,
          planVersionId,
          personId: play.person(consent.person),
          manner,
          on: day(consent.on),
          remark,
        };
        await call(
          'safetyPlans',
          'recordPlanConsent',
          input,
          as(version.by, consent.on, `plan-${index}/${order}`),
        );
      },
    }));
    return [saved, ...consents];
  });
  return [...agreements, ...versions];
}

function agreementEvents(play: Play, agreement: DemoAgreement, key: string): readonly DemoEvent[] {
  const { caseId, call, as } = play;
  let known = { id: '', version: 1 };
  const written: DemoEvent = {
    on: agreement.on,
    happen: async () => {
      known = await call(
        'safetyPlans',
        'writeAgreement',
        { caseId, content: contentOf(play, agreement) },
        as(agreement.by, agreement.on, key),
      );
    },
  };
  const life = (agreement.life ?? []).map((step, index): DemoEvent => {
    const caller = as(step.by ?? agreement.by, step.on, `${key}/${index}`);
    return {
      on: step.on,
      happen: async () => {
        const target = { caseId, agreementId: known.id };
        if (step.kind === 'ended') {
          await call('safetyPlans', 'endAgreement', { ...target, reason: step.reason ?? null }, caller);
        } else {
          const content = contentOf(play, { ...agreement, ...step.content });
          known = await call(
            'safetyPlans',
            'reviseAgreement',
            { ...target, expectedVersion: known.version, content },
            caller,
          );
        }
      },
    };
  });
  return [written, ...life];
}

function contentOf(play: Play, agreement: DemoAgreement) {
  return {
    ifWords: agreement.ifWords ?? null,
    thenWords: agreement.thenWords,
    who: (agreement.who ?? []).map(play.voice),
    whenWords: agreement.whenWords ?? null,
    byDate: play.optionalDay(agreement.byDate),
    callPersonIds: (agreement.call ?? []).map(play.person),
    servesIds: (agreement.serves ?? []).map(play.pieces.get),
  };
}
