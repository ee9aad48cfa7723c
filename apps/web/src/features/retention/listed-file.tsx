import type { DestructionEntry } from '@vangnet/contract/retention.contract.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';

type ListedFile = Pick<
  DestructionEntry,
  'initials' | 'youngestBornIn' | 'teamName' | 'openedOn' | 'closedOn'
> & { readonly dueOn?: string };

/** How a file is named to whoever may not read it: the first letters of the children and the year of the youngest. */
export function useFileLabel(): (file: Pick<ListedFile, 'initials' | 'youngestBornIn'>) => string {
  const { t } = useTranslation('retention');
  return ({ initials, youngestBornIn }) => {
    if (initials.length === 0) return t('file.noMinors');
    const letters = initials.map((letter) => `${letter}.`).join(' ');
    return youngestBornIn === null ? letters : t('file.label', { letters, year: youngestBornIn });
  };
}

/** One file of a list, with what was decided about it and what can be done. */
export function ListedFileRow({
  file,
  state,
  actions,
}: {
  file: ListedFile;
  state?: ReactNode;
  actions?: ReactNode;
}) {
  const { t } = useTranslation('retention');
  const { date } = useFormat();
  const fileLabel = useFileLabel();
  return (
    <li className="retention-row">
      <div className="retention-row-words">
        <p>
          <strong>{fileLabel(file)}</strong> {state}
        </p>
        <p className="soft">
          {[
            file.teamName,
            t('file.period', { from: date(file.openedOn), until: date(file.closedOn) }),
            file.dueOn && t('file.due', { date: date(file.dueOn) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {actions && <div className="retention-row-actions">{actions}</div>}
    </li>
  );
}
