import type { Secrecy } from '@vangnet/domain/access/confidentiality.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { useTranslation } from 'react-i18next';
import { Tag } from '../ui/tag.tsx';
import { useCurrentCase } from './current-case.ts';

/** Who may read a piece and whom it is about, in words: "Alleen beroepskrachten, over Yara". */
export function useSecrecyWords(): (secrecy: Secrecy) => string {
  const { t } = useTranslation('secrecy');
  const persons = useCurrentCase()?.persons ?? [];
  return ({ confidentiality, aboutPersonIds }) => {
    const names = persons.filter(({ id }) => aboutPersonIds.includes(id)).map(shownName);
    const value = t(`values.${confidentiality}`);
    return names.length === 0 ? value : `${value}, ${t('aboutNames', { names: names.join(', ') })}`;
  };
}

/** On cards and in lists: a lock and words on what is not open to the family; nothing on what is. */
export function SecrecyLabel({ secrecy }: { secrecy: Secrecy }) {
  const words = useSecrecyWords();
  if (secrecy.confidentiality === 'open') return null;
  return (
    <Tag tone="attention" icon="lock">
      {words(secrecy)}
    </Tag>
  );
}
