import { catalogues } from '../text/index.ts';
import { languages } from '../text/language.ts';
import {
  type AccountRole,
  accountRoles,
  type ColumnMode,
  type HoursUnit,
  type OwnColumn,
  ownColumns,
} from './account-roles.ts';
import type { Cell } from './cell.ts';
import { call, sheetPrefix } from './formula.ts';
import { columnLetters, type PlanCell } from './plan.ts';

/*
 * Which account sheets a workbook has and where their columns stand: one row per sheet, beside the settings.
 *
 * Places are native formulas such as `=COLUMN('Kunden'!$D$4)`. The spreadsheet itself keeps them right when columns are
 * inserted or moved, rows added above, the sheet renamed or the workbook copied, and everybody can see what is read.
 * A place that was deleted reads as an error, which means: not known.
 */

/** The first column of the register in the Settings tab; one blank column parts it from the settings. */
export const registerColumn = 5;

/** How an account sheet is bound. Rows and columns are counted from 1. */
export interface SheetBinding {
  /** Google's number of the sheet, which outlives its name. */
  readonly sheetId: number;
  readonly mode: ColumnMode;
  /** The column that says which account a row is. */
  readonly key: 'account' | 'accountNumber';
  readonly hoursUnit: HoursUnit;
  /** The row directly above the first account: it holds our headers. */
  readonly headerRow: number;
  /** The first row below the table; null while nothing stands there. */
  readonly rowBelow: number | null;
  readonly columns: Readonly<Partial<Record<AccountRole, number>>>;
  readonly own: Readonly<Partial<Record<OwnColumn, number>>>;
  /** How our columns looked before we came, so that they can be left as they were found. */
  readonly before: ColumnsBefore;
  /** Marks of our colour rules on the sheet, as they were written last. */
  readonly ruleMarks: readonly string[];
}

/** Width and formats of a column of ours before it was ours. */
export interface ColumnBefore {
  /** The column did not exist before. */
  readonly isNew?: true;
  readonly width?: number;
  /** Runs of equal number formats from our header down: format and count of rows. */
  readonly numberFormats?: readonly (readonly [format: string, rows: number])[];
  readonly header?: HeaderLook;
}

export type ColumnsBefore = Readonly<Partial<Record<OwnColumn, ColumnBefore>>>;

