/* What a filter hides in one column, as a note tells it: values, and a condition by its name and limits. */

type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** A limit of a condition; null where Google gives none that could be told. */
type NotedLimit =
  | string
  | number
  | boolean
  | null
  | { readonly date: number }
  | { readonly relative: string };

export interface NotedCriteria {
  readonly hidden: readonly string[];
  readonly type?: string;
  readonly limits?: readonly NotedLimit[];
}

export function notedCriteria(criteria: Criteria): NotedCriteria {
  const hidden = criteria.getHiddenValues() ?? [];
  try {
    // Null where there is no condition, whatever the types say.
    const type = criteria.getCriteriaType() as { toString(): string } | null;
    if (!type) return { hidden };
    return { hidden, type: String(type), limits: (criteria.getCriteriaValues() ?? []).map(noted) };
  } catch {
    // A condition that Google does not tell is still copied, only not noted.
    return { hidden };
  }
}

function noted(limit: unknown): NotedLimit {
  if (typeof limit === 'string' || typeof limit === 'number' || typeof limit === 'boolean') {
    return limit;
  }
  if (limit === null || limit === undefined) return null;
  return limit instanceof Date ? { date: limit.getTime() } : { relative: String(limit) };
}

/** Criteria made from a note; what does not fit is left out, null if nothing is left. */
export function criteriaOf({ hidden, type, limits }: Partial<NotedCriteria>): Criteria | null {
  const texts = Array.isArray(hidden) ? hidden.map(String) : [];
  const builder = SpreadsheetApp.newFilterCriteria();
  if (texts.length > 0) builder.setHiddenValues(texts);
  try {
    if (type === undefined) return texts.length > 0 ? builder.build() : null;
    const known = SpreadsheetApp.BooleanCriteria[type as 'CELL_EMPTY'];
    return builder.withCriteria(existing(known), (limits ?? []).map(given)).build();
  } catch {
    return texts.length > 0 ? builder.build() : null;
  }
}

function given(limit: NotedLimit): unknown {
  if (typeof limit !== 'object') return limit;
  const { date, relative } = existing(limit) as { date?: number; relative?: string };
  return date === undefined
    ? existing(SpreadsheetApp.RelativeDate[relative as 'TODAY'])
    : new Date(date);
}

function existing<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Unknown.');
  return value;
}
