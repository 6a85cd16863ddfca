import type { SheetContent, WorkbookContent } from '../../src/workbench/host/files/content.ts';

/*
 * What no fault may change. The user's part of a workbook is everything it held before the add-on came: those cells with
 * their formats and notes, widths, rules and their order, validations, filter, names.
 */

/**
 * Differences between the user's part now and as it was, in words; none when all is well. Of a filter that the action
 * is to move, only the end is looked at.
 */
export function changesToTheirs(
  original: WorkbookContent,
  now: WorkbookContent,
  movesFilter = false,
): string[] {
  const changes: string[] = [];
  const differ = (what: string, before: unknown, after: unknown) => {
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      changes.push(`${what}: ${JSON.stringify(before)} became ${JSON.stringify(after)}`);
    }
  };
  differ('names', original.names, now.names);
  for (const before of original.sheets) {
    const after = now.sheets.find(({ id }) => id === before.id);
    if (after === undefined) {
      changes.push(`the sheet ${before.name} is gone`);
      continue;
    }
    differ(`name of ${before.name}`, before.name, after.name);
    differ(`merges of ${before.name}`, before.merges, after.merges);
    differ(`freezes of ${before.name}`, frozen(before), frozen(after));
    if (!movesFilter) differ(`filter of ${before.name}`, before.filter, after.filter);
    differ(
      `rules of ${before.name}`,
      before.conditionalFormats,
      after.conditionalFormats.slice(0, before.conditionalFormats.length),
    );
    differ(`rows of ${before.name}`, before.rows, after.rows);
    for (const [row, cells] of Object.entries(before.cells)) {
      for (const [column, cell] of Object.entries(cells)) {
        differ(
          `cell ${row}/${column} of ${before.name}`,
          cell,
          after.cells[Number(row)]?.[Number(column)],
        );
      }
    }
    for (const validation of before.validations) {
      if (!after.validations.some((one) => JSON.stringify(one) === JSON.stringify(validation))) {
        changes.push(`a validation of ${before.name} is gone: ${JSON.stringify(validation)}`);
      }
    }
  }
  return changes;
}

const frozen = ({ frozenRows, frozenColumns }: SheetContent) => [frozenRows, frozenColumns];

const assessmentsTabs = ['Einschätzungen', 'Assessments'];

/** The ids of all stored assessments, in the order of the rows. */
export function storedIds(content: WorkbookContent): string[] {
  const sheet = content.sheets.find(({ name }) => assessmentsTabs.includes(name));
  return Object.entries(sheet?.cells ?? {})
    .filter(([row]) => Number(row) > 0)
    .map(([, cells]) => String(cells[0]?.value ?? ''))
    .filter((id) => id !== '');
}

/** The workbook without what differs from run to run: times of writing, numbers of new sheets, orders that nobody sees. */
export function comparable(content: WorkbookContent, original: WorkbookContent): unknown {
  const known = new Set(original.sheets.map(({ id }) => id));
  const names = new Map(
    content.sheets.filter(({ id }) => !known.has(id)).map(({ id, name }) => [String(id), name]),
  );
  const steady = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return (
        value
          .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?/g, '<time>')
          .replace(/\d\d\.\d\d\.\d{4},? \d\d:\d\d(:\d\d)?/g, '<time>')
          // Identities name our tabs by their numbers, inside a text.
          .replace(/\b\d{4,}\b/g, (id) => names.get(id) ?? id)
      );
    }
    if (typeof value === 'number') return names.get(String(value)) ?? value;
    if (Array.isArray(value)) return value.map(steady);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, steady(one)]));
    }
    return value;
  };
  const sorted = <T>(list: readonly T[]) => list.map((one) => JSON.stringify(steady(one))).sort();
  return {
    names: steady(content.names),
    metadata: sorted(content.metadata),
    sheets: [...content.sheets]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(
        ({
          id,
          metadata,
          charts,
          validations,
          rowCount: _rows,
          columnCount: _columns,
          ...sheet
        }) => ({
          ...(steady(sheet) as object),
          id: names.get(String(id)) ?? id,
          metadata: sorted(metadata),
          validations: sorted(validations),
          charts: sorted(charts.map(({ id: _id, ...chart }) => chart)),
        }),
      ),
  };
}

/** The first place where two plain values differ, for a message. */
export function firstDifference(a: unknown, b: unknown, at = ''): string | null {
  if (Object.is(a, b)) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return `${at}: ${JSON.stringify(a)} instead of ${JSON.stringify(b)}`;
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const found = firstDifference(
      (a as Record<string, unknown>)[key],
      (b as Record<string, unknown>)[key],
      `${at}/${key}`,
    );
    if (found !== null) return found;
  }
  return null;
}
