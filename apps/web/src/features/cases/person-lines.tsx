import { type PersonKind } from '@vangnet/domain/cases/case-file.ts';
import { LIMITS } from '@vangnet/domain/wording/text.ts';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/new-id.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emptyPerson, lacksName, type PersonForm, type PersonLine } from './case-form.ts';

export interface PersonLinesProps {
  kind: PersonKind;
  /** The lines of everybody; this list shows those of its kind. */
  lines: readonly PersonLine[];
  onChange: (lines: readonly PersonLine[]) => void;
  errorOf: (lineId: string, field: keyof PersonForm) => string | undefined;
  autoFocus?: boolean;
}

/**
 * A few people of one kind, typed one under the other: there is always an open line at the end, Enter goes to it,
 * Backspace in an empty line takes it away.
 */
export function PersonLines({ kind, lines, onChange, errorOf, autoFocus }: PersonLinesProps) {
  const { t } = useTranslation('cases');
  const list = useRef<HTMLFieldSetElement>(null);
  const own = lines.filter(({ person }) => person.kind === kind);
  // The open line has an id of its own, so that it becomes a person without losing the focus.
  const [openId, setOpenId] = useState(newId);
  const shown = [...own, { id: openId, person: emptyPerson(kind) }];

  function change(line: PersonLine, change: Partial<PersonForm>) {
    const changed = { ...line, person: { ...line.person, ...change } };
    if (line.id === openId) {
      setOpenId(newId());
      onChange([...lines, changed]);
    } else {
      onChange(lines.map((known) => (known.id === line.id ? changed : known)));
    }
  }

  function focusName(index: number) {
    list.current?.querySelectorAll<HTMLInputElement>('[data-line-name] input')[index]?.focus();
  }

  function onKeyDown(event: KeyboardEvent, line: PersonLine, index: number) {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      focusName(index + 1);
    }
    if (event.key === 'Backspace' && line.person.name === '' && own.includes(line) && !lacksName(line)) {
      event.preventDefault();
      onChange(lines.filter(({ id }) => id !== line.id));
      focusName(index - 1);
    }
  }

  return (
    <fieldset className="cases-lines" ref={list}>
      <legend>
        {t(`kinds.${kind}`)}
        {kind === 'minor' && <span className="cases-lines-hint"> · {t('opening.minorHint')}</span>}
      </legend>
      {shown.map((line, index) => {
        const label = (field: 'name' | 'bornOn' | 'relation' | 'telephone' | 'language') =>
          t('opening.line', { kind: t(`kind.${kind}`), number: index + 1, field: t(`fields.${field}`) });
        const frame = (field: keyof PersonForm) => ({ isLabelHidden: true, error: errorOf(line.id, field) });
        const { person } = line;
        return (
          <div key={line.id} className="cases-line" onKeyDown={(event) => onKeyDown(event, line, index)}>
            <div data-line-name>
              <TextField
                {...frame('name')}
                label={label('name')}
                placeholder={t('fields.name')}
                value={person.name}
                onChange={(name) => change(line, { name })}
                error={errorOf(line.id, 'name') ?? (lacksName(line) ? t('opening.lineNeedsName') : undefined)}
                maxLength={LIMITS.name}
                autoFocus={autoFocus && index === 0}
                autoComplete="off"
              />
            </div>
            {kind === 'minor' ? (
              <DateField
                {...frame('bornOn')}
                label={label('bornOn')}
                value={person.bornOn}
                onChange={(bornOn) => change(line, { bornOn })}
              />
            ) : (
              <>
                <TextField
                  {...frame('relation')}
                  label={label('relation')}
                  placeholder={t('fields.relation')}
                  value={person.relation}
                  onChange={(relation) => change(line, { relation })}
                  maxLength={LIMITS.line}
                  autoComplete="off"
                />
                <TextField
                  {...frame('telephone')}
                  label={label('telephone')}
                  placeholder={t('fields.telephone')}
                  type="tel"
                  value={person.telephone}
                  onChange={(telephone) => change(line, { telephone })}
                  maxLength={40}
                  autoComplete="off"
                />
              </>
            )}
            {kind !== 'professional' && (
              <TextField
                {...frame('language')}
                label={label('language')}
                placeholder={t('fields.language')}
                value={person.language}
                onChange={(language) => change(line, { language })}
                maxLength={60}
                autoComplete="off"
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
