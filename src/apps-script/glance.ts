import type { Cell } from '../workbook/cell.ts';
import type { ClassWords } from '../workbook/class-words.ts';
import type { KnownTable, KnownWorkbook } from '../workbook/known-workbook.ts';
import type { NumberLocale } from '../workbook/read-number.ts';
import { readClassWords } from '../workbook/settings-tab.ts';
import { readRegister, type SheetBinding } from '../workbook/sheet-register.ts';
import { type AssessmentWorkbook, readSettingsCells, tabsOf } from './assessment-workbook.ts';
import { once } from './once.ts';
import { spreadsheetContext } from './spreadsheet-context.ts';

/*
 * The workbook as a look at the selection needs it. A look may take four calls in all, so each thing is asked for only when
 * the answer depends on it, and not at all if the page has handed it back.
 */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Glance {
  /** What was handed back; null for who asks for the first time. */
  readonly known: KnownWorkbook | null;
  readonly locale: NumberLocale;
  readonly isOurs: (sheetId: number) => boolean;
  /** How a sheet was set up; null if it was not. */
  readonly bindingOf: (sheetId: number) => SheetBinding | null;
  readonly classWords: () => ClassWords;
  /** Whether the words for the classes still have to be read from the sheet. */
  readonly lacksClassWords: () => boolean;
  /** What the next look may build on. */
  readonly tell: (table: KnownTable | null) => KnownWorkbook;
}

interface Sources {
  readonly known: KnownWorkbook | null;
  readonly locale: NumberLocale;
  readonly tabs: () => readonly Sheet[];
  readonly settings: () => Sheet | null;
  readonly settingsCells: () => readonly (readonly Cell[])[];
  /** The sheets that were set up, where no cell has to be read to know them. */
  readonly setUp: readonly number[] | null;
}

/** Looks everything up, where our tabs stand and which sheets were set up first of all. */
export function freshGlance(spreadsheet: Spreadsheet, known: KnownWorkbook | null): Glance {
  const tabs = once(() => tabsOf(spreadsheet));
  return glanceFrom({
    known,
    locale: spreadsheetContext(spreadsheet),
    tabs: () => allOf(tabs()),
    settings: () => tabs().settings,
    settingsCells: () => cellsOf(tabs().settings),
    setUp: null,
  });
}

/** For who hands nothing back: with the cells of Settings as they were read, and with a decimal sign that was found out or tried. */
export function givenGlance(
  tabs: ReturnType<typeof tabsOf>,
  settingsCells: () => readonly (readonly Cell[])[],
  locale: NumberLocale,
): Glance {
  const settings = () => tabs.settings;
  const known = null;
  return glanceFrom({
    known,
    locale,
    tabs: () => allOf(tabs),
    settings,
    settingsCells,
    setUp: null,
  });
}

/** A workbook that is open already. */
export function glanceOf(
  { context, settingsCells }: AssessmentWorkbook,
  tabs: ReturnType<typeof tabsOf>,
  known: KnownWorkbook | null,
): Glance {
  return glanceFrom({
    known,
    locale: context,
    tabs: () => allOf(tabs),
    settings: () => tabs.settings,
    settingsCells: () => settingsCells,
    setUp: null,
  });
}

/** Takes from the page where our tabs stand and which sheets were set up; the next look will look that up again. */
export function toldGlance(spreadsheet: Spreadsheet, known: KnownWorkbook): Glance {
  const sheet = (id: number) => spreadsheet.getSheetById(id);
  const settings = once(() => (known.settings === null ? null : sheet(known.settings)));
  return glanceFrom({
    known,
    locale: spreadsheetContext(spreadsheet),
    tabs: () => known.tabs.flatMap((id) => sheet(id) ?? []),
    settings,
    settingsCells: () => cellsOf(settings()),
    setUp: known.setUp,
  });
}

function glanceFrom(sources: Sources): Glance {
  const { known, setUp } = sources;
  let hasRead = false;
  const cells = once(() => {
    hasRead = true;
    return sources.settingsCells();
  });
  const bindings = once(() => readRegister(cells()).map(({ binding }) => binding));
  const words = once(() => readClassWords(cells()));
  const tabs = once(sources.tabs);
  let decimalComma = known?.decimalComma ?? null;
  return {
    known,
    locale: {
      get decimalComma() {
        decimalComma ??= sources.locale.decimalComma;
        return decimalComma;
      },
    },
    isOurs: (sheetId) => tabs().some((tab) => tab.getSheetId() === sheetId),
    bindingOf: (sheetId) => bindings().find((binding) => binding.sheetId === sheetId) ?? null,
    classWords: words,
    lacksClassWords: () => !hasRead && sources.settings() !== null,
    tell: (table) => ({
      tabs: tabs().map((tab) => tab.getSheetId()),
      settings: sources.settings()?.getSheetId() ?? null,
      setUp: setUp ?? bindings().map(({ sheetId }) => sheetId),
      decimalComma,
      table,
    }),
  };
}

const allOf = ({ assessments, settings, portfolio }: ReturnType<typeof tabsOf>): Sheet[] =>
  [assessments, settings, portfolio].flatMap((tab) => tab ?? []);

const cellsOf = (settings: Sheet | null): readonly (readonly Cell[])[] =>
  settings === null ? [] : readSettingsCells(settings);
