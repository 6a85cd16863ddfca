import type { NotCarried, SheetContent, WorkbookContent } from './content.ts';
import { type FileLanguage, FileProblem } from './file-problem.ts';
import { guessLocale, type LocaleChoice, zoneOf } from './guess-locale.ts';
import { Losses } from './losses.ts';
import { chartName } from './xlsx/chart-xml.ts';
import { colorTables } from './xlsx/colors.ts';
import { notationOf } from './xlsx/formula-tokens.ts';
import { noteLostWorkbookParts } from './xlsx/lost-parts.ts';
import { type OwnSheetContent, ownSheetName, readOwnSheet } from './xlsx/own-sheet.ts';
import { readString } from './xlsx/read-cells.ts';
import { checkSize } from './xlsx/read-grid.ts';
import { readNames } from './xlsx/read-names.ts';
import { readSheet, type SheetSource } from './xlsx/read-sheet.ts';
import { readStyles } from './xlsx/read-styles.ts';
import { readTables } from './xlsx/read-tables.ts';
import { type Relationship, readPart, relationshipsOf } from './xlsx/relationships.ts';
import { ownSheetTexts, withOwn, withSheetNames } from './xlsx/restore-own.ts';
import { attribute, child, childrenOf, flag, type XmlElement } from './xlsx/xml.ts';
import { openZip, type ZipParts } from './xlsx/zip-parts.ts';

export interface OpenedFile {
  readonly content: WorkbookContent;
  readonly notCarried: readonly NotCarried[];
  readonly locale: LocaleChoice;
}

const noPart = (part: string): FileProblem => new FileProblem({ kind: 'damaged', part });

function workbookPart(parts: ZipParts): string {
  const target = relationshipsOf(parts, '').find((one) => one.type === 'officeDocument')?.target;
  const name = target ?? 'xl/workbook.xml';
  if (!parts.has(name)) {
    throw new FileProblem({ kind: parts.has('xl/workbook.bin') ? 'old-excel' : 'no-workbook' });
  }
  return name;
}

/** A name no other sheet has, as every program insists; at most 100 characters. */
function unlike(taken: Set<string>, name: string): string {
  const plain = name.slice(0, 90) || 'Sheet';
  let found = plain;
  for (let number = 2; taken.has(found.toLowerCase()); number += 1) {
    found = `${plain} (${number})`;
  }
  taken.add(found.toLowerCase());
  return found;
}

function listedSheets(
  parts: ZipParts,
  workbook: XmlElement,
  relationships: readonly Relationship[],
  losses: Losses,
): SheetSource[] {
  const ids = new Set<number>();
  const names = new Set<string>();
  return childrenOf(child(workbook, 'sheets'), 'sheet').flatMap((element, index) => {
    const name = unlike(names, attribute(element, 'name') ?? `Sheet${index + 1}`);
    const relationship = relationships.find((one) => one.id === attribute(element, 'id'));
    if (relationship === undefined || !parts.has(relationship.target)) {
      throw noPart(relationship?.target ?? `sheet "${name.slice(0, 60)}"`);
    }
    if (relationship.type !== 'worksheet') {
      losses.add('chart-sheet', null, undefined, name);
      return [];
    }
    let id = Number(attribute(element, 'sheetId') ?? index + 1);
    while (!Number.isInteger(id) || id < 0 || id > 2 ** 31 || ids.has(id)) {
      id = Math.max(0, ...ids) + 1;
    }
    ids.add(id);
    const state = attribute(element, 'state') ?? 'visible';
    return [
      {
        name,
        part: relationship.target,
        id,
        hidden: state !== 'visible',
      },
    ];
  });
}

/** What the package says of its country, before any cell is read. */
function localeOf(
  parts: ZipParts,
  styles: XmlElement | null,
  strings: readonly { text: string }[],
  asked: string | undefined,
  own: OwnSheetContent | null,
): LocaleChoice {
  if (asked !== undefined) {
    return { locale: asked, because: 'asked' };
  }
  if (own !== null) {
    return { locale: own.locale, because: 'kept' };
  }
  const properties = readPart(parts, 'docProps/app.xml') ?? undefined;
  const headings = childrenOf(child(child(properties, 'HeadingPairs'), 'vector'), 'variant');
  return guessLocale({
    numberFormats: childrenOf(child(styles ?? undefined, 'numFmts'), 'numFmt').map(
      (format) => attribute(format, 'formatCode') ?? '',
    ),
    programWords: headings.map((heading) => child(heading, 'lpstr')?.text ?? ''),
    texts: strings.slice(0, 2000).map((string) => string.text),
  });
}

