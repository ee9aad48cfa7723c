import { contract } from '@vangnet/contract';
import { practiceDashboard } from '@vangnet/domain/measurement/practice-dashboard.ts';
import {
  calculatePracticeFigures,
  findCoveredTeams,
  MINIMUM_GROUP,
  type Figures,
} from '@vangnet/domain/measurement/practice-figures.ts';
import { calculatePracticeSteps } from '@vangnet/domain/measurement/practice-steps.ts';
import { defineQuery } from '../../operations/operation.ts';
import { listEvidence, listOpenCasesOfTeams, listUnits } from './measurement.store.ts';

/** Figures over cases that the reader does not see; it reads through a role that can read no words. */
export const getPracticeFigures = defineQuery(
  contract.measurement.getPracticeFigures,
  async (_input, context) => {
    const units = await listUnits(context);
    const covered = findCoveredTeams(context.actor.acting, units);
    const cases = await listOpenCasesOfTeams(
      context,
      covered.map(({ id }) => id),
    );
    const evidence = Map.groupBy(
      await listEvidence(
        context,
        cases.map(({ id }) => id),
      ),
      (piece) => piece.caseId,
    );
    const casesOf = Map.groupBy(cases, (file) => file.teamId);
    const { teams, together } = calculatePracticeFigures(
      covered.map((team) => ({
        team,
        cases: (casesOf.get(team.id) ?? []).map(({ id }) =>
          calculatePracticeSteps(
            (evidence.get(id) ?? []).map(({ kind, on, page, id: pieceId }) => ({
              kind,
              on,
              source: { page, id: pieceId },
            })),
          ),
        ),
      })),
    );
    const regionName = (parentId: string | null) => units.find(({ id }) => id === parentId)?.name ?? null;
    return {
      protocol: { id: practiceDashboard.id, version: practiceDashboard.version },
      minimum: MINIMUM_GROUP,
      teams: teams.map(({ team, figures }) => ({
        teamId: team.id,
        name: team.name,
        regionName: regionName(team.parentId),
        figures: show(figures),
      })),
      together: show(together),
    };
  },
);

const show = (figures: Figures | null) =>
  figures && { openCases: figures.openCases, shares: [...figures.shares] };
