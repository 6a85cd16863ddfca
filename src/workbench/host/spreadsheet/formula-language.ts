/**
 * A formula as a person writes it in a Sheets locale, and as Univer's engine reads it.
 *
 * The cell keeps the person's text. Only on its way into the engine `;` becomes `,`, a decimal comma a point, the
 * column separator `\` of an array literal a comma, and an open end (`A2:A`, `A2:2`) a row or column far beyond any grid,
 * which the engine cuts to the sheet (see univer.ts). `engineText` and `localeText` undo each other, so that Univer's
 * own shifting of formulas can run on the engine's form.
 */
import type { LocaleWriting } from './locale.ts';

const openRow = 9_999_999;
const openColumn = 'ZZZ';

/** Thrown for text that is no formula in its locale; Sheets shows it as "Formula parse error." */
export class FormulaParseError extends Error {}

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';

interface Piece {
  /** Text between quotes (a text, or a sheet's name) is passed on untouched. */
  readonly quoted: boolean;
  readonly text: string;
}

function pieces(formula: string): Piece[] {
  const found: Piece[] = [];
  let plain = '';
  for (let at = 0; at < formula.length; ) {
    const mark = formula[at];
    if (mark !== '"' && mark !== "'") {
      plain += mark;
      at += 1;
      continue;
    }
    let end = at + 1;
    for (; end < formula.length; end += 1) {
      if (formula[end] !== mark) continue;
      if (formula[end + 1] !== mark) break;
      end += 1;
    }
    if (end >= formula.length) throw new FormulaParseError('Formula parse error.');
    if (plain) found.push({ quoted: false, text: plain });
    plain = '';
    found.push({ quoted: true, text: formula.slice(at, end + 1) });
    at = end + 1;
  }
  if (plain) found.push({ quoted: false, text: plain });
  return found;
}

const partner: Readonly<Record<string, string>> = { ')': '(', '}': '{' };

/** Walks the unquoted characters with the brackets around them; `change` gives what stands in a character's place. */
function rewrite(
  formula: string,
  change: (character: string, at: number, text: string, inArray: boolean) => string,
): string {
  const brackets: string[] = [];
  const result = pieces(formula).map(({ quoted, text }) => {
    if (quoted) return text;
    let changed = '';
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (character === '(' || character === '{') brackets.push(character);
      const opening = partner[character];
      if (opening && brackets.pop() !== opening)
        throw new FormulaParseError('Formula parse error.');
      changed += change(character, at, text, brackets[brackets.length - 1] === '{');
    }
    return changed;
  });
  if (brackets.length > 0) throw new FormulaParseError('Formula parse error.');
  return result.join('');
}

/** True where a character stands inside a number such as `0,5`, and not in a name such as `A1,2`. */
function isInNumber(text: string, at: number): boolean {
  if (!isDigit(text[at - 1]) || !isDigit(text[at + 1])) return false;
  const before = /[\w.$]*$/.exec(text.slice(0, at))?.[0] ?? '';
  return /^\d+$/.test(before);
}

const openEnd =
  /("(?:[^"]|"")*")|('(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d*):(?:(\$?[A-Za-z]{1,3})|(\$?[1-9]\d*))(?![\w$(!.])/gu;

/**
 * Characters of a sheet's name that Univer cannot read in a formula. In its place stands one that nobody types, after a
 * space, so that Univer keeps the quotes around the name.
 */
const unreadable = [...'!/?*[]\\'];
const standIn = (at: number) => ` ${String.fromCharCode(0xe100 + at)}`;

/** The name of a sheet as formulas for the engine write it. */
export function engineSheetName(name: string): string {
  return name.replace(/[!/?*[\]\\]/g, (character) => standIn(unreadable.indexOf(character)));
}

const inEngineNames = (formula: string) =>
  formula.replace(/("(?:[^"]|"")*")|'(?:[^']|'')+'(?=!)/g, (match, text) =>
    text === undefined ? engineSheetName(match) : match,
  );

const inOwnNames = (formula: string) =>
  formula.replace(/ ([\ue100-\ue106])/g, (match, mark: string) => {
    return unreadable[mark.charCodeAt(0) - 0xe100] ?? match;
  });

/** The formula as the engine reads it; throws FormulaParseError where the locale refuses it. */
export function engineText(formula: string, { decimal }: Pick<LocaleWriting, 'decimal'>): string {
  const comma = decimal === ',';
  const separated = rewrite(formula, (character, at, text, inArray) => {
    if (character === ';') return inArray ? ';' : ',';
    if (!comma) return character;
    if (character === ',') {
      if (isInNumber(text, at)) return '.';
      throw new FormulaParseError('Formula parse error.');
    }
    if (character === '\\' && inArray) return ',';
    if (character === '.' && isInNumber(text, at))
      throw new FormulaParseError('Formula parse error.');
    return character;
  });
  return inEngineNames(separated).replace(
    openEnd,
    (
      match,
      quoted: string | undefined,
      sheet: string | undefined,
      start: string,
      column?: string,
      row?: string,
    ) => {
      if (quoted !== undefined) return match;
      const end = column ? `${column}${openRow}` : `${openColumn}${row}`;
      return `${sheet ?? ''}${start}:${end}`;
    },
  );
}

/** The formula as a person reads it in the locale; the inverse of `engineText`. */
export function localeText(formula: string, { decimal }: Pick<LocaleWriting, 'decimal'>): string {
  const opened = inOwnNames(formula)
    .replace(
      /("(?:[^"]|"")*")|(:\$?[A-Za-z]{1,3})\$?(?:9\d{6}|[1-9]\d{7})(?!\d)/g,
      (match, quoted, end) => (quoted === undefined ? end : match),
    )
    .replace(/("(?:[^"]|"")*")|:\$?ZZZ(\$?[1-9]\d*)/g, (match, quoted, row) =>
      quoted === undefined ? `:${row}` : match,
    );
  if (decimal !== ',') return opened;
  return rewrite(opened, (character, at, text, inArray) => {
    if (character === ',') return inArray ? '\\' : ';';
    return character === '.' && isInNumber(text, at) ? ',' : character;
  });
}

/** The formula with the separators its locale writes, as Sheets shows it after it was typed; as it was if it is none. */
export function tidyFormula(formula: string, writing: Pick<LocaleWriting, 'decimal'>): string {
  try {
    return localeText(engineText(formula, writing), writing);
  } catch (error) {
    if (error instanceof FormulaParseError) return formula;
    throw error;
  }
}

/** Names of the functions a formula calls, in upper case. */
export function functionNames(formula: string): string[] {
  try {
    return pieces(formula)
      .filter(({ quoted }) => !quoted)
      .flatMap(({ text }) => text.match(/[\p{L}_][\p{L}\d_.]*(?=\s*\()/gu) ?? [])
      .map((name) => name.toUpperCase());
  } catch {
    return [];
  }
}
