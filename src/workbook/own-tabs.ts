import type { Day } from '../domain/day.ts';
import { isoOfDay } from '../domain/day.ts';
import { standardTraits } from '../domain/traits.ts';
import { catalogues } from '../text/index.ts';
import type { Language } from '../text/language.ts';
import type { SetupWords } from '../text/setup-words.ts';
import { type AssessmentColumn, assessmentColumns } from './assessment-columns.ts';
import type { CellRule, PlanCell, SheetPlan } from './plan.ts';
import type { SettingKind } from './settings-definitions.ts';
import {
  defaultSettingRows,
  labelWordValues,
  type SettingRow,
  settingsHeader,
} from './settings-tab.ts';
import { type RegisterWords, registerHeader, registerWidth } from './sheet-register.ts';

/* The two tabs of ours as they are first written: where every opinion stands, and what may be set. */

/** Rows of a new Assessments tab that show their validation lists from the start. */
const assessmentRows = 999;

/** The register's words from the set-up's. */
export function registerWords(words: SetupWords): RegisterWords {
  return {
    fields: words.register,
    placeOf: (column) => words.register.placeOf({ column }),
    roles: words.roles,
    own: words.columns,
  };
}

/** What a new Settings tab starts with. */
export interface NewSettings {
  readonly language: Language;
  readonly words: SetupWords;
  readonly asOf: Day;
  readonly neutralWords: boolean;
  /** The register row of the first account sheet. */
  readonly register: readonly PlanCell[];
}

export function settingsTabPlan(given: NewSettings): SheetPlan {
  const { language } = given;
  const rows = settingRows(given);
  const blank: PlanCell[] = Array.from({ length: registerWidth }, () => null);
  const lines: PlanCell[][] = [
    [...settingsHeader(language), null, ...registerHeader(registerWords(given.words))],
    ...rows.map(({ cells }, index): PlanCell[] => [
      ...cells.map((cell) => (typeof cell === 'object' ? null : cell)),
      null,
      ...(index === 0 ? given.register : blank),
    ]),
  ];
  return {
    cells: [{ row: 1, column: 1, cells: lines }],
    rules: [
      {
        area: { row: 2, column: 2, rows: rows.length, columns: 1 },
        rules: rows.map(({ kind }) => [kind === null ? null : ruleOf(kind, language)]),
      },
    ],
    widths: [{ column: 1, count: 2, width: 220 }],
    frozenRows: 1,
    warnOnEdit: {},
  };
}

function settingRows({ language, asOf, neutralWords }: NewSettings): readonly SettingRow[] {
  const words = new Map(
    labelWordValues(neutralWords ? 'neutral' : 'usual', language).map(({ id, value }) => [
      id,
      value,
    ]),
  );
  return defaultSettingRows(language).map((row) => {
    const [key, , explanation] = row.cells;
    if (row.id === 'asOf') return { ...row, cells: [key, isoOfDay(asOf), explanation] };
    const word = row.id === null ? undefined : words.get(row.id);
    return word === undefined ? row : { ...row, cells: [key, word, explanation] };
  });
}

/** Where the shares of the classes stand in a new Settings tab, counted from 1. */
export function newCutRows(language: Language): { readonly first: number; readonly last: number } {
  const rows = defaultSettingRows(language);
  const at = (id: string) => rows.findIndex((row) => row.id === id) + 2;
  return { first: at('cutA'), last: at('cutC') };
}

function ruleOf(kind: SettingKind, language: Language): CellRule | null {
  const { labels } = catalogues[language].method;
  switch (kind.type) {
    case 'number':
      return { allow: { kind: 'number', from: kind.min, to: kind.max }, reject: false };
    case 'share':
      return { allow: { kind: 'number', from: 0, to: 1 }, reject: false };
    case 'yesNo':
      return {
        allow: { kind: 'list', values: language === 'de' ? ['Ja', 'Nein'] : ['Yes', 'No'] },
        reject: false,
      };
    case 'pole':
      return { allow: { kind: 'list', values: [labels.customer, labels.patient] }, reject: false };
    default:
      return null;
  }
}

/** The columns of a new Assessments tab. */
export function newAssessmentColumns(language: Language): readonly AssessmentColumn[] {
  return assessmentColumns(standardTraits, new Map(), language);
}

export function assessmentsTabPlan(language: Language): SheetPlan {
  const columns = newAssessmentColumns(language);
  const rules = columns.map(({ id }) => assessmentRule(id));
  const first = rules.findIndex((rule) => rule !== null);
  let end = rules.length;
  while (rules[end - 1] === null) end -= 1;
  return {
    atLeast: { rows: assessmentRows + 1, columns: columns.length },
    // What people write stays the text it is.
    formats: textRuns(columns).map(({ column, count }) => ({
      area: { row: 2, column, rows: assessmentRows, columns: count },
      numberFormat: '@',
    })),
    cells: [{ row: 1, column: 1, cells: [columns.map(({ header }) => header)] }],
    notes: [{ row: 1, column: 1, notes: [columns.map(({ note }) => note)] }],
    rules: [
      {
        area: { row: 2, column: first + 1, rows: assessmentRows, columns: end - first },
        rules: [rules.slice(first, end)],
      },
    ],
    frozenRows: 1,
    warnOnEdit: {},
  };
}

const marks: readonly string[] = ['ourFailure', 'onlyThisSituation'];
const texts: readonly string[] = [
  'id',
  'time',
  'rater',
  'account',
  'nextStep',
  'by',
  'decidedBy',
  'note',
  'withdrawnAt',
  'withdrawnWhy',
];

/** Neighbouring columns of text, counted from 1. */
function textRuns(
  columns: readonly AssessmentColumn[],
): readonly { readonly column: number; readonly count: number }[] {
  const runs: { column: number; count: number }[] = [];
  columns.forEach(({ id }, index) => {
    if (!texts.includes(id)) return;
    const last = runs[runs.length - 1];
    if (last && last.column + last.count === index + 1) last.count += 1;
    else runs.push({ column: index + 1, count: 1 });
  });
  return runs;
}

function assessmentRule(id: string): CellRule | null {
  if (texts.includes(id)) return null;
  if (marks.includes(id)) return { allow: { kind: 'checkbox' }, reject: false };
  if (id === 'hours') return { allow: { kind: 'number', from: 0, to: 744 }, reject: false };
  return { allow: { kind: 'list', values: ['1', '2', '3', '4', '5'] }, reject: false };
}
