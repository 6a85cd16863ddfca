/*
 * A chart specification as the chart Excel and LibreOffice draw from the same cells. The workbench itself restores its
 * charts from its own sheet; these are for everybody else.
 */
import { numberOption, option, textOption } from '../../../page/chart-options.ts';
import { columnLetters, quotedSheet, readArea, splitSheet } from '../addresses.ts';
import type { ChartContent } from '../content.ts';
import { escapeXml } from './write-rules.ts';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Google's own sequence of series colours. */
const googleColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7'];

const markers: Readonly<Record<string, string>> = {
  circle: 'circle',
  square: 'square',
  triangle: 'triangle',
  diamond: 'diamond',
  star: 'star',
  cross: 'x',
};

/** One column of a chart's cells: the reference of its values, and of the headers above them. */
interface Column {
  readonly values: string;
  readonly header: string | null;
}

type Options = ChartContent['options'];

/** The columns of a chart's ranges side by side; the first gives the places on the axis. */
function columnsOf(chart: ChartContent, fileName: (sheet: string) => string): Column[] {
  return chart.ranges.flatMap((range) => {
    const { sheet, range: cells } = splitSheet(range);
    const area = readArea(cells);
    if (area === null || sheet === null) {
      return [];
    }
    const name = quotedSheet(fileName(sheet));
    const reference = (column: number, from: number, to: number): string => {
      const letters = columnLetters(column);
      const first = `$${letters}$${from + 1}`;
      return `${name}!${from === to ? first : `${first}:$${letters}$${to + 1}`}`;
    };
    const columns: Column[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const first = Math.min(area.top + chart.headers, area.bottom);
      columns.push({
        values: reference(column, first, area.bottom),
        header: chart.headers > 0 ? reference(column, area.top, first - 1) : null,
      });
    }
    return columns;
  });
}

const numbers = (reference: string): string =>
  `<c:numRef><c:f>${escapeXml(reference)}</c:f></c:numRef>`;
const texts = (reference: string): string =>
  `<c:strRef><c:f>${escapeXml(reference)}</c:f></c:strRef>`;
const fill = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;

function words(text: string, size: number, bold = false): string {
  return `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"/></a:pPr><a:r><a:rPr lang="de-DE" sz="${size}" b="${bold ? 1 : 0}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/>`;
}

function title(options: Options, path: string, size: number): string {
  const text = textOption(options, path);
  return text === null ? '' : `<c:title>${words(text, size, path === 'title')}</c:title>`;
}

function color(options: Options, index: number): string {
  const listed = option(options, 'colors');
  const found =
    textOption(options, `series.${index}.color`) ??
    (Array.isArray(listed) ? String(listed[index % listed.length]) : null) ??
    (googleColors[index % googleColors.length] as string);
  return /^#[0-9a-f]{6}$/i.test(found) ? found : '#4285f4';
}

function seriesHead(options: Options, index: number, column: Column): string {
  const own = textOption(options, `series.${index}.labelInLegend`);
  const name =
    own !== null
      ? `<c:tx><c:v>${escapeXml(own)}</c:v></c:tx>`
      : column.header === null
        ? ''
        : `<c:tx>${texts(column.header)}</c:tx>`;
  return `<c:idx val="${index}"/><c:order val="${index}"/>${name}`;
}

function marker(options: Options, index: number): string {
  const shape =
    textOption(options, `series.${index}.pointShape`) ??
    textOption(options, 'pointShape') ??
    'circle';
  const size =
    numberOption(options, `series.${index}.pointSize`) ?? numberOption(options, 'pointSize') ?? 7;
  const look = fill(color(options, index));
  // A star is drawn by its lines alone.
  const line =
    shape === 'star' || shape === 'cross' ? `<a:ln>${look}</a:ln>` : '<a:ln><a:noFill/></a:ln>';
  return `<c:marker><c:symbol val="${markers[shape] ?? 'circle'}"/><c:size val="${Math.max(2, Math.min(72, Math.round(size)))}"/><c:spPr>${look}${line}</c:spPr></c:marker>`;
}

