import { expect, test } from 'vitest';
import { catalogues } from '../../../src/text/index.ts';
import { findTable, tableProposal } from '../../../src/workbook/find-table.ts';
import { combinedCases } from './cases/combined.ts';
import { doubtfulCases } from './cases/doubtful.ts';
import { englishCases } from './cases/english.ts';
import { exportCases } from './cases/exports.ts';
import { furtherCases } from './cases/further.ts';
import { germanCases } from './cases/german.ts';
import { mixedCases } from './cases/mixed.ts';
import { noTableCases } from './cases/no-table.ts';
import { plainNameCases } from './cases/plain-names.ts';
import { romanceCases } from './cases/romance.ts';
import { structureCases } from './cases/structure.ts';
import { type Case, readWorkbook, todayOfCase } from './workbook-notation.ts';

/** "3, 4, 5, 8" as "3–5 8". */
function ranges(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(' ');
}

/** All that is found in a case, as the set-up would say it. */
function findingOf(given: Case): string {
  const { sheets, locale } = readWorkbook(given);
  const active = given.active ?? Object.keys(given.sheets)[0] ?? '';
  const found = findTable({ sheets, locale }, active, todayOfCase(given));
  const said = tableProposal(found, catalogues.en.table);
  if ('none' in found || 'none' in said) return `no table: ${JSON.stringify(said)}`;
  const { columns, reasons, notAccounts, questions } = said;
  return [
    `${found.sheet}: header ${found.firstHeaderRow}–${found.headerRow}, columns ${found.firstColumn}–${found.lastColumn}, accounts ${ranges(found.accounts)} by ${found.key}, then ${found.rowBelow ?? 'nothing'}`,
    `sure to ${Math.round(found.confidence * 100)} %${found.hoursUnit === null ? '' : `, hours a ${found.hoursUnit}`}`,
    ...Object.entries(reasons).map(
      ([role, reason]) =>
        `${role} ${columns[role as keyof typeof columns]} ${reason.confidence} ${reason.why}`,
    ),
    ...notAccounts.map(({ row, why }) => `row ${row}: ${why}`),
    ...questions.map(({ text }) => `? ${text}`),
  ].join('\n');
}

/** A case file a page, so that a page can be read through and a change shows on few of them. */
const pages = {
  german: germanCases,
  english: englishCases,
  romance: romanceCases,
  structure: structureCases,
  mixed: mixedCases,
  further: furtherCases,
  doubtful: doubtfulCases,
  'plain-names': plainNameCases,
  combined: combinedCases,
  exports: exportCases,
  'no-table': noTableCases,
};

test.each(Object.entries(pages))('all that is found in each list: %s', async (page, cases) => {
  const findings = cases.map((given) => `## ${given.title}\n\n${findingOf(given)}\n`);
  await expect(findings.join('\n')).toMatchFileSnapshot(`../../golden/findings/${page}.md`);
});
