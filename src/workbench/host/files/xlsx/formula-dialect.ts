import { columnLetters, excelColumns, excelRows, quotedSheet, splitSheet } from '../addresses.ts';
import {
  functionsWithoutPrefix,
  functionsWithPrefix,
  functionsWithSheetPrefix,
} from './excel-functions.ts';
import {
  type FormulaToken,
  fileNotation,
  formulaTokens,
  type Notation,
  writeTokens,
} from './formula-tokens.ts';
import { type ReferencePlace, resolveTable, sameName } from './table-references.ts';

/** Where a formula stands, and what it can name. */
export interface FormulaPlace extends ReferencePlace {
  readonly notation: Notation;
}

export interface ReadFormula {
  /** Without the equals sign, as the spreadsheet shows it. */
  readonly text: string;
  /** It names another workbook, which cannot come along. */
  readonly external: boolean;
  /** It names a table or a table column that the file does not have. */
  readonly unknownTable: string | null;
}

/**
 * Google's own export hides a formula Excel does not understand in this call, whose first argument is the formula as
 * text and whose second is the last result: so every program shows the result, and the formula comes back.
 */
const googleExport =
  /^IFERROR\(__xludf\.DUMMYFUNCTION\(("(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*)\),[\s\S]*\)$/;
/** What stands there in place of a formula in the cells over which one spreads. */
const computedValue = '"COMPUTED_VALUE"';

/** What a formula of Google's export stands for: the formula itself, a cell it spilled into, or null for neither. */
export function googleFormula(formula: string): { formula: string } | { spilled: true } | null {
  const match = googleExport.exec(formula);
  if (match === null) {
    return null;
  }
  const pieces = (match[1] as string).match(/"(?:[^"]|"")*"/g) ?? [];
  const inner = pieces.map((piece) => piece.slice(1, -1).replace(/""/g, '"')).join('');
  return inner === computedValue ? { spilled: true } : { formula: inner };
}

/** A constant of Excel may hold 255 characters. */
const longestConstant = 250;

function constant(text: string): string {
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${longestConstant}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&');
}

/** A formula (null: a cell into which one spilled) in the form of Google's export, with its last result. */
export function asGoogleFormula(
  formula: string | null,
  value: number | string | boolean | null,
  isError: boolean,
): string {
  const result =
    typeof value === 'string'
      ? isError
        ? value
        : constant(value)
      : typeof value === 'boolean'
        ? String(value).toUpperCase()
        : String(value ?? '""').toUpperCase();
  return `IFERROR(__xludf.DUMMYFUNCTION(${constant(formula ?? computedValue)}),${result})`;
}

/** `D5:D1048576` says "to the end" in a file; the spreadsheet writes `D5:D`. */
function openArea(area: string): string {
  const lastRow = new RegExp(`^(\\$?[A-Z]{1,3}\\$?\\d+:\\$?[A-Z]{1,3})\\$?${excelRows}$`, 'i').exec(
    area,
  );
  if (lastRow !== null) {
    const whole = /^(\$?[A-Z]{1,3})\$?1:(\$?[A-Z]{1,3})$/i.exec(lastRow[1] as string);
    return whole === null ? (lastRow[1] as string) : `${whole[1]}:${whole[2]}`;
  }
  const lastColumn = /^(\$?[A-Z]{1,3}\$?\d+:)\$?XFD(\$?\d+)$/i.exec(area);
  return lastColumn === null ? area : `${lastColumn[1]}${lastColumn[2]}`;
}

function closedArea(area: string): string {
  const toLastRow = /^(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})$/.exec(area);
  if (toLastRow !== null) {
    return `${toLastRow[1]}:${toLastRow[2]}$${excelRows}`;
  }
  const toLastColumn = /^(\$?[A-Za-z]{1,3}\$?\d+):(\$?\d+)$/.exec(area);
  return toLastColumn === null
    ? area
    : `${toLastColumn[1]}:$${columnLetters(excelColumns - 1)}${toLastColumn[2]}`;
}

/** Signs that a file writes otherwise than a spreadsheet; most of ten thousand formulas have none of them. */
const saysMore = /[,.[\]{}_]|\d{7}|XFD/i;

/** A formula of a file as the spreadsheet shows it: plain function names, the locale's separators, tables as areas. */
export function readFormula(formula: string, place: FormulaPlace): ReadFormula {
  if (place.tables.length === 0 && !saysMore.test(formula)) {
    return { text: formula, external: false, unknownTable: null };
  }
  let external = false;
  let unknownTable: string | null = null;
  const tokens = formulaTokens(formula, fileNotation).flatMap((token): FormulaToken[] => {
    const { kind, text } = token;
    switch (kind) {
      case 'external':
        external = true;
        return [token];
      case 'function':
      case 'name': {
        const plain = text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|__xludf\.)+/i, '');
        if (kind === 'function' && /^SINGLE$/i.test(plain) && plain !== text) {
          return []; // implicit intersection: the parentheses that follow remain
        }
        if (kind === 'name' && place.tables.some((table) => sameName(table.name, text))) {
          return [{ kind: 'area', text: resolveTable(text, place) ?? text }];
        }
        return [{ kind, text: plain }];
      }
      case 'structured': {
        const area = resolveTable(text, place);
        unknownTable ??= area === null ? text : null;
        return [{ kind: 'area', text: area ?? text }];
      }
      case 'area':
        return [{ kind, text: openArea(text) }];
      default:
        return [token];
    }
  });
  return { text: writeTokens(tokens, fileNotation, place.notation), external, unknownTable };
}

