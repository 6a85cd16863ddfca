import type { BorderContent, CellStyle, ConditionalFormatContent } from '../content.ts';
import type { LossKind } from '../losses.ts';
import { defaultFont } from '../style-defaults.ts';
import { type ColorTables, readColor } from './colors.ts';
import { attribute, child, childrenOf, flag, type XmlElement } from './xml.ts';

/** One entry of a file's style table, and what of it is not carried. */
export interface ReadStyle {
  readonly style: CellStyle | undefined;
  readonly losses: readonly LossKind[];
  /** The number format shows a day or a time. */
  readonly isDate: boolean;
}

export type RuleStyle = Extract<ConditionalFormatContent['rule'], { kind: 'boolean' }>['style'];

export interface ReadStyles {
  readonly cells: readonly ReadStyle[];
  readonly rules: readonly { readonly style: RuleStyle; readonly losses: readonly LossKind[] }[];
  /** Every number format text of the file. */
  readonly numberFormats: readonly string[];
}

/** Formats a file names by number only (ECMA-376, 18.8.30). The short date is the locale's. */
function builtInFormat(id: number, locale: string): string | undefined {
  const german = locale.startsWith('de');
  const date = german ? 'dd.mm.yyyy' : locale === 'en_US' ? 'm/d/yyyy' : 'dd/mm/yyyy';
  const formats: Record<number, string> = {
    1: '0',
    2: '0.00',
    3: '#,##0',
    4: '#,##0.00',
    5: german ? '#,##0 "€"' : '$#,##0',
    6: german ? '#,##0 "€";[Red]-#,##0 "€"' : '$#,##0;[Red]-$#,##0',
    7: german ? '#,##0.00 "€"' : '$#,##0.00',
    8: german ? '#,##0.00 "€";[Red]-#,##0.00 "€"' : '$#,##0.00;[Red]-$#,##0.00',
    9: '0%',
    10: '0.00%',
    11: '0.00E+00',
    12: '# ?/?',
    13: '# ??/??',
    14: date,
    15: 'd-mmm-yy',
    16: 'd-mmm',
    17: 'mmm-yy',
    18: 'h:mm AM/PM',
    19: 'h:mm:ss AM/PM',
    20: 'h:mm',
    21: 'h:mm:ss',
    22: `${date} h:mm`,
    37: '#,##0 ;(#,##0)',
    38: '#,##0 ;[Red](#,##0)',
    39: '#,##0.00;(#,##0.00)',
    40: '#,##0.00;[Red](#,##0.00)',
    41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
    42: german
      ? '_-* #,##0 "€"_-;-* #,##0 "€"_-;_-* "-" "€"_-;_-@_-'
      : '_-"$"* #,##0_-;-"$"* #,##0_-;_-"$"* "-"_-;_-@_-',
    43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
    44: german
      ? '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-'
      : '_-"$"* #,##0.00_-;-"$"* #,##0.00_-;_-"$"* "-"??_-;_-@_-',
    45: 'mm:ss',
    46: '[h]:mm:ss',
    47: 'mmss.0',
    48: '##0.0E+0',
    49: '@',
  };
  const eastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return formats[id] ?? (eastAsianDate ? 'yyyy-mm-dd' : undefined);
}

