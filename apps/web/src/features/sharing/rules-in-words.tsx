import { hidingReasons, readingReasons, type ReadingRules } from '@vangnet/domain/sharing/reading-rules.ts';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure.tsx';

/** The rules as sentences, with the article of each below. */
export function RulesInWords({ rules }: { rules: ReadingRules }) {
  const { t } = useTranslation('sharing');
  const age = rules.capableFromAge;
  const sentences = [
    t('rules.say.capable', { age }),
    t('rules.say.younger', { age }),
    t(rules.parentsNeedConsent ? 'rules.say.parentsNeedConsent' : 'rules.say.parentsRead', { age }),
    t('rules.say.inConfidence'),
    t('rules.say.court'),
    t(rules.confidantReadsHarmful ? 'rules.say.confidantReads' : 'rules.say.harmfulForNobody'),
    t(rules.healthKeptApart ? 'rules.say.healthApart' : 'rules.say.healthAlong'),
    t(rules.housematesReadEachOther ? 'rules.say.housemates' : 'rules.say.noHousemates'),
    t('rules.say.others'),
  ];
  return (
    <>
      <ul className="rules-sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Disclosure title={t('rules.articles')}>
        <dl className="rules-articles">
          {readingReasons.map((reason) => (
            <Article key={reason} words={t(`reads.${reason}`)} article={rules.articles[reason]} />
          ))}
          {hidingReasons.map((reason) => (
            <Article key={reason} words={t(`hides.${reason}`)} article={rules.articles[reason]} />
          ))}
        </dl>
      </Disclosure>
    </>
  );
}

function Article({ words, article }: { words: string; article: string }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd className="soft">{article}</dd>
    </div>
  );
}
