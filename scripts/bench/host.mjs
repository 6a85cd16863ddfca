import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { bundled } from '../bundled.mjs';
import { inContext, loadBundle } from './functions.mjs';
import { atLeast, median, result, seeded } from './measure.mjs';

/** What needs the spreadsheet: how many service calls an action costs, how that grows, and how long it takes. */
export async function benchHost() {
  const begun = performance.now();
  const { Host } = await bundled('src/workbench/host/host.ts');
  const { loadProject } = await bundled('src/workbench/host/project.ts');
  const large = await bundled('test/bench/large-workbook.ts');
  const host = await Host.start({
    project: loadProject(),
    content: large.accountsWorkbook({ accounts: 20 }),
    userLocale: 'de',
  });
  const results = [result('host ready', performance.now() - begun, 'ms', 2000)];
  const bench = new HostBench(host, large);
  for (const part of [actionCalls, largeBooks, formulas]) results.push(...(await part(bench)));
  host.close();
  return results;
}

class HostBench {
  constructor(host, { accountsWorkbook, withAssessments, accountNumber }) {
    this.host = host;
    this.accountsWorkbook = accountsWorkbook;
    this.withAssessments = withAssessments;
    this.accountNumber = accountNumber;
  }

  /** One action from a settled workbook: its calls, and its time until it answers. */
  async run(name, args = []) {
    await this.host.settle();
    const begun = performance.now();
    const { error, calls } = await this.host.execute(name, args);
    if (error) throw new Error(`${name}: ${error.message}`);
    const ms = performance.now() - begun;
    return { calls: calls.reads + calls.writes, ms };
  }

  /** A workbook as its owner keeps it. */
  async load(size) {
    await this.host.load(this.accountsWorkbook(size));
    this.host.select('Kunden', 'A2');
  }

  /** A workbook of so many accounts, set up, with so many assessments stored. Gives what the set-up cost. */
  async open(size, assessments, ...proposal) {
    const { host } = this;
    const { accounts } = size;
    await this.load(size);
    const setUp = await this.run('applySetup', proposal);
    if (assessments > 0) {
      await host.load(this.withAssessments(await host.content(), assessments, accounts));
      host.select('Kunden', 'A5');
    }
    return setUp;
  }

  assessment(id) {
    const ratings = { K1: 4, K2: 4, K3: 3, K4: 5, K5: 4, P1: 2, P2: 1, P3: 2, P4: 2 };
    return [{ id, account: String(this.accountNumber(3)), rater: 'Kim', ratings }];
  }
}

/** Service calls at 100, 1,000 and 10,000 rows: a target for each, and the same number for all. */
async function actionCalls(bench) {
  const sizes = [100, 1000, 10_000];
  const most = {
    applySetup: 40,
    'applySetup as values': 40,
    'applySetup, a filter to extend': 40,
    'extendFilter, twelve columns': undefined,
    saveAssessment: 15,
    accountAtSelection: 4,
    'accountAtSelection before the set-up': 4,
    buildPortfolio: 60,
  };
  const calls = Object.fromEntries(Object.keys(most).map((name) => [name, []]));
  const results = [];
  for (const size of sizes) {
    await bench.load({ accounts: size });
    const firstLook = await bench.run('accountAtSelection');
    calls['accountAtSelection before the set-up'].push(firstLook.calls);
    const filtered = { accounts: size, columns: 12, hasFilter: true };
    const toExtend = await bench.open(filtered, 0, { answers: { extendFilter: true } });
    calls['applySetup, a filter to extend'].push(toExtend.calls);
    calls['extendFilter, twelve columns'].push((await bench.run('extendFilter')).calls);
    const inValues = await bench.open({ accounts: size }, 0, { answers: { mode: 'values' } });
    calls['applySetup as values'].push(inValues.calls);
    const setUp = await bench.open({ accounts: size }, 10);
    calls.applySetup.push(setUp.calls);
    if (size === 10_000) {
      results.push(result('applySetup, 10,000 accounts', setUp.ms, 'ms', 5000));
    }
    calls.accountAtSelection.push((await bench.run('accountAtSelection')).calls);
    calls.saveAssessment.push((await bench.run('saveAssessment', bench.assessment('bench'))).calls);
    calls.buildPortfolio.push((await bench.run('buildPortfolio')).calls);
  }
  for (const [name, counts] of Object.entries(calls)) {
    counts.forEach((count, i) => {
      results.push(
        result(`${name}, ${sizes[i].toLocaleString('en')} accounts`, count, 'calls', most[name]),
      );
    });
    const growth = Math.max(...counts) - Math.min(...counts);
    results.push(result(`${name}, more calls at 10,000 than at 100`, growth, 'calls', 0));
  }
  return results;
}

