import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import {
  columnOf,
  columns,
  elementsOf,
  type Column,
  type Element,
} from '@vangnet/domain/mapping/statement.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useCase } from '../../case-parts/use-case.ts';
import { ColumnGrid } from '../../ui/column.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { EditStatementDialog } from './edit-statement-dialog.tsx';
import './mapping.css';
import { StatementColumn } from './statement-column.tsx';
import { actionsButtonId, type StatementActions } from './statement-item.tsx';
import { placeOf, stepFrom, type CardTarget } from './statement-order.ts';
import { useStatements } from './statements-of-case.ts';
import { shortWords, usePlaceNames } from './statement-words.ts';
import { useCardDrag } from './use-card-drag.ts';
import { WithdrawnStatements } from './withdrawn-statements.tsx';

/** The three columns of a case as they stand: read, sort, add, reword. */
export function ColumnsBoard({ caseId }: { caseId: string }) {
  const { t } = useTranslation('mapping');
  const { placeName } = usePlaceNames();
  const { file } = useCase(caseId);
  const { statements, refusal, moveTo, setWithdrawn } = useStatements(caseId);
  const [edited, setEdited] = useState<Statement | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const keepFocusIn = useKeptFocus(statements);

  async function move(statement: Statement, target: CardTarget) {
    const isDone = await moveTo(statement.id, placeOf(statements, statement.id, target));
    if (!isDone) return;
    setAnnouncement(
      t('announce.moved', { words: shortWords(statement), place: placeName(target.column, target.element) }),
    );
  }

  const { drag, start } = useCardDrag((statementId, target) => {
    const dragged = statements.find(({ id }) => id === statementId);
    if (dragged) void move(dragged, target);
  });

  const actions: StatementActions | null = file.allowedActions.includes('writeCase')
    ? {
        edit: setEdited,
        grab: (statement, event) => start(statement.id, event),
        step: (statement, direction) => {
          const target = stepFrom(statements, statement, direction);
          if (!target) return setAnnouncement(t('announce.edge'));
          keepFocusIn(statement.id);
          void move(statement, target);
        },
        sort: (statement, element, column = columnFor(element, statement.column)) => {
          keepFocusIn(statement.id);
          void move(statement, { column, element, index: Infinity });
        },
        withdraw: (statement) => {
          void setWithdrawn(statement.id, true).then((isDone) => {
            if (!isDone) return;
            const undo = {
              label: t('withdrawn.putBack'),
              onAction: () => void setWithdrawn(statement.id, false),
            };
            showToast(t('announce.withdrawn'), { action: undo });
          });
        },
      }
    : null;

  const dragged = drag && statements.find(({ id }) => id === drag.id);
  return (
    <>
      <RefusalMessage refusal={refusal} />
      <ColumnGrid>
        {columns.map((column) => (
          <StatementColumn
            key={column}
            caseId={caseId}
            column={column}
            statements={statements}
            actions={actions}
            drag={drag}
          />
        ))}
      </ColumnGrid>
      <WithdrawnStatements statements={statements} onPutBack={actions && ((id) => setWithdrawn(id, false))} />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      {dragged && (
        <div
          className="mapping-dragged-words"
          style={{ translate: `${drag.x}px ${drag.y}px` }}
          aria-hidden="true"
        >
          {dragged.words}
        </div>
      )}
      {edited && (
        <EditStatementDialog
          key={edited.id}
          caseId={caseId}
          statement={edited}
          onClose={() => {
            keepFocusIn(edited.id);
            setEdited(null);
          }}
        />
      )}
    </>
  );
}

const columnFor = (element: Element | null, current: Column): Column =>
  element === null || elementsOf(current).includes(element) ? current : columnOf(element);

/** A card that moves to another group is drawn anew there: the focus goes with it. */
function useKeptFocus(statements: readonly Statement[]): (statementId: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const id = wanted.current;
    wanted.current = null;
    // After the menu or dialog has given the focus back to a button that is no longer there.
    requestAnimationFrame(() => document.getElementById(actionsButtonId(id))?.focus());
  }, [statements]);
  return (statementId) => {
    wanted.current = statementId;
  };
}