/** Whether a number format shows a day or a time: it has one of d, m, y, h, s outside of quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const bare = format
    .split(';')[0]
    ?.replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return bare !== undefined && !/general/i.test(bare) && /[dmyhs]/i.test(bare);
}

const borderStyles: Record<string, BorderContent['style']> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dashed: 'dashed',
  dotted: 'dotted',
  double: 'double',
  hair: 'dotted',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  slantDashDot: 'dashed',
};
const nearestBorders = new Set(
  Object.keys(borderStyles).filter((name) => borderStyles[name] !== name),
);

type Part = { readonly style: CellStyle; readonly losses: readonly LossKind[] };

function readFont(font: XmlElement | undefined, colors: ColorTables): Part {
  const on = (name: string): boolean => {
    const element = child(font, name);
    return element !== undefined && flag(element, 'val', true);
  };
  const underline = child(font, 'u');
  const underlineStyle =
    underline === undefined ? 'none' : (attribute(underline, 'val') ?? 'single');
  const family =
    attribute(child(font, 'name') ?? child(font, 'rFont'), 'val') ?? defaultFont.family;
  const size = Number(attribute(child(font, 'sz'), 'val') ?? defaultFont.size);
  const color = readColor(child(font, 'color'), colors);
  const raised = attribute(child(font, 'vertAlign'), 'val');
  return {
    style: {
      ...(on('b') ? { bold: true } : {}),
      ...(on('i') ? { italic: true } : {}),
      ...(underlineStyle !== 'none' ? { underline: true } : {}),
      ...(on('strike') ? { strikethrough: true } : {}),
      ...(color !== null && color !== '#000000' ? { fontColor: color } : {}),
      ...(family !== defaultFont.family ? { fontFamily: family } : {}),
      ...(Number.isFinite(size) && size > 0 && size !== defaultFont.size ? { fontSize: size } : {}),
    },
    losses:
      on('outline') ||
      on('shadow') ||
      /^double/.test(underlineStyle) ||
      (raised !== undefined && raised !== 'baseline')
        ? ['text-effect']
        : [],
  };
}

function readFill(fill: XmlElement | undefined, colors: ColorTables): Part {
  const gradient = child(fill, 'gradientFill');
  if (gradient !== undefined) {
    const color = readColor(child(child(gradient, 'stop'), 'color'), colors);
    return { style: color === null ? {} : { background: color }, losses: ['fill-pattern'] };
  }
  const pattern = child(fill, 'patternFill');
  const type = attribute(pattern, 'patternType') ?? 'none';
  if (type === 'none') {
    return { style: {}, losses: [] };
  }
  const foreground = readColor(child(pattern, 'fgColor'), colors);
  const color =
    type === 'solid' ? foreground : (readColor(child(pattern, 'bgColor'), colors) ?? foreground);
  return {
    style: color === null ? {} : { background: color },
    losses: type === 'solid' ? [] : ['fill-pattern'],
  };
}

function readBorders(border: XmlElement | undefined, colors: ColorTables): Part {
  const borders: Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderContent>> = {};
  const losses: LossKind[] = [];
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line =
      child(border, side) ??
      child(border, side === 'left' ? 'start' : side === 'right' ? 'end' : side);
    const name = attribute(line, 'style') ?? 'none';
    const style = borderStyles[name];
    if (style !== undefined) {
      borders[side] = { style, color: readColor(child(line, 'color'), colors) ?? '#000000' };
      if (nearestBorders.has(name)) {
        losses.push('border-style');
      }
    }
  }
  const diagonal = attribute(child(border, 'diagonal'), 'style') ?? 'none';
  if (diagonal !== 'none' && (flag(border, 'diagonalUp') || flag(border, 'diagonalDown'))) {
    losses.push('diagonal-border');
  }
  return { style: Object.keys(borders).length === 0 ? {} : { borders }, losses };
}

function readAlignment(alignment: XmlElement | undefined): Part {
  const horizontal = attribute(alignment, 'horizontal') ?? 'general';
  const vertical = attribute(alignment, 'vertical') ?? 'bottom';
  const turned = Number(attribute(alignment, 'textRotation') ?? 0);
  const rotation =
    turned > 0 && turned <= 90 ? turned : turned > 90 && turned <= 180 ? 90 - turned : 0;
  const horizontals: Record<string, CellStyle['horizontal']> = {
    left: 'left',
    center: 'center',
    right: 'right',
    centerContinuous: 'center',
    distributed: 'center',
    justify: 'left',
    fill: 'left',
  };
  const verticals: Record<string, CellStyle['vertical']> = {
    top: 'top',
    center: 'middle',
    justify: 'middle',
    distributed: 'middle',
  };
  const wide = horizontals[horizontal];
  const high = verticals[vertical];
  return {
    style: {
      ...(wide === undefined ? {} : { horizontal: wide }),
      ...(high === undefined ? {} : { vertical: high }),
      ...(flag(alignment, 'wrapText') ? { wrap: true } : {}),
      ...(rotation === 0 ? {} : { rotation }),
    },
    losses:
      /^(centerContinuous|distributed|justify|fill)$/.test(horizontal) ||
      /^(justify|distributed)$/.test(vertical) ||
      Number(attribute(alignment, 'indent') ?? 0) > 0 ||
      flag(alignment, 'shrinkToFit') ||
      turned > 180
        ? ['alignment']
        : [],
  };
}

/** What a conditional format may set: colours and font marks. */
function readRuleStyle(
  format: XmlElement,
  colors: ColorTables,
): { style: RuleStyle; losses: LossKind[] } {
  const font = child(format, 'font');
  const pattern = child(child(format, 'fill'), 'patternFill');
  const background =
    readColor(child(pattern, 'bgColor'), colors) ?? readColor(child(pattern, 'fgColor'), colors);
  const fontColor = readColor(child(font, 'color'), colors);
  const mark = (name: string, key: 'bold' | 'italic' | 'strikethrough'): RuleStyle => {
    const element = child(font, name);
    return element === undefined ? {} : { [key]: flag(element, 'val', true) };
  };
  const underline = child(font, 'u');
  const other = ['border', 'numFmt', 'alignment', 'protection'].some((name) => {
    const part = child(format, name);
    return part !== undefined && (part.children.length > 0 || name === 'numFmt');
  });
  return {
    style: {
      ...(background === null ? {} : { background }),
      ...(fontColor === null ? {} : { fontColor }),
      ...mark('b', 'bold'),
      ...mark('i', 'italic'),
      ...(underline === undefined
        ? {}
        : { underline: (attribute(underline, 'val') ?? 'single') !== 'none' }),
      ...mark('strike', 'strikethrough'),
    },
    losses: other ? ['format-rule-style'] : [],
  };
}

