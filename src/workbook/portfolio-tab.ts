import { isoOfDay } from '../domain/day.ts';
import type { Label } from '../domain/label.ts';
import { labels as allLabels } from '../domain/label.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { segments as allSegments, type Segment } from '../domain/segment.ts';
import { catalogues, sentence } from '../text/index.ts';
import { type Language, languages } from '../text/language.ts';
import type { PoleTerms } from '../text/portfolio-words.ts';
import type { Cell } from './cell.ts';
import type { SheetPlan } from './plan.ts';
import type { Block, PortfolioPage } from './portfolio-block.ts';
import { figuresBlock } from './portfolio-figures-block.ts';
import { hoursBlock } from './portfolio-hours-block.ts';
import { layOut } from './portfolio-layout.ts';
import {
  discussBlock,
  keptNotesBlock,
  moversBlock,
  notCountedBlock,
  tiltBlock,
  toDoBlock,
} from './portfolio-lists.ts';
import { readNotes } from './portfolio-notes.ts';
import { headlineBlock, matrixBlock } from './portfolio-overview.ts';
import type { NotCountedEntry } from './portfolio-rows.ts';
import type { SettingsTable } from './settings-tab.ts';
import type { SheetContext } from './sheet-context.ts';

/** What the page is written from, beside the tab as it stands. */
export interface PortfolioReading {
  readonly portfolio: Portfolio;
  readonly notCounted: readonly NotCountedEntry[];
  /** What the account sheets call the values they are counted by. */
  readonly valueHeaders: readonly string[];
  readonly settings: Pick<SettingsTable, 'labels' | 'segments'>;
  readonly context: Pick<SheetContext, 'language' | 'decimalComma'>;
  /** ISO text in the spreadsheet's zone. */
  readonly now: string;
}

/** The page in the words of the spreadsheet and of the team; `tab` are the cells of the tab as it stands, with the user's notes. */
export function portfolioPage(
  { portfolio, notCounted, valueHeaders, settings, context, now }: PortfolioReading,
  tab: readonly (readonly Cell[])[],
): PortfolioPage {
  const { language } = context;
  const { method, portfolio: words } = catalogues[language];
  const dayText = dayTextOf(language);
  const labels = ownWords(allLabels, settings.labels, method.labels);
  const { refusal } = portfolio.hours;
  return {
    portfolio,
    words,
    terms: termsOf(labels, language),
    labels,
    segments: ownWords(allSegments, settings.segments, method.segments),
    dayText: (day) => dayText(isoOfDay(day)),
    hoursText: (hundredths) => hoursText(hundredths, context.decimalComma),
    valueHeaders: [...new Set(valueHeaders)].filter((header) => header !== ''),
    written: `${dayText(now.slice(0, 10))} ${now.slice(11, 16)}`,
    notes: readNotes(tab, portfolio.accounts),
    notCounted,
    refusal: refusal === null ? null : sentence(refusal, language),
  };
}

/** All blocks in the order of the page. */
export function portfolioBlocks(page: PortfolioPage): readonly Block[] {
  return [
    headlineBlock(page),
    matrixBlock(page),
    discussBlock(page),
    keptNotesBlock(page),
    moversBlock(page),
    toDoBlock(page),
    hoursBlock(page),
    tiltBlock(page),
    notCountedBlock(page),
    figuresBlock(page),
  ];
}

/** The plan that writes the page into the tab. */
export function portfolioPlan(page: PortfolioPage, tab: readonly (readonly Cell[])[]): SheetPlan {
  return layOut(portfolioBlocks(page), tab, {
    labels: page.labels,
    segments: page.segments,
    chartTitles: languages.flatMap((each) => {
      const { labels, scatter, gaps } = catalogues[each].portfolio.charts;
      return [labels, scatter, gaps];
    }),
  });
}

function ownWords<K extends Label | Segment>(
  ids: readonly K[],
  own: Readonly<Partial<Record<K, string>>>,
  usual: Readonly<Record<K, string>>,
): Record<K, string> {
  return Object.fromEntries(ids.map((id) => [id, own[id] || usual[id]])) as Record<K, string>;
}

/** The method's words for the poles; the team's own in quotation marks where it has replaced one. */
function termsOf(labels: Readonly<Record<Label, string>>, language: Language): PoleTerms {
  const { method, portfolio: words } = catalogues[language];
  const isOwn = (label: 'customer' | 'patient') => labels[label] !== method.labels[label];
  if (!isOwn('customer') && !isOwn('patient')) return words.terms;
  const customer = words.ownTerm(labels.customer);
  const patient = words.ownTerm(labels.patient);
  return {
    customer: isOwn('customer') ? customer : words.terms.customer,
    customers: isOwn('customer') ? customer : words.terms.customers,
    patient: isOwn('patient') ? patient : words.terms.patient,
    patients: isOwn('patient') ? patient : words.terms.patients,
  };
}

/** "23.11.2026" in German, ISO in English, where day and month are written in either order. */
function dayTextOf(language: Language): (iso: string) => string {
  return (iso) =>
    language === 'de' ? `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}` : iso;
}

/** "1.234,5" or "1,234.5": at most two decimals. */
function hoursText(hundredths: number, decimalComma: boolean): string {
  const [whole = '', decimals] = String(Math.abs(hundredths) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, decimalComma ? '.' : ',');
  const sign = hundredths < 0 ? '−' : '';
  return decimals === undefined
    ? `${sign}${grouped}`
    : `${sign}${grouped}${decimalComma ? ',' : '.'}${decimals}`;
}
