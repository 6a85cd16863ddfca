import type { SheetContent, WorkbookContent } from '../content.ts';
import { renameSheets } from './formula-dialect.ts';
import { notationOf } from './formula-tokens.ts';
import type { MeantRule, OwnSheetContent, OwnSheetOfSheet } from './own-sheet.ts';
import { readString } from './read-cells.ts';
import { readPart } from './relationships.ts';
import { attribute, child, childrenOf } from './xml.ts';
import type { ZipParts } from './zip-parts.ts';

/** The texts in column A of the workbench's own sheet; null where a sheet of that name is something else. */
export function ownSheetTexts(
  parts: ZipParts,
  part: string,
  strings: readonly { text: string }[],
): string[] | null {
  const worksheet = readPart(parts, part);
  const texts = childrenOf(child(worksheet ?? undefined, 'sheetData'), 'row').map((row) => {
    const cell = child(row, 'c');
    const value = child(cell, 'v')?.text ?? '';
    return attribute(cell, 't') === 's'
      ? (strings[Number(value)]?.text ?? '')
      : attribute(cell, 't') === 'inlineStr'
        ? readString(child(cell, 'is')).text
        : value;
  });
  return texts[0]?.startsWith('Kept by the Zeitwert workbench') === true ? texts : null;
}

function meant<Rule>(rules: readonly Rule[], kept: readonly MeantRule<Rule>[]): Rule[] {
  const byIndex = new Map(kept.map((one) => [one.index, one]));
  return rules.map((rule, index) => {
    const other = byIndex.get(index);
    return other !== undefined && other.written === JSON.stringify(rule) ? other.meant : rule;
  });
}

/** A sheet with what the workbench's own sheet keeps about it; places outside its grid are left out. */
export function withOwn(sheet: SheetContent, own: OwnSheetOfSheet): SheetContent {
  const cells = sheet.cells as Record<
    number,
    Record<number, SheetContent['cells'][number][number]>
  >;
  for (const { cell, text } of own.longTexts) {
    const match = /^([A-Z]+)(\d+)$/.exec(cell);
    const row = Number(match?.[2] ?? 0) - 1;
    const at = Object.entries(cells[row] ?? {}).find(([, one]) =>
      typeof one.value === 'string'
        ? text.startsWith(one.value) && one.value.length >= 30_000
        : false,
    );
    if (at !== undefined) {
      (cells[row] as Record<number, unknown>)[Number(at[0])] = { ...at[1], value: text };
    }
  }
  const inside = (entry: { readonly row?: number; readonly column?: number }): boolean =>
    (entry.row ?? 0) < sheet.rowCount && (entry.column ?? 0) < sheet.columnCount;
  return {
    ...sheet,
    id: own.id,
    name: own.name,
    metadata: own.metadata.filter(inside),
    charts: own.charts.filter((chart) => inside(chart.position)),
    protections: own.protections,
    validations: meant(sheet.validations, own.validations),
    conditionalFormats: meant(sheet.conditionalFormats, own.conditionalFormats),
  };
}

/** Formulas of a saved file name its sheets as the file does; sheets that got their own name back are renamed there too. */
export function withSheetNames(content: WorkbookContent, own: OwnSheetContent): WorkbookContent {
  const names = new Map(
    own.sheets
      .filter((sheet) => sheet.fileName !== sheet.name)
      .map((sheet) => [sheet.fileName, sheet.name]),
  );
  if (names.size === 0) {
    return content;
  }
  const notation = notationOf(content.locale);
  const rename = (formula: string): string => renameSheets(formula, notation, names);
  const deep = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(deep)
      : typeof value === 'string' && value.startsWith('=')
        ? rename(value)
        : value;
  return {
    ...content,
    names: content.names.map(({ name, reference }) => ({ name, reference: rename(reference) })),
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([row, cells]) => [
          row,
          Object.fromEntries(
            Object.entries(cells).map(([column, cell]) => [
              column,
              cell.formula === undefined ? cell : { ...cell, formula: rename(cell.formula) },
            ]),
          ),
        ]),
      ),
      conditionalFormats: sheet.conditionalFormats.map((format) =>
        format.rule.kind === 'boolean'
          ? {
              ...format,
              rule: {
                ...format.rule,
                values: deep(format.rule.values) as typeof format.rule.values,
              },
            }
          : format,
      ),
      validations: sheet.validations.map((validation) => ({
        ...validation,
        values:
          validation.criteria === 'VALUE_IN_RANGE'
            ? validation.values.map((value) => rename(String(value)))
            : (deep(validation.values) as typeof validation.values),
      })),
    })),
  };
}
