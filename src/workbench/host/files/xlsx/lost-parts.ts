import type { Losses } from '../losses.ts';
import { readPart } from './relationships.ts';
import { attribute, child, childrenOf, flag, type XmlElement } from './xml.ts';
import type { ZipParts } from './zip-parts.ts';

/** Parts of a worksheet the reader knows, whether it carries them or they mean nothing elsewhere. */
const knownParts = new Set(
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter sortState mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup drawing legacyDrawing legacyDrawingHF ignoredErrors smartTags tableParts extLst cellWatches'.split(
    ' ',
  ),
);
const lostParts = {
  protectedRanges: 'protected-exceptions',
  scenarios: 'scenario',
  dataConsolidate: 'scenario',
  customSheetViews: 'view',
  headerFooter: 'header-footer',
  rowBreaks: 'page-breaks',
  colBreaks: 'page-breaks',
  oleObjects: 'control',
  controls: 'control',
  AlternateContent: 'control',
  picture: 'picture',
} as const;
const lostExtensions = {
  sparklineGroups: 'sparkline',
  slicerList: 'slicer',
  timelineRefs: 'slicer',
} as const;

/** What a sheet that prints in pages of ours gets anew. */
const ownParts: readonly string[] = ['headerFooter', 'rowBreaks'];

/** Names what a sheet holds that has no place in content. */
export function noteLostSheetParts(
  worksheet: XmlElement,
  sheet: string,
  isInPages: boolean,
  losses: Losses,
): void {
  for (const { name } of worksheet.children) {
    if (isInPages && ownParts.includes(name)) continue;
    if (name in lostParts) {
      losses.add(lostParts[name as keyof typeof lostParts], sheet);
    } else if (!knownParts.has(name)) {
      losses.add('unknown-part', sheet, undefined, name);
    }
  }
  for (const extension of childrenOf(child(worksheet, 'extLst'), 'ext')) {
    for (const part of extension.children) {
      if (part.name in lostExtensions) {
        losses.add(lostExtensions[part.name as keyof typeof lostExtensions], sheet);
      } else if (part.name === 'conditionalFormattings') {
        for (const block of part.children) {
          for (const rule of childrenOf(block, 'cfRule')) {
            const type = attribute(rule, 'type');
            losses.add(
              type === 'dataBar' ? 'data-bar' : type === 'iconSet' ? 'icon-set' : 'format-rule',
              sheet,
              child(block, 'sqref')?.text,
            );
          }
        }
      } else if (part.name !== 'dataValidations' && part.name !== 'ignoredErrors') {
        losses.add('unknown-part', sheet, undefined, part.name);
      }
    }
  }
}

/** Parts outside the sheets that hold what cannot be carried. */
export function noteLostWorkbookParts(parts: ZipParts, workbook: XmlElement, losses: Losses): void {
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
