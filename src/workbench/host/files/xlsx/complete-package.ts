import JSZip from 'jszip';
import { defaultFont } from '../style-defaults.ts';
import type { SheetXml } from './sheet-xml.ts';

/** One moment for every file, so that saving the same workbook twice gives the same bytes. */
export const writtenAt = new Date(Date.UTC(2000, 0, 1));

/** Puts what exceljs has no words for into the parts it wrote. */
export async function complete(
  written: ArrayBuffer | Uint8Array,
  sheets: readonly SheetXml[],
  ruleStyles: readonly string[],
  names: string,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(written);
  const change = async (part: string, edit: (xml: string) => string): Promise<void> => {
    const file = zip.file(part);
    if (file === null) {
      throw new Error(`exceljs wrote no ${part}.`);
    }
    zip.file(part, edit(await file.async('string')));
  };
  for (const [index, own] of sheets.entries()) {
    await change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => {
      const end = xml.indexOf('</sheetData>') >= 0 ? '</sheetData>' : '<sheetData/>';
      return xml
        .replace(/<dimension [^>]*\/>/, `<dimension ref="${own.dimension}"/>`)
        .replace(/<autoFilter [^>]*\/>/, '')
        .replace(end, () => `${end}${own.protection}${own.filter}${own.merges}${own.rules}`);
    });
  }
  await change('xl/styles.xml', (xml) =>
    xml
      .replace(/<dxfs[^>]*\/>|<dxfs[^>]*>[\s\S]*?<\/dxfs>/, () =>
        ruleStyles.length === 0
          ? '<dxfs count="0"/>'
          : `<dxfs count="${ruleStyles.length}">${ruleStyles.join('')}</dxfs>`,
      )
      // The first font is that of every cell without a look of its own.
      .replace(
        /(<fonts[^>]*>)<font>[\s\S]*?<\/font>/,
        `$1<font><sz val="${defaultFont.size}"/><color rgb="FF000000"/><name val="${defaultFont.family}"/><family val="2"/></font>`,
      ),
  );
  if (names !== '') {
    await change('xl/workbook.xml', (xml) =>
      xml.includes('</definedNames>')
        ? xml.replace('</definedNames>', () => `${names}</definedNames>`)
        : xml.replace('</sheets>', () => `</sheets><definedNames>${names}</definedNames>`),
    );
  }
  // Without a fixed date for each part the bytes would differ from one second to the next.
  const dated = new JSZip();
  for (const [name, file] of Object.entries(zip.files)) {
    if (!file.dir) {
      dated.file(name, await file.async('uint8array'), { date: writtenAt, createFolders: false });
    }
  }
  return dated.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
