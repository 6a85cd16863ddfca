import { areaName, excelColumns, excelRows } from '../addresses.ts';
import type { SheetContent } from '../content.ts';
import { Losses } from '../losses.ts';
import { colorTables } from './colors.ts';
import type { MeantRule, OwnSheetOfSheet } from './own-sheet.ts';
import { readFormatRules } from './read-format-rules.ts';
import { readStyles } from './read-styles.ts';
import { readValidations } from './read-validations.ts';
import { wrappedRowHeights } from './wrapped-rows.ts';
import { filterXml } from './write-filter.ts';
import { formatRuleXml, type RuleWriting, ruleStyleXml, validationXml } from './write-rules.ts';
import { parseXml } from './xml.ts';

export interface SheetXml {
  readonly rules: string;
  readonly merges: string;
  readonly filter: string;
  readonly protection: string;
  /** Rows whose height follows from their wrapped text: a file tells them from rows somebody set. */
  readonly grownRows: ReadonlySet<number>;
  /** The area in use, which exceljs gets wrong and some readers believe. */
  readonly dimension: string;
}

function usedArea(sheet: SheetContent): string {
  const rows = Object.keys(sheet.cells).map(Number);
  const columns = new Set(Object.values(sheet.cells).flatMap((cells) => Object.keys(cells)));
  const last = (indices: readonly number[], most: number): number =>
    Math.min(
      indices.reduce((found, index) => Math.max(found, index), 0),
      most - 1,
    );
  return areaName({
    top: 0,
    left: 0,
    bottom: last(rows, excelRows),
    right: last([...columns].map(Number), excelColumns),
  });
}

/** The parts of a sheet that exceljs does not write, and the rules a file can only say in other words. */
export function sheetXml(
  sheet: SheetContent,
  writing: RuleWriting,
  ruleStyles: string[],
  locale: string,
): SheetXml & Pick<OwnSheetOfSheet, 'validations' | 'conditionalFormats'> {
  const formats = sheet.conditionalFormats.map((format, index) => {
    ruleStyles.push(format.rule.kind === 'boolean' ? ruleStyleXml(format.rule.style) : '<dxf/>');
    return formatRuleXml(format, index + 1, ruleStyles.length - 1, writing);
  });
  const validations = sheet.validations.map((validation) => validationXml(validation, writing));
  const reading = {
    sheet: sheet.name,
    notation: writing.notation,
    tables: [],
    losses: new Losses(),
  };
  const styles = readStyles(
    parseXml(Buffer.from(`<styleSheet><dxfs>${ruleStyles.join('')}</dxfs></styleSheet>`)),
    colorTables(null, null),
    'en_US',
  );
  const colors = colorTables(null, null);
  // Each rule is read back at once: where the file says less than was meant, the own sheet keeps what was meant.
  const meant = <Rule>(
    rules: readonly Rule[],
    texts: readonly string[],
    read: (xml: string) => Rule | undefined,
  ) =>
    rules.flatMap((rule, index): MeantRule<Rule>[] => {
      const written = JSON.stringify(read(texts[index] as string));
      return written === JSON.stringify(rule)
        ? []
        : [{ index, written: written ?? '', meant: rule }];
    });
  const sheetOf = (inner: string) => parseXml(Buffer.from(`<worksheet>${inner}</worksheet>`));
  return {
    dimension: usedArea(sheet),
    grownRows: new Set(wrappedRowHeights(sheet).keys()),
    filter: filterXml(sheet, locale),
    protection: sheet.protections.some(({ range, warningOnly }) => range === null && !warningOnly)
      ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>'
      : '',
    merges:
      sheet.merges.length === 0
        ? ''
        : `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
    rules:
      formats.join('') +
      (validations.length === 0
        ? ''
        : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`),
    conditionalFormats: meant(sheet.conditionalFormats, formats, (xml) =>
      readFormatRules(sheetOf(xml), styles, colors, reading).at(0),
    ),
    validations: meant(sheet.validations, validations, (xml) =>
      readValidations(sheetOf(`<dataValidations>${xml}</dataValidations>`), reading).at(0),
    ),
  };
}
