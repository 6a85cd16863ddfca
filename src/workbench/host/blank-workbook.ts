/** An empty workbook, as a person gets it from "New spreadsheet". */
import type { SheetContent, WorkbookContent } from './files/content.ts';

export function blankSheet(name: string, id = 0): SheetContent {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    rowCount: 1000,
    columnCount: 26,
    cells: {},
    merges: [],
    columns: {},
    rows: {},
    frozenRows: 0,
    frozenColumns: 0,
    filter: null,
    validations: [],
    conditionalFormats: [],
    protections: [],
    metadata: [],
    charts: [],
    page: null,
  };
}

export function blankWorkbook(locale = 'en_US', timeZone = 'Etc/GMT'): WorkbookContent {
  const name = locale.startsWith('de') ? 'Tabellenblatt1' : 'Sheet1';
  return {
    locale,
    timeZone,
    activeSheet: name,
    sheets: [blankSheet(name)],
    names: [],
    metadata: [],
    documentProperties: {},
  };
}