/** An axis of numbers; `at` is where it lies and `name` what Google calls it. */
function valueAxis(
  options: Options,
  name: 'hAxis' | 'vAxis',
  ids: readonly [own: number, other: number],
  at: 'b' | 'l',
  crosses: 'autoZero' | 'min' | 'max',
): string {
  const isLog =
    option(options, `${name}.logScale`) === true ||
    /log/i.test(textOption(options, `${name}.scaleType`) ?? '');
  const least =
    numberOption(options, `${name}.viewWindow.min`) ?? numberOption(options, `${name}.minValue`);
  const most =
    numberOption(options, `${name}.viewWindow.max`) ?? numberOption(options, `${name}.maxValue`);
  const limits = [
    most === null ? '' : `<c:max val="${most}"/>`,
    least === null || (isLog && least <= 0) ? '' : `<c:min val="${least}"/>`,
  ];
  return `<c:valAx><c:axId val="${ids[0]}"/><c:scaling>${isLog ? '<c:logBase val="10"/>' : ''}<c:orientation val="minMax"/>${limits.join('')}</c:scaling><c:delete val="0"/><c:axPos val="${at}"/><c:majorGridlines><c:spPr><a:ln w="6350">${fill('#dadce0')}</a:ln></c:spPr></c:majorGridlines>${title(options, `${name}.title`, 1000)}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${crosses === 'max' ? 'nextTo' : 'low'}"/><c:crossAx val="${ids[1]}"/><c:crosses val="${crosses}"/></c:valAx>`;
}

function categoryAxis(
  options: Options,
  name: 'hAxis' | 'vAxis',
  ids: readonly [own: number, other: number],
  at: 'b' | 'l',
): string {
  // Bars start at the top in Sheets, at the bottom in Excel.
  const order = at === 'l' ? 'maxMin' : 'minMax';
  return `<c:catAx><c:axId val="${ids[0]}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${at}"/>${title(options, `${name}.title`, 1000)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${ids[1]}"/><c:crosses val="autoZero"/></c:catAx>`;
}

const axisIds = '<c:axId val="1"/><c:axId val="2"/>';

function scatter(options: Options, domain: Column, series: readonly Column[]): string {
  const drawn = series.map(
    (column, index) =>
      `<c:ser>${seriesHead(options, index, column)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker(options, index)}<c:xVal>${numbers(domain.values)}</c:xVal><c:yVal>${numbers(column.values)}</c:yVal><c:smooth val="0"/></c:ser>`,
  );
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn.join('')}${axisIds}</c:scatterChart>${valueAxis(options, 'hAxis', [1, 2], 'b', 'min')}${valueAxis(options, 'vAxis', [2, 1], 'l', 'min')}`;
}

function bars(options: Options, domain: Column, series: readonly Column[], lie: boolean): string {
  const stacking = option(options, 'isStacked');
  const isStacked = stacking !== undefined && stacking !== false && stacking !== 'false';
  const grouping =
    stacking === 'percent' || stacking === 'relative'
      ? 'percentStacked'
      : isStacked
        ? 'stacked'
        : 'clustered';
  const drawn = series.map(
    (column, index) =>
      `<c:ser>${seriesHead(options, index, column)}<c:spPr>${fill(color(options, index))}</c:spPr><c:invertIfNegative val="0"/><c:cat>${texts(domain.values)}</c:cat><c:val>${numbers(column.values)}</c:val></c:ser>`,
  );
  const axes = lie
    ? categoryAxis(options, 'vAxis', [1, 2], 'l') + valueAxis(options, 'hAxis', [2, 1], 'b', 'max')
    : categoryAxis(options, 'hAxis', [1, 2], 'b') +
      valueAxis(options, 'vAxis', [2, 1], 'l', 'autoZero');
  return `<c:barChart><c:barDir val="${lie ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn.join('')}<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}${axisIds}</c:barChart>${axes}`;
}

