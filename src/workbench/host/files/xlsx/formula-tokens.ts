import { columnLetters, columnNumber, excelColumns, excelRows } from '../addresses.ts';

export type FormulaTokenKind =
  | 'text'
  | 'number'
  | 'sheet'
  | 'external'
  | 'area'
  | 'structured'
  | 'function'
  | 'name'
  | 'error'
  | 'separator'
  | 'column-separator'
  | 'row-separator'
  | 'open'
  | 'close'
  | 'other';

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

/** How numbers and lists are written: Excel's files use the point and the comma everywhere, Sheets the locale's. */
export interface Notation {
  readonly decimal: '.' | ',';
  /** Only formulas inside a file can name another file, in square brackets. */
  readonly namesFiles?: true;
}

/** The notation of formulas inside .xlsx files. */
export const fileNotation: Notation = { decimal: '.', namesFiles: true };

/** Whether a Sheets locale writes 0,5: then arguments are separated by `;` and array columns by `\`. */
export function notationOf(locale: string): Notation {
  const decimal = new Intl.NumberFormat(locale.replace('_', '-'))
    .formatToParts(0.5)
    .find((part) => part.type === 'decimal')?.value;
  return { decimal: decimal === ',' ? ',' : '.' };
}

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;
const notLonger = String.raw`(?![\p{L}\p{N}_.(!])`;
const areaPattern = new RegExp(
  `(?:${cell}:${cell}|${cell}:${column}(?!\\$?\\d)|${cell}:${row}|${column}:${column}|${row}:${row}|${cell})${notLonger}`,
  'uy',
);
const sheetPattern = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?)!/uy;
const externalPattern = /(?:'[^']*\[[^\]]*\](?:[^']|'')*'|\[\d+\][\p{L}\p{N}_.]*)!/uy;
const namePattern = /[\p{L}_][\p{L}\p{N}_.?]*/uy;
const errorPattern =
  /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|ERROR!|[A-Z_]+[!?])/y;
const numberPatterns = {
  '.': /\d+\.?\d*(?:[Ee][+-]?\d+)?|\.\d+(?:[Ee][+-]?\d+)?/y,
  ',': /\d+(?:,\d+)?(?:[Ee][+-]?\d+)?/y,
};

/** The end of `[…]`, whose brackets nest and whose `'` escapes the next character. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") {
      at += 1;
    } else if (letter === '[') {
      depth += 1;
    } else if (letter === ']') {
      depth -= 1;
      if (depth === 0) {
        return at + 1;
      }
    }
  }
  return formula.length;
}

/**
 * Splits a formula (without its equals sign) into tokens whose texts joined are the formula again, so that what a
 * reader does not understand stays as it was.
 */
export function formulaTokens(formula: string, notation: Notation): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const brackets: string[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  const push = (kind: FormulaTokenKind, text: string): void => {
    tokens.push({ kind, text });
    at += text.length;
  };
  while (at < formula.length) {
    const letter = formula[at] as string;
    if (letter === '"') {
      const text = /"(?:[^"]|"")*"?/y;
      push('text', match(text) as string);
      continue;
    }
    const external = notation.namesFiles ? match(externalPattern) : null;
    if (external !== null) {
      push('external', external);
      continue;
    }
    const sheet = match(sheetPattern);
    if (sheet !== null) {
      push('sheet', sheet);
      continue;
    }
    const area = match(areaPattern);
    if (area !== null && (tokens.length === 0 || !/[\p{L}\p{N}_.]$/u.test(formula.slice(0, at)))) {
      push('area', area);
      continue;
    }
    if (letter === '[') {
      push('structured', formula.slice(at, bracketEnd(formula, at)));
      continue;
    }
    const name = match(namePattern);
    if (name !== null) {
      const after = formula[at + name.length];
      if (after === '[') {
        push('structured', formula.slice(at, bracketEnd(formula, at + name.length)));
      } else {
        push(after === '(' ? 'function' : 'name', name);
      }
      continue;
    }
    const error = match(errorPattern);
    if (error !== null) {
      push('error', error);
      continue;
    }
    const number = match(numberPatterns[notation.decimal]);
    if (number !== null) {
      push('number', number);
      continue;
    }
    if (letter === '(' || letter === '{') {
      brackets.push(letter);
      push('open', letter);
    } else if (letter === ')' || letter === '}') {
      brackets.pop();
      push('close', letter);
    } else if (brackets[brackets.length - 1] === '{') {
      const columns = notation.decimal === ',' ? '\\' : ',';
      push(
        letter === ';' ? 'row-separator' : letter === columns ? 'column-separator' : 'other',
        letter,
      );
    } else if (letter === ';' || (letter === ',' && notation.decimal === '.')) {
      push('separator', letter);
    } else {
      push('other', letter);
    }
  }
  return tokens;
}

/** Writes tokens in another notation. */
export function writeTokens(tokens: readonly FormulaToken[], from: Notation, to: Notation): string {
  return tokens
    .map(({ kind, text }) => {
      switch (kind) {
        case 'number':
          // .5 and 5. are numbers only where the point is not a separator.
          return text
            .replace(/^\./, '0.')
            .replace(/\.(?!\d)/, '')
            .replace(from.decimal, to.decimal);
        case 'separator':
          return to.decimal === ',' ? ';' : ',';
        case 'column-separator':
          return to.decimal === ',' ? '\\' : ',';
        default:
          return text;
      }
    })
    .join('');
}

const referencePart = /(\$?)([A-Za-z]{1,3})(?![A-Za-z])|(\$?)(\d+)/g;

/** Moves the relative parts of an area, around the edge of the grid as Excel does. */
function moveArea(area: string, rows: number, columns: number): string {
  return area.replace(
    referencePart,
    (part, columnDollar: string | undefined, letters: string | undefined, rowDollar, digits) => {
      if (letters !== undefined) {
        const moved = (columnNumber(letters) + columns + excelColumns) % excelColumns;
        return columnDollar === '$' ? part : columnLetters(moved);
      }
      const moved = (Number(digits) - 1 + rows + excelRows) % excelRows;
      return rowDollar === '$' ? part : String(moved + 1);
    },
  );
}

/** The formula of a cell that shares another cell's formula, so many rows and columns away. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula, fileNotation)
    .map(({ kind, text }) => (kind === 'area' ? moveArea(text, rows, columns) : text))
    .join('');
}
