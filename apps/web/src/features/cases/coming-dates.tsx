import type { NextDate } from '@vangnet/contract/cases.contract.ts';
import { useState } from 'react';
import { Link } from 'react-aria-components/Link';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { useDateWords } from '../../case-parts/date-words.ts';
import { useCaseName } from '../../case-parts/use-case-name.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

interface DatedCase extends NextDate {
  readonly caseId: string;
  readonly names: readonly string[];
}

/** More than this is a list to look through, not a day to plan. */
const SHOWN = 8;

/** Today's dates, then those of the coming weeks. */
export function ComingDates({ dates }: { dates: readonly DatedCase[] }) {
  const { t } = useTranslation('cases');
  const { today } = useSignedIn();
  const [isAll, setAll] = useState(false);
  const now = dates.filter((date) => date.on === today);
  const later = dates.filter((date) => date.on > today);
  const shown = isAll ? later : later.slice(0, SHOWN);
  return (
    <div className="cases-dates">
      <Card title={t('day.today')}>
        {now.length === 0 ? <p className="soft">{t('day.nothingToday')}</p> : <DateList dates={now} />}
      </Card>
      <Card title={t('day.coming')}>
        {later.length === 0 ? <p className="soft">{t('day.nothingComing')}</p> : <DateList dates={shown} />}
        {shown.length < later.length && (
          <Button variant="quiet" size="small" onPress={() => setAll(true)}>
            {t('day.showAll', { count: later.length })}
          </Button>
        )}
      </Card>
    </div>
  );
}

function DateList({ dates }: { dates: readonly DatedCase[] }) {
  const dateWords = useDateWords();
  const caseName = useCaseName();
  return (
    <ul className="cases-date-list">
      {dates.map((date) => {
        const { what, when } = dateWords(date);
        return (
          <li key={`${date.caseId} ${date.kind} ${date.recordId ?? ''}`}>
            <span className="num">{when}</span>
            <span>
              <Link href={linkOf(date)}>{what}</Link>
              <span className="soft">{caseName(date.names)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Where the thing itself stands. */
function linkOf({ kind, caseId, recordId }: DatedCase): string {
  switch (kind) {
    case 'conversation':
      return recordId ? caseLinks.conversation(caseId, recordId) : caseLinks.conversations(caseId);
    case 'agreement':
      return caseLinks.safetyPlan(caseId);
    case 'guidanceEnd':
      return caseLinks.people(caseId);
    case 'nextStep':
      return caseLinks.columns(caseId);
  }
}
