/** Range: cells of one sheet, as Apps Script hands them to a script. */
import type { CellStyle } from '../files/content.ts';
import type { LookChange } from '../operations/cells.ts';
import { contains, overlap, type Rectangle, rangeName } from '../spreadsheet/a1.ts';
import { colorOf, enumName, expectArguments, mismatch } from './arguments.ts';
import { DataValidation } from './data-validation.ts';
import { DeveloperMetadataFinder } from './developer-metadata.ts';
import { enums } from './enums.ts';
import { Filter } from './filter.ts';
import { EnumValue, StandIn } from './guard.ts';
import { Protection } from './protection.ts';
import type { Script } from './script.ts';
import { Sheet } from './sheet.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Value = string | number | boolean | Date | null | undefined;

const api = 'SpreadsheetApp.Range';

/** Every method the workbench has; the compiler holds each to Google's signature. */
export type RangeMethods = Pick<
  Google,
  | 'activate'
  | 'addDeveloperMetadata'
  | 'breakApart'
  | 'canEdit'
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'copyTo'
  | 'createDeveloperMetadataFinder'
  | 'createFilter'
  | 'getA1Notation'
  | 'getBackground'
  | 'getBackgrounds'
  | 'getCell'
  | 'getColumn'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getDeveloperMetadata'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFilter'
  | 'getFontColor'
  | 'getFontColors'
  | 'getFontSize'
  | 'getFontStyle'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'getFormula'
  | 'getFormulas'
  | 'getGridId'
  | 'getHeight'
  | 'getHorizontalAlignment'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMergedRanges'
  | 'getNote'
  | 'getNotes'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getRow'
  | 'getSheet'
  | 'getValue'
  | 'getValues'
  | 'getVerticalAlignment'
  | 'getWidth'
  | 'getWrap'
  | 'getWrapStrategy'
  | 'insertCheckboxes'
  | 'isBlank'
  | 'isPartOfMerge'
  | 'merge'
  | 'mergeAcross'
  | 'offset'
  | 'protect'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setBorder'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontFamily'
  | 'setFontLine'
  | 'setFontSize'
  | 'setFontStyle'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setFormula'
  | 'setFormulas'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNote'
  | 'setNotes'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setValue'
  | 'setValues'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setWrapStrategy'
  | 'sort'
>;

export class Range extends StandIn implements RangeMethods {
  readonly sheet: number;
  readonly rectangle: Rectangle;

  constructor(script: Script, sheet: number, rectangle: Rectangle) {
    super(script);
    this.sheet = sheet;
    this.rectangle = rectangle;
  }

  facts() {
    return { name: 'Range', file: 'range.ts', reads, writes };
  }

