import type { Assessment } from '../domain/assessment.ts';
import { InputProblem } from '../domain/problem.ts';
import { defaultSettings, type ModelSettings } from '../domain/settings.ts';
import { groupByAccount, newestDay, type Standing, standingOf } from '../domain/standing.ts';
import { formulaWords } from '../text/formula-words.ts';
import { accountKey } from '../workbook/account-key.ts';
import { plainColumns } from '../workbook/assessment-columns.ts';
import { readAssessments } from '../workbook/assessments-tab.ts';
import { trendWord } from '../workbook/label-words.ts';
import type { SettingsTable } from '../workbook/settings-tab.ts';
import type { SheetContext } from '../workbook/sheet-context.ts';
import type { Area } from './area.ts';
import { name } from './cell-parameters.ts';
import { type Call, defineFunction, type Output, type WholeParameter } from './define.ts';
import { isBlankArea } from './places.ts';
import { settings } from './settings-parameter.ts';

const blank: readonly Output[] = ['', '', '', '', ''];

const assessments: WholeParameter<Area> = {
  kind: 'whole',
  sheetType: 'range',
  isOptional: false,
  help: {
    en: 'The table of the Assessments tab with its headers, such as Assessments!A:AH.',
    de: 'Die Tabelle des Blatts Einschätzungen mit ihren Überschriften, zum Beispiel Einschätzungen!A:AH.',
  },
  read(area, parameter) {
    if (isBlankArea(area)) throw new InputProblem({ kind: 'missing', parameter });
    return area;
  },
};

/** The assessments of a table, each account's together. */
function groupsOf(table: Area, model: ModelSettings, sheet: SheetContext) {
  const { assessments: found, missing } = readAssessments(table.rows, model.traits, sheet);
  const [column] = missing;
  if (column !== undefined) {
    throw new InputProblem({
      kind: 'column-missing',
      parameter: 'assessments',
      column: plainColumns[column][sheet.language],
    });
  }
  return { groups: groupByAccount(found), newest: newestDay(found) };
}

function cellsOf(standing: Standing, given: SettingsTable | null, sheet: SheetContext): Output[] {
  if (standing.lastAssessed === null) return [...blank];
  const label = given?.labels[standing.label];
  return [
    standing.future?.score ?? '',
    standing.combined?.score ?? '',
    label ?? formulaWords[sheet.language].method.labels[standing.label],
    standing.trend === null ? '' : trendWord(standing.trend, sheet.language, given?.labels),
    standing.lastAssessed,
  ];
}

const table = [
  ['time', 'rater', 'account', 'K1', 'K2', 'P1', 'P2', 'headroom', 'growth', 'industry', 'fit'],
  ['2026-01-10', 'Anna', 'Huber AG', 5, 4, 1, 2, 5, 4, 3, 4],
  ['2026-09-01', 'Ben', 'Roth KG', 1, 2, 5, 5, 2, 2, 3, 1],
  ['2026-10-01', 'Anna', 'roth kg ', 1, 1, 5, 4, '', '', '', ''],
  ['soon', 'Anna', 'Huber AG', 1, 1, 5, 4, '', '', '', ''],
];
const fourTraits = [
  ...['K3', 'K4', 'K5', 'K6', 'P3', 'P4', 'P5', 'P6'].map((id) => [`active${id}`, 'no']),
  ['asOf', '2026-11-23'],
];

export const standing = defineFunction({
  name: 'STANDING',
  help: {
    en: 'What all assessments of each account add up to on the as-of date, in five columns: future potential, patient score, customer or patient, trend, last assessed. An account without assessments gives blanks.',
    de: 'Was alle Einschätzungen eines Accounts am Stichtag ergeben, in fünf Spalten: Zukunftspotenzial, Patientenneigung, Kunde oder Patient, Trend, zuletzt eingeschätzt. Ein Account ohne Einschätzungen bleibt leer.',
  },
  parameters: {
    accounts: name({
      isNeeded: true,
      help: {
        en: 'One column of account numbers or names, as they stand in the assessments.',
        de: 'Eine Spalte mit Account-Nummern oder -Namen, wie sie in den Einschätzungen stehen.',
      },
    }),
    assessments,
    settings,
    rater: name({
      isOptional: true,
      isNeeded: false,
      help: {
        en: 'One rater, or a column with one per account, to see that view alone; blank is everybody.',
        de: 'Eine bewertende Person oder eine Spalte mit je einer pro Account, um nur deren Sicht zu sehen; leer sind alle.',
      },
    }),
  },
  columns: 5,
  usage: [
    'A5:A',
    { en: 'Assessments!A:AH', de: 'Einschätzungen!A:AH' },
    { en: 'Settings!A:C', de: 'Einstellungen!A:C' },
  ],
  examples: [
    {
      args: { accounts: 'Huber AG', assessments: table, settings: fourTraits },
      result: {
        en: [[78.33333333333333, 12.5, 'Customer', '', 46032]],
        de: [[78.33333333333333, 12.5, 'Kunde', '', 46032]],
      },
    },
    {
      args: {
        accounts: [['Roth KG'], ['Unbekannt GmbH'], ['HUBER AG'], ['']],
        assessments: table,
        settings: fourTraits,
      },
      result: {
        en: [
          [25, 93.75, 'Patient', '', 46296],
          ['', '', '', '', ''],
          [78.33333333333333, 12.5, 'Customer', '', 46032],
        ],
        de: [
          [25, 93.75, 'Patient', '', 46296],
          ['', '', '', '', ''],
          [78.33333333333333, 12.5, 'Kunde', '', 46032],
        ],
      },
    },
    {
      args: {
        accounts: [['Roth KG'], ['Huber AG']],
        assessments: table,
        settings: fourTraits,
        rater: [['Anna'], ['Ben']],
      },
      result: [
        ['', 93.75, 'Patient?', '', 46296],
        ['', '', '', '', ''],
      ],
    },
  ],
  refusals: [
    { args: { accounts: 'Huber AG' }, problem: 'missing' },
    {
      args: { accounts: 'Huber AG', assessments: [['account', 'K1']] },
      problem: 'column-missing',
    },
    { args: { accounts: true, assessments: table }, problem: 'not-a-name' },
  ],
  allRows({ assessments: given }, rows, { sheet, settings: settingsTable }: Call) {
    const model = settingsTable?.model ?? defaultSettings;
    const { groups, newest } = groupsOf(given, model, sheet);
    const day = model.asOf ?? newest ?? 0;
    const views = new Map<string, Output[]>();
    const viewOf = (all: readonly Assessment[], rater: string | null): Output[] => {
      const seen = rater ? all.filter((one) => accountKey(one.rater) === rater) : all;
      return cellsOf(standingOf(seen, model, day), settingsTable, sheet);
    };
    return rows.map(({ accounts: account, rater }) => {
      const all = account ? groups.get(account) : undefined;
      if (all === undefined) return blank;
      const view = `${rater ?? ''}\n${account}`;
      let cells = views.get(view);
      if (cells === undefined) {
        cells = viewOf(all, rater);
        views.set(view, cells);
      }
      return cells;
    });
  },
});
