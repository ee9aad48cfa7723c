import type { Agreement } from '@vangnet/contract/safety-plans.contract.ts';
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { AgreementSentence } from './agreement-sentence.tsx';
import type { RowDrag } from './use-row-drag.ts';

export interface AgreementRowProps {
  agreement: Agreement;
  number: number;
  /** Numbers of the other bottom lines that it serves too. */
  otherNumbers: readonly number[];
  isFirst: boolean;
  isLast: boolean;
  mayWrite: boolean;
  drag: RowDrag | null;
  onDragStart: (event: PointerEvent<HTMLElement>) => void;
  /** -1 moves it up, 1 down. */
  onMove: (step: -1 | 1) => void;
  onEdit: () => void;
  onEnd: () => void;
}

/** One agreement of the list: its number, its sentence, and the ways to change it. */
export function AgreementRow({
  agreement,
  number,
  otherNumbers,
  isFirst,
  isLast,
  mayWrite,
  drag,
  ...on
}: AgreementRowProps) {
  const { t } = useTranslation('safety-plans');
  const words = { ...agreement, who: agreement.who.flatMap(({ name }) => name ?? []) };
  return (
    <li
      id={`agreement-${agreement.id}`}
      className={classNames('plan-agreement', drag && 'plan-agreement-dragged')}
      data-row={agreement.id}
      style={drag ? { translate: `0 ${drag.movedDown}px` } : undefined}
    >
      <span className="plan-agreement-number num" aria-hidden="true">
        {number}
      </span>
      <div>
        <span className="visually-hidden">{t('list.number', { number })}</span>
        <AgreementSentence words={words} />
        {otherNumbers.length > 0 && (
          <p className="plan-also">
            {t('list.also')}
            {otherNumbers.map((other) => (
              <span key={other} className="plan-number num">
                {other}
              </span>
            ))}
          </p>
        )}
      </div>
      {mayWrite && (
        <div className="plan-agreement-actions no-print">
          {/* A plain button: react-aria's press events would swallow the drag. */}
          <button
            type="button"
            className="plan-handle"
            aria-label={t('list.handle', { number })}
            onPointerDown={on.onDragStart}
            onKeyDown={(event) => {
              const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
              if (step === null) return;
              event.preventDefault();
              on.onMove(step);
            }}
          >
            <Icon name="move" size={16} />
          </button>
          <Menu
            label={t('list.actions', { number })}
            groups={[
              {
                actions: [
                  { id: 'edit', label: t('list.edit'), onAction: on.onEdit },
                  { id: 'up', label: t('list.up'), isDisabled: isFirst, onAction: () => on.onMove(-1) },
                  { id: 'down', label: t('list.down'), isDisabled: isLast, onAction: () => on.onMove(1) },
                  { id: 'end', label: t('list.end'), tone: 'danger', onAction: on.onEnd },
                ],
              },
            ]}
          >
            <Button size="small" variant="quiet" icon="more" aria-label={t('list.actions', { number })} />
          </Menu>
        </div>
      )}
    </li>
  );
}
