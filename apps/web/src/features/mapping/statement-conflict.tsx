import type { Confidentiality } from '@vangnet/domain/access/confidentiality.ts';
import { useQuery } from '@tanstack/react-query';
import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import type { Voice } from '@vangnet/domain/mapping/statement.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { useSecrecyWords } from '../../case-parts/secrecy-label.tsx';
import { useVoiceOptions, voiceKey } from '../../case-parts/voice-options.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ConflictView } from '../../ui/conflict-view.tsx';
import { toForm, type StatementForm } from './statement-form.ts';
import { usePlaceNames } from './statement-words.ts';

export interface StatementConflictProps {
  caseId: string;
  mine: StatementForm;
  theirs: Statement;
  /** The fields with one's own version, to make one of both. */
  mergeEditor: ReactNode;
  isPending: boolean;
  /** Saves one's own version, or the merged one, over the one that stands there now. */
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** Two windows changed the same statement: both in sight, with who wrote the other one and when. */
export function StatementConflict({ caseId, mine, theirs, onKeepMine, ...rest }: StatementConflictProps) {
  const { dateTime } = useFormat();
  const { data: versions } = useQuery(
    api.mapping.listStatementVersions.queryOptions({
      input: { caseId, statementId: theirs.id },
      staleTime: 0,
    }),
  );
  const standard = theirs.source?.confidentiality ?? 'open';
  const last = versions?.find(({ version }) => version === theirs.version);
  return (
    <ConflictView
      {...rest}
      mine={<VersionInSight caseId={caseId} version={mine} standard={standard} />}
      theirs={<VersionInSight caseId={caseId} version={toForm(theirs)} standard={standard} />}
      theirName={last?.changedBy ?? undefined}
      theirDetail={last && dateTime(last.changedAt)}
      onKeepMine={onKeepMine}
      onSaveMerged={onKeepMine}
    />
  );
}

interface VersionInSightProps {
  caseId: string;
  version: StatementForm;
  standard: Confidentiality;
}

function VersionInSight({ caseId, version, standard }: VersionInSightProps) {
  const { t } = useTranslation('mapping');
  const { placeName } = usePlaceNames();
  const { date } = useFormat();
  const nameOf = useNameOfVoice(caseId);
  const secrecyWords = useSecrecyWords();
  const { occasion, happenedWhen, howOften, impactOnChild } = version.incident;
  const details = [
    nameOf(version.voice),
    placeName(version.column, version.element),
    occasion && t(`occasions.${occasion}`),
    happenedWhen,
    howOften,
    impactOnChild,
    version.dueOn && t('card.due', { date: date(version.dueOn) }),
    version.secrecy &&
      secrecyWords({ ...version.secrecy, confidentiality: version.secrecy.confidentiality ?? standard }),
  ].filter(Boolean);
  return (
    <>
      <p className="serif">{version.words}</p>
      <p className="mapping-conflict-details soft">{details.join(' · ')}</p>
    </>
  );
}

function useNameOfVoice(caseId: string): (voice: Voice) => string {
  const { t } = useTranslation('mapping');
  const options = useVoiceOptions(caseId);
  return (voice) =>
    voice.kind === 'other'
      ? voice.name
      : (options.find(({ id }) => id === voiceKey(voice))?.name ?? t('card.unknownVoice'));
}
