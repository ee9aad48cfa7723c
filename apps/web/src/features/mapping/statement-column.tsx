import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import type { Column as ColumnName } from '@vangnet/domain/mapping/statement.ts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Column, ColumnSection } from '../../ui/column.tsx';
import { AddStatement } from './add-statement.tsx';
import { FramePiecesInColumn } from './frame-pieces-in-column.tsx';
import { StatementItem, type StatementActions } from './statement-item.tsx';
import { groupStatements, type StatementGroup } from './statement-order.ts';
import { toneOf, usePlaceNames } from './statement-words.ts';
import { columnData, groupData, type CardDrag } from './use-card-drag.ts';

export interface StatementColumnProps {
  caseId: string;
  column: ColumnName;
  /** Every statement of the case. */
  statements: readonly Statement[];
  actions: StatementActions | null;
  drag: CardDrag | null;
}

/** One of the three columns: the frame pieces that belong in it, the statements by element, the way to add one. */
export function StatementColumn({ caseId, column, statements, actions, drag }: StatementColumnProps) {
  const { t } = useTranslation('mapping');
  const { columnName, elementName } = usePlaceNames();
  const groups = groupStatements(statements, column);
  const count = groups.reduce((sum, group) => sum + group.statements.length, 0);
  // While somebody drags, a group without cards must be there to drop in.
  const shown = groups.filter((group) => drag !== null || group.statements.length > 0);
  return (
    <div className="mapping-column" {...columnData(column)}>
      <Column
        tone={toneOf[column]}
        title={columnName(column)}
        count={count}
        footer={actions && <AddStatement caseId={caseId} column={column} />}
      >
        <FramePiecesInColumn caseId={caseId} column={column} />
        {shown.length === 0 && <p className="mapping-nothing">{t(`empty.${column}`)}</p>}
        {shown.map((group) => (
          <div key={group.element ?? 'unsorted'} {...groupData(column, group.element)}>
            <ColumnSection title={elementName(group.element)}>
              <GroupItems caseId={caseId} group={group} actions={actions} drag={drag} />
            </ColumnSection>
          </div>
        ))}
      </Column>
    </div>
  );
}

interface GroupItemsProps extends Pick<StatementColumnProps, 'caseId' | 'actions' | 'drag'> {
  group: StatementGroup;
}

function GroupItems({ caseId, group, actions, drag }: GroupItemsProps) {
  const { statements } = group;
  const target = drag?.target;
  const isTarget = target?.column === group.column && target.element === group.element;
  // The index of a target counts the cards besides the dragged one.
  const others = statements.filter(({ id }) => id !== drag?.id);
  const below = isTarget ? others[target.index]?.id : undefined;
  return (
    <>
      {statements.map((statement) => (
        <Fragment key={statement.id}>
          {statement.id === below && <DropLine />}
          <StatementItem
            caseId={caseId}
            statement={statement}
            actions={actions}
            isDragged={statement.id === drag?.id}
          />
        </Fragment>
      ))}
      {isTarget && below === undefined && <DropLine />}
    </>
  );
}

const DropLine = () => <li className="mapping-drop-line" aria-hidden="true" />;