/**
 * Reads an .xlsx package. Refused: what is no workbook, is damaged, locked, or unpacks to more than a spreadsheet can
 * hold. What is read but cannot be carried is listed, place by place, in the file's own language unless another is asked.
 */
export function readXlsx(
  bytes: Uint8Array,
  options: { readonly locale?: string | undefined; readonly language?: FileLanguage } = {},
): OpenedFile {
  const losses = new Losses();
  const parts = openZip(bytes);
  const workbookName = workbookPart(parts);
  const workbook = readPart(parts, workbookName);
  if (workbook === null || workbook.name !== 'workbook') {
    throw noPart(workbookName);
  }
  const relationships = relationshipsOf(parts, workbookName);
  const partOf = (type: string): XmlElement | null => {
    const target = relationships.find((one) => one.type === type)?.target;
    return target === undefined ? null : readPart(parts, target);
  };
  const strings = childrenOf(partOf('sharedStrings') ?? undefined, 'si').map(readString);
  const sources = listedSheets(parts, workbook, relationships, losses);
  const ownSource = sources.find((source) => source.hidden && source.name === ownSheetName);
  const ownTexts = ownSource === undefined ? null : ownSheetTexts(parts, ownSource.part, strings);
  const own = ownTexts === null ? null : readOwnSheet(ownTexts);
  if (ownTexts !== null && own === null) {
    losses.add('own-sheet', null);
  }
  const visibleSources =
    ownTexts === null ? sources : sources.filter((source) => source !== ownSource);
  if (visibleSources.length === 0) {
    throw new FileProblem({ kind: 'no-workbook' });
  }
  const stylePart = partOf('styles');
  const choice = localeOf(parts, stylePart, strings, options.locale, own);
  const colors = colorTables(partOf('theme'), stylePart);
  const styles = readStyles(stylePart, colors, choice.locale);
  const notation = notationOf(choice.locale);
  const tables = visibleSources.flatMap(({ part, name }) => readTables(parts, part, name));
  const counted = { cells: 0 };
  const properties = child(workbook, 'workbookPr');
  const sheets = visibleSources.map((source): SheetContent => {
    const kept = own?.sheets.find((one) => one.fileName === source.name) ?? null;
    const sheet = readSheet(source, {
      parts,
      strings,
      styles,
      colors,
      locale: choice.locale,
      notation,
      tables,
      dayShift: flag(properties, 'date1904') ? 1462 : 0,
      losses,
      counted,
      own: kept && {
        spreads: new Map(kept.spreads.map(({ cell, area }) => [cell, area])),
        charts: new Set(kept.charts.map(({ id }) => chartName(id))),
        rows: kept.rowCount,
        columns: kept.columnCount,
      },
    });
    return kept === null ? sheet : withOwn(sheet, kept);
  });
  checkSize(sheets);
  noteLostWorkbookParts(parts, workbook, losses);
  const views = child(child(workbook, 'bookViews'), 'workbookView');
  const activeName = childrenOf(child(workbook, 'sheets'), 'sheet')[
    Number(attribute(views, 'activeTab') ?? 0)
  ];
  const active = visibleSources.findIndex(
    (source) => source.name === attribute(activeName, 'name'),
  );
  const shown = sheets[active];
  const names = readNames(
    workbook,
    childrenOf(child(workbook, 'sheets'), 'sheet').map(
      (element) => attribute(element, 'name') ?? '',
    ),
    notation,
    losses,
  );
  const content: WorkbookContent = {
    locale: choice.locale,
    timeZone: own?.timeZone ?? zoneOf(choice.locale),
    activeSheet: (shown !== undefined && !shown.hidden
      ? shown
      : (sheets.find((sheet) => !sheet.hidden) ?? (sheets[0] as SheetContent))
    ).name,
    sheets,
    names,
    metadata: own?.metadata ?? [],
    documentProperties: own?.documentProperties ?? {},
  };
  return {
    content: own === null ? content : withSheetNames(content, own),
    notCarried: losses.list(options.language ?? (choice.locale.startsWith('de') ? 'de' : 'en')),
    locale: choice,
  };
}
