import type { SheetContent } from '../content.ts';
import { ownSheetName } from './own-sheet.ts';

/** Names .xlsx allows: at most 31 characters, none of : \ / ? * [ ], unlike any other name. */
export function fileNames(sheets: readonly SheetContent[]): Map<string, string> {
  const taken = new Set<string>([ownSheetName.toLowerCase(), 'history']);
  const names = new Map<string, string>();
  for (const { name } of sheets) {
    const plain =
      name
        .replace(/[:\\/?*[\]]/g, '-')
        .replace(/^'+|'+$/g, '')
        .slice(0, 31) || 'Sheet';
    let unlike = plain;
    for (let number = 2; taken.has(unlike.toLowerCase()); number += 1) {
      unlike = `${plain.slice(0, 31 - String(number).length - 1)}-${number}`;
    }
    taken.add(unlike.toLowerCase());
    names.set(name, unlike);
  }
  return names;
}