  activate(): Google {
    activateRange(this);
    return self(this);
  }

  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): Google {
    const place = wholePlace(this);
    if (!place) {
      throw new Error(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    addMetadata(this.script, { sheet: this.sheet, ...place }, `${api}.addDeveloperMetadata`, [
      key,
      value,
      visibility,
    ]);
    return self(this);
  }

  breakApart(): Google {
    const { script, sheet, rectangle } = this;
    const merges = script.calls.merges(sheet);
    if (merges.some((merge) => overlap(merge, rectangle) && !contains(rectangle, merge))) {
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
    script.calls.removeMerges(
      sheet,
      merges.filter((merge) => contains(rectangle, merge)),
    );
    return self(this);
  }

  canEdit(): boolean {
    return !this.script.calls.isProtected(this.sheet, this.rectangle);
  }

  clear(options?: unknown): Google {
    const only = (options ?? {}) as Readonly<Record<string, boolean | undefined>>;
    const isAll =
      !only['contentsOnly'] &&
      !only['formatOnly'] &&
      !only['validationsOnly'] &&
      !only['commentsOnly'];
    const { calls } = this.script;
    const content = isAll || Boolean(only['contentsOnly']);
    const look = isAll || Boolean(only['formatOnly']);
    if (content || look) calls.clearCells(this.sheet, this.rectangle, { content, look });
    if (only['validationsOnly']) calls.setValidation(this.sheet, this.rectangle, null);
    if (only['commentsOnly']) this.clearNote();
    return self(this);
  }
  clearContent(): Google {
    this.script.calls.clearCells(this.sheet, this.rectangle, { content: true, look: false });
    return self(this);
  }
  clearFormat(): Google {
    this.script.calls.clearCells(this.sheet, this.rectangle, { content: false, look: true });
    return self(this);
  }
  clearNote(): Google {
    return this.setNotes(filled(this.rectangle, ''));
  }
  clearDataValidations(): Google {
    this.script.calls.setValidation(this.sheet, this.rectangle, null);
    return self(this);
  }

  copyTo(...args: [destination: unknown, options?: unknown, transposed?: boolean]): void {
    const [destination, options] = args;
    if (!(destination instanceof Range)) throw mismatch(`${api}.copyTo`, args);
    const type = options instanceof EnumValue ? options.name() : null;
    const only = (options instanceof EnumValue ? {} : (options ?? {})) as {
      contentsOnly?: boolean;
      formatOnly?: boolean;
    };
    if (
      args[2] ||
      (type && !['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMAT', 'PASTE_FORMULA'].includes(type))
    ) {
      throw new Error(
        "The workbench's Range.copyTo cannot paste this way yet. Add it in src/workbench/host/google/range.ts with a test.",
      );
    }
    const { height, width } = this.rectangle;
    const target = destination.rectangle;
    const fits = target.height % height === 0 && target.width % width === 0;
    this.script.calls.copyCells(
      { sheet: this.sheet, range: this.rectangle },
      { sheet: destination.sheet, range: fits ? target : { ...target, height, width } },
      {
        content: !only.formatOnly && type !== 'PASTE_FORMAT',
        look: !only.contentsOnly && type !== 'PASTE_VALUES' && type !== 'PASTE_FORMULA',
        valuesOnly: Boolean(only.contentsOnly) || type === 'PASTE_VALUES',
      },
    );
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const { sheet, rectangle } = this;
    return new DeveloperMetadataFinder(this.script, { sheet, rectangle }) as never;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const place = wholePlace(this);
    if (!place) return [];
    const { sheet, rectangle } = this;
    return new DeveloperMetadataFinder(this.script, { sheet, rectangle }).find();
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    this.script.calls.createFilter(this.sheet, this.rectangle);
    return new Filter(this.script, this.sheet) as never;
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return (
      this.script.calls.filter(this.sheet) ? new Filter(this.script, this.sheet) : null
    ) as never;
  }

  getA1Notation(): string {
    const facts = this.script.calls.sheetFacts(this.sheet);
    return rangeName(
      this.rectangle,
      facts ? { rows: facts.rows, columns: facts.columns } : undefined,
    );
  }
  getCell(row: number, column: number): Google {
    expectArguments(`${api}.getCell`, [row, column], ['number', 'number']);
    const { height, width } = this.rectangle;
    if (row < 1 || column < 1 || row > height || column > width)
      throw new Error('Cell reference out of range');
    return range(this.script, this.sheet, {
      row: this.rectangle.row + row - 1,
      column: this.rectangle.column + column - 1,
      height: 1,
      width: 1,
    });
  }
  getRow(): number {
    return this.rectangle.row + 1;
  }
  getColumn(): number {
    return this.rectangle.column + 1;
  }
  getLastRow(): number {
    return this.rectangle.row + this.rectangle.height;
  }
  getLastColumn(): number {
    return this.rectangle.column + this.rectangle.width;
  }
  getHeight(): number {
    return this.rectangle.height;
  }
  getWidth(): number {
    return this.rectangle.width;
  }
  getNumRows(): number {
    return this.rectangle.height;
  }
  getNumColumns(): number {
    return this.rectangle.width;
  }
  getGridId(): number {
    return this.sheet;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return new Sheet(this.script, this.sheet) as never;
  }
  offset(
    rowOffset: number,
    columnOffset: number,
    rows = this.rectangle.height,
    columns = this.rectangle.width,
  ): Google {
    expectArguments(
      `${api}.offset`,
      [rowOffset, columnOffset, rows, columns],
      ['number', 'number', 'number', 'number'],
    );
    return sheetRange(this.script, this.sheet, {
      row: this.rectangle.row + rowOffset,
      column: this.rectangle.column + columnOffset,
      height: rows,
      width: columns,
    });
  }

  getValues(): ReturnType<Google['getValues']> {
    return this.script.calls.values(this.sheet, this.rectangle);
  }
  getValue(): ReturnType<Google['getValue']> {
    return this.script.calls.values(this.sheet, first(this))[0]?.[0] ?? '';
  }
  getDisplayValues(): string[][] {
    return this.script.calls.displayValues(this.sheet, this.rectangle);
  }
  getDisplayValue(): string {
    return this.script.calls.displayValues(this.sheet, first(this))[0]?.[0] ?? '';
  }
  getFormulas(): string[][] {
    return this.script.calls.formulas(this.sheet, this.rectangle);
  }
  getFormula(): string {
    return this.script.calls.formulas(this.sheet, first(this))[0]?.[0] ?? '';
  }
  isBlank(): boolean {
    return this.script.calls
      .values(this.sheet, this.rectangle)
      .every((line) => line.every((value) => value === ''));
  }

  setValue(...args: [unknown]): Google {
    if (args.length !== 1 || !isValue(args[0])) throw mismatch(`${api}.setValue`, args);
    this.script.calls.writeValues(
      this.sheet,
      this.rectangle,
      filled(this.rectangle, args[0] as Value),
    );
    return self(this);
  }
  setValues(...args: [unknown]): Google {
    const values = table(this, 'setValues', args, isValue);
    this.script.calls.writeValues(this.sheet, this.rectangle, values as Value[][]);
    return self(this);
  }
  setFormula(formula: string): Google {
    expectArguments(`${api}.setFormula`, [formula], ['string?']);
    this.script.calls.writeFormulas(
      this.sheet,
      this.rectangle,
      filled(this.rectangle, formula ?? ''),
    );
    return self(this);
  }
  setFormulas(...args: [unknown]): Google {
    const texts = table(this, 'setFormulas', args, isText);
    this.script.calls.writeFormulas(this.sheet, this.rectangle, texts as string[][]);
    return self(this);
  }

  getNotes(): string[][] {
    return this.script.calls.notes(this.sheet, this.rectangle);
  }
  getNote(): string {
    return this.script.calls.notes(this.sheet, first(this))[0]?.[0] ?? '';
  }
  setNote(note: string | null): Google {
    expectArguments(`${api}.setNote`, [note], ['string?']);
    this.script.calls.setNotes(this.sheet, this.rectangle, filled(this.rectangle, note ?? ''));
    return self(this);
  }
  setNotes(...args: [unknown]): Google {
    const texts = table(this, 'setNotes', args, (value) => value === null || isText(value));
    this.script.calls.setNotes(
      this.sheet,
      this.rectangle,
      texts.map((line) => line.map((text) => (text as string | null) ?? '')),
    );
    return self(this);
  }

  getBackgrounds(): string[][] {
    return looks(this, ({ background }) => background ?? '#ffffff');
  }
  getBackground(): string {
    return look(this).background ?? '#ffffff';
  }
  setBackground(color: string | null): Google {
    return change(this, { background: strictColor(this, color) });
  }
  setBackgrounds(...args: [unknown]): Google {
    return changeEach(this, 'setBackgrounds', args, (value) => ({
      background: strictColor(this, value),
    }));
  }
  getFontColors(): string[][] {
    return looks(this, ({ fontColor }) => fontColor ?? '#000000');
  }
  getFontColor(): string {
    return look(this).fontColor ?? '#000000';
  }
  setFontColor(color: string | null): Google {
    return change(this, { fontColor: strictColor(this, color) });
  }
  setFontColors(...args: [unknown]): Google {
    return changeEach(this, 'setFontColors', args, (value) => ({
      fontColor: strictColor(this, value),
    }));
  }
  getFontWeights(): ReturnType<Google['getFontWeights']> {
    return looks(this, ({ bold }) => (bold ? 'bold' : 'normal'));
  }
  getFontWeight(): ReturnType<Google['getFontWeight']> {
    return look(this).bold ? 'bold' : 'normal';
  }
  setFontWeight(weight: 'bold' | 'normal' | null): Google {
    return change(this, weightOf(this, weight));
  }
  setFontWeights(...args: [unknown]): Google {
    return changeEach(this, 'setFontWeights', args, (value) => weightOf(this, value));
  }
  getFontStyle(): ReturnType<Google['getFontStyle']> {
    return look(this).italic ? 'italic' : 'normal';
  }
  setFontStyle(style: 'italic' | 'normal' | null): Google {
    const word = oneOf(this, 'font style', style, ['italic', 'normal']);
    return change(this, word === undefined ? {} : { italic: word === 'italic' ? true : null });
  }
  setFontLine(line: 'underline' | 'line-through' | 'none' | null): Google {
    const word = oneOf(this, 'font line', line, ['underline', 'line-through', 'none']);
    if (word === undefined) return self(this);
    return change(this, {
      underline: word === 'underline' ? true : null,
      strikethrough: word === 'line-through' ? true : null,
    });
  }
  getFontSize(): number {
    return look(this).fontSize ?? 10;
  }
  setFontSize(size: number): Google {
    expectArguments(`${api}.setFontSize`, [size], ['number']);
    return change(this, { fontSize: size });
  }
  setFontFamily(family: string | null): Google {
    return change(this, { fontFamily: family });
  }
  getHorizontalAlignment(): string {
    return look(this).horizontal ?? 'general';
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Google {
    return change(this, horizontalOf(this, alignment));
  }
  setHorizontalAlignments(...args: [unknown]): Google {
    return changeEach(this, 'setHorizontalAlignments', args, (value) => horizontalOf(this, value));
  }
  getVerticalAlignment(): string {
    return look(this).vertical ?? 'bottom';
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Google {
    const word = oneOf(this, 'vertical alignment', alignment, ['top', 'middle', 'bottom']);
    return change(this, { vertical: (word as 'top' | 'middle' | 'bottom' | undefined) ?? null });
  }
  getWrap(): boolean {
    return look(this).wrap ?? false;
  }
  setWrap(isWrapEnabled: boolean): Google {
    expectArguments(`${api}.setWrap`, [isWrapEnabled], ['boolean']);
    return change(this, { wrapStrategy: isWrapEnabled ? 'WRAP' : 'OVERFLOW' });
  }
  getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    const name = this.script.calls.wrapStrategies(this.sheet, first(this))[0]?.[0] ?? 'OVERFLOW';
    return enums.WrapStrategy[name] as never;
  }
  setWrapStrategy(strategy: unknown): Google {
    const name = enumName(`${api}.setWrapStrategy`, strategy, 'WrapStrategy');
    return change(this, { wrapStrategy: name as 'WRAP' | 'OVERFLOW' | 'CLIP' });
  }
  getNumberFormats(): string[][] {
    return looks(this, ({ numberFormat }) => numberFormat ?? '');
  }
  getNumberFormat(): string {
    return look(this).numberFormat ?? '';
  }
  setNumberFormat(format: string): Google {
    expectArguments(`${api}.setNumberFormat`, [format], ['string']);
    return change(this, { numberFormat: format || null });
  }
  setNumberFormats(...args: [unknown]): Google {
    return changeEach(this, 'setNumberFormats', args, (value) => ({
      numberFormat: String(value) || null,
    }));
  }

  setBorder(...args: unknown[]): Google {
    const [top, left, bottom, right, vertical, horizontal, color, style] = args;
    const sides = [top, left, bottom, right, vertical, horizontal];
    if (
      (args.length !== 6 && args.length !== 8) ||
      !sides.every((side) => side === null || typeof side === 'boolean')
    ) {
      throw mismatch(`${api}.setBorder`, args);
    }
    const name = style ? enumName(`${api}.setBorder`, style, 'BorderStyle') : 'SOLID';
    this.script.calls.setBorders(
      this.sheet,
      this.rectangle,
      { top, left, bottom, right, vertical, horizontal } as never,
      strictColor(this, color) ?? '#000000',
      borderStyles[name] ?? 'thin',
    );
    return self(this);
  }

  isPartOfMerge(): boolean {
    return this.script.calls.merges(this.sheet).some((merge) => overlap(merge, this.rectangle));
  }
  getMergedRanges(): Google[] {
    return this.script.calls
      .merges(this.sheet)
      .filter((merge) => overlap(merge, this.rectangle))
      .map((merge) => range(this.script, this.sheet, merge));
  }
  merge(): Google {
    mergeAll(this, [this.rectangle]);
    return self(this);
  }
  mergeAcross(): Google {
    const { rectangle } = this;
    mergeAll(
      this,
      Array.from({ length: rectangle.height }, (_, index) => ({
        ...rectangle,
        row: rectangle.row + index,
        height: 1,
      })),
    );
    return self(this);
  }

  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    return this.script.calls
      .validationRules(this.sheet, this.rectangle)
      .map((line) =>
        line.map((rule) => (rule ? (new DataValidation(this.script, rule) as never) : null)),
      );
  }
  getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
    const rule = this.script.calls.validationRules(this.sheet, first(this))[0]?.[0];
    return (rule ? new DataValidation(this.script, rule) : null) as never;
  }
  setDataValidation(rule: unknown): Google {
    if (rule !== null && !(rule instanceof DataValidation))
      throw mismatch(`${api}.setDataValidation`, [rule]);
    this.script.calls.setValidation(this.sheet, this.rectangle, rule ? rule.rule : null);
    return self(this);
  }
  setDataValidations(...args: [unknown]): Google {
    const isRule = (value: unknown) => value === null || value instanceof DataValidation;
    const lines = table(this, 'setDataValidations', args, isRule);
    const ruleAt = (row: number, column: number) =>
      (lines[row]?.[column] as DataValidation | null | undefined)?.rule ?? null;
    // Equal rules below each other are one rule: cell by cell a thousand rows would take a minute.
    for (let column = 0; column < this.rectangle.width; column++) {
      for (let row = 0; row < lines.length; ) {
        const rule = ruleAt(row, column);
        const text = JSON.stringify(rule);
        let height = 1;
        while (
          row + height < lines.length &&
          JSON.stringify(ruleAt(row + height, column)) === text
        ) {
          height += 1;
        }
        const run = {
          row: this.rectangle.row + row,
          column: this.rectangle.column + column,
          height,
          width: 1,
        };
        this.script.calls.setValidation(this.sheet, run, rule);
        row += height;
      }
    }
    return self(this);
  }
  insertCheckboxes(...values: unknown[]): Google {
    const rule = {
      criteria: 'CHECKBOX',
      values: values as string[],
      allowInvalid: false,
      helpText: null,
      showDropdown: true,
    };
    const unchecked = values.length === 0 ? false : ((values[1] as string) ?? '');
    const before = this.script.calls.values(this.sheet, this.rectangle);
    const known = values.length === 0 ? [true, false] : values;
    this.script.calls.writeValues(
      this.sheet,
      this.rectangle,
      before.map((line) =>
        line.map((value) => (known.includes(value) ? (value as Value) : unchecked)),
      ),
    );
    this.script.calls.setValidation(this.sheet, this.rectangle, rule);
    return self(this);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { id } = this.script.calls.addProtection(this.sheet, this.rectangle);
    return new Protection(this.script, this.sheet, id) as never;
  }

  sort(spec: unknown): Google {
    const keys = (Array.isArray(spec) ? spec : [spec]).map((key: unknown) =>
      typeof key === 'number'
        ? { column: key - 1, ascending: true }
        : {
            column: (key as { column: number }).column - 1,
            ascending: (key as { ascending?: boolean }).ascending ?? true,
          },
    );
    const { column, width } = this.rectangle;
    if (
      keys.some(
        (key) =>
          !Number.isInteger(key.column) || key.column < column || key.column >= column + width,
      )
    ) {
      throw new Error('The sort column is outside the range.');
    }
    this.script.calls.sortRows(this.sheet, this.rectangle, keys);
    return self(this);
  }
}

const borderStyles: Readonly<
  Record<string, 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double'>
> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
};

