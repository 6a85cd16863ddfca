/** Sheet: one tab of the spreadsheet; here what it is beside its rows and columns, rules and ranges. */
import type { Rectangle } from '../spreadsheet/a1.ts';
import { colorOf, expectArguments, mismatch } from './arguments.ts';
import { DeveloperMetadataFinder } from './developer-metadata.ts';
import { enums } from './enums.ts';
import { methodsOf } from './methods.ts';
import { addMetadata } from './range.ts';
import { SheetPlaces } from './sheet-places.ts';
import { asGoogle, type GoogleSheet, known, sheetApi } from './sheet-sizes.ts';
import { Spreadsheet } from './spreadsheet.ts';

type Methods = Pick<
  GoogleSheet,
  | 'activate'
  | 'addDeveloperMetadata'
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'copyTo'
  | 'createDeveloperMetadataFinder'
  | 'getDeveloperMetadata'
  | 'getIndex'
  | 'getName'
  | 'getParent'
  | 'getSheetId'
  | 'getSheetName'
  | 'getTabColor'
  | 'getType'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'setName'
  | 'setTabColor'
  | 'showSheet'
>;

export class Sheet extends SheetPlaces implements Methods {
  facts() {
    return { name: 'Sheet', file: 'sheet.ts', reads, writes };
  }

  activate(): GoogleSheet {
    known(this);
    this.script.calls.activateSheet(this.id);
    this.script.calls.reportActive();
    return asGoogle(this);
  }

  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): GoogleSheet {
    addMetadata(this.script, { sheet: this.id }, `${sheetApi}.addDeveloperMetadata`, [
      key,
      value,
      visibility,
    ]);
    return asGoogle(this);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.script, { sheet: this.id }) as never;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return new DeveloperMetadataFinder(this.script, { sheet: this.id })
      .withLocationType(enums.DeveloperMetadataLocationType.SHEET)
      .find();
  }

  appendRow(contents: unknown[]): GoogleSheet {
    if (!Array.isArray(contents) || contents.length === 0)
      throw mismatch(`${sheetApi}.appendRow`, [contents]);
    const { rows, columns } = known(this);
    const row = this.script.calls.contentSize(this.id).rows;
    const insert = (dimension: 'rows' | 'columns', at: number, count: number) =>
      this.script.calls.changeStructure(this.id, { kind: 'insert', dimension, at, count });
    if (row >= rows) insert('rows', rows, 1);
    if (contents.length > columns) insert('columns', columns, contents.length - columns);
    const place = { row, column: 0, height: 1, width: contents.length };
    this.script.calls.writeValues(this.id, place, [contents as string[]]);
    return asGoogle(this);
  }

  clear(options?: unknown): GoogleSheet {
    const { contentsOnly, formatOnly } = (options ?? {}) as {
      contentsOnly?: boolean;
      formatOnly?: boolean;
    };
    const content = !formatOnly;
    const look = !contentsOnly;
    this.script.calls.clearCells(this.id, whole(this), { content, look });
    return asGoogle(this);
  }

  clearContents(): GoogleSheet {
    this.script.calls.clearCells(this.id, whole(this), { content: true, look: false });
    return asGoogle(this);
  }

  clearFormats(): GoogleSheet {
    this.script.calls.clearCells(this.id, whole(this), { content: false, look: true });
    return asGoogle(this);
  }

  clearNotes(): GoogleSheet {
    const place = whole(this);
    this.script.calls.setNotes(
      this.id,
      place,
      Array.from({ length: place.height }, () => new Array<string>(place.width).fill('')),
    );
    return asGoogle(this);
  }

  copyTo(spreadsheet: unknown): GoogleSheet {
    if (!(spreadsheet instanceof Spreadsheet)) throw mismatch(`${sheetApi}.copyTo`, [spreadsheet]);
    return new Sheet(this.script, this.script.calls.copySheet(this.id, null)) as never;
  }

  getName(): string {
    return known(this).name;
  }

  getSheetName(): string {
    return known(this).name;
  }

  setName(name: string): GoogleSheet {
    expectArguments(`${sheetApi}.setName`, [name], ['string']);
    this.script.calls.renameSheet(this.id, name);
    return asGoogle(this);
  }

  getSheetId(): number {
    return this.id;
  }

  getIndex(): number {
    return known(this).index + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return new Spreadsheet(this.script) as never;
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return enums.SheetType.GRID as never;
  }

  isSheetHidden(): boolean {
    return known(this).hidden;
  }

  hideSheet(): GoogleSheet {
    this.script.calls.setSheetHidden(this.id, true);
    return asGoogle(this);
  }

  showSheet(): GoogleSheet {
    this.script.calls.setSheetHidden(this.id, false);
    return asGoogle(this);
  }

  getTabColor(): string | null {
    return known(this).tabColor;
  }

  setTabColor(color: string | null): GoogleSheet {
    this.script.calls.setTabColor(
      this.id,
      colorOf(color, this.script.settings.unverified.unknownFormatsThrow),
    );
    return asGoogle(this);
  }
}

const reads = [
  ...[
    'getActiveCell',
    'getActiveRange',
    'getActiveRangeList',
    'getCharts',
    'getColumnWidth',
    'getConditionalFormatRules',
  ],
  ...[
    'getCurrentCell',
    'getDataRange',
    'getDeveloperMetadata',
    'getFilter',
    'getFrozenColumns',
    'getFrozenRows',
  ],
  ...[
    'getIndex',
    'getLastColumn',
    'getLastRow',
    'getMaxColumns',
    'getMaxRows',
    'getName',
    'getNamedRanges',
  ],
  ...[
    'getProtections',
    'getRowHeight',
    'getSheetName',
    'getTabColor',
    'isColumnHiddenByUser',
    'isRowHiddenByFilter',
  ],
  ...['isRowHiddenByUser', 'isSheetHidden'],
];

const writes = methodsOf(Sheet).filter((name) =>
  /^(activate|add|append|autoResize|clear|copyTo|delete|hide|insert|move|protect|remove|set|show|sort|unhide|update)/.test(
    name,
  ),
);

function whole(sheet: Sheet): Rectangle {
  const { rows, columns } = known(sheet);
  return { row: 0, column: 0, height: rows, width: columns };
}
