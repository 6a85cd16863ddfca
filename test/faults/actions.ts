import type {
  FilterContent,
  SheetContent,
  WorkbookContent,
} from '../../src/workbench/host/files/content.ts';
import type { Host } from '../../src/workbench/host/host.ts';
import { openSample } from '../../src/workbench/sample-file.ts';

/** An entry point and its arguments. */
export type Call = readonly [name: string, args?: readonly unknown[]];

/** A call, or something a person does in the workbook. */
type Step = Call | ((host: Host) => void | Promise<void>);

/** Something the add-on does that writes, from a workbook in which it makes sense. */
export interface WritingAction {
  readonly name: string;
  readonly before: readonly Step[];
  readonly call: Call;
  /** The user asked that the filter cover our columns: Sheets takes it away and makes it anew. */
  readonly movesFilter?: true;
}

const accounts = 'Kundenliste';
const opinions = 'Einschätzungen';
const settings = 'Einstellungen';

function ratings(customer: number, patient: number): Record<string, number> {
  return Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((place) => [
      [`K${place}`, customer],
      [`P${place}`, patient],
    ]),
  );
}

interface Opinion {
  readonly id: string;
  readonly account?: string;
  readonly rater?: string;
  readonly time?: string;
  readonly customer?: number;
  readonly patient?: number;
}

/** An assessment of one of the sample's accounts. */
function assessment({
  id,
  account = '10018',
  rater = 'Anna',
  time = '2026-11-20T08:15:00',
  customer = 2,
  patient = 4,
}: Opinion): Call {
  const factors = { headroom: 4, growth: 3, industry: 3, relationship: 2, fit: 4, network: 2 };
  const dto = {
    id,
    account,
    rater,
    ratings: ratings(customer, patient),
    factors,
    desired: 3,
    time,
  };
  return ['saveAssessment', [dto]];
}

const type =
  (sheet: string, cell: string, value: string | number): Step =>
  (host) =>
    host.type(sheet, cell, value);

/** Changes a setting where its key stands. */
function setting(key: string, value: string): Step {
  return async (host) => {
    const { cells } = sheetIn(await host.content(), settings);
    const row = Object.keys(cells).find((one) => cells[Number(one)]?.[0]?.value === key);
    if (row === undefined) throw new Error(`There is no setting ${key}.`);
    await host.type(settings, `B${Number(row) + 1}`, value);
  };
}

/** Deletes a column by its header, wherever that stands. */
function deleteColumn(sheet: string, header: string): Step {
  return async (host) => {
    const { cells } = sheetIn(await host.content(), sheet);
    const column = Object.values(cells)
      .flatMap((line) => Object.entries(line))
      .find(([, { value }]) => value === header)?.[0];
    if (column === undefined) throw new Error(`${sheet} has no column ${header}.`);
    await host.deleteColumns(sheet, Number(column) + 1);
  };
}

