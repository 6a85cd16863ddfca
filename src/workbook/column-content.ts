import { accountKey } from './account-key.ts';
import { readClass } from './class-words.ts';
import { firstNames, legalForms } from './header-words.ts';
import { plainText } from './plain-text.ts';
import { kinds, type Sheet } from './sheet-grid.ts';

/** What the cells of a column look like, over the rows asked about. Shares are of the filled cells. */
export interface ColumnContent {
  readonly filled: number;
  /** Filled cells as a share of the rows asked about. */
  readonly fill: number;
  readonly text: number;
  /** Numbers, also those written as text. */
  readonly numeric: number;
  readonly date: number;
  readonly boolean: number;
  readonly percent: number;
  readonly money: number;
  readonly formula: number;
  /** Different values as a share of the filled cells. */
  readonly distinct: number;
  readonly distinctCount: number;
  /** "10023", "K-0042": short, without blanks, with digits. */
  readonly code: number;
  /** Keys that a program made for itself: "3b0e6d52-77aa-4c1e-9d10-5f2c8e1a0b11". */
  readonly machineKey: number;
  /** A letter from A to D, also as "A+", "b " or "A-Kunde". */
  readonly classLetter: number;
  readonly classLetters: number;
  readonly longestText: number;
  readonly meanLength: number;
  /** How many of the filled cells are of the most frequent length. */
  readonly sameLength: number;
  readonly legalForm: number;
  /** Names of people: a usual first name, or initials before a name. */
  readonly person: number;
  readonly contact: number;
  /** 1, 2, 3 … down the column: the rows are counted, not named. */
  readonly counting: boolean;
  readonly wholeNumbers: number;
  readonly yearLike: number;
  readonly largest: number;
  readonly formulasOfOtherSheets: number;
  /** The different texts, at most 40 of them, as written. */
  readonly words: readonly string[];
}

const legal = new Set(legalForms.split(' '));
const first = new Set(firstNames.split(' '));

/** Whether a name carries the form of a company, as in "Alpha GmbH" or "Beta S.A.". */
export function hasLegalForm(text: string): boolean {
  if (/&|\+ ?co/i.test(text)) return true;
  const words = text.split(/[\s,;()]+/);
  return words.some((word, index) => {
    if (index === 0) return false;
    const plain = plainText(word).replace(/\./g, '');
    // Short forms are words of some language too ("as", "se", "ab") unless they are written large.
    return legal.has(plain) && (plain.length > 3 || /^\p{Lu}|^e\./u.test(word));
  });
}

function isPerson(text: string): boolean {
  if (text.length > 40 || /[\d&@/]/.test(text)) return false;
  const words = plainText(text)
    .split(/[\s,.]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 4) return false;
  if (words.some((word) => legal.has(word))) return false;
  if (
    words.length > 1 &&
    /^(?:hr|herr|fr|frau|mr|mrs|ms|sr|sra|dr|sig|mme|m)$/.test(words[0] ?? '')
  )
    return true;
  return words.some((word) => first.has(word)) || /^\p{Lu}\. ?\p{Lu}\p{Ll}+$/u.test(text);
}

/** The letter of a class cell that needs no mapping: "A", "b ", "A+", "A-Kunde", "Klasse C"; else ''. */
export function classLetterOf(text: string): string {
  if (text.length > 20) return '';
  const found = readClass(text);
  return found === 'none' || found === 'not-a-class' ? '' : found;
}

