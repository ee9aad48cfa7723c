import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { columns, elementsOf, type Element } from '@vangnet/domain/mapping/statement.ts';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useShare } from '../../case-parts/sharing/share-request.ts';
import { RemarksOnPiece } from '../../case-parts/person-remark.tsx';
import { SecrecyLabel } from '../../case-parts/secrecy-label.tsx';
import { useBadgeVoice } from '../../case-parts/voice.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Menu, type MenuGroup } from '../../ui/menu.tsx';
import { StatementCard } from '../../ui/statement-card.tsx';
import { StatementMeta } from './statement-meta.tsx';
import type { Direction } from './statement-order.ts';
import { shortWords, usePlaceNames } from './statement-words.ts';
import { cardData } from './use-card-drag.ts';

/** What a person can do with a card; left out where the file may only be read. */
export interface StatementActions {
  readonly edit: (statement: Statement) => void;
  readonly step: (statement: Statement, direction: Direction) => void;
  readonly sort: (statement: Statement, element: Element | null, column?: Statement['column']) => void;
  readonly withdraw: (statement: Statement) => void;
  readonly grab: (statement: Statement, event: PointerEvent<HTMLElement>) => void;
}

export interface StatementItemProps {
  caseId: string;
  statement: Statement;
  actions: StatementActions | null;
  isDragged: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export const actionsButtonId = (statementId: string) => `statement-actions-${statementId}`;

/**
 * One statement in a column. With the focus anywhere in the card: Alt and an arrow moves it a step, M opens the list of
 * places, E the editing, P marks it as a strength and V as safety.
 */
export function StatementItem({ caseId, statement, actions, isDragged }: StatementItemProps) {
  const { t } = useTranslation('mapping');
  const toBadge = useBadgeVoice();
  const isKnown = statement.voice.voice.kind !== 'unknown';

  // In the capture phase: the menu button would take Alt and an arrow as its own.
  function act(event: KeyboardEvent<HTMLElement>) {
    // A menu or dialog of the card lies elsewhere on the page; its keys are its own.
    if (!actions || !(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    const direction = event.altKey ? arrows[event.key] : undefined;
    const run = direction
      ? () => actions.step(statement, direction)
      : event.altKey || event.ctrlKey || event.metaKey
        ? undefined
        : {
            m: () => document.getElementById(actionsButtonId(statement.id))?.click(),
            e: () => actions.edit(statement),
            p: () => actions.sort(statement, 'strength'),
            v: () => actions.sort(statement, 'existingSafety'),
          }[event.key.toLowerCase()];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }

  return (
    <StatementCard
      className={isDragged ? 'mapping-card mapping-card-dragged' : 'mapping-card'}
      item={{ ...cardData(statement.id), onKeyDownCapture: act }}
      words={statement.words}
      voice={isKnown ? toBadge(statement.voice) : null}
      unknownVoice={t('card.unknownVoice')}
      confidence={<SecrecyLabel secrecy={statement.secrecy} />}
      meta={hasMeta(statement) && <StatementMeta caseId={caseId} statement={statement} />}
      dissent={<RemarksOnPiece caseId={caseId} pieceId={statement.id} />}
      flags={actions && <SafetyMarks statement={statement} sort={actions.sort} />}
      actions={
        actions && (
          <>
            <span
              className="mapping-grip"
              title={t('card.drag')}
              onPointerDown={(event) => actions.grab(statement, event)}
            >
              <Icon name="move" />
            </span>
            <StatementMenu statement={statement} actions={actions} />
          </>
        )
      }
    />
  );
}

const hasMeta = ({ source, incident, dueOn, anchor }: Statement): boolean =>
  source !== null ||
  dueOn !== null ||
  anchor !== 'direct' ||
  [incident?.occasion, incident?.happenedWhen, incident?.howOften].some(Boolean);

/** What goes well and is not sorted out yet: one tap tells a strength from safety that was shown against the danger. */
function SafetyMarks({ statement, sort }: { statement: Statement; sort: StatementActions['sort'] }) {
  const { t } = useTranslation('mapping');
  if (statement.column !== 'goingWell' || statement.element !== null) return null;
  return (['strength', 'existingSafety'] as const).map((element) => (
    <Button key={element} size="small" variant="quiet" onPress={() => sort(statement, element)}>
      {t(`marks.${element}`)}
    </Button>
  ));
}

function StatementMenu({ statement, actions }: { statement: Statement; actions: StatementActions }) {
  const { t } = useTranslation('mapping');
  const { columnName, elementName } = usePlaceNames();
  const share = useShare();
  const places = columns.map((column): MenuGroup => ({
    title: t('menu.moveTo', { column: columnName(column) }),
    actions: [...elementsOf(column), null]
      .filter((element) => column !== statement.column || element !== statement.element)
      .map((element) => ({
        id: `${column} ${element ?? ''}`,
        label: elementName(element),
        ...(element === 'strength' && { kbd: 'P' }),
        ...(element === 'existingSafety' && { kbd: 'V' }),
        onAction: () => actions.sort(statement, element, column),
      })),
  }));
  return (
    <Menu
      label={t('menu.label')}
      groups={[
        {
          actions: [
            { id: 'edit', label: t('menu.edit'), kbd: 'E', onAction: () => actions.edit(statement) },
            ...(share
              ? [
                  {
                    id: 'share',
                    label: t('menu.share'),
                    onAction: () => share({ kind: 'statement', id: statement.id }),
                  },
                ]
              : []),
          ],
        },
        ...places,
        {
          actions: [
            {
              id: 'withdraw',
              label: t('menu.withdraw'),
              tone: 'danger',
              onAction: () => actions.withdraw(statement),
            },
          ],
        },
      ]}
    >
      <Button
        id={actionsButtonId(statement.id)}
        variant="quiet"
        size="small"
        icon="more"
        aria-label={t('card.actions', { words: shortWords(statement) })}
      />
    </Menu>
  );
}
