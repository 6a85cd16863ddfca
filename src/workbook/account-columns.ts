import type { Language } from '../text/language.ts';
import type { SetupWords } from '../text/setup-words.ts';
import { type OwnColumn, ownColumns } from './account-roles.ts';
import {
  type ColoredColumns,
  colorRules,
  isOurRule,
  marksOf,
  type RuleWords,
} from './color-rules.ts';
import {
  type ColumnsLayout,
  headerFormulas,
  type OwnPlaces,
  type TabReferences,
} from './header-formulas.ts';
import type {
  Area,
  CellBlock,
  ColorRules,
  ColumnWidths,
  NoteBlock,
  NumberFormatBlock,
  PlanCell,
  SheetPlan,
  TextLook,
} from './plan.ts';

/*
 * What is added to an account sheet. The formulas stand in the header cells directly above the first account, so that
 * sorting and filtering the rows cannot break them, and are written last: until then every cell of ours is blank.
 */

/** Sheets' own format: text as text, numbers as they are. */
const general = 'General';

/** Number formats of our columns below their header; a class, label, trend or segment is text as it comes. */
export function numberFormatOf(column: OwnColumn, locale: string): string | null {
  if (column === 'future' || column === 'score') return '0';
  return column === 'lastAssessed' ? dateFormat(locale) : null;
}

/** How dates are written where this locale is spoken. */
export function dateFormat(locale: string): string {
  const [language = '', country = ''] = locale.split(/[_-]/);
  if (language === 'en') return country === 'US' || country === '' ? 'm/d/yyyy' : 'dd/mm/yyyy';
  if (['de', 'da', 'nb', 'no', 'fi', 'pl', 'cs', 'tr', 'ru'].includes(language))
    return 'dd.mm.yyyy';
  if (['fr', 'es', 'it', 'pt'].includes(language)) return 'dd/mm/yyyy';
  return 'yyyy-mm-dd';
}

/** Pixels that show the header, beside the button of a filter, and every word of the column in the usual font. */
export const ownWidths: Readonly<Record<Language, Readonly<Record<OwnColumn, number>>>> = {
  en: {
    class: 105,
    future: 120,
    score: 105,
    label: 125,
    trend: 130,
    lastAssessed: 110,
    segment: 120,
  },
  de: {
    class: 110,
    future: 170,
    score: 170,
    label: 120,
    trend: 130,
    lastAssessed: 170,
    segment: 135,
  },
};

/** The columns that are there, from left to right. */
export function placedColumns(own: OwnPlaces): readonly (readonly [OwnColumn, number])[] {
  return ownColumns
    .flatMap((column): [OwnColumn, number][] => {
      const place = own[column];
      return place === undefined ? [] : [[column, place]];
    })
    .sort(([, a], [, b]) => a - b);
}

/** Neighbouring columns of ours, so that one call serves them all. */
export function neighbours(own: OwnPlaces): readonly (readonly (readonly [OwnColumn, number])[])[] {
  const runs: (readonly [OwnColumn, number])[][] = [];
  for (const entry of placedColumns(own)) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.[1] === entry[1] - 1) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** What the cells of our columns are made of. */
export type CellsContent = {
  /** Our columns were free until now. */
  readonly isNew: boolean;
  /** Values of ours below the accounts whose account is gone. */
  readonly left: readonly Area[];
  readonly language: Language;
  readonly locale: string;
  readonly words: SetupWords;
} & (
  | { readonly mode: 'formulas'; readonly tabs: TabReferences }
  /** One row per row of ours, cells in the order of `placedColumns`. */
  | { readonly mode: 'values'; readonly values: readonly (readonly PlanCell[])[] }
);

/** What their frame is made of: everything but the cells. */
export interface FrameContent {
  readonly language: Language;
  readonly locale: string;
  readonly words: SetupWords;
  readonly ruleWords: RuleWords;
  /** The look of the column beside ours, taken over cell by cell where ours are new, else its header's. */
  readonly header:
    | { readonly copyFrom: number }
    | { readonly text: TextLook; readonly background: string | null };
  /** Marks of rules that were written before, so that they are replaced. */
  readonly oldMarks: readonly string[];
  /** Columns this run has made: they get a width of ours. */
  readonly made: readonly number[];
  /** Columns that were ours before and hold old rules. */
  readonly oldColumns: readonly number[];
}

/** Looks, notes, widths and colour rules of our columns; no content yet. */
export function columnsFramePlan(layout: ColumnsLayout, content: FrameContent): SheetPlan {
  const { words, language } = content;
  const runs = neighbours(layout.own);
  return {
    ...headerLooks(layout, runs, content.header),
    numberFormats: numberFormats(layout, content.locale),
    notes: columnNotes(layout, words),
    widths: widthRuns(layout.own, content.made, language),
    colorRules: colorRulesPlan(layout, content.ruleWords, content.oldMarks, content.oldColumns),
  };
}

/** The notes on our headers. */
export function columnNotes(layout: ColumnsLayout, words: SetupWords): readonly NoteBlock[] {
  return neighbours(layout.own).map((entries) => ({
    row: layout.headerRow,
    column: entries[0]?.[1] ?? 1,
    notes: [entries.map(([column]) => words.columnNotes[column])],
  }));
}

