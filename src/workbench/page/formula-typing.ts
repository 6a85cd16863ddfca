/*
 * Bends Univer's reading of formulas in the editor to the workbook's locale: `;` between arguments, a decimal comma,
 * open ranges (`A2:A`). The cell keeps what was typed; the host reads it the same way. Exact to Univer 0.25.1.
 */
import { LexerTreeBuilder, UpdateFormulaController } from '@univerjs/preset-sheets-core';
import { beyondTheGrid, type MoveOfCells } from '../host/spreadsheet/beyond-the-grid.ts';
import { engineText, FormulaParseError, localeText } from '../host/spreadsheet/formula-language.ts';
import { type LocaleWriting, writingOf } from '../host/spreadsheet/locale.ts';

type Method = (...values: unknown[]) => unknown;

function bend(
  prototype: object,
  name: string,
  change: (original: Method, values: readonly unknown[]) => unknown,
): void {
  const methods = prototype as Record<string, Method | undefined>;
  const original = methods[name];
  if (!original) throw new Error(`Univer has no ${name} any more.`);
  methods[name] = function (this: unknown, ...values: unknown[]) {
    return change((...given) => original.apply(this, given), values);
  };
}

type SequenceNode =
  | string
  | { readonly token: string; readonly startIndex: number; readonly endIndex: number };

/** The nodes found in the translated text, with the characters that were typed put back in their places. */
function restored(nodes: readonly SequenceNode[], typed: string): SequenceNode[] {
  let at = 0;
  return nodes.map((node) => {
    const length = (typeof node === 'string' ? node : node.token).length;
    const text = typed.slice(at, at + length);
    at += length;
    return typeof node === 'string' ? text : { ...node, token: text };
  });
}

/**
 * The formula with the separators the lexer knows, character for character, so that every position stays what it was.
 * Text in quotes stays; in array literals `;` separates rows everywhere.
 */
export function withEngineSeparators(formula: string, decimal: string): string {
  let quote = '';
  let braces = 0;
  let result = '';
  for (let at = 0; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    let translated = character;
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '{') {
      braces += 1;
    } else if (character === '}') {
      braces -= 1;
    } else if (character === ';' && braces === 0) {
      translated = ',';
    } else if (decimal === ',' && character === '\\' && braces > 0) {
      translated = ',';
    } else if (decimal === ',' && character === ',') {
      translated = '.';
    }
    result += translated;
  }
  return result;
}

/** Runs Univer's own rewriting of a formula on the form it understands, and gives back the locale's. */
function rewritten(
  formula: string,
  writing: LocaleWriting,
  rewrite: (formula: string) => string,
): string {
  try {
    return localeText(rewrite(engineText(formula, writing)), writing);
  } catch (error) {
    if (error instanceof FormulaParseError) return formula;
    throw error;
  }
}

type Cells = Record<string, Record<string, Record<string, Record<string, CellWithFormula | null>>>>;
interface CellWithFormula {
  readonly f?: string;
}

function eachFormula(cells: Cells, change: (formula: string) => string): Cells {
  // Four levels deep: workbook, sheet, row, column.
  const descend = (part: unknown, levels: number): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (levels > 0) {
      return Object.fromEntries(
        Object.entries(part).map(([key, inner]) => [key, descend(inner, levels - 1)]),
      );
    }
    const cell = part as CellWithFormula;
    return cell.f ? { ...cell, f: change(cell.f) } : cell;
  };
  return descend(cells, 4) as Cells;
}

/** Must run before Univer starts; one page shows one workbook, so one locale is enough. */
export function typeFormulasIn(locale: string): void {
  const writing = writingOf(locale);
  // While Univer rewrites a formula it reads the engine's form, in which a comma is never a decimal one.
  let readsEngineText = false;
  const asEngineText = <Result>(work: () => Result): Result => {
    readsEngineText = true;
    try {
      return work();
    } finally {
      readsEngineText = false;
    }
  };
  const translate = (text: unknown): string =>
    readsEngineText ? String(text) : withEngineSeparators(String(text), writing.decimal);

  bend(LexerTreeBuilder.prototype, 'sequenceNodesBuilder', (original, [text]) => {
    const nodes = original(translate(text)) as SequenceNode[] | undefined;
    const typed = String(text);
    return nodes && restored(nodes, typed.startsWith('=') ? typed.slice(1) : typed);
  });
  bend(LexerTreeBuilder.prototype, '_getCurrentParamIndex', (original, [text, index]) =>
    original(translate(text), index),
  );
  bend(LexerTreeBuilder.prototype, 'moveFormulaRefOffset', (original, [formula, ...offsets]) =>
    rewritten(String(formula), writing, (text) =>
      asEngineText(() => String(original(text, ...offsets))),
    ),
  );
  bend(
    UpdateFormulaController.prototype,
    '_getFormulaReferenceMoveInfo',
    (original, [cells, names, move, ...rest]) => {
      const read = (formula: string): string => {
        try {
          return engineText(formula, writing);
        } catch {
          return formula;
        }
      };
      const readable = eachFormula(cells as Cells, read);
      const moved = asEngineText(() =>
        original(readable, names, beyondTheGrid(move as MoveOfCells), ...rest),
      ) as { newFormulaData: Cells };
      const newFormulaData = eachFormula(moved.newFormulaData, (formula) =>
        localeText(formula, writing),
      );
      return { ...moved, newFormulaData };
    },
  );
}
