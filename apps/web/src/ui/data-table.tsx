import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import './data-table.css';

export interface DataColumn<Row> {
  key: string;
  header: ReactNode;
  /** A second line under the header: "n = 58". */
  headerNote?: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end' | 'center';
  /** The cell that names the row; it stays in sight when the table scrolls sideways. */
  isRowHeader?: boolean;
  /** CSS width. */
  width?: string;
}

export interface DataTableProps<Row> {
  /** What the table shows; read by screen readers also when it is hidden. */
  caption: ReactNode;
  isCaptionHidden?: boolean;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What stands there without rows. */
  empty?: ReactNode;
  /** Beyond this the table scrolls by itself and its head stays in sight: a CSS length. */
  maxHeight?: string;
}

/** Rows and columns, dense. When it is wider than its place, it scrolls, by keyboard too. */
export function DataTable<Row>({
  caption,
  isCaptionHidden,
  columns,
  rows,
  rowKey,
  empty,
  maxHeight,
}: DataTableProps<Row>) {
  const { t } = useTranslation('ui');
  const captionId = useId();
  const [region, isScrollable] = useScrollable();
  return (
    <div
      ref={region}
      className="ui-table-region"
      style={{ maxHeight }}
      {...(isScrollable && { role: 'region', 'aria-labelledby': captionId, tabIndex: 0 })}
    >
      <table className="ui-table">
        <caption id={captionId} className={isCaptionHidden ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column)} style={{ width: column.width }}>
                {column.header}
                {column.headerNote && <span className="ui-table-note">{column.headerNote}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th key={column.key} scope="row" className={cellClass(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={cellClass(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="ui-table-empty">{empty ?? t('table.empty')}</p>}
    </div>
  );
}

function cellClass<Row>(column: DataColumn<Row>): string | undefined {
  return (
    classNames(
      column.align && column.align !== 'start' && `ui-table-${column.align}`,
      column.isRowHeader && 'ui-table-row-header',
    ) || undefined
  );
}

/** Whether an element holds more than it shows: only then it needs to be a stop for the Tab key. */
function useScrollable() {
  const region = useRef<HTMLDivElement>(null);
  const [isScrollable, setScrollable] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setScrollable(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight),
    );
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return [region, isScrollable] as const;
}