function lines(
  options: Options,
  domain: Column,
  series: readonly Column[],
  isArea: boolean,
): string {
  const drawn = series.map((column, index) => {
    const look = isArea
      ? `<c:spPr>${fill(color(options, index))}</c:spPr>`
      : `<c:spPr><a:ln w="25400">${fill(color(options, index))}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
    return `<c:ser>${seriesHead(options, index, column)}${look}<c:cat>${texts(domain.values)}</c:cat><c:val>${numbers(column.values)}</c:val>${isArea ? '' : '<c:smooth val="0"/>'}</c:ser>`;
  });
  const name = isArea ? 'areaChart' : 'lineChart';
  return `<c:${name}><c:grouping val="standard"/><c:varyColors val="0"/>${drawn.join('')}${isArea ? '' : '<c:marker val="1"/>'}${axisIds}</c:${name}>${categoryAxis(options, 'hAxis', [1, 2], 'b')}${valueAxis(options, 'vAxis', [2, 1], 'l', 'autoZero')}`;
}

function pie(options: Options, domain: Column, series: readonly Column[]): string {
  const [column] = series;
  if (column === undefined) {
    return '';
  }
  const points = Array.from({ length: 12 }, (_, index) => {
    const own = textOption(options, `slices.${index}.color`) ?? color(options, index);
    return `<c:dPt><c:idx val="${index}"/><c:spPr>${fill(own)}</c:spPr></c:dPt>`;
  });
  const hole = numberOption(options, 'pieHole') ?? 0;
  const name = hole > 0 ? 'doughnutChart' : 'pieChart';
  return `<c:${name}><c:varyColors val="1"/><c:ser>${seriesHead(options, 0, column)}${points.join('')}<c:cat>${texts(domain.values)}</c:cat><c:val>${numbers(column.values)}</c:val></c:ser><c:firstSliceAng val="0"/>${hole > 0 ? `<c:holeSize val="${Math.round(Math.min(0.9, Math.max(0.1, hole)) * 100)}"/>` : ''}</c:${name}>`;
}

function plot(chart: ChartContent, domain: Column, series: readonly Column[]): string | null {
  const { options } = chart;
  switch (chart.type) {
    case 'SCATTER':
      return scatter(options, domain, series);
    case 'BAR':
    case 'COLUMN':
      return bars(options, domain, series, chart.type === 'BAR');
    case 'LINE':
    case 'AREA':
      return lines(options, domain, series, chart.type === 'AREA');
    case 'PIE':
      return pie(options, domain, series);
    default:
      return null;
  }
}

function legend(options: Options): string {
  const given = option(options, 'legend');
  const position = typeof given === 'string' ? given : textOption(options, 'legend.position');
  const sides: Readonly<Record<string, string>> = { top: 't', bottom: 'b', left: 'l' };
  return position === 'none'
    ? ''
    : `<c:legend><c:legendPos val="${sides[position ?? ''] ?? 'r'}"/><c:overlay val="0"/></c:legend>`;
}

/** The chart part; null for kinds of charts that a file cannot say. `fileName` gives a sheet's name in the file. */
export function chartXml(chart: ChartContent, fileName: (sheet: string) => string): string | null {
  const [domain, ...series] = columnsOf(chart, fileName);
  const drawn = domain === undefined || series.length === 0 ? null : plot(chart, domain, series);
  if (drawn === null) {
    return null;
  }
  const heading = title(chart.options, 'title', 1300);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${heading}<c:autoTitleDeleted val="${heading === '' ? 1 : 0}"/><c:plotArea><c:layout/>${drawn}</c:plotArea>${legend(chart.options)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`;
}

/** The name by which a chart of ours is known in a drawing. */
export const chartName = (id: number): string => `Zeitwert chart ${id}`;

const pixelsToUnits = 9525;

/** The drawing part of a sheet: where each chart hangs, in the order of `charts`, by relationship rId1, rId2, … */
export function drawingXml(charts: readonly ChartContent[]): string {
  const anchors = charts.map(({ id, position, options }, index) => {
    const { row, column, offsetX, offsetY } = position;
    const width = numberOption(options, 'width') ?? 600;
    const height = numberOption(options, 'height') ?? 371;
    return `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${offsetX * pixelsToUnits}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offsetY * pixelsToUnits}</xdr:rowOff></xdr:from><xdr:ext cx="${Math.round(width * pixelsToUnits)}" cy="${Math.round(height * pixelsToUnits)}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${chartName(id)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${anchors.join('')}</xdr:wsDr>`;
}
