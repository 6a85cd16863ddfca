import type { SetupWords } from '../setup-words.ts';
import { menu } from './menu.ts';
import { method } from './method.ts';

export const setup: SetupWords = {
  menu,
  tabs: { assessments: 'Assessments', settings: 'Settings' },
  columns: {
    class: 'Class (ABCD)',
    future: 'Future potential',
    score: method.score.usual,
    label: 'Customer/patient',
    trend: 'Trend',
    lastAssessed: 'Last assessed',
    segment: 'Segment',
  },
  columnNotes: {
    class:
      'Zeitwert: the class by the share of value before the account: A to 80 %, B to 95 %, then C; D has no value. The shares stand in Settings.',
    future:
      'Zeitwert: 0 to 100 from the six future factors of the newest assessments. Blank: not assessed.',
    score:
      'Zeitwert: 0 (customer) to 100 (patient), a structured opinion of all assessments. A patient here is a business relationship that keeps drawing help and never becomes a customer; never a sick person.',
    label:
      'Zeitwert: Patient only after a second signal; a single opinion reads "Patient?". Unknown: too little was observed, or the last assessment has expired.',
    trend:
      'Zeitwert: the two newest assessments of the rater who rated last, if they differ reliably.',
    lastAssessed: 'Zeitwert: the day of the newest assessment that counts. Grey rows have expired.',
    segment:
      'Zeitwert: the strategy from class, future potential and customer/patient. Your own class column stays as it is.',
  },
  neutralColumns: { score: method.score.neutral, label: 'Energy' },
  neutralNotes: {
    score:
      'Zeitwert: 0 (gives energy) to 100 (takes energy), a structured opinion of all assessments on a business relationship, never on a person.',
    label:
      'Zeitwert: a single signal bears a question mark, only a second one confirms it. Unknown: too little was observed, or the last assessment has expired.',
    segment:
      'Zeitwert: the strategy from class, future potential and energy. Your own class column stays as it is.',
  },
  roles: {
    account: 'Account',
    accountNumber: 'Account number',
    class: 'Class',
    revenue: 'Revenue',
    previousRevenue: 'Previous revenue',
    margin: 'Margin',
    hours: 'Hours',
    visits: 'Visits',
    potential: 'Potential',
    owner: 'Owner',
  },
  register: {
    sheetId: 'Account sheet',
    sheet: 'Name',
    headerRow: 'Header row',
    rowBelow: 'Row below',
    choices: 'Set-up',
    placeOf: ({ column }) => `Column: ${column}`,
  },
  questions: {
    mode: 'Does everybody who opens this file have Zeitwert? Otherwise they see plain values, written anew by each save and by Refresh.',
    neutralWords:
      'Use neutral words: "gives energy / takes energy" instead of "Customer / Patient"?',
    extendFilter: 'Extend your filter over the new columns?',
    addClass: ({ value }) => `There is no class column. Add one computed from "${value}"?`,
    place: ({ column, after }) =>
      `The columns right of the table are not free. Use the next free ones from ${column}, or insert columns after ${after}?`,
  },
  answers: {
    formulas: 'Yes: live formulas',
    values: 'No: plain values',
    yes: 'Yes',
    no: 'No',
    nextFree: 'Next free columns',
    insert: 'Insert columns',
    month: 'Hours a month',
    week: 'Hours a week',
    year: 'Hours a year',
  },
  refusal: {
    'too-many-columns': ({ columns, most }) =>
      `The sheet uses ${columns} columns; Zeitwert reads up to ${most} (column ZZ). Move the account list to a sheet of its own.`,
    'view-only': () =>
      'You may only view this file. Ask its owner for edit access, then try again.',
    protected: ({ range, sheet }) =>
      `Cells ${range} on "${sheet}" are protected for you. Ask the owner to unprotect them or to run the set-up. Nothing was changed.`,
    'validation-rejects': ({ cell, sheet }) =>
      `Cell ${cell} on "${sheet}" has a data validation that rejects other input, so the new columns cannot stand there. Remove the validation or choose other columns. Nothing was changed.`,
    'no-free-columns': ({ count, sheet }) =>
      `There is no room for ${count === 1 ? '1 column' : `${count} columns`} on "${sheet}". Delete unused columns, then try again. Nothing was changed.`,
    'no-key': ({ sheet }) =>
      `No column on "${sheet}" says which account a row is. Choose the account column in the panel.`,
    'not-a-proposal': ({ field, got }) =>
      `The proposal needs a usable "${field}", but it holds "${got}". Take it from proposeSetup() and change only what is wrong.`,
    busy: () =>
      'Somebody else is writing to this file. Nothing was changed; try again in a minute.',
    'not-set-up': ({ sheet }) =>
      `"${sheet}" has no columns of Zeitwert. Choose "Add to this sheet" first.`,
    'nothing-to-undo': ({ sheet }) => `There is no set-up on "${sheet}" to undo.`,
    'filter-refused': ({ sheet, said }) =>
      `Google did not let the filter on "${sheet}" be changed ("${said}"); it is as it was. Try again. If that fails too, create it anew in the Data menu, over the columns of Zeitwert too.`,
    'mode-already': ({ mode }) =>
      mode === 'values'
        ? 'The columns already hold plain values.'
        : 'The columns already hold live formulas.',
  },
  done: {
    setUp: ({ accounts, columns }) =>
      `Added for ${accounts === 1 ? 'one account' : `${accounts} accounts`}: ${columns}. "Undo set-up" takes it back.`,
    setUpAgain: ({ accounts, columns }) =>
      `Repaired and brought up to date for ${accounts === 1 ? 'one account' : `${accounts} accounts`}: ${columns}. "Undo set-up" takes the whole set-up back, not just this run.`,
    undone: 'The whole set-up was undone; the sheet is as it was before it.',
    refreshed: ({ sheets, asOf }) =>
      sheets === 1
        ? `Refreshed one account sheet as of ${asOf}.`
        : `Refreshed ${sheets} account sheets as of ${asOf}.`,
    removed: 'Zeitwert was removed; the sheet is as it was before.',
    removedKeepingTabs: ({ assessments }) =>
      assessments === 1
        ? 'Zeitwert was removed from this sheet. The tabs with one assessment stay.'
        : `Zeitwert was removed from this sheet. The tabs with ${assessments} assessments stay.`,
    toValues: 'The columns now hold plain values; each save and Refresh write them anew.',
    toFormulas: 'The columns now hold live formulas.',
    filterExtended: ({ column }) =>
      `Your filter now reaches to column ${column}; what it hides stays hidden.`,
    filterCovers: 'Your filter already covers the columns of Zeitwert.',
    filterElsewhere:
      'Your filter does not end in front of the columns of Zeitwert; it stays as it is.',
    noFilter: ({ sheet }) => `"${sheet}" has no filter to extend.`,
  },
  sample: {
    tab: 'Zeitwert sample',
    headers: ['Customer', 'Class', 'Revenue 2025', 'Hours/month'],
    added: ({ tab }) => `Added the tab "${tab}". Choose "Add to this sheet" there.`,
  },
  view: {
    heading: 'Add to this sheet',
    looking: 'Looking for your account table …',
    found: ({ sheet, range, accounts }) =>
      `"${sheet}" ${range}: ${accounts === 1 ? 'one account' : `${accounts} accounts`}`,
    certain: 'Everything was recognised. One click is enough.',
    uncertain: 'Check the marked columns.',
    columns: 'Your columns',
    none: '(none)',
    notAccounts: ({ count }) =>
      count === 1 ? 'One row is no account' : `${count} rows are no accounts`,
    row: ({ row }) => `Row ${row}`,
    questions: 'Questions',
    adds: ({ first, last }) =>
      first === last ? `Column ${first} is added:` : `Columns ${first} to ${last} are added:`,
    own: ({ first, last }) =>
      first === last
        ? `Zeitwert has the column ${first}:`
        : `Zeitwert has the columns ${first} to ${last}:`,
    addsTabs: ({ tabs }) => `New tabs: ${tabs}`,
    untouched: 'None of your cells, formats and rules is changed.',
    apply: 'Add columns',
    applying: 'Adding …',
    extending: 'Extending your filter …',
    filterLeft: 'The columns are there; only your filter does not reach over them yet.',
    filterAgain: 'This also brings back a filter that is missing now.',
    extendFilter: 'Extend the filter',
    repair: 'Repair and update',
    again: 'Look again',
    undo: 'Undo set-up',
    done: 'Done. Start with "Assess accounts".',
    meaning:
      'A patient here is a business relationship that keeps drawing help and never becomes a customer; never a sick person.',
  },
};
