/** Range: cells of one sheet, as Apps Script hands them to a script; here what it is beside values and formats. */
import { contains, overlap, type Rectangle } from '../spreadsheet/a1.ts';
import { enumName, mismatch } from './arguments.ts';
import { DataValidation } from './data-validation.ts';
import { DeveloperMetadataFinder } from './developer-metadata.ts';
import { Filter } from './filter.ts';
import { EnumValue } from './guard.ts';
import { methodsOf } from './methods.ts';
import { Protection } from './protection.ts';
import { RangeLooks } from './range-looks.ts';
import { insideGrid } from './range-place.ts';
import { asGoogle, firstCell, type GoogleRange, rangeApi, table } from './range-table.ts';
import type { Script } from './script.ts';
import { Sheet } from './sheet.ts';

type Value = string | number | boolean | Date | null | undefined;

type Methods = Pick<
  GoogleRange,
  | 'activate'
  | 'addDeveloperMetadata'
  | 'breakApart'
  | 'canEdit'
  | 'createDeveloperMetadataFinder'
  | 'createFilter'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getDeveloperMetadata'
  | 'getFilter'
  | 'getMergedRanges'
  | 'getSheet'
  | 'insertCheckboxes'
  | 'isPartOfMerge'
  | 'merge'
  | 'mergeAcross'
  | 'protect'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'sort'
>;

export class Range extends RangeLooks implements Methods {
  facts() {
    return { name: 'Range', file: 'range.ts', reads, writes };
  }

  activate(): GoogleRange {
    activateRange(this);
    return asGoogle(this);
  }

  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): GoogleRange {
    const place = wholePlace(this);
    if (!place) {
      throw new Error(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    addMetadata(this.script, { sheet: this.sheet, ...place }, `${rangeApi}.addDeveloperMetadata`, [
      key,
      value,
      visibility,
    ]);
    return asGoogle(this);
  }

  breakApart(): GoogleRange {
    const { script, sheet, rectangle } = this;
    const merges = script.calls.merges(sheet);
    if (merges.some((merge) => overlap(merge, rectangle) && !contains(rectangle, merge))) {
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
    script.calls.removeMerges(
      sheet,
      merges.filter((merge) => contains(rectangle, merge)),
    );
    return asGoogle(this);
  }

  canEdit(): boolean {
    const { settings, calls } = this.script;
    return settings.mayEdit && !calls.isProtected(this.sheet, this.rectangle);
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

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return new Sheet(this.script, this.sheet) as never;
  }

  isPartOfMerge(): boolean {
    return this.script.calls.merges(this.sheet).some((merge) => overlap(merge, this.rectangle));
  }

  getMergedRanges(): GoogleRange[] {
    return this.script.calls
      .merges(this.sheet)
      .filter((merge) => overlap(merge, this.rectangle))
      .map((merge) => range(this.script, this.sheet, merge));
  }

  merge(): GoogleRange {
    mergeAll(this, [this.rectangle]);
    return asGoogle(this);
  }

  mergeAcross(): GoogleRange {
    const { rectangle } = this;
    mergeAll(
      this,
      Array.from({ length: rectangle.height }, (_, index) => ({
        ...rectangle,
        row: rectangle.row + index,
        height: 1,
      })),
    );
    return asGoogle(this);
  }

  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    return this.script.calls
      .validationRules(this.sheet, this.rectangle)
      .map((line) =>
        line.map((rule) => (rule ? (new DataValidation(this.script, rule) as never) : null)),
      );
  }

  getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
    const rule = this.script.calls.validationRules(this.sheet, firstCell(this))[0]?.[0];
    return (rule ? new DataValidation(this.script, rule) : null) as never;
  }

  setDataValidation(rule: unknown): GoogleRange {
    if (rule !== null && !(rule instanceof DataValidation))
      throw mismatch(`${rangeApi}.setDataValidation`, [rule]);
    this.script.calls.setValidation(this.sheet, this.rectangle, rule ? rule.rule : null);
    return asGoogle(this);
  }

  setDataValidations(...args: [unknown]): GoogleRange {
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
    return asGoogle(this);
  }

  insertCheckboxes(...values: unknown[]): GoogleRange {
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
    return asGoogle(this);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { id } = this.script.calls.addProtection(this.sheet, this.rectangle);
    return new Protection(this.script, this.sheet, id) as never;
  }

  sort(spec: unknown): GoogleRange {
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
    return asGoogle(this);
  }
}

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
    'getTextStyles',
    'getValue',
    'getValues',
    'getVerticalAlignment',
  ],
  ...['getWrap', 'getWrapStrategy', 'isBlank', 'isPartOfMerge'],
];

const writes = methodsOf(Range).filter((name) =>
  /^(activate|add|breakApart|clear|copyTo|createFilter|insert|merge|protect|set|sort)/.test(name),
);

export function range(script: Script, sheet: number, rectangle: Rectangle): GoogleRange {
  return asGoogle(new Range(script, sheet, rectangle));
}

/** A range of a sheet; one that lies outside of its grid is refused. */
export function sheetRange(script: Script, sheet: number, rectangle: Rectangle): GoogleRange {
  return range(script, sheet, insideGrid(script, sheet, rectangle));
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