/** "10023", "K-0042", "DE 1001/7", "KUNDE-001"; not "Kunde 1", which is a name. */
const codePattern =
  /^(?:\p{L}{0,4}[-_./#]?|\p{L}{1,2} |\p{Lu}{5,9}[-_](?=\d\d))\d[\p{L}\d]*(?:[-_./ ]?[\p{L}\d]{1,8}){0,3}$/u;

export function isCode(text: string): boolean {
  return text.length <= 24 && codePattern.test(text.trim());
}

const machineKeyPattern = /^\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?$/i;
const contactPattern = /@|^(?:https?:|www\.)|^\+?\(?0?\d[\d ()/-]{6,}$/;
const dateText = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d\d-\d\d/;

export function columnContent(
  sheet: Sheet,
  column: number,
  rows: readonly number[],
): ColumnContent {
  let filled = 0;
  let text = 0;
  let numeric = 0;
  let date = 0;
  let boolean = 0;
  let percent = 0;
  let money = 0;
  let formula = 0;
  let code = 0;
  let machineKey = 0;
  let classLetter = 0;
  let longestText = 0;
  let length = 0;
  const lengths = new Map<number, number>();
  let legalForm = 0;
  let person = 0;
  let contact = 0;
  let counting = 0;
  let whole = 0;
  let yearLike = 0;
  let largest = 0;
  let elsewhere = 0;
  let last = Number.NaN;
  let start = Number.NaN;
  const seen = new Set<string>();
  const letters = new Set<string>();
  const words = new Map<string, string>();
  for (const row of rows) {
    const kind = sheet.kind(row, column);
    const written = sheet.formula(row, column);
    if (written !== '') {
      formula += 1;
      if (written.includes('!')) elsewhere += 1;
    }
    if (kind === kinds.blank) continue;
    filled += 1;
    const value = sheet.value(row, column);
    seen.add(accountKey(value));
    if (kind === kinds.date) date += 1;
    else if (kind === kinds.boolean) boolean += 1;
    else if (kind === kinds.number || kind === kinds.text) {
      const number = sheet.number(row, column);
      const asText = String(value);
      length += asText.length;
      lengths.set(asText.length, (lengths.get(asText.length) ?? 0) + 1);
      if (Number.isNaN(number)) {
        const trimmed = asText.trim();
        if (dateText.test(trimmed)) date += 1;
        else text += 1;
        longestText = Math.max(longestText, trimmed.length);
        const letter = classLetterOf(trimmed);
        if (letter !== '') {
          classLetter += 1;
          letters.add(letter);
        }
        if (contactPattern.test(trimmed)) contact += 1;
        if (machineKeyPattern.test(trimmed)) machineKey += 1;
        else if (isCode(trimmed)) code += 1;
        else if (hasLegalForm(trimmed)) legalForm += 1;
        else if (isPerson(trimmed)) person += 1;
        if (words.size < 40) words.set(accountKey(value), trimmed);
      } else {
        numeric += 1;
        largest = Math.max(largest, Math.abs(number));
        const isWhole = Number.isInteger(number);
        if (isWhole) whole += 1;
        if (isWhole && number >= 1900 && number <= 2100) yearLike += 1;
        if (isWhole && number === last + 1) counting += 1;
        last = number;
        if (numeric === 1) start = number;
        const format = sheet.format(row, column);
        if (kind === kinds.text ? asText.includes('%') : format.includes('%')) percent += 1;
        if (/[€$£]|EUR|CHF/.test(kind === kinds.text ? asText : format)) money += 1;
        if (isWhole && number >= 0 && /^[\d.]+$/.test(asText.trim())) code += 1;
      }
    }
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    fill: rows.length === 0 ? 0 : filled / rows.length,
    text: share(text),
    numeric: share(numeric),
    date: share(date),
    boolean: share(boolean),
    percent: numeric === 0 ? 0 : percent / numeric,
    money: numeric === 0 ? 0 : money / numeric,
    formula: rows.length === 0 ? 0 : formula / rows.length,
    distinct: share(seen.size),
    distinctCount: seen.size,
    code: share(code),
    machineKey: share(machineKey),
    classLetter: share(classLetter),
    classLetters: letters.size,
    longestText,
    meanLength: share(length),
    sameLength: share(Math.max(0, ...lengths.values())),
    legalForm: share(legalForm),
    person: share(person),
    contact: share(contact),
    counting: numeric > 2 && (start === 0 || start === 1) && counting >= 0.9 * (numeric - 1),
    wholeNumbers: numeric === 0 ? 0 : whole / numeric,
    yearLike: numeric === 0 ? 0 : yearLike / numeric,
    largest,
    formulasOfOtherSheets: formula === 0 ? 0 : elsewhere / formula,
    words: [...words.values()],
  };
}
