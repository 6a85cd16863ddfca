/** Spreadsheet: the file the add-on is open in. */
import { expectArguments, mismatch } from './arguments.ts';
import { DeveloperMetadataFinder } from './developer-metadata.ts';
import { enums } from './enums.ts';
import { StandIn } from './guard.ts';
import { NamedRange } from './named-range.ts';
import { activateRange, addMetadata, Range } from './range.ts';
import { Sheet } from './sheet.ts';
import { namedRange } from './sheet-places.ts';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const api = 'SpreadsheetApp.Spreadsheet';

export class Spreadsheet
  extends StandIn
  implements
    Pick<
      Google,
      | 'addDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
      | 'deleteActiveSheet'
      | 'deleteSheet'
      | 'duplicateActiveSheet'
      | 'getActiveCell'
      | 'getActiveRange'
      | 'getActiveRangeList'
      | 'getActiveSheet'
      | 'getCurrentCell'
      | 'getDeveloperMetadata'
      | 'getId'
      | 'getName'
      | 'getNamedRanges'
      | 'getNumSheets'
      | 'getRange'
      | 'getRangeByName'
      | 'getSheetByName'
      | 'getSheets'
      | 'getSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'insertSheet'
      | 'moveActiveSheet'
      | 'removeNamedRange'
      | 'rename'
      | 'setActiveRange'
      | 'setActiveSheet'
      | 'setCurrentCell'
      | 'setNamedRange'
      | 'setSpreadsheetTimeZone'
      | 'toast'
    >
{
  facts() {
    return {
      name: 'Spreadsheet',
      file: 'spreadsheet.ts',
      reads: [
        ...['getActiveCell', 'getActiveRange', 'getActiveRangeList', 'getCurrentCell'],
        ...[
          'getDeveloperMetadata',
          'getId',
          'getName',
          'getNamedRanges',
          'getNumSheets',
          'getRange',
          'getRangeByName',
        ],
        ...['getSpreadsheetLocale', 'getSpreadsheetTimeZone'],
      ],
      writes: Object.getOwnPropertyNames(Spreadsheet.prototype).filter((name) =>
        /^(add|delete|duplicate|insert|move|remove|rename|set|toast)/.test(name),
      ),
    };
  }

  getId(): string {
    return this.script.calls.spreadsheetFacts().id;
  }
  getName(): string {
    return this.script.calls.spreadsheetFacts().name;
  }
  rename(name: string): void {
    expectArguments(`${api}.rename`, [name], ['string']);
    this.script.calls.setSpreadsheet({ name });
  }
  getSpreadsheetLocale(): string {
    return this.script.calls.spreadsheetFacts().locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.script.calls.spreadsheetFacts().timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    expectArguments(`${api}.setSpreadsheetTimeZone`, [timeZone], ['string']);
    this.script.calls.setSpreadsheet({ timeZone });
  }

  getSheets(): GoogleSheet[] {
    return this.script.calls.sheetIds().map((id) => sheet(this, id));
  }
  getNumSheets(): number {
    return this.script.calls.sheetIds().length;
  }
  getSheetByName(name: string): GoogleSheet | null {
    expectArguments(`${api}.getSheetByName`, [name], ['string']);
    const id = this.script.calls.sheetIdNamed(name);
    return id === null ? null : sheet(this, id);
  }
  /** Google has it since 2024; the types do not yet. */
  getSheetById(id: number): GoogleSheet | null {
    expectArguments(`${api}.getSheetById`, [id], ['number']);
    return this.script.calls.sheetFacts(id) ? sheet(this, id) : null;
  }
  getActiveSheet(): GoogleSheet {
    return sheet(this, this.script.calls.activeSheet());
  }
  setActiveSheet(wanted: unknown): GoogleSheet {
    if (!(wanted instanceof Sheet)) throw mismatch(`${api}.setActiveSheet`, [wanted]);
    wanted.activate();
    return wanted as never;
  }

  insertSheet(...args: unknown[]): GoogleSheet {
    const name = args.find((arg) => typeof arg === 'string') as string | undefined;
    const index = args.find((arg) => typeof arg === 'number') as number | undefined;
    const options = args.find((arg) => typeof arg === 'object' && arg !== null) as
      | { template?: unknown }
      | undefined;
    const isKnown = args.every(
      (arg) => ['string', 'number'].includes(typeof arg) || arg === options,
    );
    if (!isKnown || args.length > 3) throw mismatch(`${api}.insertSheet`, args);
    const { calls } = this.script;
    if (options?.template instanceof Sheet) {
      const copy = calls.copySheet(options.template.id, name ?? null);
      if (index !== undefined) calls.moveSheet(copy, index);
      calls.activateSheet(copy);
      calls.reportActive();
      return sheet(this, copy);
    }
    const id = calls.insertSheet(name ?? null, index ?? null);
    calls.reportActive();
    return sheet(this, id);
  }
  deleteSheet(wanted: unknown): void {
    if (!(wanted instanceof Sheet)) throw mismatch(`${api}.deleteSheet`, [wanted]);
    this.script.calls.deleteSheet(wanted.id);
  }
  deleteActiveSheet(): GoogleSheet {
    this.script.calls.deleteSheet(this.script.calls.activeSheet());
    return this.getActiveSheet();
  }
  duplicateActiveSheet(): GoogleSheet {
    const id = this.script.calls.copySheet(this.script.calls.activeSheet(), null);
    this.script.calls.activateSheet(id);
    this.script.calls.reportActive();
    return sheet(this, id);
  }
  moveActiveSheet(position: number): void {
    expectArguments(`${api}.moveActiveSheet`, [position], ['number']);
    const count = this.script.calls.sheetIds().length;
    if (position < 1 || position > count)
      throw new Error(`Cannot move the sheet to position ${position}.`);
    this.script.calls.moveSheet(this.script.calls.activeSheet(), position - 1);
  }

  getRange(notation: string): GoogleRange {
    expectArguments(`${api}.getRange`, [notation], ['string']);
    const found = namedRange(this.script, this.script.calls.activeSheet(), notation);
    if (!found) throw new Error('Range not found');
    return found;
  }
  getRangeByName(name: string): GoogleRange | null {
    expectArguments(`${api}.getRangeByName`, [name], ['string']);
    const found = this.script.calls
      .names()
      .find((one) => one.name.toLowerCase() === name.toLowerCase());
    return (found ? new Range(this.script, found.sheet, found.range) : null) as never;
  }
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.script.calls.names().map(({ name }) => new NamedRange(this.script, name) as never);
  }
  setNamedRange(name: string, range: unknown): void {
    if (typeof name !== 'string' || !(range instanceof Range))
      throw mismatch(`${api}.setNamedRange`, [name, range]);
    this.script.calls.setName(name, range.sheet, range.rectangle);
  }
  removeNamedRange(name: string): void {
    expectArguments(`${api}.removeNamedRange`, [name], ['string']);
    this.script.calls.removeName(name);
  }

  getActiveRange(): GoogleRange | null {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
    return this.getActiveSheet().getActiveRangeList();
  }
  getActiveCell(): GoogleRange {
    return this.getActiveSheet().getActiveCell();
  }
  getCurrentCell(): GoogleRange | null {
    return this.getActiveSheet().getCurrentCell();
  }
  setActiveRange(range: unknown): GoogleRange {
    if (!(range instanceof Range)) throw mismatch(`${api}.setActiveRange`, [range]);
    activateRange(range);
    return range as never;
  }
  setCurrentCell(cell: unknown): GoogleRange {
    return this.setActiveRange(cell);
  }

  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): Google {
    addMetadata(this.script, {}, `${api}.addDeveloperMetadata`, [key, value, visibility]);
    return this as unknown as Google;
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.script, {}) as never;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return new DeveloperMetadataFinder(this.script, {})
      .withLocationType(enums.DeveloperMetadataLocationType.SPREADSHEET)
      .find();
  }

  toast(...args: [message: string, title?: string, seconds?: number | null]): void {
    const [message, title = '', seconds = 5] = args;
    this.script.calls.toast(String(message), String(title ?? ''), seconds ?? 5);
  }
}

function sheet({ script }: Spreadsheet, id: number): GoogleSheet {
  return new Sheet(script, id) as unknown as GoogleSheet;
}