const reads = [
  ...[
    'canEdit',
    'getBackground',
    'getBackgrounds',
    'getDataValidation',
    'getDataValidations',
    'getDeveloperMetadata',
  ],
  ...[
    'getDisplayValue',
    'getDisplayValues',
    'getFilter',
    'getFontColor',
    'getFontColors',
    'getFontSize',
    'getFontStyle',
  ],
  ...[
    'getFontWeight',
    'getFontWeights',
    'getFormula',
    'getFormulas',
    'getHorizontalAlignment',
    'getMergedRanges',
  ],
  ...[
    'getNote',
    'getNotes',
    'getNumberFormat',
    'getNumberFormats',
    'getValue',
    'getValues',
    'getVerticalAlignment',
  ],
  ...['getWrap', 'getWrapStrategy', 'isBlank', 'isPartOfMerge'],
];
const writes = Object.getOwnPropertyNames(Range.prototype).filter((name) =>
  /^(activate|add|breakApart|clear|copyTo|createFilter|insert|merge|protect|set|sort)/.test(name),
);

const self = (one: Range): Google => one as unknown as Google;
const first = ({ rectangle }: Range): Rectangle => ({ ...rectangle, height: 1, width: 1 });

export function range(script: Script, sheet: number, rectangle: Rectangle): Google {
  return new Range(script, sheet, rectangle) as unknown as Google;
}