async function largeBooks(bench) {
  const results = [];
  await bench.open({ accounts: 200 }, 5000);
  const at5000 = await bench.run('saveAssessment', bench.assessment('bench'));
  results.push(
    result('saveAssessment, 5,000 stored', at5000.ms, 'ms', 1000),
    result('form opens, 200 accounts, 5,000 stored', (await bench.run('formStart')).ms, 'ms'),
  );
  await bench.open({ accounts: 2000 }, 20_000);
  results.push(result('form opens, 2,000 accounts', (await bench.run('formStart')).ms, 'ms', 2000));
  const portfolio = await bench.run('buildPortfolio');
  results.push(
    result('buildPortfolio, 2,000 accounts × 20,000 assessments', portfolio.ms, 'ms', 10_000),
    result('buildPortfolio, 20,000 stored', portfolio.calls, 'calls', 60),
  );
  const save = await bench.run('saveAssessment', bench.assessment('bench'));
  results.push(
    result('saveAssessment, 20,000 stored', save.calls, 'calls', 15),
    result('saveAssessment, 2,000 accounts, 20,000 stored', save.ms, 'ms'),
  );
  return results;
}

/** The score of ten thousand rows: one formula of ours, and the same as a native formula in each row. */
async function formulas({ host }) {
  const rows = 10_000;
  const random = seeded(20261123);
  const line = () => Array.from({ length: 12 }, () => 1 + Math.floor(5 * random()));
  const ratings = Array.from({ length: rows }, line);
  const workbook = (formulaOf) => {
    const cells = Object.fromEntries(
      ratings.map((values, row) => {
        const cellsOfRow = Object.fromEntries(values.map((value, column) => [column, { value }]));
        const formula = formulaOf?.(row + 1);
        return [row, formula ? { ...cellsOfRow, 13: { value: null, formula } } : cellsOfRow];
      }),
    );
    cells[0] = { ...cells[0], 15: { value: 50 } };
    return cells;
  };
  const base = await host.content();
  const open = (formulaOf) =>
    host.load({
      ...base,
      activeSheet: 'T',
      names: [],
      metadata: [],
      sheets: [
        {
          ...base.sheets[0],
          id: 99,
          name: 'T',
          rowCount: rows + 10,
          metadata: [],
          conditionalFormats: [],
          validations: [],
          columns: {},
          cells: workbook(formulaOf),
        },
      ],
    });
  await open();
  let begun = performance.now();
  await host.type('T', 'N1', `=PATIENTSCORE(A1:L${rows})`);
  const inHost = performance.now() - begun;

  begun = performance.now();
  await open((row) => `=PATIENTSCORE(A${row}:L${row})`);
  await host.settle();
  const oneByOne = performance.now() - begun;

  const poles = (row) => [`A${row}:F${row}`, `G${row}:L${row}`];
  await open((row) => {
    const [customer, patient] = poles(row);
    return `=IF(OR(COUNT(${customer})<3;COUNT(${patient})<3);"";$P$1+25*(AVERAGE(${patient})-AVERAGE(${customer}))/2)`;
  });
  await host.settle();
  begun = performance.now();
  // Every row depends on this cell, so exactly the formulas are computed again.
  await host.type('T', 'P1', 50);
  const native = performance.now() - begun;
  const [[computed] = []] = await host.values(`T!N${rows}`);

  const bundle = loadBundle(readFileSync('dist/Code.js', 'utf8'));
  const cells = inContext(bundle, ratings);
  const ms = median(9, () => bundle.PATIENTSCORE(cells));
  const last = bundle.PATIENTSCORE(cells)[rows - 1][0];
  if (Math.abs(last - computed) > 1e-9) {
    throw new Error(`The native formula gives ${computed} where PATIENTSCORE gives ${last}.`);
  }
  return [
    result('one =PATIENTSCORE over 10,000 rows, in the workbench', inHost, 'ms', 3000),
    result('10,000 formulas of PATIENTSCORE, opened and computed', oneByOne, 'ms', 6000),
    result('the same score as 10,000 native formulas, computed again', native, 'ms'),
    atLeast('PATIENTSCORE faster than the native formulas', native / ms, '×', 60),
  ];
}