/** Our colour rules in place of those we wrote before, wherever our columns stood then. */
export function colorRulesPlan(
  layout: ColumnsLayout,
  words: RuleWords,
  oldMarks: readonly string[],
  oldColumns: readonly number[],
): ColorRules {
  const columns = [...placedColumns(layout.own).map(([, place]) => place), ...oldColumns];
  const rules = colorRules(coloredColumns(layout), words);
  const marks = [...oldMarks, ...marksOf(rules)];
  return { replaces: (rule) => isOurRule(rule, columns, marks), rules };
}

function headerLooks(
  layout: ColumnsLayout,
  runs: readonly (readonly (readonly [OwnColumn, number])[])[],
  header: FrameContent['header'],
): Pick<SheetPlan, 'copyLooks' | 'clear' | 'formats'> {
  const area = (entries: readonly (readonly [OwnColumn, number])[], rows: number): Area => ({
    row: layout.headerRow,
    column: entries[0]?.[1] ?? 1,
    rows,
    columns: entries.length,
  });
  const rows = layout.lastRow - layout.headerRow + 1;
  if ('copyFrom' in header) {
    const from = { row: layout.headerRow, column: header.copyFrom, rows, columns: 1 };
    return {
      copyLooks: runs.map((entries) => ({ from, to: area(entries, rows) })),
      // A new column may have inherited what its neighbour allows.
      clear: [{ areas: runs.map((entries) => area(entries, rows)), what: 'rules' }],
    };
  }
  const { text, background } = header;
  return {
    formats: runs.map((entries) => ({
      area: area(entries, 1),
      ...(Object.keys(text).length > 0 ? { text } : {}),
      ...(background === null ? {} : { background }),
    })),
  };
}

/** Number formats from the header down: a header that were plain text would keep its formula as text. */
function numberFormats(layout: ColumnsLayout, locale: string): readonly NumberFormatBlock[] {
  return neighbours(layout.own).map((entries) => {
    const below = entries.map(([column]) => numberFormatOf(column, locale) ?? general);
    return {
      row: layout.headerRow,
      column: entries[0]?.[1] ?? 1,
      formats: [
        entries.map(() => general),
        ...Array.from({ length: layout.lastRow - layout.headerRow }, () => below),
      ],
    };
  });
}

/** One call serves neighbours, so all columns of a run get the width of the widest. */
function widthRuns(
  own: OwnPlaces,
  made: readonly number[],
  language: Language,
): readonly ColumnWidths[] {
  return neighbours(own).flatMap((entries) => {
    const fresh = entries.filter(([, place]) => made.includes(place));
    const [first] = fresh;
    if (first === undefined) return [];
    const width = Math.max(...fresh.map(([column]) => ownWidths[language][column]));
    return [{ column: first[1], count: fresh.length, width }];
  });
}

function coloredColumns(layout: ColumnsLayout): ColoredColumns {
  const { class: _, ...own } = layout.own;
  return {
    ...own,
    firstRow: layout.headerRow + 1,
    rows: Math.max(1, layout.lastRow - layout.headerRow),
  };
}

/** The marks by which our colour rules are known again. */
export function marksFor(layout: ColumnsLayout, words: RuleWords): readonly string[] {
  return marksOf(colorRules(coloredColumns(layout), words));
}

/**
 * The cells of our columns: formulas in the header, or headers with the values below. What somebody wrote into them
 * among the accounts goes, as it would keep the formulas from spreading; below the accounts it stays, unless it is a
 * value of ours whose account is gone.
 */
export function columnsCellsPlan(layout: ColumnsLayout, content: CellsContent): SheetPlan {
  const headers = content.words.columns;
  const rows = layout.lastAccount - layout.headerRow;
  if (content.mode === 'formulas') {
    const formulas = headerFormulas(layout, content.tabs, headers);
    const cell = (column: OwnColumn): PlanCell => {
      if (column === 'future') return { formula: formulas.standing };
      if (column === 'segment') return { formula: formulas.segment };
      if (column === 'class' && formulas.class !== undefined) return { formula: formulas.class };
      return null;
    };
    const among = neighbours(layout.own).map((entries) => ({
      row: layout.headerRow + 1,
      column: entries[0]?.[1] ?? 1,
      rows,
      columns: entries.length,
    }));
    const areas = [...(content.isNew || rows < 1 ? [] : among), ...content.left];
    return {
      clear: areas.length === 0 ? [] : [{ areas, what: 'content' }],
      cells: headerBlocks(layout, cell),
    };
  }
  const order = placedColumns(layout.own).map(([column]) => column);
  return {
    clear: [{ areas: content.left, what: 'content' }],
    cells: neighbours(layout.own).map((entries): CellBlock => {
      const values = Array.from({ length: rows }, (_, row) =>
        entries.map(([column]) => content.values[row]?.[order.indexOf(column)] ?? null),
      );
      return {
        row: layout.headerRow,
        column: entries[0]?.[1] ?? 1,
        cells: [entries.map(([column]) => headers[column]), ...values],
      };
    }),
  };
}

function headerBlocks(
  layout: ColumnsLayout,
  cell: (column: OwnColumn) => PlanCell,
): readonly CellBlock[] {
  return neighbours(layout.own).map((entries) => ({
    row: layout.headerRow,
    column: entries[0]?.[1] ?? 1,
    cells: [entries.map(([column]) => cell(column))],
  }));
}