/** A range of a sheet; one that lies outside of its grid is refused. */
export function sheetRange(script: Script, sheet: number, rectangle: Rectangle): Google {
  const { row, column, height, width } = rectangle;
  if (height < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (width < 1) throw new Error('The number of columns in the range must be at least 1.');
  const facts = script.calls.sheetFacts(sheet);
  if (
    !facts ||
    row < 0 ||
    column < 0 ||
    row + height > facts.rows ||
    column + width > facts.columns
  ) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return range(script, sheet, {
    row: Math.trunc(row),
    column: Math.trunc(column),
    height: Math.trunc(height),
    width: Math.trunc(width),
  });
}

export function activateRange({ script, sheet, rectangle }: Range): void {
  const { row, column } = rectangle;
  script.calls.activateSheet(sheet);
  script.calls.select(sheet, [rectangle], { row, column });
  script.calls.reportActive();
}

/** Which whole row or column of its sheet the range is; null for anything else. */
function wholePlace({
  script,
  sheet,
  rectangle,
}: Range): { row: number } | { column: number } | null {
  const facts = script.calls.sheetFacts(sheet);
  if (!facts) return null;
  const { row, column, height, width } = rectangle;
  if (width === 1 && row === 0 && height === facts.rows) return { column };
  return height === 1 && column === 0 && width === facts.columns ? { row } : null;
}

export function addMetadata(
  script: Script,
  place: { sheet?: number; row?: number; column?: number },
  signature: string,
  args: readonly unknown[],
): void {
  const [key, ...rest] = args.filter((arg) => arg !== undefined);
  const value = rest.find((arg) => typeof arg === 'string');
  const visibility = rest.find((arg) => arg instanceof EnumValue);
  if (typeof key !== 'string' || rest.length > 2) throw mismatch(signature, args);
  script.calls.addMetadata(
    place,
    key,
    (value as string | undefined) ?? '',
    (visibility
      ? enumName(signature, visibility, 'DeveloperMetadataVisibility')
      : 'DOCUMENT') as 'DOCUMENT',
  );
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isValue = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  typeof value !== 'object' ||
  Object.prototype.toString.call(value) === '[object Date]';

function filled<T>({ height, width }: Rectangle, value: T): T[][] {
  return Array.from({ length: height }, () => new Array<T>(width).fill(value));
}

/** The argument as rows of the range's shape; Google's sentences for anything else. */
function table(
  one: Range,
  method: string,
  args: readonly unknown[],
  isCell: (value: unknown) => boolean,
): unknown[][] {
  const [rows] = args;
  const { height, width } = one.rectangle;
  const isTable =
    args.length === 1 &&
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every((row) => Array.isArray(row));
  if (!isTable) throw mismatch(`${api}.${method}`, args);
  const lines = rows as unknown[][];
  if (lines.length !== height) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${lines.length} but the range has ${height}.`,
    );
  }
  for (const line of lines) {
    if (line.length !== width) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${width}.`,
      );
    }
    if (!line.every(isCell)) throw mismatch(`${api}.${method}`, args);
  }
  return lines;
}

