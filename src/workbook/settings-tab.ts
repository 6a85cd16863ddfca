import type { SettingProblem } from '../domain/argument-problem.ts';
import type { Label } from '../domain/label.ts';
import type { Segment } from '../domain/segment.ts';
import type { ModelSettings } from '../domain/settings.ts';
import { formulaWords } from '../text/formula-words.ts';
import { type Language, type Localised, languages } from '../text/language.ts';
import { accountKey } from './account-key.ts';
import { type Cell, isBlank } from './cell.ts';
import type { ClassWords } from './class-words.ts';
import type { LabelWords } from './label-words.ts';
import {
  labelSettingId,
  type SettingDefinition,
  type SettingKind,
  settingGroups,
  traitSettings,
} from './settings-definitions.ts';
import { classWordsIn, readSettingValues } from './settings-values.ts';
import type { SheetContext } from './sheet-context.ts';

/*
 * The Settings tab: key, value, explanation. A table is read by its keys, in either language or as ids, in any order,
 * wherever it stands in the range; rows that are no settings are passed over.
 */

/** Everything the Settings tab says. */
export interface SettingsTable {
  readonly model: ModelSettings;
  /** The as-of date may be written by nobody but the user. */
  readonly isAsOfFixed: boolean;
  /** The words to show; what is missing has its usual word. */
  readonly labels: Readonly<Partial<Record<Label, string>>>;
  readonly segments: Readonly<Partial<Record<Segment, string>>>;
  /** The wording of each trait by its id. */
  readonly traitWordings: ReadonlyMap<string, string>;
  /** The words to understand. */
  readonly labelWords: LabelWords;
  readonly classWords: ClassWords;
}

export interface ReadSettings {
  readonly table: SettingsTable;
  /** Values that do not fit; in `table` the default stands in their place. */
  readonly problems: readonly SettingProblem[];
  /** False where none of the keys was found. */
  readonly isSettings: boolean;
}

/** One row of the tab as it is first written. */
export interface SettingRow {
  /** Null for the title of a group. */
  readonly id: string | null;
  readonly kind: SettingKind | null;
  readonly cells: readonly [key: string, value: Cell, explanation: string];
}

const headings: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['Setting', 'Value', 'Explanation'],
  de: ['Einstellung', 'Wert', 'Erläuterung'],
};

const yes: Localised = { en: 'Yes', de: 'Ja' };
const no: Localised = { en: 'No', de: 'Nein' };

function startingValue({ start }: SettingDefinition, language: Language): Cell {
  if (typeof start === 'boolean') return (start ? yes : no)[language];
  return typeof start === 'object' ? start[language] : start;
}

/** The header of the tab. */
export const settingsHeader = (language: Language) => headings[language];

/** All rows of a new Settings tab below its header, with the defaults. */
export function defaultSettingRows(language: Language): SettingRow[] {
  const rows: SettingRow[] = [];
  for (const group of settingGroups) {
    rows.push({ id: null, kind: null, cells: [group.title[language], '', ''] });
    for (const setting of group.settings) {
      rows.push({
        id: setting.id,
        kind: setting.kind,
        cells: [
          setting.key[language],
          startingValue(setting, language),
          setting.explanation[language],
        ],
      });
    }
  }
  return rows;
}

/** The values of the label rows for the neutral set of words, or back for the usual one. */
export function labelWordValues(
  set: 'usual' | 'neutral',
  language: Language,
): { readonly id: string; readonly value: string }[] {
  const { labels, neutralLabels } = formulaWords[language].method;
  const words = set === 'neutral' ? neutralLabels : labels;
  return (Object.keys(words) as Label[]).map((label) => ({
    id: labelSettingId(label),
    value: words[label],
  }));
}

/** Where a setting stands in a table, counted from 0. */
export interface SettingPlace {
  readonly definition: SettingDefinition;
  readonly row: number;
  readonly valueColumn: number;
  /** The key as it stands there. */
  readonly key: string;
}

