import { colorTables } from './colors.ts';
import type { NotCarried, SheetContent, WorkbookContent } from './content.ts';
import { type FileLanguage, FileProblem } from './file-problem.ts';
import { readFormula, renameSheets } from './formula-dialect.ts';
import { type Notation, notationOf } from './formula-tokens.ts';
import { guessLocale, type LocaleChoice, zoneOf } from './guess-locale.ts';
import { Losses } from './losses.ts';
import {
  type MeantRule,
  type OwnSheetContent,
  type OwnSheetOfSheet,
  ownSheetName,
  readOwnSheet,
} from './own-sheet.ts';
import { readString } from './read-cells.ts';
import { checkSize, readSheet, readTables, type SheetSource } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { type Relationship, readPart, relationshipsOf } from './relationships.ts';
import { attribute, child, childrenOf, flag, type XmlElement } from './xml.ts';
import { openZip, type ZipParts } from './zip-parts.ts';

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

/** Parts outside the sheets that hold what cannot be carried. */
function noteLostParts(parts: ZipParts, workbook: XmlElement, losses: Losses): void {
  const kinds = [
    [/vbaProject\.bin$|macrosheets\//i, 'macros'],
    [/^xl\/externalLinks\/[^/]*\.xml$/i, 'external-link'],
    [/^xl\/(connections\.xml|queryTables\/)/i, 'connection'],
    [/^xl\/(slicers|timelines)\/[^/]*\.xml$/i, 'slicer'],
    [/^xl\/(activeX|ctrlProps|embeddings)\//i, 'control'],
    [/^customXml\/item\d+\.xml$/i, 'custom-properties'],
    [/^xl\/(model|richData|webextensions)\//i, 'unknown-part'],
  ] as const;
  for (const name of parts.names) {
    const kind = kinds.find(([pattern]) => pattern.test(name) && !/_rels\//.test(name))?.[1];
    if (kind !== undefined) {
      losses.add(kind, null, undefined, kind === 'unknown-part' ? name : '');
    }
  }
  const core = readPart(parts, 'docProps/core.xml')?.children ?? [];
  const described = core.some(
    ({ name, text }) =>
      /^(title|subject|description|keywords|category)$/.test(name) && text.trim() !== '',
  );
  if (described || (readPart(parts, 'docProps/custom.xml')?.children.length ?? 0) > 0) {
    losses.add('custom-properties', null);
  }
  if (flag(child(workbook, 'workbookProtection'), 'lockStructure')) {
    losses.add('workbook-protection', null);
  }
}

/** Names of ranges. Excel's own, which hold print areas and filters, are not names to Sheets. */
function readNames(
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

function listedSheets(
  parts: ZipParts,
  workbook: XmlElement,
  relationships: readonly Relationship[],
  losses: Losses,
): SheetSource[] {
  const ids = new Set<number>();
  return childrenOf(child(workbook, 'sheets'), 'sheet').flatMap((element, index) => {
    const name = attribute(element, 'name') ?? `Sheet${index + 1}`;
    const relationship = relationships.find((one) => one.id === attribute(element, 'id'));
    if (relationship === undefined || !parts.has(relationship.target)) {
      throw noPart(relationship?.target ?? `sheet "${name.slice(0, 60)}"`);
    }
    if (relationship.type !== 'worksheet') {
      losses.add('chart-sheet', null, undefined, name);
      return [];
    }
    let id = Number(attribute(element, 'sheetId') ?? index + 1);
    while (!Number.isInteger(id) || id < 0 || ids.has(id)) {
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

/** The texts in column A of the workbench's own sheet; null where a sheet of that name is something else. */
function ownSheetTexts(
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
  return rules.map((rule, index) => {
    const other = kept.find((one) => one.index === index);
    return other !== undefined && other.written === JSON.stringify(rule) ? other.meant : rule;
  });
}

/** A sheet with what the workbench's own sheet keeps about it; places outside its grid are left out. */
function withOwn(sheet: SheetContent, own: OwnSheetOfSheet): SheetContent {
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
 * hold. What is read but cannot be carried is listed, place by place.
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
        spreads: new Set(kept.spreads),
        rows: kept.rowCount,
        columns: kept.columnCount,
      },
    });
    return kept === null ? sheet : withOwn(sheet, kept);
  });
  checkSize(sheets);
  noteLostParts(parts, workbook, losses);
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
    notCarried: losses.list(options.language ?? 'en'),
    locale: choice,
  };
}

/** Formulas of a saved file name its sheets as the file does; sheets that got their own name back are renamed there too. */
function withSheetNames(content: WorkbookContent, own: OwnSheetContent): WorkbookContent {
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
