import { readFileSync } from 'node:fs';
import type { Assessment } from '../../src/domain/assessment.ts';
import { type Day, dayOfIso, isoOfDay } from '../../src/domain/day.ts';
import { portfolioOf } from '../../src/domain/portfolio.ts';
import { defaultSettings, type ModelSettings } from '../../src/domain/settings.ts';
import { factorIds, type Rating, standardTraits } from '../../src/domain/traits.ts';
import type { Language } from '../../src/text/language.ts';
import { openBytes } from '../../src/workbench/host/files/open-file.ts';
import { accountTable } from '../../src/workbook/account-rows.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { countRows, duplicateEntries } from '../../src/workbook/portfolio-rows.ts';
import type { PortfolioReading } from '../../src/workbook/portfolio-tab.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';

/*
 * The sample workbook's accounts with assessments of two sellers over a year. What a seller rates follows from the account alone,
 * so that the same accounts always tell the same story.
 */

export const stages = ['fresh', 'half assessed', 'a year of history'] as const;
export type Stage = (typeof stages)[number];

export const sampleDay = dayOfIso('2025-10-01') ?? 0;

/** The sample's account sheet: columns as its set-up binds them. */
export const sampleBinding = {
  columns: {
    accountNumber: 1,
    account: 2,
    class: 3,
    previousRevenue: 7,
    revenue: 8,
    margin: 9,
    hours: 10,
    visits: 11,
  },
  key: 'accountNumber',
  hoursUnit: 'month',
  headerRow: 4,
  own: {},
} as const;

export function sampleRows(language: Language): { readonly name: string; readonly rows: Cell[][] } {
  const bytes = readFileSync(
    new URL(`../../src/workbench/sample/zeitwert-sample-${language}.xlsx`, import.meta.url),
  );
  const { content } = openBytes(bytes, `zeitwert-sample-${language}.xlsx`);
  const [sheet] = content.sheets;
  if (sheet === undefined) throw new Error('The sample workbook holds no sheet.');
  const rows: Cell[][] = [];
  // The accounts end above the total, which the set-up leaves out of its range.
  for (let row = sampleBinding.headerRow - 1; sheet.cells[row]?.[1] !== undefined; row++) {
    rows.push(Array.from({ length: 11 }, (_, column) => sheet.cells[row]?.[column]?.value ?? ''));
  }
  return { name: sheet.name, rows };
}

/** Five kinds of accounts, as K1–K6 and P1–P6 are rated. */
const kinds = ['555455 111211', '443444 222122', '343233 323323', '212211 545454', '112121 455545'];

/** A small, fixed scatter from the name of an account. */
function seedOf(name: string): number {
  let seed = 7;
  for (const letter of name) seed = (seed * 31 + letter.charCodeAt(0)) % 9973;
  return seed;
}

/** A level for the account, and a little more or less from factor to factor. */
function outlook(seed: number, factor: number): Rating {
  const level = 1 + (Math.floor(seed / 5) % 5);
  return Math.min(5, Math.max(1, level + ((seed + factor) % 3) - 1));
}

export function sampleAssessments(
  accounts: readonly { readonly name: string; readonly key: string }[],
  stage: Stage,
  today: Day = sampleDay,
): Assessment[] {
  if (stage === 'fresh') return [];
  const assessments: Assessment[] = [];
  accounts.forEach(({ name, key }, place) => {
    const seed = seedOf(name);
    const kind = seed % kinds.length;
    const assess = (age: number, rater: string, shift: number, more: Partial<Assessment> = {}) => {
      const form = (kinds[Math.min(kinds.length - 1, Math.max(0, kind + shift))] ?? '').replace(
        ' ',
        '',
      );
      const day = today - age;
      assessments.push({
        id: `${place}-${age}-${rater}`,
        time: `${isoOfDay(day)}T09:00:00`,
        day,
        rater,
        account: key,
        ratings: Object.fromEntries(
          standardTraits.map(({ id }, i): [string, Rating] => [id, Number(form[i])]),
        ),
        factors: Object.fromEntries(
          factorIds.map((id, i) => [id, i === 5 && seed % 3 === 0 ? null : outlook(seed, i)]),
        ) as Assessment['factors'],
        desired: seed % 4 === 0 ? 1 + (seed % 5) : null,
        hours: null,
        ourFailure: false,
        onlyThisSituation: false,
        nextStep: seed % 6 === 0 ? 'Termin' : '',
        by: seed % 6 === 0 ? day + 20 : null,
        decidedBy: '',
        note: '',
        withdrawn: null,
        ...more,
      });
    };
    if (stage === 'half assessed') {
      if (place % 2 === 0) assess(10, 'Kim', 0);
      return;
    }
    if (seed % 9 === 0) return;
    assess(seed % 11 === 0 ? 400 : 340, 'Kim', seed % 4 === 1 ? 1 : 0);
    if (seed % 11 === 0) return;
    assess(200, 'Ada', 0);
    assess(30, 'Kim', seed % 5 === 2 ? -1 : 0);
    if (seed % 7 === 0) assess(12, 'Ada', 2, { onlyThisSituation: true });
  });
  return assessments;
}

/** What the summary of the sample is written from at one stage. */
export function sampleReading(
  language: Language,
  stage: Stage,
  settings: ModelSettings = defaultSettings,
): PortfolioReading {
  const { name, rows } = sampleRows(language);
  const context = contextOf(language === 'de' ? 'de_DE' : 'en_GB');
  const table = accountTable(rows, [], sampleBinding, { context, classWords: new Map() });
  const counted = countRows(name, table, sampleBinding, settings, language);
  const assessments = sampleAssessments(counted.accounts, stage);
  const portfolio = portfolioOf(counted.accounts, assessments, settings, sampleDay);
  return {
    portfolio,
    notCounted: [...counted.notCounted, ...duplicateEntries(portfolio)],
    valueHeaders: [table.valueHeader],
    settings: { labels: {}, segments: {} },
    context,
    now: '2025-10-01T09:30:00',
  };
}
