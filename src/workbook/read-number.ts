import { isBlank } from './cell.ts';

/*
 * Numbers as people write them: "1.234,56 €", "1'234.56", "12 T€", "(1,250.00)", "80 %", "500-".
 * What can be read in only one way is read; "1.234" and "1,234" can be read in two, so they follow the
 * spreadsheet's locale; everything else is no number and is said, never guessed.
 */

/** How an ambiguous separator is to be read. A getter may look the locale up only when it is asked. */
export interface NumberLocale {
  readonly decimalComma: boolean;
}

const longest = 60;

/** Written-out currencies; the signs are a class of Unicode. */
const currencyWord =
  /^(?:EUR|Euros?|USD|CHF|S?Fr\.?|Franken|GBP|JPY|CNY|RMB|SEK|NOK|DKK|kr\.?|PLN|zł|CZK|Kč|HUF|Ft\.?|RON|BGN|TRY|TL|CAD|AUD|NZD|BRL|MXN|INR|ZAR|ILS|AED|SGD|HKD)$/i;

const scales: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^(?:k|Tsd\.?|Tausend|thousand|thsd\.?)$/i, 1e3],
  [/^(?:m|mm|mn\.?|Mio\.?|Mill\.?|Million(?:en|s)?)$/i, 1e6],
  // "billion" is a thousand times more in German than in English: not guessed.
  [/^(?:Mrd\.?|Milliarden?|bn\.?)$/i, 1e9],
];

/** A scale glued to a currency, as in T€, TEUR, kEUR, M€, MCHF. */
const scaledCurrency = /^(T|k|M|m|Mio\.?|Mrd\.?|Tsd\.?)(\p{Sc}|[A-Z]{3})$/iu;
const scaleOfLetter: Readonly<Record<string, number>> = {
  t: 1e3,
  k: 1e3,
  tsd: 1e3,
  m: 1e6,
  mio: 1e6,
  mrd: 1e9,
};

/** The number a unit stands for ("T€" 1,000; "€" 1; "%" 0.01), or undefined if it is no unit of an amount. */
function unitFactor(unit: string): number | undefined {
  if (/^\p{Sc}$/u.test(unit) || currencyWord.test(unit)) return 1;
  const scale = scales.find(([pattern]) => pattern.test(unit));
  if (scale) return scale[1];
  const glued = scaledCurrency.exec(unit);
  if (glued?.[1] && glued[2] && (glued[2].length === 1 || currencyWord.test(glued[2]))) {
    return scaleOfLetter[glued[1].toLowerCase().replace('.', '')];
  }
  // A currency sign may touch its neighbour: "US$", "A$", "$k".
  const touching = /^(?:(US|A|CA|NZ|HK|S|R)?\p{Sc}|\p{Sc}(k|m|mn|bn))$/iu.exec(unit);
  if (touching) return touching[2] ? unitFactor(touching[2]) : 1;
  return undefined;
}

/** A scale of one or two letters: in front of digits the same letters begin the number of an account. */
const shortScale = /^(?:k|m|mm|mn|bn)\.?$/i;

/** "K-11011", "M100", "1001-K" are numbers of accounts: letters that touch the digits or their sign are a currency's code or nothing. */
function isPartOfName(letters: string | undefined): boolean {
  if (letters === undefined) return false;
  return letters.length < 3 || unitFactor(letters) === undefined || isScale(letters);
}

const isScale = (word: string): boolean => scales.some(([pattern]) => pattern.test(word));

/** All units around a number together; undefined if one is unknown or two of a kind contradict each other. */
function unitsFactor(text: string): number | undefined {
  const units = text.split(' ').filter((unit) => unit !== '');
  let factor = 1;
  let scaled = 0;
  for (const unit of units) {
    const one = unitFactor(unit);
    if (one === undefined) return undefined;
    if (one !== 1) scaled += 1;
    factor *= one;
  }
  return scaled > 1 || units.length > 3 ? undefined : factor;
}

const groupedBy = (sign: string): RegExp => new RegExp(`^\\d{1,3}(?:${sign}\\d{3})+$`);
const grouped: Readonly<Record<string, RegExp>> = {
  '.': groupedBy('\\.'),
  ',': groupedBy(','),
  "'": groupedBy("'"),
  ' ': groupedBy(' '),
};
/** India writes 12,34,567. */
const lakhs = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

function wholePart(text: string, sign: string): number | undefined {
  const pattern = grouped[sign];
  if (!pattern?.test(text) && !(sign === ',' && lakhs.test(text))) return undefined;
  return Number(text.split(sign).join(''));
}

const decimal = (whole: number | undefined, fraction: string): number | undefined =>
  whole === undefined ? undefined : Number(`${whole}.${fraction}`);

