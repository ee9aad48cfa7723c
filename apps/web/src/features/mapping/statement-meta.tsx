import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { Fragment } from 'react';
import { Link } from 'react-aria-components/Link';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { useFormat } from '../../i18n/use-format.ts';

/** Behind the voice of a card: where it was said (a link to the source), which time, when, by which day. */
export function StatementMeta({ caseId, statement }: { caseId: string; statement: Statement }) {
  const { t } = useTranslation('mapping');
  const { shortDate } = useFormat();
  const { today } = useSignedIn();
  const { source, incident, dueOn, anchor } = statement;
  const parts = [
    source && (
      <Link href={`${caseLinks.conversation(caseId, source.conversationId)}?statement=${statement.id}`}>
        {t('card.source', { date: shortDate(source.heldOn, today) })}
      </Link>
    ),
    incident?.occasion && t(`occasions.${incident.occasion}`),
    incident?.happenedWhen,
    incident?.howOften,
    dueOn && t('card.due', { date: shortDate(dueOn, today) }),
    anchor === 'ownWording' && t('card.ownWording'),
    anchor === 'proseGone' && t('card.proseGone'),
  ].filter(Boolean);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <span aria-hidden="true"> · </span>}
      {part}
    </Fragment>
  ));
}
