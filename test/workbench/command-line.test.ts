import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommandProblem, parseCommandLine, usage } from '../../src/workbench/command-line.ts';
import { openFile } from '../../src/workbench/host/files/open-file.ts';
import { runCommandLine } from '../../src/workbench/main.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zeitwert-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line in this process; results are parsed, remarks are left as lines. */
async function run(...args: string[]) {
  const results: unknown[] = [];
  const remarks: string[] = [];
  const code = await runCommandLine(args, {
    result: (line) => results.push(JSON.parse(line)),
    remark: (line) => remarks.push(line),
  });
  return { code, results, remarks };
}

describe('steps are read in the order they are given', () => {
  test('with sheets of any name', () => {
    const { steps } = parseCommandLine([
      '--set',
      'Test!A1==SEGMENT("A";70;20)',
      '--run=refresh',
      '--set',
      "'Müller & Söhne''s!'!$B$2=a=b",
      '--run',
      'NAME=["text",{"a":1}]',
      '--set',
      'C3=',
      '--select',
      'Kunden 2024!A5:B7',
      '--print',
      "'a!b'!A:C",
      '--print',
      'a1:f20',
      '--save',
      'out.xlsx',
    ]);
    expect(steps).toEqual([
      { kind: 'set', sheet: 'Test', cell: 'A1', text: '=SEGMENT("A";70;20)' },
      { kind: 'run', name: 'refresh', args: [] },
      { kind: 'set', sheet: "Müller & Söhne's!", cell: 'B2', text: 'a=b' },
      { kind: 'run', name: 'NAME', args: ['text', { a: 1 }] },
      { kind: 'set', sheet: null, cell: 'C3', text: '' },
      { kind: 'select', sheet: 'Kunden 2024', range: 'A5:B7' },
      { kind: 'print', sheet: 'a!b', range: 'A:C', asked: "'a!b'!A:C" },
      { kind: 'print', sheet: null, range: 'A1:F20', asked: 'a1:f20' },
      { kind: 'save', file: 'out.xlsx' },
    ]);
  });

  test('beside the options of the browser', () => {
    expect(
      parseCommandLine(['list.csv', '--port', '8080', '--no-open', '--locale', 'de_CH']),
    ).toEqual({
      file: 'list.csv',
      locale: 'de_CH',
      steps: [],
      port: 8080,
      opensBrowser: false,
      wantsHelp: false,
    });
  });

  test.each([
    [
      ['--set', 'A1'],
      `--set takes a cell and what to type there, such as 'Test!A1=5' or 'Test!A1==SUM(B2;C2)', but got "A1".`,
    ],
    [['--set', 'A0=1'], '--set takes a cell'],
    [['--set'], '--set needs a value after it.'],
    [['--no-open=1'], '--no-open takes no value.'],
    [['--print', 'Sheet!'], '--print takes a range such as \'Sheet!A1:F20\', but got "Sheet!".'],
    [['--print', 'A1:'], '--print takes a range'],
    [['--select', '!A1'], '--select takes a range'],
    [['--run', '1x'], '--run takes the name of a function'],
    [
      ['--run', 'NAME={}'],
      `--run takes its arguments as a JSON list such as 'NAME=[1,"two"]', but got "{}".`,
    ],
    [['--run', 'NAME=[1'], '--run takes its arguments as a JSON list'],
    [['--port', 'x'], '--port takes a number from 0 to 65535, but got "x".'],
    [['--locale', 'German'], '"German" is no locale of a spreadsheet.'],
    [['--colour'], 'There is no option "--colour". The options are --locale,'],
    [['-x'], 'There is no option "-x".'],
    [['a.csv', 'b.csv'], 'The workbench opens one file at a time, but got "a.csv" and "b.csv".'],
  ])('%j is refused', (args, sentence) => {
    expect(() => parseCommandLine(args)).toThrow(CommandProblem);
    expect(() => parseCommandLine(args)).toThrow(sentence);
  });
});

test('the page of the documents about it is the help it gives', () => {
  expect(readFileSync('docs/command-line.md', 'utf8')).toContain(usage);
});