/** Digits and separators without sign and unit. */
function magnitude(text: string, locale: NumberLocale): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  // Programs always write the sign; without it the text is more likely the number of an article.
  const scientific = /^(\d+)(?:[.,](\d+))?e([+-]\d{1,3})$/i.exec(text);
  if (scientific) return Number(`${scientific[1]}.${scientific[2] ?? 0}e${scientific[3]}`);

  const mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const groupSign = /[' ]/.exec(text)?.[0];
  if (mark < 0) return groupSign === undefined ? undefined : wholePart(text, groupSign);

  const sign = text.charAt(mark);
  const before = text.slice(0, mark);
  const after = text.slice(mark + 1);
  const other = sign === '.' ? ',' : '.';
  if (before.includes(sign)) {
    // The same sign twice groups thousands, unless the other one stands further right, which it does not here.
    return groupSign === undefined && !before.includes(other) ? wholePart(text, sign) : undefined;
  }
  if (!/^\d+$/.test(after)) return undefined;
  const grouping = before.includes(other) ? other : groupSign;
  if (grouping !== undefined) return decimal(wholePart(before, grouping), after);
  if (before === '') return Number(`0.${after}`);
  if (!/^\d+$/.test(before)) return undefined;
  const ambiguous = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  if (!ambiguous) return Number(`${before}.${after}`);
  const isDecimal = (sign === ',') === locale.decimalComma;
  return isDecimal ? Number(`${before}.${after}`) : Number(before + after);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u2212\u2012\u2013\u2014\uFE63\uFF0D]/g, '-')
    .replace(/[\u2019\u2018\u02BC\u00B4\u0060\u2032]/g, "'")
    .trim();
}

function readText(given: string, locale: NumberLocale): number | undefined {
  if (given.length > longest) return undefined;
  let text = tidy(given);
  let negative = false;

  // A currency may stand outside the brackets on either side, as in the accounting format: "€ (12,50)".
  const bracketed = /^([^\d(]{1,8})?\((.*)\)( ?\D{1,8})?$/.exec(text);
  if (bracketed) {
    negative = true;
    text = `${bracketed[1] ?? ''}${bracketed[2] ?? ''}${bracketed[3] ?? ''}`.trim();
    if (/[-+]/.test(text.replace(/e[+-]/i, ''))) return undefined;
  }

  const whole = /^(\D*?)([.,]?\d(?:[\d.,' ]*\d)?(?:e[+-]?\d+)?)(\D*)$/i.exec(text);
  if (!whole) return undefined;
  let before = (whole[1] ?? '').trim();
  let after = (whole[3] ?? '').trim();
  let digits = whole[2] ?? '';
  const startsWithMark = /^[.,]/.test(digits);
  if (!startsWithMark && isPartOfName(/(\p{L}+)[-+]?$/u.exec(whole[1] ?? '')?.[1]))
    return undefined;
  if (isPartOfName(/^ ?[-+](\p{L}+)/u.exec(whole[3] ?? '')?.[1])) return undefined;
  // The full stop of "Fr.12" belongs to the word, not to the number.
  if (/[.,]/.test(digits.charAt(0)) && /\p{L}$/u.test(before)) digits = digits.slice(1);

  // "12,-", "CHF 12.--": no cents. The mark stands between the number and its currency.
  after = after.replace(/^[.,] ?-{1,2}(?= |$|\D)/, '').trim();

  // One sign at most: before the number or its currency, or behind either of them.
  const signs = [before, after].map((part) => (part.match(/[-+]/g) ?? []).length);
  const count = (signs[0] ?? 0) + (signs[1] ?? 0);
  if (count > 1 || (count === 1 && bracketed)) return undefined;
  if (count === 1) {
    const sign = `${before}${after}`.includes('-') ? '-' : '+';
    const edges = [before.charAt(0), before.slice(-1), after.charAt(0), after.slice(-1)];
    if (!edges.includes(sign)) return undefined;
    if (sign === '+' && after.includes('+')) return undefined;
    negative = sign === '-';
    before = before.replace(sign, '').trim();
    after = after.replace(sign, '').trim();
  }

  const value = magnitude(digits, locale);
  if (value === undefined) return undefined;

  let factor: number | undefined;
  const percent = after === '%' || after === '‰';
  if (percent) factor = before === '' ? (after === '%' ? 0.01 : 0.001) : undefined;
  else if (before.split(' ').every((unit) => unit === '' || shortScale.test(unit))) {
    factor = before === '' ? unitsFactor(after) : undefined;
  } else factor = unitsFactor(`${before} ${after}`.trim());
  if (factor === undefined) return undefined;

  // Multiplying by 0.01 leaves 0.5700000000000001 of 57 %; dividing does not.
  const amount = factor < 1 ? value / Math.round(1 / factor) : value * factor;
  if (!Number.isFinite(amount)) return undefined;
  return negative && amount !== 0 ? -amount : amount;
}

/** Kept at hand: looking up a global for each of a hundred thousand cells takes longer than reading them. */
const isFiniteNumber = Number.isFinite;

/**
 * The number a cell holds. Percent text is a share, as in a percent cell: "80 %" gives 0.8.
 * Dates, durations, booleans and error texts are no numbers.
 */
export function readNumber(cell: unknown, locale: NumberLocale): number | 'blank' | 'not-a-number' {
  if (typeof cell === 'number') return isFiniteNumber(cell) ? cell : 'not-a-number';
  if (isBlank(cell)) return 'blank';
  if (typeof cell !== 'string') return 'not-a-number';
  return readText(cell, locale) ?? 'not-a-number';
}