function sheetIn(content: WorkbookContent, name: string): SheetContent {
  const sheet = content.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

const setUp: readonly Step[] = [['applySetup']];
const assessed: readonly Step[] = [
  ...setUp,
  assessment({ id: 'old', account: '10012', time: '2024-03-04T09:00:00' }),
  assessment({ id: 'one', account: '10012', time: '2026-09-01T09:00:00' }),
  assessment({ id: 'two', rater: 'Bernd', time: '2026-10-02T10:30:00' }),
];
const inValues: readonly Step[] = [...assessed, ['formulasToValues']];
const copyOfAccounts = `Kopie von ${accounts}`;
/** On a copy of the list, the last account is assessed and then blanked out: its values are left behind. */
const leftBehind: readonly Step[] = [
  (host) => {
    host.duplicateSheet(accounts);
    host.select(copyOfAccounts, 'A1');
  },
  ['applySetup', [{ answers: { mode: 'values' } }]],
  assessment({ id: 'gone', account: '10231' }),
  ...[...'ABCDEFGHIJKLM'].map((column) => type(copyOfAccounts, `${column}64`, '')),
];
const newOne = assessment({ id: 'new' });
const withdrawal: Call = ['withdrawAssessment', ['two', 'mixed up accounts']];

const everyAnswer: Call = [
  'applySetup',
  [{ answers: { mode: 'values', neutralWords: true, extendFilter: true } }],
];
const withFilter: readonly Step[] = [everyAnswer, ['extendFilter']];
/** The extension of the filter has ended while the filter was away. */
const filterAway: readonly Step[] = [
  everyAnswer,
  async (host) => {
    await host.execute('extendFilter', [], {
      beforeServiceCall: (_, call) => (call === 'Range.createFilter' ? 'end' : undefined),
    });
  },
];

/** Old and new opinions by turns, so that the old ones stand apart. */
const scattered = [1, 2, 3, 4, 5, 6].flatMap((turn) => [
  assessment({ id: `past-${turn}`, time: `2023-0${turn}-04T09:00:00` }),
  assessment({ id: `late-${turn}`, time: `2026-0${turn}-04T09:00:00` }),
]);

/** Opinions that fill the lists of a summary. */
const various = ['10023', '10031', '10034', '10039', '10051'].map((account, place) =>
  assessment({ id: `various-${account}`, account, customer: 1 + place, patient: 5 - place }),
);

/** The long ones first: they are dealt out to the cores in this order. */
export const writingActions: readonly WritingAction[] = [
  { name: 'portfolio', before: assessed, call: ['buildPortfolio'] },
  { name: 'portfolio again', before: [...assessed, ['buildPortfolio']], call: ['buildPortfolio'] },
  {
    name: 'portfolio, grown',
    before: [...assessed, ['buildPortfolio'], ...various],
    call: ['buildPortfolio'],
  },
  { name: 'set up', before: [], call: ['applySetup'] },
  { name: 'set up, with every answer', before: [], call: everyAnswer },
  {
    name: 'set up, inserting columns',
    before: [type(accounts, 'O6', 'Stand Oktober')],
    call: ['applySetup', [{ answers: { place: 'insert' } }]],
  },
  { name: 'set up again', before: assessed, call: ['applySetup'] },
  {
    name: 'set up again, lacking a column',
    before: [...assessed, deleteColumn(accounts, 'Trend')],
    call: ['applySetup'],
  },
  { name: 'extend filter', before: [everyAnswer], call: ['extendFilter'], movesFilter: true },
  { name: 'extend filter, away', before: filterAway, call: ['extendFilter'], movesFilter: true },
  { name: 'set up again, filter away', before: filterAway, call: everyAnswer, movesFilter: true },
  { name: 'refresh, filter away', before: filterAway, call: ['refresh'], movesFilter: true },
  { name: 'undo set-up', before: setUp, call: ['undoSetup'] },
  {
    name: 'undo set-up, with every answer',
    before: withFilter,
    call: ['undoSetup'],
    movesFilter: true,
  },
  {
    name: 'undo set-up, filter away',
    before: filterAway,
    call: ['undoSetup'],
    movesFilter: true,
  },
  {
    name: 'remove, from columns that were free',
    before: [type(accounts, 'Z6', 'Stand Oktober'), ...withFilter],
    call: ['removeFromSheet'],
    movesFilter: true,
  },
  { name: 'refresh', before: assessed, call: ['refresh'] },
  {
    name: 'refresh, after changes',
    before: [...inValues, setting('Wort für Kunde', 'Partner'), setting('Stichtag', '2026-01-31')],
    call: ['refresh'],
  },
  { name: 'refresh, an account gone', before: leftBehind, call: ['refresh'] },
  { name: 'remove', before: setUp, call: ['removeFromSheet'] },
  { name: 'remove, keeping opinions', before: assessed, call: ['removeFromSheet'] },
  {
    name: 'remove, from one of two sheets',
    before: [
      (host) => {
        host.duplicateSheet(accounts);
        host.select(accounts, 'A1');
      },
      ...setUp,
      (host) => host.select(copyOfAccounts, 'A1'),
      ...setUp,
    ],
    call: ['removeFromSheet'],
  },
  { name: 'formulas to values', before: assessed, call: ['formulasToValues'] },
  { name: 'values to formulas', before: inValues, call: ['valuesToFormulas'] },
  {
    name: 'values to formulas, an account gone',
    before: leftBehind,
    call: ['valuesToFormulas'],
  },
  { name: 'save', before: assessed, call: newOne },
  { name: 'save, first of all', before: [], call: newOne },
  { name: 'save, in values', before: inValues, call: newOne },
  {
    name: 'save, beside a column of the team',
    before: [
      ...assessed,
      (host) => host.insertColumns(opinions, 3),
      type(opinions, 'C1', 'Team'),
      type(opinions, 'C2', 'Süd'),
    ],
    call: newOne,
  },
  {
    name: 'save, before a column of the team',
    before: [
      ...assessed,
      (host) => host.insertColumns(opinions, 5),
      type(opinions, 'E1', 'Team'),
      type(opinions, 'E2', 'Süd'),
    ],
    call: newOne,
  },
  {
    name: 'save, lacking a column',
    before: [...assessed, deleteColumn(opinions, 'K2')],
    call: newOne,
  },
  { name: 'withdraw', before: assessed, call: withdrawal },
  { name: 'withdraw, in values', before: inValues, call: withdrawal },
  { name: 'undo save', before: assessed, call: ['undoSave', ['two']] },
  { name: 'undo save, in values', before: inValues, call: ['undoSave', ['two']] },
  { name: 'purge', before: assessed, call: ['purgeAssessments', [18]] },
  {
    name: 'purge, scattered, in values',
    before: [...inValues, ...scattered],
    call: ['purgeAssessments', [18]],
  },
  { name: 'delete account', before: assessed, call: ['deleteAccount', ['10018']] },
  { name: 'delete account, in values', before: inValues, call: ['deleteAccount', ['10018']] },
  { name: 'relink', before: assessed, call: ['relinkAccount', ['10018', '10023']] },
  { name: 'relink, in values', before: inValues, call: ['relinkAccount', ['10018', '10023']] },
];

/** What the sample's owner filters out: a region, and what does not fit conditions on industry, revenue and last visit. */
const filteredOut: FilterContent['criteria'] = {
  3: {
    hiddenValues: [],
    condition: { criteria: 'TEXT_DOES_NOT_CONTAIN', values: ['säge'], hides: [] },
  },
  4: { hiddenValues: ['Ost'] },
  7: {
    hiddenValues: [],
    condition: { criteria: 'NUMBER_LESS_THAN', values: [600_000], hides: [] },
  },
  11: { hiddenValues: [], condition: { criteria: 'DATE_AFTER', values: [45_650], hides: [] } },
};

/** The sample as its owner works with it: some rows are filtered out. */
export async function sampleContent(): Promise<WorkbookContent> {
  const { content } = await openSample();
  const sheets = content.sheets.map((sheet) =>
    sheet.filter === null
      ? sheet
      : { ...sheet, filter: { ...sheet.filter, criteria: filteredOut } },
  );
  return { ...content, sheets };
}

/** Does the steps one after the other; one that fails is a fault of the scenario itself. */
export async function runAll(host: Host, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (typeof step === 'function') {
      await step(host);
      continue;
    }
    const [name, args = []] = step;
    const { error } = await host.execute(name, args);
    if (error) throw new Error(`${name}: ${error.message}`);
  }
}
