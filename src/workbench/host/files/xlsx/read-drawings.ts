import { cellName } from '../addresses.ts';
import type { Losses } from '../losses.ts';
import type { Cells } from './read-cells.ts';
import { readString } from './read-cells.ts';
import { type Relationship, readPart } from './relationships.ts';
import { attribute, child, childrenOf, type XmlElement } from './xml.ts';
import type { ZipParts } from './zip-parts.ts';

function contains(element: XmlElement, name: string): boolean {
  return element.children.some((inner) => inner.name === name || contains(inner, name));
}

function names(element: XmlElement): string[] {
  const own = element.name === 'cNvPr' ? [attribute(element, 'name') ?? ''] : [];
  return [...own, ...element.children.flatMap(names)];
}

/** Names every picture, chart and shape of a sheet with the cell it hangs on, but for the workbench's own charts. */
export function noteDrawings(
  parts: ZipParts,
  relationships: readonly Relationship[],
  sheet: string,
  ownCharts: ReadonlySet<string>,
  losses: Losses,
): void {
  for (const { target } of relationships.filter((one) => one.type === 'drawing')) {
    for (const anchor of readPart(parts, target)?.children ?? []) {
      if (names(anchor).some((name) => ownCharts.has(name))) {
        continue;
      }
      const from = child(anchor, 'from');
      const row = Number(child(from, 'row')?.text ?? Number.NaN);
      const column = Number(child(from, 'col')?.text ?? Number.NaN);
      const cell =
        Number.isInteger(row) && Number.isInteger(column) ? cellName(row, column) : undefined;
      const kind = contains(anchor, 'graphicFrame')
        ? 'chart'
        : contains(anchor, 'pic')
          ? 'picture'
          : 'shape';
      losses.add(kind, sheet, cell);
    }
  }
}

/** Puts the notes of a sheet on its cells; of a comment thread all messages, one below the other. */
export function readNotes(
  parts: ZipParts,
  relationships: readonly Relationship[],
  put: (cell: string, note: string) => void,
  sheet: string,
  losses: Losses,
): void {
  const threads = new Map<string, string[]>();
  for (const { target } of relationships.filter((one) => one.type === 'threadedComment')) {
    for (const message of childrenOf(readPart(parts, target) ?? undefined, 'threadedComment')) {
      const cell = attribute(message, 'ref') ?? '';
      threads.set(cell, [...(threads.get(cell) ?? []), child(message, 'text')?.text ?? '']);
    }
  }
  for (const [cell, messages] of threads) {
    losses.add('threaded-comments', sheet, cell);
    put(cell, messages.join('\n'));
  }
  for (const { target } of relationships.filter((one) => one.type === 'comments')) {
    const list = child(readPart(parts, target) ?? undefined, 'commentList');
    for (const comment of childrenOf(list, 'comment')) {
      const cell = attribute(comment, 'ref') ?? '';
      const { text } = readString(child(comment, 'text'));
      if (!threads.has(cell) && text !== '') {
        put(cell, text);
      }
    }
  }
}

/** Puts web and mail links on their cells; other links are noted as lost. */
export function readLinks(
  worksheet: XmlElement,
  relationships: readonly Relationship[],
  cells: Cells,
  addresses: (range: string) => readonly { readonly row: number; readonly column: number }[],
  sheet: string,
  losses: Losses,
): void {
  for (const element of childrenOf(child(worksheet, 'hyperlinks'), 'hyperlink')) {
    const range = attribute(element, 'ref') ?? '';
    const target = relationships.find((one) => one.id === attribute(element, 'id'))?.target ?? '';
    const location = attribute(element, 'location');
    const isWeb = /^(?:https?:\/\/|mailto:)\S+$/i.test(target) && target.length <= 2000;
    if (!isWeb) {
      losses.add('link', sheet, range);
      continue;
    }
    if (attribute(element, 'tooltip')) {
      losses.add('link-tip', sheet, range);
    }
    for (const { row, column } of addresses(range)) {
      const cell = cells[row]?.[column];
      if (cell !== undefined && cell.formula === undefined) {
        cell.link = location === undefined ? target : `${target}#${location}`;
      }
    }
  }
}