/** The style table of a workbook; `locale` decides how its short date is written. */
export function readStyles(
  root: XmlElement | null,
  colors: ColorTables,
  locale: string,
): ReadStyles {
  const styles = root ?? undefined;
  const own = new Map<number, string>();
  for (const format of childrenOf(child(styles, 'numFmts'), 'numFmt')) {
    own.set(Number(attribute(format, 'numFmtId')), attribute(format, 'formatCode') ?? '');
  }
  const formatOf = (id: number): string | undefined => {
    const format = own.get(id) ?? builtInFormat(id, locale);
    return format === undefined || format === '' || /^general$/i.test(format) ? undefined : format;
  };
  const fonts = childrenOf(child(styles, 'fonts'), 'font').map((font) => readFont(font, colors));
  const fills = childrenOf(child(styles, 'fills'), 'fill').map((fill) => readFill(fill, colors));
  const borders = childrenOf(child(styles, 'borders'), 'border').map((border) =>
    readBorders(border, colors),
  );
  const none: Part = { style: {}, losses: [] };
  const cells = childrenOf(child(styles, 'cellXfs'), 'xf').map((format): ReadStyle => {
    const numberFormat = formatOf(Number(attribute(format, 'numFmtId') ?? 0));
    const parts = [
      fonts[Number(attribute(format, 'fontId') ?? 0)] ?? none,
      fills[Number(attribute(format, 'fillId') ?? 0)] ?? none,
      borders[Number(attribute(format, 'borderId') ?? 0)] ?? none,
      readAlignment(child(format, 'alignment')),
    ];
    const protection = child(format, 'protection');
    const style: CellStyle = Object.assign(
      numberFormat === undefined ? {} : { numberFormat },
      ...parts.map((part) => part.style),
    );
    return {
      style: Object.keys(style).length === 0 ? undefined : style,
      losses: [
        ...new Set([
          ...parts.flatMap((part) => part.losses),
          ...(flag(protection, 'hidden') ? (['hidden-formula'] as const) : []),
          ...(flag(protection, 'locked', true) ? [] : (['unlocked'] as const)),
        ]),
      ],
      isDate: numberFormat !== undefined && isDateFormat(numberFormat),
    };
  });
  return {
    cells,
    rules: childrenOf(child(styles, 'dxfs'), 'dxf').map((format) => readRuleStyle(format, colors)),
    numberFormats: [...own.values()],
  };
}
