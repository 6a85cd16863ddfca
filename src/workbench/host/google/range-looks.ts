/** The part of Range that formats cells. */
import type { CellStyle } from '../files/content.ts';
import type { LookChange } from '../operations/cells.ts';
import { colorOf, enumName, expectArguments, mismatch } from './arguments.ts';
import { enums } from './enums.ts';
import { asGoogle, firstCell, type GoogleRange, rangeApi, table } from './range-table.ts';
import { RangeValues } from './range-values.ts';
import { TextStyle } from './text-style.ts';

type Methods = Pick<
  GoogleRange,
  | 'getBackground'
  | 'getBackgrounds'
  | 'getFontColor'
  | 'getFontColors'
  | 'getFontSize'
  | 'getFontStyle'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'getHorizontalAlignment'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getTextStyles'
  | 'getVerticalAlignment'
  | 'getWrap'
  | 'getWrapStrategy'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setBorder'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontFamily'
  | 'setFontLine'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setWrapStrategy'
>;

export abstract class RangeLooks extends RangeValues implements Methods {
  getBackgrounds(): string[][] {
    return looks(this, ({ background }) => background ?? '#ffffff');
  }

  getBackground(): string {
    return look(this).background ?? '#ffffff';
  }

  setBackground(color: string | null): GoogleRange {
    return change(this, { background: strictColor(this, color) });
  }

  setBackgrounds(...args: [unknown]): GoogleRange {
    return changeEach(this, 'setBackgrounds', args, (value) => ({
      background: strictColor(this, value),
    }));
  }

  getFontColors(): string[][] {
    return looks(this, ({ fontColor }) => fontColor ?? '#000000');
  }

  getTextStyles(): GoogleAppsScript.Spreadsheet.TextStyle[][] {
    return looks(this, (style) => new TextStyle(this.script, style) as never);
  }

  getFontColor(): string {
    return look(this).fontColor ?? '#000000';
  }

  setFontColor(color: string | null): GoogleRange {
    return change(this, { fontColor: strictColor(this, color) });
  }

  setFontColors(...args: [unknown]): GoogleRange {
    return changeEach(this, 'setFontColors', args, (value) => ({
      fontColor: strictColor(this, value),
    }));
  }

  getFontWeights(): ReturnType<GoogleRange['getFontWeights']> {
    return looks(this, ({ bold }) => (bold ? 'bold' : 'normal'));
  }

  getFontWeight(): ReturnType<GoogleRange['getFontWeight']> {
    return look(this).bold ? 'bold' : 'normal';
  }

  setFontWeight(weight: 'bold' | 'normal' | null): GoogleRange {
    return change(this, weightOf(this, weight));
  }

  setFontWeights(...args: [unknown]): GoogleRange {
    return changeEach(this, 'setFontWeights', args, (value) => weightOf(this, value));
  }

  getFontStyle(): ReturnType<GoogleRange['getFontStyle']> {
    return look(this).italic ? 'italic' : 'normal';
  }

  setFontStyle(style: 'italic' | 'normal' | null): GoogleRange {
    const word = oneOf(this, 'font style', style, ['italic', 'normal']);
    return change(this, word === undefined ? {} : { italic: word === 'italic' ? true : null });
  }

  setFontLine(line: 'underline' | 'line-through' | 'none' | null): GoogleRange {
    const word = oneOf(this, 'font line', line, ['underline', 'line-through', 'none']);
    if (word === undefined) return asGoogle(this);
    return change(this, {
      underline: word === 'underline' ? true : null,
      strikethrough: word === 'line-through' ? true : null,
    });
  }

  getFontSize(): number {
    return look(this).fontSize ?? 10;
  }

  setFontSize(size: number): GoogleRange {
    expectArguments(`${rangeApi}.setFontSize`, [size], ['number']);
    return change(this, { fontSize: size });
  }

  setFontSizes(...args: [unknown]): GoogleRange {
    return changeEach(this, 'setFontSizes', args, (value) => {
      if (typeof value !== 'number') throw mismatch(`${rangeApi}.setFontSizes`, args);
      return { fontSize: value };
    });
  }

  setFontFamily(family: string | null): GoogleRange {
    return change(this, { fontFamily: family });
  }

