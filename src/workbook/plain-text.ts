import { emptyWords } from './header-words.ts';

/* Text as it is compared: small letters without accents, damage of encodings repaired, cut into words. */

export const damaged = '\uFFFD';

/** Letters that were read in the wrong encoding: UTF-8 as Latin 1 ("Ã¤"), and code page 437 as 1252 ("„" for ä). */
function repaired(text: string): string {
  return text
    .replace(/\u00EF\u00BF\u00BD|\uFFFD/g, damaged)
    .replace(/Ã[\u0084\u201E]/g, 'Ä')
    .replace(/Ã[\u0096\u2013]/g, 'Ö')
    .replace(/Ã[\u009C\u0153]/g, 'Ü')
    .replace(/Ã[\u009F\u0178]/g, 'ß')
    .replace(/â\u201A¬/g, '€')
    .replace(/[ÂÃ][\u0080-\u00BF]/g, (pair) =>
      String.fromCharCode(((pair.charCodeAt(0) & 0x1f) << 6) | (pair.charCodeAt(1) & 0x3f)),
    )
    .replace(/(?<=\p{L})[„\u0084](?=\p{L})/gu, 'ä')
    .replace(/(?<=\p{L})[”\u0094](?=\p{L})/gu, 'ö')
    .replace(/(?<=\p{L})\u0081(?=\p{L})/gu, 'ü');
}

/** Most cells: nothing to repair, no accents, no CamelCase, no blanks too many. */
const isPlainAscii = (text: string): boolean =>
  /^[ -~]*$/.test(text) && !/[a-z][A-Z][A-Za-z]|[A-Z]{2}[a-z]{3}| {2}|^ | $/.test(text);

/** Small letters without accents; words of a CamelCase name apart. */
export function plainText(text: string): string {
  if (isPlainAscii(text)) return text.toLowerCase();
  return repaired(text)
    .replace(/(\p{Ll})(?=\p{Lu}\p{L})/gu, '$1 ')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{3})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\s+/g, ' ')
    .trim();
}

const wordPattern =
  /[qht][1-4](?![\p{L}\d])|hj ?[12]|[rl]12m?(?!\p{L})|[tk]€|[%€$£#øδσ∑⌀]|[\p{L}\uFFFD]+|\d+/gu;

const ignored = new Set(emptyWords.split(' '));

/** The words of a plain text in order, abbreviations with full stops joined ("p.a." is "pa"). */
export function wordsOf(plain: string): string[] {
  const text = plain
    .replace(/\bn ?[-–] ?1\b/g, 'nminusone')
    .replace(/\b(?:n ?[-–] ?2|(?:vj|ly|py) ?[-–] ?1)\b/g, 'nminustwo')
    .replace(/\bil y a\b/g, 'ilya')
    .replace(/\bn[°º]/g, 'nr ')
    .replace(/\+ ?\/? ?[-–]|±/g, ' delta ')
    .replace(/(?<![\p{L}\d])(\p{L})\. ?(\p{L})\.?(?!\p{L})/gu, '$1$2')
    .replace(/e-mail/g, 'email')
    .replace(/(?<!\p{L})a ?[/,|-] ?b ?[/,|-] ?c(?!\p{L})/gu, 'abc');
  return (text.match(wordPattern) ?? [])
    .map((word) => word.replace(/ /g, ''))
    .filter((word) => !ignored.has(word));
}
