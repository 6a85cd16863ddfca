import { catalogues } from '../text/index.ts';
import type { Language } from '../text/language.ts';
import { placedColumns } from '../workbook/account-columns.ts';
import { accountKey } from '../workbook/account-key.ts';
import { type AccountRole, accountRoles } from '../workbook/account-roles.ts';
import { type TableFound, type TableProposal, tableProposal } from '../workbook/find-table.ts';
import { leftBehind, valueWords, withoutLeft } from '../workbook/left-behind.ts';
import { type Area, a1, areaOfA1, columnLetters } from '../workbook/plan.ts';
import {
  type AccountTable,
  keyRole,
  type SetupAnswers,
  type SetupLayout,
  setupLayout,
} from '../workbook/setup-layout.ts';
import {
  type GivenSetup,
  type NoProposal,
  RefusedSetup,
  readGiven,
  type SetupProposal,
  type SetupQuestion,
} from '../workbook/setup-proposal.ts';
import { isFilterOpen, isFilterUnfinished } from './setup-filter.ts';
import {
  findAccountTable,
  headersOf,
  readScene,
  type Scene,
  type SeenSheet,
  setupWords,
} from './setup-scene.ts';
import { columnWordsOf, hasNeutralWords, ruleWordsOf, settingsOf } from './setup-tabs.ts';

/* From what a workbook holds and a caller wants to a set-up that can be shown or carried out. Reads only. */

export interface Prepared {
  readonly scene: Scene;
  readonly seen: SeenSheet;
  readonly layout: SetupLayout;
  /** Values of ours below the accounts whose account is gone. */
  readonly left: readonly Area[];
  readonly answers: SetupAnswers;
  readonly accounts: number;
  readonly proposal: SetupProposal;
}

/** Everything for a set-up of the sheet that is active or named; nothing where there is no account table. */
export function prepareSetup(given: unknown, asks: boolean): Prepared | NoProposal {
  const scene = readScene();
  const wanted = readGiven(given);
  const sheet =
    (wanted.sheet === undefined ? null : scene.spreadsheet.getSheetByName(wanted.sheet)) ??
    scene.spreadsheet.getActiveSheet();
  const only = wanted.table === undefined ? null : areaOfA1(wanted.table.split('!').pop() ?? '');
  const { finding, seen } = findAccountTable(scene, sheet, only);
  const words = catalogues[scene.language].table;
  const told = tableProposal(finding, words);
  if ('none' in finding || 'none' in told) {
    return { none: true, why: 'none' in told ? told.why : '' };
  }
  const table = wantedTable(finding, seen, wanted);
  const isFilterAway = Object.keys(seen.known).length > 0 && isFilterUnfinished(seen.sheet);
  const answers = answersOf(scene, seen, finding, {
    ...wanted,
    // Asked for before, and broken off.
    answers: { extendFilter: isFilterAway, ...wanted.answers },
  });
  const { values, formulas } = seen.cells;
  const left = leftBehind(
    { own: seen.known, lastAccount: table.lastRow, rowBelow: table.rowBelow },
    { values, formulas: () => formulas },
    valueWords(settingsOf(scene)),
  );
  const cells = { ...seen.cells, values: withoutLeft(values, left) };
  const layout = setupLayout(table, cells, seen.known, answers);
  if (layout === null) throw new RefusedSetup({ kind: 'no-key', sheet: seen.name });
  // Only whoever is asked has to know.
  const asksFilter = isFilterAway || (asks && isFilterOpen(seen.sheet, oursIn(layout)));
  const accounts = accountRows(table, seen).length;
  return {
    scene,
    seen,
    layout,
    left,
    answers,
    accounts,
    proposal: proposalOf({
      wanted,
      scene,
      seen,
      finding,
      told,
      table,
      layout,
      answers,
      accounts,
      asksFilter,
    }),
  };
}

const oursIn = ({ headerRow, own }: SetupLayout) => ({
  headerRow,
  places: placedColumns(own).map(([, place]) => place),
});

/** The rows of the table that name an account. */
function accountRows(table: AccountTable, { cells }: SeenSheet): readonly number[] {
  const role = keyRole(table, cells);
  const column = role === null ? undefined : table.columns[role];
  const others = new Set(table.notAccounts);
  const rows: number[] = [];
  for (let row = table.headerRow + 1; row <= table.lastRow; row += 1) {
    const key = column === undefined ? '' : accountKey(cells.values[row - 1]?.[column - 1] ?? '');
    if (key !== '' && !others.has(row)) rows.push(row);
  }
  return rows;
}

/** The table as found, or as the caller or an earlier set-up corrected it. */
function wantedTable(found: TableFound, seen: SeenSheet, wanted: GivenSetup): AccountTable {
  const columns: Partial<Record<AccountRole, number>> = {};
  for (const role of accountRoles) {
    const choice = found.roles[role];
    if (choice) columns[role] = choice.column + 1;
  }
  const bound = seen.bound?.damaged === false ? seen.bound.binding : undefined;
  const headerRow = wanted.headerRow ?? found.headerRow;
  const lastRow = wanted.lastRow ?? found.lastRow;
  const isAsFound =
    wanted.table === undefined && headerRow === found.headerRow && lastRow === found.lastRow;
  return {
    headerRow,
    lastRow,
    columns: wanted.columns ?? bound?.columns ?? columns,
    lastColumn: Math.max(found.lastColumn, ...Object.values(wanted.columns ?? {})),
    notAccounts: wanted.notAccounts ?? found.notAccounts.map(({ row }) => row),
    rowBelow: isAsFound ? found.rowBelow : firstFilledRow(seen, found, lastRow),
  };
}

