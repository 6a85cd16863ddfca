/** A cell's look, between the plain form of content.ts and Univer's. */
import type { BorderContent, CellStyle } from '../files/content.ts';
import { defaultFont, defaultNumberFormat } from '../files/style-defaults.ts';
import { core } from './univer-modules.ts';

type UniverStyle = import('@univerjs/core').IStyleData;

const borderStyles: readonly (readonly [BorderContent['style'], number])[] = [
  ['thin', core.BorderStyleTypes.THIN],
  ['dotted', core.BorderStyleTypes.DOTTED],
  ['dashed', core.BorderStyleTypes.DASHED],
  ['double', core.BorderStyleTypes.DOUBLE],
  ['medium', core.BorderStyleTypes.MEDIUM],
  ['thick', core.BorderStyleTypes.THICK],
];
const sides = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
const horizontals = { left: 1, center: 2, right: 3 } as const;
const verticals = { top: 1, middle: 2, bottom: 3 } as const;

/** Any CSS colour Univer may hold, as `#rrggbb`; undefined if there is none. */
// biome-ignore lint/suspicious/noConfusingVoidType: Univer says "void" for a colour that is not there.
export function hexColor(color: string | null | undefined | void): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (parts) {
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  return color.toLowerCase().slice(0, 7);
}

const keyOf = <K extends string>(
  table: Readonly<Record<K, number>>,
  value: unknown,
): K | undefined => (Object.keys(table) as K[]).find((key) => table[key] === value);

export function toUniverStyle(style: CellStyle): UniverStyle {
  const result: UniverStyle = {};
  if (style.numberFormat) result.n = { pattern: style.numberFormat };
  if (style.bold) result.bl = 1;
  if (style.italic) result.it = 1;
  if (style.underline) result.ul = { s: 1 };
  if (style.strikethrough) result.st = { s: 1 };
  if (style.fontColor) result.cl = { rgb: style.fontColor };
  if (style.fontFamily) result.ff = style.fontFamily;
  if (style.fontSize) result.fs = style.fontSize;
  if (style.background) result.bg = { rgb: style.background };
  if (style.horizontal) result.ht = horizontals[style.horizontal];
  if (style.vertical) result.vt = verticals[style.vertical];
  if (style.wrap) result.tb = core.WrapStrategy.WRAP;
  // Degrees count upwards in Sheets and downwards in Univer.
  if (style.rotation) result.tr = { a: -style.rotation };
  if (style.borders) {
    result.bd = {};
    for (const [side, key] of Object.entries(sides) as [
      keyof typeof sides,
      't' | 'r' | 'b' | 'l',
    ][]) {
      const border = style.borders[side];
      if (border) {
        const kind = borderStyles.find(([name]) => name === border.style)?.[1] ?? 1;
        result.bd[key] = { s: kind, cl: { rgb: border.color } };
      }
    }
  }
  return result;
}

export function fromUniverStyle(style: UniverStyle | null | undefined): CellStyle | undefined {
  if (!style) return undefined;
  const borders: Partial<Record<keyof typeof sides, BorderContent>> = {};
  for (const [side, key] of Object.entries(sides) as [
    keyof typeof sides,
    't' | 'r' | 'b' | 'l',
  ][]) {
    const border = style.bd?.[key];
    if (!border?.s) continue;
    borders[side] = {
      style: borderStyles.find(([, number]) => number === border.s)?.[0] ?? 'thin',
      color: hexColor(border.cl?.rgb) ?? '#000000',
    };
  }
  const horizontal = keyOf(horizontals, style.ht);
  const vertical = keyOf(verticals, style.vt);
  const background = hexColor(style.bg?.rgb);
  const fontColor = hexColor(style.cl?.rgb);
  const pattern = style.n?.pattern;
  const result: CellStyle = {
    ...(pattern && pattern !== defaultNumberFormat ? { numberFormat: pattern } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strikethrough: true } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(style.ff ? { fontFamily: style.ff } : {}),
    ...(style.fs && style.fs !== defaultFont.size ? { fontSize: style.fs } : {}),
    ...(background ? { background } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === core.WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(style.tr?.a ? { rotation: -style.tr.a } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}
