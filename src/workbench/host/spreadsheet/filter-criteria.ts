/**
 * The filter of a sheet. Univer keeps which texts a column shows; what Sheets keeps instead, hidden values and a condition,
 * is kept beside them. A condition is looked at when it is set, as in Sheets, and hides by what the cells show.
 */
import type { CellValue, FilterColumn, FilterCondition, FilterContent } from '../files/content.ts';
import { type Rectangle, rangeName } from './a1.ts';
import type { Book } from './book.ts';
import { displayValues, rawValues } from './cells.ts';
import { relativeDays } from './conditional-formats.ts';
import { evaluator } from './evaluate.ts';
import { toRectangle } from './ranges.ts';
import { filters } from './univer-modules.ts';
import { isWithin } from './validations.ts';

/** What a column's filter is to be: its condition need not say what it hides. */
export interface WantedCriteria {
  readonly hiddenValues: readonly string[];
  readonly condition?: FilterCondition;
}

export function filterModel(book: Book, sheet: number) {
  const { unitId, subUnitId } = book.target(sheet);
  return book.univer
    .get<import('@univerjs/sheets-filter').SheetsFilterService>(filters.SheetsFilterService)
    .getFilterModel(unitId, subUnitId);
}

export function filterContent(book: Book, sheet: number): FilterContent | null {
  const model = filterModel(book, sheet);
  if (!model) return null;
  return { range: rangeName(toRectangle(model.getRange())), criteria: filterCriteria(book, sheet) };
}

const downwards = (rows: Iterable<number>) => [...rows].sort((one, other) => one - other);

/**
 * The criteria of a sheet's filter, by column. Univer knows which rows are hidden by all columns together: a row that two
 * of them hide it counts for one alone.
 */
export function filterCriteria(book: Book, sheet: number): Record<number, FilterColumn> {
  const model = filterModel(book, sheet);
  if (!model) return {};
  const rows = downwards(model.filteredOutRows);
  const columns = model.getAllFilterColumns().map(([column, filter]) => {
    const { filters: shown, google } = filter.getColumnData() as ReturnType<
      typeof filter.getColumnData
    > & { google?: WantedCriteria };
    const isHidden = (text: string) =>
      text === '' ? !shown?.blank : !shown?.filters?.includes(text);
    const texts = (shown ? rows : downwards(filter.filteredOutRows ?? [])).map(
      (row) => displayValues(book, sheet, { row, column, height: 1, width: 1 })[0]?.[0] ?? '',
    );
    const hidden = [...new Set(shown ? texts.filter(isHidden) : texts)];
    return [column, withCondition(hidden, google)] as const;
  });
  return Object.fromEntries(columns);
}

/** Parts what is hidden by the condition from what is hidden by value. */
function withCondition(
  hidden: readonly string[],
  { hiddenValues, condition }: WantedCriteria = { hiddenValues: hidden },
): FilterColumn {
  if (!condition) return { hiddenValues: hidden };
  const hides = hidden.filter((text) => !hiddenValues.includes(text));
  return { hiddenValues, condition: { ...condition, hides } };
}

/** Sets what a filter hides in one column; null for nothing. */
export function setFilterCriteria(
  book: Book,
  sheet: number,
  range: Rectangle,
  column: number,
  wanted: WantedCriteria | null,
): void {
  const { hiddenValues = [], condition } = wanted ?? {};
  const body = { row: range.row + 1, column, height: range.height - 1, width: 1 };
  const fits = condition ? fitting(book, sheet, body, condition) : () => true;
  const shown = displayValues(book, sheet, body).flatMap(([text = ''], row) =>
    !hiddenValues.includes(text) && fits(row, text) ? [text] : [],
  );
  const google = condition && {
    hiddenValues,
    condition: { criteria: condition.criteria, values: condition.values },
  };
  const criteria =
    hiddenValues.length === 0 && !condition
      ? null
      : {
          colId: column,
          filters: {
            ...(shown.includes('') ? { blank: true } : {}),
            filters: [...new Set(shown)].filter((text) => text !== ''),
          },
          ...(google ? { google } : {}),
        };
  book.run(filters.SetSheetsFilterCriteriaMutation.id, {
    ...book.target(sheet),
    col: column,
    criteria,
  });
}

const isTrue = (value: CellValue | undefined) =>
  value === true || (typeof value === 'number' && value !== 0);

/** Whether a row of the body, by its place, fits the condition. */
function fitting(
  book: Book,
  sheet: number,
  body: Rectangle,
  { criteria, values }: FilterCondition,
): (row: number, text: string) => boolean {
  const { row: first, column } = body;
  const computed = (formula: string) => evaluator(book, sheet, formula, { row: first, column });
  if (criteria === 'CUSTOM_FORMULA') {
    const holds = computed(String(values[0]));
    return (row) => isTrue(holds({ row: first + row, column })[0]);
  }
  const raw = rawValues(book, sheet, body);
  if (criteria.endsWith('_RELATIVE')) {
    const name = String(values[0]);
    const [day = null] = computed(`=${relativeDays[name]}`)({ row: first, column });
    const [today = null] = computed('=TODAY()')({ row: first, column });
    const isSpan = criteria.startsWith('DATE_EQUAL') && name.startsWith('PAST');
    const [compared, limits] = isSpan
      ? ['DATE_BETWEEN', [Number(day), Number(today)]]
      : [criteria.replace('_RELATIVE', ''), [Number(day)]];
    return (row) => isWithin(raw[row]?.[0] ?? null, compared, limits);
  }
  const wanted = String(values[0] ?? '').toLowerCase();
  return (row, text) => {
    const judged = fitsText(criteria, text.toLowerCase(), wanted);
    return judged ?? isWithin(raw[row]?.[0] ?? null, criteria, values);
  };
}

/** Whether a text fits; null if the condition is not about texts. Capitals make no difference to a filter. */
function fitsText(criteria: string, text: string, wanted: string): boolean | null {
  switch (criteria) {
    case 'CELL_EMPTY':
      return text === '';
    case 'CELL_NOT_EMPTY':
      return text !== '';
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_NOT_EQUAL_TO':
      return text !== wanted;
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    default:
      return null;
  }
}
