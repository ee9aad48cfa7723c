import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { columns, elementsOf, type Column, type Element } from '@vangnet/domain/mapping/statement.ts';
import { useTranslation } from 'react-i18next';
import type { ColumnTone } from '../../ui/column.tsx';
import type { SelectOptionGroup } from '../../ui/select.tsx';

export const toneOf: Record<Column, ColumnTone> = { worries: 'worry', goingWell: 'well', mustHappen: 'must' };

/** Names of the places in the three columns. */
export function usePlaceNames() {
  const { t } = useTranslation('mapping');
  const columnName = (column: Column) => t(`columns.${column}`);
  const elementName = (element: Element | null) => t(`elements.${element ?? 'unsorted'}`);
  return {
    columnName,
    elementName,
    /** "Wat gaat er goed? Krachten" */
    placeName: (column: Column, element: Element | null) => `${columnName(column)} ${elementName(element)}`,
    /** Every place, by column, for a list; the value is that of {@link placeKey}. */
    options: columns.map((column): SelectOptionGroup => ({
      label: columnName(column),
      options: [...elementsOf(column), null].map((element) => ({
        value: placeKey(column, element),
        label: elementName(element),
      })),
    })),
  };
}

/** A column and an element as one string, and back. */
export const placeKey = (column: Column, element: Element | null): string => `${column} ${element ?? ''}`;

export function readPlaceKey(key: string): { column: Column; element: Element | null } | undefined {
  const [columnName, elementName] = key.split(' ');
  const column = columns.find((name) => name === columnName);
  return column && { column, element: elementsOf(column).find((name) => name === elementName) ?? null };
}

/** Enough of the words to recognise a statement in a message or a label. */
export function shortWords({ words }: Pick<Statement, 'words'>): string {
  return words.length <= 60 ? words : `${words.slice(0, 58).trimEnd()}…`;
}
