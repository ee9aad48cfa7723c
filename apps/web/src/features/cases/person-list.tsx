import type { CaseFile, CasePerson } from '@vangnet/contract/cases.contract.ts';
import { shownName, type PersonKind } from '@vangnet/domain/cases/case-file.ts';
import { useTranslation } from 'react-i18next';
import { usePersonAge } from '../../case-parts/person-age.ts';
import { TelephoneLink } from '../../case-parts/telephone-link.tsx';
import { personTone } from '../../case-parts/voice-tone.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VoiceInitial } from '../../ui/voice-badge.tsx';
import './people.css';

interface PersonListProps {
  file: CaseFile;
  kind: PersonKind;
  onAdd: () => void;
  onEdit: (person: CasePerson) => void;
}

/** The people of one kind, with what one needs to reach them. */
export function PersonList({ file, kind, onAdd, onEdit }: PersonListProps) {
  const { t } = useTranslation('cases');
  const persons = file.persons.filter((person) => person.kind === kind);
  const mayWrite = file.allowedActions.includes('writeCase');
  return (
    <Card
      title={t(`kinds.${kind}`)}
      aside={
        mayWrite && (
          <Button size="small" icon="plus" onPress={onAdd}>
            {t(`people.add.${kind}`)}
          </Button>
        )
      }
    >
      {persons.length === 0 ? (
        <p className="soft">{t(`people.none.${kind}`)}</p>
      ) : (
        <ul className="cases-people">
          {persons.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              file={file}
              onEdit={mayWrite ? () => onEdit(person) : undefined}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface PersonRowProps {
  person: CasePerson;
  file: CaseFile;
  onEdit: (() => void) | undefined;
}

function PersonRow({ person, file, onEdit }: PersonRowProps) {
  const { t } = useTranslation('cases');
  const personAge = usePersonAge();
  const age = personAge(person.bornOn);
  const details = [
    person.relation,
    person.calledAs && person.name,
    person.language && t('people.speaks', { language: person.language }),
  ].filter(Boolean);
  return (
    <li>
      <VoiceInitial name={shownName(person)} tone={personTone(person, file.persons)} size="huge" />
      <div className="cases-person-words">
        <p>
          <strong>{shownName(person)}</strong>
          {age !== null && <span className="num">{age}</span>}
          {age === null && person.kind === 'minor' && <span className="soft">{t('person.bornUnknown')}</span>}
          {person.callInCrisis && <Tag tone="attention">{t('person.callInCrisis')}</Tag>}
        </p>
        {details.length > 0 && <p className="soft">{details.join(' · ')}</p>}
      </div>
      {person.telephone && <TelephoneLink number={person.telephone} />}
      {onEdit && (
        <Button
          size="small"
          variant="quiet"
          aria-label={t('people.editPerson', { name: shownName(person) })}
          onPress={onEdit}
        >
          {t('people.edit')}
        </Button>
      )}
    </li>
  );
}
