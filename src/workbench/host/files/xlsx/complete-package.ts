import JSZip from 'jszip';
import type { ChartContent } from '../content.ts';
import { defaultFont } from '../style-defaults.ts';
import { drawingXml } from './chart-xml.ts';
import type { SheetXml } from './sheet-xml.ts';

/** One moment for every file, so that saving the same workbook twice gives the same bytes. */
export const writtenAt = new Date(Date.UTC(2000, 0, 1));

/** A chart and its part of the package. */
export interface WrittenChart {
  readonly chart: ChartContent;
  readonly xml: string;
}

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationshipList = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** Hangs charts on a sheet: a drawing, a part for each chart, and the arrows and types that hold them together. */
async function addCharts(
  zip: JSZip,
  sheet: number,
  charts: readonly WrittenChart[],
  change: (part: string, edit: (xml: string) => string) => Promise<void>,
): Promise<void> {
  const chartPart = (index: number): string => `charts/chart${sheet}_${index + 1}.xml`;
  zip.file(`xl/drawings/drawing${sheet}.xml`, drawingXml(charts.map(({ chart }) => chart)));
  zip.file(
    `xl/drawings/_rels/drawing${sheet}.xml.rels`,
    relationshipList(
      charts
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${relationshipTypes}/chart" Target="../${chartPart(index)}"/>`,
        )
        .join(''),
    ),
  );
  for (const [index, { xml }] of charts.entries()) {
    zip.file(`xl/${chartPart(index)}`, xml);
  }
  const arrows = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  if (zip.file(arrows) === null) {
    zip.file(arrows, relationshipList(''));
  }
  const drawing = `<Relationship Id="drawing" Type="${relationshipTypes}/drawing" Target="../drawings/drawing${sheet}.xml"/>`;
  await change(arrows, (xml) => xml.replace('</Relationships>', `${drawing}</Relationships>`));
  await change(`xl/worksheets/sheet${sheet}.xml`, (xml) =>
    xml.replace(/<legacyDrawing |<\/worksheet>/, (next) => `<drawing r:id="drawing"/>${next}`),
  );
  const type = (part: string, name: string): string =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.${name}+xml"/>`;
  const types = [
    type(`drawings/drawing${sheet}.xml`, 'drawing'),
    ...charts.map((_, index) => type(chartPart(index), 'drawingml.chart')),
  ];
  await change('[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `${types.join('')}</Types>`),
  );
}

/** Puts what exceljs has no words for into the parts it wrote. */
export async function complete(
  written: ArrayBuffer | Uint8Array,
  sheets: readonly (SheetXml & { readonly charts: readonly WrittenChart[] })[],
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
        .replace(/<row r="(\d+)" ht="[^"]*" customHeight="1"/g, (row, number: string) =>
          own.grownRows.has(Number(number) - 1) ? row.replace(' customHeight="1"', '') : row,
        )
        .replace(end, () => `${end}${own.protection}${own.filter}${own.merges}${own.rules}`);
    });
    if (own.charts.length > 0) {
      await addCharts(zip, index + 1, own.charts, change);
    }
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
