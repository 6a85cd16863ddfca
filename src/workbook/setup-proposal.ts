import type { SetupRefusal } from '../text/setup-words.ts';
import { type AccountRole, accountRoles } from './account-roles.ts';
import { quoted } from './cell.ts';
import type { TableProposal } from './find-table.ts';
import { columnNumber } from './plan.ts';
import type { SetupAnswers } from './setup-layout.ts';

/* A set-up as it travels between script, sidebar and caller: plain JSON, in which a caller may change what is wrong. */

/** A question with the answers there are; the answer taken so far stands in `answers`. */
export interface SetupQuestion {
  readonly kind: keyof SetupAnswers;
  readonly text: string;
  readonly options: readonly { readonly value: string | boolean; readonly text: string }[];
}

export interface SetupProposal extends Omit<TableProposal, 'questions'> {
  readonly questions: readonly ((TableProposal['questions'][number] | SetupQuestion) & {
    readonly text: string;
  })[];
  readonly answers: SetupAnswers;
  readonly adds: {
    /** Letters of the first column. */
    readonly firstColumn: string;
    /** From left to right. */
    readonly headers: readonly string[];
    /** Letters of each of them. */
    readonly columns: readonly string[];
    /** Tabs that will be made. */
    readonly tabs: readonly string[];
  };
  /** The columns are there already: they are repaired and brought up to date. */
  readonly isSetUp: boolean;
  /** Nothing has to be asked or corrected. */
  readonly isCertain: boolean;
  /** Headers of the table's columns by letter, to choose from. */
  readonly headers: readonly { readonly column: string; readonly text: string }[];
  readonly accounts: number;
  /** A1 range from the header to the last account. */
  readonly range: string;
  /** The table a caller chose of several. */
  readonly table?: string;
}

export type NoProposal = { readonly none: true; readonly why: string };

/** What a caller asks for; whatever is left out is as proposed. */
export interface GivenSetup {
  readonly sheet?: string;
  /** One of several tables, as a range such as `Kunden!B4:H60`. */
  readonly table?: string;
  readonly headerRow?: number;
  readonly firstRow?: number;
  readonly lastRow?: number;
  readonly columns?: Readonly<Partial<Record<AccountRole, number>>>;
  readonly notAccounts?: readonly number[];
  readonly answers: Partial<SetupAnswers>;
}

/** Thrown when a proposal cannot be used; the facts, never a sentence. */
export class RefusedSetup extends Error {
  override readonly name = 'RefusedSetup';
  readonly refusal: SetupRefusal;

  constructor(refusal: SetupRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

function unusable(field: string, got: unknown): never {
  throw new RefusedSetup({
    kind: 'not-a-proposal',
    field,
    got: typeof got === 'object' ? '{…}' : quoted(got),
  });
}

type Fields = Readonly<Record<string, unknown>>;

function own(fields: Fields, name: string): unknown {
  const value = Object.keys(fields).includes(name) ? fields[name] : undefined;
  return value === null ? undefined : value;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The furthest column that is read. */
export const mostColumns = 702;

/** Checks what a caller hands in. Throws RefusedSetup for the first field that cannot be used. */
export function readGiven(given: unknown): GivenSetup {
  if (given === undefined || given === null) return { answers: {} };
  if (!isObject(given)) unusable('columns', given);
  const rowNumber = (name: 'headerRow' | 'firstRow' | 'lastRow'): number | undefined => {
    const value = own(given, name);
    if (value === undefined) return undefined;
    return typeof value === 'number' && Number.isInteger(value) && value >= 1
      ? value
      : unusable(name, value);
  };
  const sheet = own(given, 'sheet');
  if (sheet !== undefined && typeof sheet !== 'string') unusable('sheet', sheet);
  const table = own(given, 'table');
  if (table !== undefined && typeof table !== 'string') unusable('table', table);
  const headerRow = rowNumber('headerRow');
  const firstRow = rowNumber('firstRow');
  const lastRow = rowNumber('lastRow');
  if (headerRow !== undefined && lastRow !== undefined && lastRow < headerRow) {
    unusable('lastRow', lastRow);
  }
  const columns = readColumns(own(given, 'columns'));
  const notAccounts = readRows(own(given, 'notAccounts'));
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(table === undefined ? {} : { table }),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(firstRow === undefined ? {} : { firstRow }),
    ...(lastRow === undefined ? {} : { lastRow }),
    ...(columns === undefined ? {} : { columns }),
    ...(notAccounts === undefined ? {} : { notAccounts }),
    answers: readAnswers(given),
  };
}

function readColumns(given: unknown): GivenSetup['columns'] {
  if (given === undefined) return undefined;
  if (!isObject(given)) return unusable('columns', given);
  const columns: Partial<Record<AccountRole, number>> = {};
  const taken = new Map<number, AccountRole>();
  for (const role of accountRoles) {
    const letters = own(given, role);
    if (letters === undefined || letters === '') continue;
    const column = typeof letters === 'string' ? columnNumber(letters.trim()) : 0;
    if (column < 1 || column > mostColumns || taken.has(column)) {
      unusable(`columns.${role}`, letters);
    }
    taken.set(column, role);
    columns[role] = column;
  }
  return columns;
}

function readRows(given: unknown): readonly number[] | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) return unusable('notAccounts', given);
  return given.map((entry: unknown) => {
    const row = isObject(entry) ? own(entry, 'row') : entry;
    return typeof row === 'number' && Number.isInteger(row) && row >= 1
      ? row
      : unusable('notAccounts', row);
  });
}

const choices: { readonly [K in keyof SetupAnswers]: readonly SetupAnswers[K][] } = {
  mode: ['formulas', 'values'],
  neutralWords: [true, false],
  extendFilter: [true, false],
  addClass: [true, false],
  place: ['next', 'insert'],
  hoursUnit: ['month', 'week', 'year'],
};

/** Answers stand in `answers`, or, shorter, beside the other fields. */
function readAnswers(given: Fields): Partial<SetupAnswers> {
  const answers = own(given, 'answers') ?? {};
  if (!isObject(answers)) unusable('answers', answers);
  const read = <K extends keyof SetupAnswers>(name: K): Partial<Pick<SetupAnswers, K>> => {
    const value = own(given, name) ?? own(answers, name);
    if (value === undefined) return {};
    const choice = choices[name].find((one) => one === value);
    if (choice === undefined) unusable(name, value);
    return { [name]: choice } as Partial<Pick<SetupAnswers, K>>;
  };
  return {
    ...read('mode'),
    ...read('neutralWords'),
    ...read('extendFilter'),
    ...read('addClass'),
    ...read('place'),
    ...read('hoursUnit'),
  };
}
