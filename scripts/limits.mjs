/*
 * Takes the add-on to its limits on the workbench and writes docs/limits.md: `npm run limits`.
 *
 * Each case runs in a process of its own, so that its memory is its own. Names of cases as arguments run these alone and
 * print them without writing the document. Exit code 1 if something that should work does not.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { bundled } from './bundled.mjs';

/** A workbook, and what is done with it one after the other. */
const cases = [
  { name: '10,000 accounts', accounts: 10_000, stored: 100 },
  { name: '20,000 assessments', accounts: 2000, stored: 20_000 },
  { name: '200 columns', accounts: 1000, columns: 200, stored: 100 },
  { name: '30 account sheets', accounts: 3000, sheets: 30, stored: 3000 },
  { name: '50,000 characters', accounts: 100, stored: 10, longest: 50_000 },
];

async function openCase({ accounts, columns, sheets, stored, longest }, measured) {
  const { Host } = await bundled('src/workbench/host/host.ts');
  const { loadProject } = await bundled('src/workbench/host/project.ts');
  const large = await bundled('test/bench/large-workbook.ts');
  const content = large.accountsWorkbook({ accounts, columns, sheets });
  if (longest) {
    // An account, a header and a plain cell, each as long as a cell can be.
    const [sheet] = content.sheets;
    sheet.cells[1][1] = { value: `Lang ${'x'.repeat(longest - 5)}` };
    sheet.cells[0][2] = { value: `Ort ${'y'.repeat(longest - 4)}` };
    sheet.cells[2][2] = { value: 'z'.repeat(longest) };
  }
  const host = await measured('open the workbook', () =>
    Host.start({ project: loadProject(), content, userLocale: 'en' }),
  );
  const names = content.sheets.map(({ name }) => name);
  await measured(names.length > 1 ? `set up all ${names.length} sheets` : 'set up', async () => {
    for (const name of names) {
      host.select(name, 'A2');
      await ask(host, 'applySetup');
    }
  });
  const filled = large.withAssessments(await host.content(), stored, accounts);
  await measured('open it again and compute all formulas', () => host.load(filled));
  return { host, large, names };
}

async function ask(host, name, args = []) {
  const { value, error } = await host.execute(name, args);
  if (error) throw new Error(`${name}: ${error.message}`);
  return value;
}

async function runCase(one) {
  const steps = [];
  const measured = async (what, action) => {
    const begun = performance.now();
    const value = await action();
    steps.push({ what, ms: Math.round(performance.now() - begun) });
    return value;
  };
  const { host, large, names } = await openCase(one, measured);
  host.select(names[0], 'A3');
  const account = String(large.accountNumber(one.longest ? 0 : 1));
  const ratings = { K1: 4, K2: 4, K3: 3, K4: 5, P1: 2, P2: 1, P3: 2, P4: 2 };
  await measured('open the form', () => ask(host, 'formStart'));
  const saved = { id: 'limit', account, rater: 'Kim', ratings };
  await measured('save an assessment', () => ask(host, 'saveAssessment', [saved]));
  await measured('portfolio summary', () => ask(host, 'buildPortfolio'));
  await host.settle();
  const { cells } = (await host.content()).sheets.find(({ name }) => name === names[0]);
  const header = cells[0];
  if (!Object.values(header).some(({ value }) => value === 'Segment')) {
    throw new Error('The columns are not there.');
  }
  host.close();
  return { steps, memory: Math.round(process.resourceUsage().maxRSS / 1024) };
}

