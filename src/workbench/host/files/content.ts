/**
 * What a workbook holds, as plain data: the one form in which a workbook travels between a file, the host and a test
 * that compares two of them. Rows and columns are zero-based numbers; ranges are A1 text without a sheet ("B2:C10");
 * those of rules may be open to the end of the grid ("L:L", "L2:L").
 */

export interface WorkbookContent {
  /** A Sheets locale such as `de_DE`: how typed text and formulas are read. */
  readonly locale: string;
  /** An IANA zone such as `Europe/Berlin`. */
  readonly timeZone: string;
  readonly activeSheet: string;
  readonly sheets: readonly SheetContent[];
  /** Names of ranges for the whole workbook; `reference` as in a formula, without the equals sign. */
  readonly names: readonly { readonly name: string; readonly reference: string }[];
  readonly metadata: readonly MetadataContent[];
  /** What PropertiesService keeps with the document. */
  readonly documentProperties: Readonly<Record<string, string>>;
}

export interface SheetContent {
  /** Google's gid; stays the same when the sheet is renamed. */
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row number → column number → cell; blank unformatted cells are left out. */
  readonly cells: Readonly<Record<number, Readonly<Record<number, CellContent>>>>;
  readonly merges: readonly string[];
  readonly columns: Readonly<Record<number, { readonly width?: number; readonly hidden?: true }>>;
  readonly rows: Readonly<Record<number, { readonly height?: number; readonly hidden?: true }>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly filter: FilterContent | null;
  readonly validations: readonly ValidationContent[];
  /** First rule first, as Sheets evaluates them. */
  readonly conditionalFormats: readonly ConditionalFormatContent[];
  readonly protections: readonly ProtectionContent[];
  readonly metadata: readonly MetadataContent[];
  readonly charts: readonly ChartContent[];
  /** How the sheet prints; null where a file says nothing of it. */
  readonly page: PageContent | null;
}

export interface PageContent {
  readonly landscape: boolean;
  readonly onePageWide: boolean;
  /** A sheet that was made here: its pages end between its blocks and are numbered. A sheet from a file prints as its file says. */
  readonly inPages?: true;
}

/** A value as the grid keeps it: dates and times are day numbers with a number format; null is a blank cell. */
export type CellValue = number | string | boolean | null;

export interface CellContent {
  readonly value: CellValue;
  /** With its equals sign, as the spreadsheet shows it; `value` is then the last result. */
  readonly formula?: string;
  /** True for an error value such as `#N/A`, which `value` then names. */
  readonly error?: true;
  /** The area ("F2:F61") over which the results of this cell's formula spread, where it is more than the cell. */
  readonly spill?: string;
  /** True for a cell that shows a part of a neighbour's array formula; opening leaves it to that formula. */
  readonly spilled?: true;
  readonly style?: CellStyle;
  readonly note?: string;
  /** The address the cell's text links to: http, https or mailto. A link made by HYPERLINK is a formula instead. */
  readonly link?: string;
}

/** Sizes in points, colours as `#rrggbb`. A missing entry is the default. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly background?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: true;
  readonly rotation?: number;
  readonly borders?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderContent>>>;
}

export interface BorderContent {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
  readonly color: string;
}

export interface FilterContent {
  readonly range: string;
  /** Column number → what is hidden. */
  readonly criteria: Readonly<Record<number, FilterColumn>>;
}

/** Hidden are the values and what does not fit the condition. */
export interface FilterColumn {
  readonly hiddenValues: readonly string[];
  readonly condition?: FilterCondition & {
    /** What it hides at present; found anew when the workbook is opened. */
    readonly hides: readonly string[];
  };
}

export interface FilterCondition {
  /** Google's names, such as `NUMBER_GREATER_THAN`, `TEXT_CONTAINS`, `DATE_AFTER`, `DATE_AFTER_RELATIVE`, `CUSTOM_FORMULA`. */
  readonly criteria: string;
  /** Dates as day numbers, relative dates by Google's names. */
  readonly values: readonly (string | number)[];
}

export interface ValidationContent {
  readonly ranges: readonly string[];
  /** Google's names, such as `VALUE_IN_LIST`, `VALUE_IN_RANGE`, `NUMBER_BETWEEN`, `DATE_AFTER`, `CHECKBOX`, `CUSTOM_FORMULA`. */
  readonly criteria: string;
  readonly values: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  readonly showDropdown: boolean;
}

export interface ConditionalFormatContent {
  readonly ranges: readonly string[];
  readonly rule:
    | {
        readonly kind: 'boolean';
        /** Google's names, such as `NUMBER_GREATER_THAN`, `TEXT_EQUAL_TO`, `CUSTOM_FORMULA`, `CELL_EMPTY`. */
        readonly criteria: string;
        readonly values: readonly (string | number)[];
        readonly style: {
          readonly background?: string;
          readonly fontColor?: string;
          readonly bold?: boolean;
          readonly italic?: boolean;
          readonly underline?: boolean;
          readonly strikethrough?: boolean;
        };
      }
    | {
        readonly kind: 'scale';
        readonly points: readonly {
          readonly type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE';
          readonly value: string;
          readonly color: string;
        }[];
      };
}

export interface ProtectionContent {
  /** null for the whole sheet. */
  readonly range: string | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** False when the user at the keyboard may not edit what is protected. */
  readonly editable: boolean;
}

/** Developer metadata of the workbook, a sheet, or one whole row or column of it. */
export interface MetadataContent {
  readonly key: string;
  readonly value: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly row?: number;
  readonly column?: number;
}

/** A chart as its builder left it: no picture, only what to draw. */
export interface ChartContent {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  /** Zero-based cell and the offset from its corner in pixels. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}

/** What a file held that the workbench cannot carry, in words for the person who opened it. */
export interface NotCarried {
  readonly where: string;
  readonly what: string;
}
