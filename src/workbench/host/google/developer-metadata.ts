/** Developer metadata of the spreadsheet, a sheet, or a whole row or column, and the finder. */
import type { PlacedMetadata } from '../operations/marks.ts';
import type { Rectangle } from '../spreadsheet/a1.ts';
import { enumName, expectArguments } from './arguments.ts';
import { enums } from './enums.ts';
import { StandIn } from './guard.ts';
import { range } from './range.ts';
import type { Script } from './script.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** Where to look: everywhere, on one sheet, or in the rows and columns of a range. */
export interface SearchPlace {
  readonly sheet?: number;
  readonly rectangle?: Rectangle;
}

export class DeveloperMetadataFinder
  extends StandIn
  implements
    Pick<
      GoogleFinder,
      | 'find'
      | 'onIntersectingLocations'
      | 'withId'
      | 'withKey'
      | 'withLocationType'
      | 'withValue'
      | 'withVisibility'
    >
{
  readonly #place: SearchPlace;
  readonly #wanted: {
    id?: number;
    key?: string;
    value?: string;
    visibility?: string;
    location?: string;
  } = {};
  #isIntersecting = false;

  constructor(script: Script, place: SearchPlace) {
    super(script);
    this.#place = place;
  }
  facts() {
    return { name: 'DeveloperMetadataFinder', file: 'developer-metadata.ts', reads: ['find'] };
  }
  withId(id: number): GoogleFinder {
    this.#wanted.id = id;
    return this as unknown as GoogleFinder;
  }
  withKey(key: string): GoogleFinder {
    expectArguments('SpreadsheetApp.DeveloperMetadataFinder.withKey', [key], ['string']);
    this.#wanted.key = key;
    return this as unknown as GoogleFinder;
  }
  withValue(value: string): GoogleFinder {
    expectArguments('SpreadsheetApp.DeveloperMetadataFinder.withValue', [value], ['string']);
    this.#wanted.value = value;
    return this as unknown as GoogleFinder;
  }
  withVisibility(visibility: unknown): GoogleFinder {
    this.#wanted.visibility = enumName(
      'SpreadsheetApp.DeveloperMetadataFinder.withVisibility',
      visibility,
      'DeveloperMetadataVisibility',
    );
    return this as unknown as GoogleFinder;
  }
  withLocationType(type: unknown): GoogleFinder {
    this.#wanted.location = enumName(
      'SpreadsheetApp.DeveloperMetadataFinder.withLocationType',
      type,
      'DeveloperMetadataLocationType',
    );
    return this as unknown as GoogleFinder;
  }
  onIntersectingLocations(): GoogleFinder {
    this.#isIntersecting = true;
    return this as unknown as GoogleFinder;
  }
  find(): Google[] {
    const { id, key, value, visibility, location } = this.#wanted;
    return this.script.calls
      .metadata()
      .filter(
        (one) =>
          (id === undefined || one.id === id) &&
          (key === undefined || one.key === key) &&
          (value === undefined || one.value === value) &&
          (visibility === undefined || one.visibility === visibility) &&
          (location === undefined || locationType(one) === location) &&
          this.#isInside(one),
      )
      .map((one) => new DeveloperMetadata(this.script, one) as unknown as Google);
  }

  /** Without "intersecting" a range finds only what stands on exactly its own row or column. */
  #isInside(one: PlacedMetadata): boolean {
    const { sheet, rectangle } = this.#place;
    if (sheet === undefined) return true;
    if (one.sheet !== sheet) return this.#isIntersecting && one.sheet === undefined;
    if (!rectangle) return true;
    const { row, column, height, width } = rectangle;
    const facts = this.script.calls.sheetFacts(sheet);
    if (one.column !== undefined) {
      const isWhole = row === 0 && height === facts?.rows;
      return (
        one.column >= column && one.column < column + width && (isWhole || this.#isIntersecting)
      );
    }
    if (one.row !== undefined) {
      const isWhole = column === 0 && width === facts?.columns;
      return one.row >= row && one.row < row + height && (isWhole || this.#isIntersecting);
    }
    return this.#isIntersecting;
  }
}