/** What is refused: a workbook, what is asked, and of whom the words are. */
async function runRefusals() {
  const { Host } = await bundled('src/workbench/host/host.ts');
  const { loadProject } = await bundled('src/workbench/host/project.ts');
  const { wordFileProblem } = await bundled('src/workbench/host/files/file-problem.ts');
  const { openFile } = await bundled('src/workbench/host/files/open-file.ts');
  const large = await bundled('test/bench/large-workbook.ts');
  const host = await Host.start({
    project: loadProject(),
    content: large.accountsWorkbook({ accounts: 20 }),
    userLocale: 'en',
  });
  const base = await host.content();
  const wide = (columns) => ({
    ...base,
    sheets: base.sheets.map((sheet) => {
      const first = { ...sheet.cells[0], [columns - 1]: { value: 'Ende' } };
      return { ...sheet, columnCount: columns, cells: { ...sheet.cells, 0: first } };
    }),
  });
  const ratings = { K1: 4 };
  const tries = [
    {
      what: 'setting up a sheet of 5,000 columns',
      content: wide(5000),
      call: ['applySetup'],
    },
    {
      what: 'a note of 50,000 characters',
      before: ['applySetup'],
      call: [
        'saveAssessment',
        [{ account: '100001', rater: 'Kim', ratings, note: 'x'.repeat(50_000) }],
      ],
    },
    {
      what: 'an account name of 50,001 characters',
      before: ['applySetup'],
      call: ['saveAssessment', [{ account: 'x'.repeat(50_001), rater: 'Kim', ratings }]],
    },
    {
      what: 'more than 744 hours a month',
      before: ['applySetup'],
      call: ['saveAssessment', [{ account: '100001', rater: 'Kim', ratings, hours: 745 }]],
    },
    { what: 'a summary before any set-up', call: ['buildPortfolio'] },
  ];
  const refused = [];
  for (const { what, content, before, call } of tries) {
    const words = [];
    for (const language of ['en', 'de']) {
      await host.load(content ?? base);
      host.userLocale = language;
      host.select('Kunden', 'A2');
      if (before) await ask(host, ...before);
      const [name, args = []] = call;
      const { error } = await host.execute(name, args);
      if (!error) throw new Error(`${what} was not refused.`);
      words.push(error.message);
    }
    refused.push({ what, words });
  }
  try {
    await host.type('Kunden', 'A2', 'x'.repeat(50_001));
  } catch (error) {
    refused.push({ what: 'typing 50,001 characters into a cell', words: [error.message] });
  }
  host.close();
  const file = path.join(os.tmpdir(), `limits-${process.pid}.xlsx`);
  writeFileSync(file, '');
  truncateSync(file, 100 * 2 ** 20);
  try {
    await openFile(file);
  } catch (error) {
    const words = ['en', 'de'].map((language) =>
      wordFileProblem(error.problem, 'accounts.xlsx', language),
    );
    refused.push({ what: 'opening a file of 100 MB in the workbench', words });
  } finally {
    rmSync(file);
  }
  return refused;
}

const seconds = (ms) => `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;

function documentOf(results, refusals) {
  const lines = results.flatMap(({ name, steps, memory }) => [
    `| **${name}** | | | ${memory.toLocaleString('en')} MB |`,
    ...steps.map(({ what, ms }) => `| | ${what} | ${seconds(ms)} | |`),
  ]);
  const short = (text) => (text.length > 400 ? `${text.slice(0, 400)} …` : text);
  const refused = refusals.map(
    ({ what, words }) => `| ${what} | ${words.map((word) => short(word)).join('<br>')} |`,
  );
  return `# Limits

Written by \`npm run limits\` on ${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, Node ${process.version}, at a load of ${os.loadavg()[1].toFixed(0)}. Times above a load of 2 are those of a machine that did other work too. Measured on the workbench, where spreadsheet, formulas and add-on share one machine; memory is the peak of the whole process, a bare one takes about 200 MB. Google's own limits (10 million cells, 6 minutes for an action, 30 seconds for a formula) come on top.

## What works

| workbook | step | time | memory |
| --- | --- | --- | --- |
${lines.join('\n')}

## What is refused, and in which words

Nothing is changed by a refused action.

| what | words |
| --- | --- |
${refused.join('\n')}

A label expires after 365 days and an assessment counts for 730, so a table that grows by ten assessments an account and year stays useful when *Delete old assessments* is used once a year.
`;
}

const asked = process.argv.slice(2);
if (asked[0] === '--alone') {
  const one = cases.find(({ name }) => name === asked[1]);
  const answer = one ? await runCase(one) : await runRefusals();
  process.stdout.write(`\n@${JSON.stringify(answer)}\n`);
  process.exit(0);
}

function alone(name) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [process.argv[1], '--alone', name],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const answer = stdout.split('\n').find((line) => line.startsWith('@'));
  if (status !== 0 || answer === undefined) {
    console.log(`${name}: failed\n${stderr.slice(0, 2000)}`);
    process.exitCode = 1;
    return null;
  }
  return JSON.parse(answer.slice(1));
}

const results = [];
for (const { name } of cases) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const answer = alone(name);
  if (answer === null) continue;
  results.push({ name, ...answer });
  const steps = answer.steps.map(({ what, ms }) => `${what} ${seconds(ms)}`).join(', ');
  console.log(`${name}: ${steps}, ${answer.memory} MB`);
}
const refusals = asked.length === 0 || asked.includes('refusals') ? alone('refusals') : null;
for (const { what, words } of refusals ?? [])
  console.log(`refused: ${what}: ${words.join(' / ').slice(0, 400)}`);
if (asked.length === 0 && process.exitCode !== 1) {
  writeFileSync('docs/limits.md', documentOf(results, refusals));
}