function firstFilledRow(seen: SeenSheet, found: TableFound, lastRow: number): number | null {
  const { values } = seen.cells;
  for (let row = lastRow + 1; row <= values.length; row += 1) {
    const line = values[row - 1]?.slice(found.firstColumn - 1, found.lastColumn) ?? [];
    if (line.some((cell) => cell !== '')) return row;
  }
  return null;
}

/** The caller's answers, else those of an earlier set-up, else what is usual. */
function answersOf(
  scene: Scene,
  seen: SeenSheet,
  found: TableFound,
  { answers, columns }: GivenSetup,
): SetupAnswers {
  const earlier = seen.bound?.binding;
  const hasClass = columns ? columns.class !== undefined : found.roles.class !== undefined;
  return {
    mode: earlier?.mode ?? scene.parts.accountSheets[0]?.binding.mode ?? 'formulas',
    neutralWords: hasNeutralWords(scene),
    extendFilter: false,
    addClass: !hasClass && earlier === undefined,
    place: 'next',
    hoursUnit: earlier?.hoursUnit ?? found.hoursUnit ?? 'month',
    ...answers,
  };
}

interface ProposalParts {
  readonly wanted: GivenSetup;
  readonly scene: Scene;
  readonly seen: SeenSheet;
  readonly finding: TableFound;
  readonly told: TableProposal;
  readonly table: AccountTable;
  readonly layout: SetupLayout;
  readonly answers: SetupAnswers;
  readonly accounts: number;
  readonly asksFilter: boolean;
}

/** Questions after which nobody has to stop: they are told, and what is usual is done. */
const harmless: readonly string[] = ['mode', 'neutralWords', 'extendFilter', 'double-key'];

function proposalOf(parts: ProposalParts): SetupProposal {
  const { scene, seen, finding, told, table, layout, answers } = parts;
  const letters: Partial<Record<AccountRole, string>> = {};
  for (const role of accountRoles) {
    const column = layout.columns[role];
    if (column !== undefined) letters[role] = columnLetters(column);
  }
  const placed = placedColumns(layout.own);
  const cellWords = setupWords(scene.context.language);
  const columnWords = columnWordsOf(scene, ruleWordsOf(scene, answers.neutralWords));
  const headers = headersOf(finding, seen.cells);
  const questions: SetupProposal['questions'] = [
    ...told.questions.map((question) =>
      question.kind === 'hours-unit'
        ? { ...question, ...hoursQuestion(question.text, scene.language) }
        : question,
    ),
    ...ownQuestions(parts, headers),
  ];
  const isSetUp = Object.keys(seen.known).length > 0;
  return {
    ...told,
    sheet: seen.name,
    headerRow: table.headerRow,
    lastRow: table.lastRow,
    columns: letters,
    questions,
    answers,
    adds: {
      firstColumn: columnLetters(placed[0]?.[1] ?? 1),
      headers: placed.map(([column]) => columnWords.columns[column]),
      columns: placed.map(([, place]) => columnLetters(place)),
      tabs: (['assessments', 'settings'] as const)
        .filter((tab) => scene.parts[tab] === null)
        .map((tab) => cellWords.tabs[tab]),
    },
    isSetUp,
    isCertain: finding.confidence >= 0.7 && questions.every(({ kind }) => harmless.includes(kind)),
    headers: headers.map(({ column, text }) => ({ column: columnLetters(column), text })),
    accounts: parts.accounts,
    ...(parts.wanted.table === undefined ? {} : { table: parts.wanted.table }),
    range: a1({
      row: finding.firstHeaderRow,
      column: finding.firstColumn,
      rows: table.lastRow - finding.firstHeaderRow + 1,
      columns: finding.lastColumn - finding.firstColumn + 1,
    }),
  };
}

function hoursQuestion(text: string, language: Language): SetupQuestion {
  const { answers } = setupWords(language);
  return {
    kind: 'hoursUnit',
    text,
    options: (['month', 'week', 'year'] as const).map((value) => ({ value, text: answers[value] })),
  };
}

function ownQuestions(
  { scene, seen, table, layout, asksFilter }: ProposalParts,
  headers: readonly { readonly column: number; readonly text: string }[],
): readonly SetupQuestion[] {
  const { questions, answers } = setupWords(scene.language);
  const yesNo = [
    { value: true, text: answers.yes },
    { value: false, text: answers.no },
  ];
  const asked: SetupQuestion[] = [];
  const isFirst = Object.keys(seen.known).length === 0;
  if (isFirst && table.columns.class === undefined && layout.value !== null) {
    const header = headers.find(({ column }) => column === layout.value)?.text ?? '';
    asked.push({
      kind: 'addClass',
      text: questions.addClass({ value: header || columnLetters(layout.value) }),
      options: yesNo,
    });
  }
  if (isFirst && layout.isTakenBeside) {
    asked.push({
      kind: 'place',
      text: questions.place({
        column: columnLetters(placedColumns(layout.own)[0]?.[1] ?? 1),
        after: columnLetters(table.lastColumn),
      }),
      options: [
        { value: 'next', text: answers.nextFree },
        { value: 'insert', text: answers.insert },
      ],
    });
  }
  asked.push(
    {
      kind: 'mode',
      text: questions.mode,
      options: [
        { value: 'formulas', text: answers.formulas },
        { value: 'values', text: answers.values },
      ],
    },
    { kind: 'neutralWords', text: questions.neutralWords, options: yesNo },
  );
  if (asksFilter) {
    asked.push({ kind: 'extendFilter', text: questions.extendFilter, options: yesNo });
  }
  return asked;
}
