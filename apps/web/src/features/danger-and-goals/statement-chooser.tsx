import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { columns } from '@vangnet/domain/mapping/statement.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SecrecyLabel } from '../../case-parts/secrecy-label.tsx';
import { useBadgeVoice } from '../../case-parts/voice.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface StatementChooserProps {
  statements: readonly Statement[];
  value: readonly string[];
  onChange: (statementIds: string[]) => void;
  /** Puts the chosen quotes in the text. */
  onInsert: (statements: readonly Statement[]) => void;
}

/** The statements of the three columns that a piece rests on: found by a word, chosen by a box, carried over as quotes. */
export function StatementChooser({ statements, value, onChange, onInsert }: StatementChooserProps) {
  const { t } = useTranslation('danger-and-goals');
  const toBadge = useBadgeVoice();
  const [search, setSearch] = useState('');
  const chosen = statements.filter((statement) => value.includes(statement.id));
  const found = statements.filter(
    (statement) =>
      value.includes(statement.id) ||
      (!statement.withdrawn && includesWords(`${statement.words} ${statement.voice.name ?? ''}`, search)),
  );

  return (
    <div className="danger-chooser">
      <div className="danger-chooser-head">
        <TextField label={t('chooser.search')} value={search} onChange={setSearch} />
        <Button size="small" isDisabled={chosen.length === 0} onPress={() => onInsert(chosen)}>
          {t('chooser.insert', { count: chosen.length })}
        </Button>
      </div>
      <div className="danger-chooser-list" tabIndex={0} role="region" aria-label={t('chooser.label')}>
        {found.length === 0 && (
          <p className="soft">{t(statements.length === 0 ? 'chooser.none' : 'chooser.notFound')}</p>
        )}
        {columns.map((column) => {
          const inColumn = found.filter((statement) => statement.column === column);
          if (inColumn.length === 0) return null;
          const others = value.filter((id) => !inColumn.some((statement) => statement.id === id));
          return (
            <CheckboxGroup
              key={column}
              label={t(`chooser.columns.${column}`)}
              value={value.filter((id) => !others.includes(id))}
              onChange={(ids) => onChange([...others, ...ids])}
              options={inColumn.map((statement) => ({
                value: statement.id,
                label: (
                  <>
                    <span className="serif">{statement.words}</span>{' '}
                    <span className="danger-chooser-voice">{toBadge(statement.voice).name}</span>{' '}
                    <SecrecyLabel secrecy={statement.secrecy} />
                  </>
                ),
              }))}
            />
          );
        })}
      </div>
    </div>
  );
}

function includesWords(text: string, search: string): boolean {
  const haystack = text.toLocaleLowerCase('nl-BE');
  return search
    .toLocaleLowerCase('nl-BE')
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