/** The names LET and LAMBDA introduce, which a file marks with a prefix of their own. */
function parameterNames(tokens: readonly FormulaToken[]): Set<string> {
  const names = new Set<string>();
  const calls: {
    readonly name: string;
    readonly names: string[];
    argument: number;
    alone: FormulaToken[];
  }[] = [];
  const finish = (call: (typeof calls)[number], last: boolean): void => {
    const [only, ...more] = call.alone;
    const declares =
      (call.name === 'LET' && call.argument % 2 === 0 && !last) ||
      (call.name === 'LAMBDA' && !last);
    if (declares && only?.kind === 'name' && more.length === 0) {
      names.add(only.text.toLowerCase());
    }
    call.alone = [];
    call.argument += 1;
  };
  tokens.forEach((token, index) => {
    const call = calls[calls.length - 1];
    if (token.kind === 'open') {
      call?.alone.push(token);
      const before = tokens[index - 1];
      calls.push({
        name: before?.kind === 'function' ? before.text.toUpperCase() : '',
        names: [],
        argument: 0,
        alone: [],
      });
    } else if (token.kind === 'close') {
      const ended = calls.pop();
      if (ended !== undefined) {
        finish(ended, true);
      }
    } else if (token.kind === 'separator') {
      if (call !== undefined) {
        finish(call, false);
      }
    } else if (token.text.trim() !== '') {
      call?.alone.push(token);
    }
  });
  return names;
}

/**
 * A formula of the spreadsheet (without its equals sign) as a file writes it: points and commas, prefixes for the
 * functions Excel added later, open ranges closed, and renamed sheets under the names they have in the file.
 */
export function writeFormula(
  formula: string,
  notation: Notation,
  sheetNames: ReadonlyMap<string, string> = new Map(),
  withPrefixes = true,
): string {
  const tokens = formulaTokens(formula, notation);
  const parameters = parameterNames(tokens);
  const written = tokens.map((token): FormulaToken => {
    const { kind, text } = token;
    if (kind === 'area') {
      return { kind, text: closedArea(text) };
    }
    if (kind === 'sheet') {
      const renamed = sheetNames.get(splitSheet(text).sheet ?? '');
      return renamed === undefined ? token : { kind, text: `${quotedSheet(renamed)}!` };
    }
    if (!withPrefixes) {
      return token;
    }
    if ((kind === 'name' || kind === 'function') && parameters.has(text.toLowerCase())) {
      return { kind, text: `_xlpm.${text}` };
    }
    if (kind === 'function') {
      const name = text.toUpperCase();
      if (functionsWithSheetPrefix.has(name)) {
        return { kind, text: `_xlfn._xlws.${name}` };
      }
      return functionsWithPrefix.has(name) ? { kind, text: `_xlfn.${name}` } : token;
    }
    return token;
  });
  return writeTokens(written, notation, fileNotation);
}

/** Whether Excel has every function of a formula; those of add-ons and some of Sheets it does not. */
export function isKnownToExcel(formula: string, notation: Notation): boolean {
  const tokens = formulaTokens(formula, notation);
  const parameters = parameterNames(tokens);
  return tokens.every(({ kind, text }) => {
    const name = text.toUpperCase();
    return (
      kind !== 'function' ||
      functionsWithoutPrefix.has(name) ||
      functionsWithPrefix.has(name) ||
      functionsWithSheetPrefix.has(name) ||
      parameters.has(text.toLowerCase())
    );
  });
}

/** A formula of the spreadsheet in which some sheets have another name. */
export function renameSheets(
  formula: string,
  notation: Notation,
  names: ReadonlyMap<string, string>,
): string {
  return formulaTokens(formula, notation)
    .map(({ kind, text }) => {
      const renamed = kind === 'sheet' ? names.get(splitSheet(text).sheet ?? '') : undefined;
      return renamed === undefined ? text : `${quotedSheet(renamed)}!`;
    })
    .join('');
}

/** `ARRAYFORMULA(…)` around a whole formula: a file says the same by marking the cell as an array formula. */
export function insideArrayFormula(formula: string): string | null {
  const match = /^\s*ARRAYFORMULA\(([\s\S]*)\)\s*$/i.exec(formula);
  if (match === null) {
    return null;
  }
  let depth = 0;
  for (const token of formulaTokens(match[1] as string, { decimal: ',' })) {
    depth += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    if (depth < 0) {
      return null; // the last parenthesis closes something else: ARRAYFORMULA(…)+SUM(…)
    }
  }
  return match[1] as string;
}

/** Functions whose results spread over cells on their own; any other array formula needs ARRAYFORMULA in Sheets. */
const spreading = new Set(
  'FILTER SORT SORTN UNIQUE SEQUENCE RANDARRAY TRANSPOSE VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS CHOOSECOLS CHOOSEROWS TAKE DROP EXPAND MAP BYROW BYCOL SCAN MAKEARRAY FREQUENCY MMULT MINVERSE LINEST LOGEST TREND GROWTH MUNIT ARRAYFORMULA QUERY SPLIT FLATTEN LET LAMBDA IMPORTRANGE'.split(
    ' ',
  ),
);

/** Whether an array formula of a file needs ARRAYFORMULA around it to stay one in Sheets. */
export function needsArrayFormula(formula: string): boolean {
  const first = /^\s*(?:_xlfn\.|_xlws\.)*([A-Z][A-Z0-9_.]*)\(/i.exec(formula);
  return first === null || !spreading.has((first[1] as string).toUpperCase());
}