/** How a header cell looks, as far as a script can read it. */
export interface HeaderLook {
  readonly background?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

const fields = [
  'sheetId',
  'sheet',
  'headerRow',
  'rowBelow',
  ...accountRoles.map((role) => `column:${role}` as const),
  ...ownColumns.map((column) => `own:${column}` as const),
  'choices',
] as const;

type Field = (typeof fields)[number];

/** What is no place, as JSON in one cell: nobody needs to edit it. */
type Choices = Pick<SheetBinding, 'mode' | 'key' | 'hoursUnit' | 'before' | 'ruleMarks'>;

/** Columns of the register; with the settings they fill the 26 columns of a new sheet. */
export const registerWidth = fields.length;

export interface RegisterWords {
  readonly fields: Readonly<
    Record<'sheetId' | 'sheet' | 'headerRow' | 'rowBelow' | 'choices', string>
  >;
  /** The header of a column that says where a column of the account sheet stands. */
  readonly placeOf: (column: string) => string;
  readonly roles: Readonly<Record<AccountRole, string>>;
  readonly own: Readonly<Record<OwnColumn, string>>;
}

/** The header cells of the register. */
export function registerHeader(words: RegisterWords): readonly string[] {
  return fields.map((field) => {
    const [kind, name] = field.split(':');
    if (kind === 'column') return words.placeOf(words.roles[name as AccountRole]);
    if (kind === 'own') return words.placeOf(words.own[name as OwnColumn]);
    return words.fields[field as keyof RegisterWords['fields']];
  });
}

/** The cells of one account sheet; `name` is what the sheet is called now. */
export function registerRow(binding: SheetBinding, name: string): readonly PlanCell[] {
  const place = (of: 'ROW' | 'COLUMN', column: number, row: number): PlanCell => ({
    formula: `=${call(of, `${sheetPrefix(name)}$${columnLetters(column)}$${row}`)}`,
  });
  // Without its key column a sheet is not known any more anyway, so that column may carry the rows too.
  const keyColumn = binding.columns[binding.key] ?? 1;
  const cell = (field: Field): PlanCell => {
    const [kind, column] = field.split(':');
    if (kind === 'column' || kind === 'own') {
      const at =
        kind === 'column'
          ? binding.columns[column as AccountRole]
          : binding.own[column as OwnColumn];
      return at === undefined ? null : place('COLUMN', at, binding.headerRow);
    }
    switch (field) {
      case 'sheetId':
        return binding.sheetId;
      case 'sheet':
        return name;
      case 'headerRow':
        return place('ROW', keyColumn, binding.headerRow);
      case 'rowBelow':
        return binding.rowBelow === null ? null : place('ROW', keyColumn, binding.rowBelow);
      default: {
        const { mode, key, hoursUnit, before, ruleMarks } = binding;
        return JSON.stringify({ mode, key, hoursUnit, before, ruleMarks } satisfies Choices);
      }
    }
  };
  return fields.map(cell);
}

/** A row of the register and the row of the Settings tab it stands in. */
export interface RegisteredSheet {
  readonly row: number;
  readonly binding: SheetBinding;
  /** True when a place the row once knew was deleted. */
  readonly damaged: boolean;
}

/** Reads the register from the cells of the whole Settings tab. Rows that name no sheet are passed over. */
export function readRegister(settings: readonly (readonly Cell[])[]): readonly RegisteredSheet[] {
  const found: RegisteredSheet[] = [];
  const start = registerStart(settings[0] ?? []);
  settings.forEach((line, index) => {
    const cells = line.slice(start);
    const at = (field: Field): Cell => cells[fields.indexOf(field)] ?? '';
    const sheetId = at('sheetId');
    if (index === 0 || typeof sheetId !== 'number' || !Number.isInteger(sheetId)) return;
    let damaged = false;
    const place = (field: Field): number | undefined => {
      const value = at(field);
      if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
      if (value !== '') damaged = true;
      return undefined;
    };
    const columns: Partial<Record<AccountRole, number>> = {};
    for (const role of accountRoles) {
      const column = place(`column:${role}`);
      if (column !== undefined) columns[role] = column;
    }
    const own: Partial<Record<OwnColumn, number>> = {};
    for (const name of ownColumns) {
      const column = place(`own:${name}`);
      if (column !== undefined) own[name] = column;
    }
    const headerRow = place('headerRow');
    if (headerRow === undefined) damaged = true;
    found.push({
      row: index + 1,
      binding: {
        sheetId,
        headerRow: headerRow ?? 0,
        rowBelow: place('rowBelow') ?? null,
        columns,
        own,
        ...readChoices(at('choices')),
      },
      damaged,
    });
  });
  return found;
}

/**
 * What the sheets of the register are called now, by its rows in the Settings tab: the spreadsheet keeps the names in its own references
 * right. A row without a reference, or with references to several sheets, tells nothing.
 */
export function namesInRegister(
  formulas: readonly (readonly string[])[],
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  formulas.forEach((line, index) => {
    const named = new Set(line.map(sheetOfPlace).filter((name) => name !== null));
    const [name, another] = named;
    if (name !== undefined && another === undefined) names.set(index + 1, name);
  });
  return names;
}

const placeFormula = /^=\s*(?:ROW|COLUMN)\(\s*(?:'((?:[^']|'')+)'|([^'!()#]+))!/i;

function sheetOfPlace(formula: string): string | null {
  const [, quoted, plain] = placeFormula.exec(formula) ?? [];
  return quoted?.replace(/''/g, "'") ?? plain ?? null;
}

/** Where the register begins, counted from 0: columns may have been inserted in front of it. */
export function registerStart(header: readonly Cell[]): number {
  const words = languages.map((language) => catalogues[language].setup.register.sheetId);
  const at = header.findIndex((cell) => typeof cell === 'string' && words.includes(cell));
  return at < 0 ? registerColumn - 1 : at;
}

/** The choices in a cell; one that was overwritten says nothing, and what is usual holds. */
function readChoices(cell: Cell): Choices {
  const { mode, key, hoursUnit, before, ruleMarks } = jsonObject(cell);
  return {
    mode: mode === 'values' ? 'values' : 'formulas',
    key: key === 'accountNumber' ? 'accountNumber' : 'account',
    hoursUnit: hoursUnit === 'week' || hoursUnit === 'year' ? hoursUnit : 'month',
    before: typeof before === 'object' && before !== null ? (before as ColumnsBefore) : {},
    ruleMarks: Array.isArray(ruleMarks) ? ruleMarks.map(String) : [],
  };
}

function jsonObject(cell: Cell): Readonly<Partial<Record<keyof Choices, unknown>>> {
  if (typeof cell !== 'string' || cell === '') return {};
  try {
    const value: unknown = JSON.parse(cell);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
