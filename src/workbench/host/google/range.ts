/** Range: cells of one sheet, as Apps Script hands them to a script; here what it is beside values, formats and rules. */
import type { Rectangle } from '../spreadsheet/a1.ts';
import { enumName, mismatch } from './arguments.ts';
import { DeveloperMetadataFinder } from './developer-metadata.ts';
import { Filter } from './filter.ts';
import { EnumValue } from './guard.ts';
import { methodsOf } from './methods.ts';
import { Protection } from './protection.ts';
import { insideGrid } from './range-place.ts';
import { RangeRules } from './range-rules.ts';
import { asGoogle, type GoogleRange, rangeApi } from './range-table.ts';
import type { Script } from './script.ts';
import { Sheet } from './sheet.ts';

type Methods = Pick<
  GoogleRange,
  | 'activate'
  | 'addDeveloperMetadata'
  | 'canEdit'
  | 'createDeveloperMetadataFinder'
  | 'createFilter'
  | 'getDeveloperMetadata'
  | 'getFilter'
  | 'getSheet'
  | 'protect'
  | 'sort'
>;

export class Range extends RangeRules implements Methods {
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