function locationType({
  sheet,
  row,
  column,
}: PlacedMetadata): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' {
  if (sheet === undefined) return 'SPREADSHEET';
  if (row !== undefined) return 'ROW';
  return column === undefined ? 'SHEET' : 'COLUMN';
}

export class DeveloperMetadata
  extends StandIn
  implements
    Pick<
      Google,
      | 'getId'
      | 'getKey'
      | 'getLocation'
      | 'getValue'
      | 'getVisibility'
      | 'remove'
      | 'setKey'
      | 'setValue'
      | 'setVisibility'
    >
{
  #kept: PlacedMetadata;
  constructor(script: Script, kept: PlacedMetadata) {
    super(script);
    this.#kept = kept;
  }
  facts() {
    const writes = ['remove', 'setKey', 'setValue', 'setVisibility'];
    return {
      name: 'DeveloperMetadata',
      file: 'developer-metadata.ts',
      reads: ['getLocation'],
      writes,
    };
  }
  getId(): number {
    return this.#kept.id;
  }
  getKey(): string {
    return this.#kept.key;
  }
  getValue(): string | null {
    return this.#kept.value;
  }
  getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return enums.DeveloperMetadataVisibility[this.#kept.visibility] as never;
  }
  /** Where it stands now: it moves with its row or column. */
  getLocation(): GoogleLocation {
    const now = this.script.calls.metadata().find(({ id }) => id === this.#kept.id);
    if (!now) throw new Error('The developer metadata no longer exists.');
    return new DeveloperMetadataLocation(this.script, now) as unknown as GoogleLocation;
  }
  remove(): void {
    this.script.calls.changeMetadata(this.#kept.id, null);
  }
  setKey(key: string): Google {
    return this.#change({ key });
  }
  setValue(value: string): Google {
    return this.#change({ value });
  }
  setVisibility(visibility: unknown): Google {
    const name = enumName(
      'SpreadsheetApp.DeveloperMetadata.setVisibility',
      visibility,
      'DeveloperMetadataVisibility',
    );
    return this.#change({ visibility: name as 'DOCUMENT' });
  }
  #change(changes: { key?: string; value?: string; visibility?: 'DOCUMENT' | 'PROJECT' }): Google {
    this.script.calls.changeMetadata(this.#kept.id, changes);
    this.#kept = { ...this.#kept, ...changes };
    return this as unknown as Google;
  }
}

class DeveloperMetadataLocation
  extends StandIn
  implements
    Pick<GoogleLocation, 'getColumn' | 'getLocationType' | 'getRow' | 'getSheet' | 'getSpreadsheet'>
{
  readonly #kept: PlacedMetadata;
  constructor(script: Script, kept: PlacedMetadata) {
    super(script);
    this.#kept = kept;
  }
  facts() {
    return { name: 'DeveloperMetadataLocation', file: 'developer-metadata.ts' };
  }
  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return enums.DeveloperMetadataLocationType[locationType(this.#kept)] as never;
  }
  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    const { sheet, column } = this.#kept;
    const facts = sheet === undefined ? null : this.script.calls.sheetFacts(sheet);
    if (sheet === undefined || column === undefined || !facts) return null;
    return range(this.script, sheet, { row: 0, column, height: facts.rows, width: 1 });
  }
  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    const { sheet, row } = this.#kept;
    const facts = sheet === undefined ? null : this.script.calls.sheetFacts(sheet);
    if (sheet === undefined || row === undefined || !facts) return null;
    return range(this.script, sheet, { row, column: 0, height: 1, width: facts.columns });
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const { sheet } = this.#kept;
    return (sheet === undefined ? null : new Sheet(this.script, sheet)) as never;
  }
  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return (this.#kept.sheet === undefined ? new Spreadsheet(this.script) : null) as never;
  }
}