function looks<T>({ script, sheet, rectangle }: Range, give: (style: CellStyle) => T): T[][] {
  return script.calls.looks(sheet, rectangle).map((line) => line.map(give));
}
function look(one: Range): CellStyle {
  return one.script.calls.looks(one.sheet, first(one))[0]?.[0] ?? {};
}
function change(one: Range, how: LookChange): Google {
  one.script.calls.changeLook(one.sheet, one.rectangle, how);
  return self(one);
}
function changeEach(
  one: Range,
  method: string,
  args: readonly unknown[],
  how: (value: unknown) => LookChange,
): Google {
  const cells = table(one, method, args, (value) => value === null || typeof value !== 'object');
  one.script.calls.changeLook(
    one.sheet,
    one.rectangle,
    cells.map((line) => line.map(how)),
  );
  return self(one);
}
const strictColor = (one: Range, value: unknown) =>
  colorOf(value, one.script.settings.unverified.unknownFormatsThrow);

/** The word, undefined for null; Google ignores an unknown one, the workbench refuses it. */
function oneOf(
  one: Range,
  what: string,
  value: unknown,
  allowed: readonly string[],
): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' && allowed.includes(value)) return value;
  if (one.script.settings.unverified.unknownFormatsThrow) {
    throw new Error(`"${String(value)}" is no ${what}. Use one of ${allowed.join(', ')}.`);
  }
  return undefined;
}
function weightOf(one: Range, value: unknown): LookChange {
  return { bold: oneOf(one, 'font weight', value, ['bold', 'normal']) === 'bold' ? true : null };
}
function horizontalOf(one: Range, value: unknown): LookChange {
  const word = oneOf(one, 'horizontal alignment', value, ['left', 'center', 'normal', 'right']);
  return { horizontal: word && word !== 'normal' ? (word as 'left' | 'center' | 'right') : null };
}
function mergeAll({ script, sheet, rectangle }: Range, parts: readonly Rectangle[]): void {
  const merges = script.calls.merges(sheet);
  if (merges.some((merge) => overlap(merge, rectangle) && !contains(rectangle, merge))) {
    throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  }
  script.calls.removeMerges(
    sheet,
    merges.filter((merge) => overlap(merge, rectangle)),
  );
  script.calls.addMerges(
    sheet,
    parts.filter(({ height, width }) => height > 1 || width > 1),
  );
}
