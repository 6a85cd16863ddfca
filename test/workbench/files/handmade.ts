import JSZip from 'jszip';
import { type OpenedFile, readXlsx } from '../../../src/workbench/host/files/read-xlsx.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Handmade {
  /** Inside <worksheet>, in order; `rows` stands for <sheetData>…</sheetData>. */
  readonly sheets: readonly {
    readonly name: string;
    readonly xml: string;
    readonly state?: string;
  }[];
  /** Inside <workbook>, before and after <sheets>. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly styles?: string;
  readonly strings?: string;
  /** Further parts by name, and further relationships of the first sheet: id, type, target. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly sheetRelations?: readonly (readonly [string, string, string, 'External'?])[];
}

const relationList = (list: readonly (readonly [string, string, string, string?])[]): string =>
  `<Relationships xmlns="${packageRelations}">${list
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

/** The parts of a package as a program other than ours would write it. */
export function packageParts(workbook: Handmade): Record<string, string> {
  const { sheets, sheetRelations = [], parts = {} } = workbook;
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationList([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${workbook.beforeSheets ?? ''}<sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${state ? ` state="${state}"` : ''}/>`,
      )
      .join('')}</sheets>${workbook.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationList([
      ...sheets.map(
        (_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ...(workbook.styles === undefined ? [] : [['st', 'styles', 'styles.xml'] as const]),
      ...(workbook.strings === undefined
        ? []
        : [['ss', 'sharedStrings', 'sharedStrings.xml'] as const]),
    ]),
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}" xmlns:r="${relations}">${xml}</worksheet>`,
      ]),
    ),
    ...(workbook.styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${main}">${workbook.styles}</styleSheet>` }),
    ...(workbook.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${workbook.strings}</sst>` }),
    ...(sheetRelations.length === 0
      ? {}
      : { 'xl/worksheets/_rels/sheet1.xml.rels': relationList(sheetRelations) }),
    ...parts,
  };
}

export async function zipOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) {
    zip.file(name, content, { createFolders: false });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Opens a handmade workbook, in English unless asked otherwise. */
export async function opened(workbook: Handmade, locale = 'en_US'): Promise<OpenedFile> {
  return readXlsx(await zipOf(packageParts(workbook)), { locale, language: 'en' });
}

/** A sheet of these rows: each a list of cell elements. */
export const rows = (...cells: readonly string[]): string =>
  `<sheetData>${cells.map((row, index) => `<row r="${index + 1}">${row}</row>`).join('')}</sheetData>`;
