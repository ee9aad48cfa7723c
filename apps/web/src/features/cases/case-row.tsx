import type { CaseInMyDay } from '@vangnet/contract/cases.contract.ts';
import { Link } from 'react-aria-components/Link';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { useDateWords } from '../../case-parts/date-words.ts';
import { useListedName } from '../../case-parts/use-listed-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Tag } from '../../ui/tag.tsx';

/** One case in my day: whose it is, what changed, what comes next. The whole line leads to the file. */
export function CaseRow({ listed }: { listed: CaseInMyDay }) {
  const { t } = useTranslation('cases');
  const { day, relativeDay } = useFormat();
  const { today } = useSignedIn();
  const listedName = useListedName();
  const dateWords = useDateWords();
  const { changes, nextDate } = listed;
  const next = nextDate && dateWords(nextDate);
  return (
    <li className="cases-row">
      <div className="cases-row-case">
        <p>
          <Link className="cases-row-link" href={caseLinks.columns(listed.id)}>
            {listedName(listed)}
          </Link>
          {listed.label && <Tag tone="attention">{listed.label}</Tag>}
        </p>
        <p className="cases-row-detail">
          {listed.lastConversationOn
            ? t('day.lastConversation', { day: day(listed.lastConversationOn, today) })
            : t('day.noConversation')}
        </p>
        {changes.count > 0 && (
          <p className="cases-row-changes">
            <span>{t('changes.count', { count: changes.count })}</span>
            {changes.lastBy && changes.lastOn && (
              <span className="soft">
                {t('changes.by', { name: changes.lastBy, day: relativeDay(changes.lastOn, today) })}
              </span>
            )}
          </p>
        )}
      </div>
      {next && (
        <p className="cases-row-next">
          <strong className="num">{next.when}</strong>
          <span>{next.what}</span>
        </p>
      )}
    </li>
  );
}