describe('steps act on the workbook', () => {
  test('one line of JSON per result, in order; a missing sheet is created', async () => {
    const { code, results, remarks } = await run(
      '--set',
      'Test!A1=2,5',
      '--set',
      'Test!A2==A1*2',
      '--print',
      'Test!A1:B2',
      '--set',
      'test!A1=10',
      '--print',
      'Test!A2',
      '--select',
      'Bewertungen!B4',
      '--print',
      'A4:C4',
    );
    expect(remarks.join('\n')).not.toMatch(/Error/);
    expect(results).toEqual([
      {
        print: 'Test!A1:B2',
        values: [
          [2.5, null],
          [5, null],
        ],
      },
      { print: 'Test!A2', values: [[20]] },
      { print: 'A4:C4', values: [['Aldinger Getriebebau GmbH', 5, 5]] },
    ]);
    expect(code).toBe(0);
  });

  test.each([
    ['de_DE', 'Ausbauen'],
    ['en_US', 'Grow'],
  ])('in %s a confirmed A with a future reads %s', async (locale, word) => {
    const { code, results } = await run(
      '--locale',
      locale,
      '--set',
      'Test!A1==SEGMENT("A";70;20)',
      '--print',
      'Test!A1:A1',
    );
    expect(results).toEqual([{ print: 'Test!A1:A1', values: [[word]] }]);
    expect(code).toBe(0);
  });

  test('a saved workbook opens with what was typed and computed', async () => {
    const file = path.join(folder, 'saved.xlsx');
    const { code, remarks } = await run(
      '--set',
      'Neu/Alt!A1==SUM(Kundenliste!G5:G64)',
      '--save',
      file,
    );
    expect(code).toBe(0);
    expect(remarks).toContain(`Saved ${file}.`);
    expect(remarks.join('\n')).toContain('Not shown by Excel in Neu/Alt: a sheet name');
    const { content } = await openFile(file);
    const accounts = Object.values(content.sheets[0]?.cells ?? {}).slice(3, 63);
    const revenue = accounts.reduce((sum, row) => sum + Number(row[6]?.value ?? 0), 0);
    expect(revenue).toBeGreaterThan(7_000_000);
    const sheet = content.sheets.find(({ name }) => name === 'Neu/Alt');
    expect(sheet?.cells[0]?.[0]).toMatchObject({
      formula: '=SUM(Kundenliste!G5:G64)',
      value: revenue,
    });
  });

  test('a csv file is read in its own locale', async () => {
    const file = path.join(folder, 'kunden.csv');
    writeFileSync(file, 'Firma;Umsatz\nAldinger;1.234,50 €\n');
    const { code, results, remarks } = await run(file, '--set', 'C2==B2*2', '--print', 'A2:C2');
    expect(results).toEqual([{ print: 'A2:C2', values: [['Aldinger', 1234.5, 2469]] }]);
    expect(remarks[0]).toContain(
      'Locale de_DE (guessed from how its numbers are written). Choose another with --locale.',
    );
    expect(code).toBe(0);
  });

  test('an error in a printed cell is explained', async () => {
    const { code, results, remarks } = await run(
      '--set',
      'Test!A1==SEGMENT("Z";70;20)',
      '--print',
      'Test!A1',
    );
    expect(results).toEqual([{ print: 'Test!A1', values: [['#ERROR!']] }]);
    expect(remarks.at(-1)).toMatch(/^Test!A1: .*SEGMENT: /);
    expect(code).toBe(0);
  });
});

describe('what cannot be done is said in one sentence, with exit code 2', () => {
  test.each([
    [
      'a sheet that is not there',
      ['--print', 'Nowhere!A1'],
      '--print: there is no sheet "Nowhere". There are "Kundenliste", "Bewertungen".',
    ],
    [
      'a function that is not there',
      ['--run', 'noSuchFunction'],
      'noSuchFunction: Script function not found: noSuchFunction',
    ],
    ['a cell outside the sheet', ['--print', 'ZZ1'], 'ZZ1 lies outside the sheet'],
    [
      'a text too long for a cell',
      ['--set', `Test!A1=${'x'.repeat(50_001)}`],
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'saving as something else',
      ['--save', 'out.csv'],
      'The workbench saves .xlsx, and "out.csv" ends in .csv.',
    ],
  ])('%s', async (_, args, sentence) => {
    const { code, results, remarks } = await run('--print', 'A1:A1', ...args);
    const isKnownBefore = args[0] === '--save';
    expect(results).toHaveLength(isKnownBefore ? 0 : 1);
    expect(remarks.at(-1)).toContain(sentence);
    expect(code).toBe(2);
  });

  test.each([
    ['missing.xlsx', null, 'There is no file'],
    ['empty.xlsx', '', 'is empty (0 bytes)'],
    [
      'damaged.xlsx',
      'PK\u0003\u0004 and then nothing that a zip file has in it',
      'holds no workbook',
    ],
    ['old.xls', 'x', 'older or binary Excel format'],
    ['list.ods', 'x', 'ends in .ods'],
  ])('%s', async (name, content, sentence) => {
    const file = path.join(folder, name);
    if (content !== null) {
      writeFileSync(file, content);
    }
    const { code, remarks } = await run(file, '--print', 'A1');
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toContain(sentence);
    expect(remarks[0]).toContain(name);
    expect(code).toBe(2);
  });

  test('a file of 100 MB', async () => {
    const file = path.join(folder, 'large.xlsx');
    writeFileSync(file, '');
    truncateSync(file, 100 * 1024 * 1024);
    expect(statSync(file).size).toBe(104_857_600);
    const { code, remarks } = await run(file, '--print', 'A1');
    expect(remarks).toEqual([
      expect.stringContaining('has 100 MB; the workbench opens files up to 50 MB'),
    ]);
    expect(code).toBe(2);
  });
});

describe('as a process of its own', () => {
  const start = (...args: string[]) => [
    '--input-type=module',
    '-e',
    `await (await import('${path.resolve('build/workbench/main.mjs')}')).main(process.argv.slice(1))`,
    '--',
    ...args,
  ];

  test('only results are on standard output', () => {
    const output = execFileSync(process.execPath, start('--print', 'A4:B5'), {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(JSON.parse(output)).toEqual({
      print: 'A4:B5',
      values: [
        ['Kundennummer', 'Firma'],
        [10_012, 'Aldinger Getriebebau GmbH'],
      ],
    });
  });

  test('a refusal ends with exit code 2 and no stack trace', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      start('no.xlsx', '--print', 'A1'),
      {
        encoding: 'utf8',
      },
    );
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe('There is no file "no.xlsx". Check the path and the spelling.\n');
  });
});