const byKey = new Map<string, SettingDefinition>();
for (const { settings } of settingGroups) {
  for (const setting of settings) {
    byKey.set(accountKey(setting.id), setting);
    for (const language of languages) byKey.set(accountKey(setting.key[language]), setting);
  }
}

/** The keys of a team's own trait: the same as those of K1, with another id. A short id keeps names of built-ins out. */
const ownTraitKey =
  /^(?:trait|merkmal|pole|pol|weight|gewicht|use|active|aktiv) ?([a-z]{1,3}\d{1,3})$/;

function definitionOf(cell: unknown): SettingDefinition | undefined {
  if (typeof cell !== 'string' || cell.length > 200) return undefined;
  const key = accountKey(cell);
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const id = ownTraitKey.exec(key)?.[1]?.toUpperCase();
  if (id === undefined) return undefined;
  const pole = { K: 'customer', P: 'patient' }[id.charAt(0)] as 'customer' | 'patient' | undefined;
  const rows = traitSettings({ id, pole: pole ?? null, wording: { en: id, de: id } });
  return rows.find((row) =>
    [row.id, row.key.en, row.key.de].some((word) => accountKey(word) === key),
  );
}

/** The column with the most keys, and the column of values: the one so called, else the next. */
function columnsOf(rows: readonly (readonly unknown[])[]): { key: number; value: number } {
  const counts = new Map<number, number>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (definitionOf(cell)) counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  }
  let key = 0;
  let most = 0;
  for (const [column, count] of counts) {
    if (count > most || (count === most && column < key)) [key, most] = [column, count];
  }
  const valueWords = new Set(languages.map((language) => accountKey(headings[language][1])));
  for (const row of rows.slice(0, 20)) {
    if (definitionOf(row[key])) break;
    const value = row.findIndex((cell, i) => i !== key && valueWords.has(accountKey(cell)));
    if (value >= 0) return { key, value };
  }
  return { key, value: key + 1 };
}

/** Every setting of a table with its place; the first row of a key counts. */
export function findSettings(rows: readonly (readonly unknown[])[]): SettingPlace[] {
  const { key, value } = columnsOf(rows);
  const places: SettingPlace[] = [];
  rows.forEach((cells, row) => {
    const definition = definitionOf(cells[key]);
    if (definition === undefined) return;
    places.push({ definition, row, valueColumn: value, key: String(cells[key]).trim() });
  });
  return places;
}

/** Reads the table of a Settings tab. A blank value means the default. */
export function readSettings(
  rows: readonly (readonly unknown[])[],
  sheet: SheetContext,
): ReadSettings {
  const problems: SettingProblem[] = [];
  const places = findSettings(rows);
  const table = readSettingValues(givenValues(rows, places, problems), places, sheet, problems);
  return { table, problems, isSettings: places.length > 0 };
}

/** The team's words for the classes and nothing else, for who only reads a row. */
export function readClassWords(rows: readonly (readonly unknown[])[]): ClassWords {
  return classWordsIn(givenValues(rows, findSettings(rows), []));
}

/** What the table says, by the id of the setting; of a setting that stands there twice the first value counts. */
function givenValues(
  rows: readonly (readonly unknown[])[],
  places: readonly SettingPlace[],
  problems: SettingProblem[],
): Map<string, { readonly place: SettingPlace; readonly cell: unknown }> {
  const cells = new Map<string, { readonly place: SettingPlace; readonly cell: unknown }>();
  for (const place of places) {
    const cell = rows[place.row]?.[place.valueColumn];
    if (isBlank(cell)) continue;
    const earlier = cells.get(place.definition.id);
    if (earlier === undefined) cells.set(place.definition.id, { place, cell });
    else if (accountKey(earlier.cell) !== accountKey(cell)) {
      problems.push({ kind: 'setting-twice', setting: place.key });
    }
  }
  return cells;
}
