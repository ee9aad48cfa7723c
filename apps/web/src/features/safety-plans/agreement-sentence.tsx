import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TelephoneLink } from '../../case-parts/telephone-link.tsx';
import { useCaseName } from '../../case-parts/use-case-name.ts';
import { useFormat } from '../../i18n/use-format.ts';

/** What an agreement says, as it is written now or as a saved version keeps it. */
export interface AgreementWords {
  readonly ifWords: string | null;
  readonly thenWords: string;
  readonly who: readonly string[];
  readonly whenWords: string | null;
  readonly byDate: string | null;
  readonly call: readonly { readonly name: string; readonly telephone: string | null }[];
}

/** One agreement as a sentence that a family can read: if, then, who, by when, and whom to call. */
export function AgreementSentence({ words }: { words: AgreementWords }) {
  const { t } = useTranslation('safety-plans');
  const { date } = useFormat();
  const joinNames = useCaseName();
  const when = [
    words.whenWords && plain(words.whenWords),
    words.byDate && t('sentence.by', { date: date(words.byDate) }),
  ];
  const parts: ReactNode[] = [];
  if (words.who.length > 0)
    parts.push(
      <Part key="who" label={t('sentence.who')}>
        {joinNames(words.who)}
      </Part>,
    );
  if (when.some(Boolean))
    parts.push(
      <Part key="when" label={t('sentence.when')}>
        {when.filter(Boolean).join(', ')}
      </Part>,
    );
  return (
    <p className="plan-sentence serif">
      {words.ifWords && (
        <>
          <b>{t('sentence.if')}</b> {plain(words.ifWords)}, <b>{t('sentence.then')}</b>{' '}
        </>
      )}
      {plain(words.thenWords)}
      {'. '}
      {parts}
      {words.call.length > 0 && (
        <>
          <b>{t('sentence.call')}</b>{' '}
          {words.call.map((person, index) => (
            <span key={index} className="plan-call">
              {index > 0 && `, ${t('sentence.elseCall')} `}
              <strong>{person.name}</strong>
              {person.telephone && (
                <>
                  {' '}
                  <TelephoneLink number={person.telephone} />
                </>
              )}
            </span>
          ))}
          {'.'}
        </>
      )}
    </p>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <b>{label}</b> <strong>{children}</strong>
      {'. '}
    </>
  );
}

/** Without the full stop or comma at its end: the sentence has its own. */
function plain(words: string): string {
  return words.trim().replace(/[.,;]+$/, '');
}

/** The same sentence as plain text, to show word by word what changed. */
export function useAgreementText(): (words: AgreementWords) => string {
  const { t } = useTranslation('safety-plans');
  const { date } = useFormat();
  const joinNames = useCaseName();
  return (words) =>
    [
      words.ifWords && `${t('sentence.if')} ${plain(words.ifWords)}, ${t('sentence.then')}`,
      `${plain(words.thenWords)}.`,
      words.who.length > 0 && `${t('sentence.who')} ${joinNames(words.who)}.`,
      words.whenWords && `${t('sentence.when')} ${plain(words.whenWords)}.`,
      words.byDate && `${t('sentence.by', { date: date(words.byDate) })}.`,
      words.call.length > 0 &&
        `${t('sentence.call')} ${words.call.map(({ name, telephone }) => [name, telephone].filter(Boolean).join(' ')).join(', ')}.`,
    ]
      .filter(Boolean)
      .join(' ');
}
