import { useLanguage } from '../i18n/i18n.ts';
import { formatCaseName } from './case-name.ts';

/** {@link formatCaseName} in the language of the interface. */
export function useCaseName(): (names: readonly string[]) => string {
  const language = useLanguage();
  return (names) => formatCaseName(names, language);
}