  getHorizontalAlignment(): string {
    return look(this).horizontal ?? 'general';
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRange {
    return change(this, horizontalOf(this, alignment));
  }

  setHorizontalAlignments(...args: [unknown]): GoogleRange {
    return changeEach(this, 'setHorizontalAlignments', args, (value) => horizontalOf(this, value));
  }

  getVerticalAlignment(): string {
    return look(this).vertical ?? 'bottom';
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    const word = oneOf(this, 'vertical alignment', alignment, ['top', 'middle', 'bottom']);
    return change(this, { vertical: (word as 'top' | 'middle' | 'bottom' | undefined) ?? null });
  }

  getWrap(): boolean {
    return look(this).wrap ?? false;
  }

  setWrap(isWrapEnabled: boolean): GoogleRange {
    expectArguments(`${rangeApi}.setWrap`, [isWrapEnabled], ['boolean']);
    return change(this, { wrapStrategy: isWrapEnabled ? 'WRAP' : 'OVERFLOW' });
  }

  getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    const name =
      this.script.calls.wrapStrategies(this.sheet, firstCell(this))[0]?.[0] ?? 'OVERFLOW';
    return enums.WrapStrategy[name] as never;
  }

  setWrapStrategy(strategy: unknown): GoogleRange {
    const name = enumName(`${rangeApi}.setWrapStrategy`, strategy, 'WrapStrategy');
    return change(this, { wrapStrategy: name as 'WRAP' | 'OVERFLOW' | 'CLIP' });
  }

  getNumberFormats(): string[][] {
    return looks(this, ({ numberFormat }) => numberFormat ?? '');
  }

  getNumberFormat(): string {
    return look(this).numberFormat ?? '';
  }

  setNumberFormat(format: string): GoogleRange {
    expectArguments(`${rangeApi}.setNumberFormat`, [format], ['string']);
    return change(this, { numberFormat: format || null });
  }

  setNumberFormats(...args: [unknown]): GoogleRange {
    return changeEach(this, 'setNumberFormats', args, (value) => ({
      numberFormat: String(value) || null,
    }));
  }

  setBorder(...args: unknown[]): GoogleRange {
    const [top, left, bottom, right, vertical, horizontal, color, style] = args;
    const sides = [top, left, bottom, right, vertical, horizontal];
    if (
      (args.length !== 6 && args.length !== 8) ||
      !sides.every((side) => side === null || typeof side === 'boolean')
    ) {
      throw mismatch(`${rangeApi}.setBorder`, args);
    }
    const name = style ? enumName(`${rangeApi}.setBorder`, style, 'BorderStyle') : 'SOLID';
    this.script.calls.setBorders(
      this.sheet,
      this.rectangle,
      { top, left, bottom, right, vertical, horizontal } as never,
      strictColor(this, color) ?? '#000000',
      borderStyles[name] ?? 'thin',
    );
    return asGoogle(this);
  }
}

const borderStyles: Readonly<
  Record<string, 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double'>
> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
};

function looks<T>({ script, sheet, rectangle }: RangeLooks, give: (style: CellStyle) => T): T[][] {
  return script.calls.looks(sheet, rectangle).map((line) => line.map(give));
}
function look(one: RangeLooks): CellStyle {
  return one.script.calls.looks(one.sheet, firstCell(one))[0]?.[0] ?? {};
}
function change(one: RangeLooks, how: LookChange): GoogleRange {
  one.script.calls.changeLook(one.sheet, one.rectangle, how);
  return asGoogle(one);
}
function changeEach(
  one: RangeLooks,
  method: string,
  args: readonly unknown[],
  how: (value: unknown) => LookChange,
): GoogleRange {
  const cells = table(one, method, args, (value) => value === null || typeof value !== 'object');
  one.script.calls.changeLook(
    one.sheet,
    one.rectangle,
    cells.map((line) => line.map(how)),
  );
  return asGoogle(one);
}
const strictColor = (one: RangeLooks, value: unknown) =>
  colorOf(value, one.script.settings.unverified.unknownFormatsThrow);

/** The word, undefined for null; Google ignores an unknown one, the workbench refuses it. */
function oneOf(
  one: RangeLooks,
  what: string,
  value: unknown,
  allowed: readonly string[],
): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' && allowed.includes(value)) return value;
  if (one.script.settings.unverified.unknownFormatsThrow) {
    throw new Error(`"${String(value)}" is no ${what}. Use one of ${allowed.join(', ')}.`);
  }
  return undefined;
}
function weightOf(one: RangeLooks, value: unknown): LookChange {
  return { bold: oneOf(one, 'font weight', value, ['bold', 'normal']) === 'bold' ? true : null };
}
function horizontalOf(one: RangeLooks, value: unknown): LookChange {
  const word = oneOf(one, 'horizontal alignment', value, ['left', 'center', 'normal', 'right']);
  return { horizontal: word && word !== 'normal' ? (word as 'left' | 'center' | 'right') : null };
}
