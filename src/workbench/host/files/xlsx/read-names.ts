import type { Losses } from '../losses.ts';
import { readFormula } from './formula-dialect.ts';
import type { Notation } from './formula-tokens.ts';
import { attribute, child, childrenOf, flag, type XmlElement } from './xml.ts';

/** Names of ranges. Excel's own, which hold print areas and filters, are not names to Sheets. */
export function readNames(
  workbook: XmlElement,
  sheetNames: readonly string[],
  notation: Notation,
  losses: Losses,
): { name: string; reference: string }[] {
  const found = new Map<string, { name: string; reference: string }>();
  const elements = childrenOf(child(workbook, 'definedNames'), 'definedName');
  // A name for the whole workbook comes before one of a single sheet.
  const ordered = [...elements].sort(
    (left, right) =>
      Number(attribute(left, 'localSheetId') !== undefined) -
      Number(attribute(right, 'localSheetId') !== undefined),
  );
  for (const element of ordered) {
    const name = attribute(element, 'name') ?? '';
    const local = attribute(element, 'localSheetId');
    const sheet = local === undefined ? null : (sheetNames[Number(local)] ?? null);
    if (/^_xlnm\._FilterDatabase$/i.test(name)) {
      continue;
    }
    if (/^_xlnm\./i.test(name)) {
      losses.add('print-area', sheet);
      continue;
    }
    if (flag(element, 'hidden')) {
      losses.add('hidden-name', sheet, undefined, name);
      continue;
    }
    const read = readFormula(element.text, {
      notation,
      sheet: sheet ?? '',
      row: 0,
      column: 0,
      tables: [],
    });
    if (read.external || /#REF!/.test(element.text) || element.text.trim() === '') {
      losses.add('broken-name', sheet, undefined, name);
    } else if (found.has(name.toLowerCase())) {
      losses.add('local-name', sheet, undefined, name);
    } else {
      found.set(name.toLowerCase(), { name, reference: read.text });
    }
  }
  return [...found.values()];
}
