import { expect, test } from 'vitest';
import { literal } from '../../src/apps-script/apply-plan.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { checkAssessment } from '../../src/workbook/assessment-dto.ts';
import { readAssessments } from '../../src/workbook/assessments-tab.ts';
import type { AccountExport } from '../../src/workbook/form-answers.ts';
import { safeCsv } from '../../src/workbook/safe-csv.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';
import { payloads } from './payloads.ts';
import { assessment, newSheet, Save } from './schedules.ts';
import { customerForm, startSupplier } from './supplier.ts';

test('there are more than two hundred', () => {
  expect(new Set(payloads).size).toBeGreaterThan(200);
});

test.each(['de_DE', 'en_US'])('a sheet in %s stores each as the text it is', async (locale) => {
  const host = await Host.start({
    project: {
      code: `function write(texts) {
        var range = SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1, texts.length, 1);
        range.setValues(texts);
        SpreadsheetApp.flush();
        return { values: range.getValues(), formulas: range.getFormulas() };
      }`,
      files: {},
      manifest: {},
    },
    content: blankWorkbook(locale),
  });
  const texts = payloads.map((text) => [literal(text)]);
  const { value, error } = await host.execute('write', [texts]);
  host.close();
  expect(error).toBeUndefined();
  const { values, formulas } = value as { values: unknown[][]; formulas: string[][] };
  expect(values.map(([cell]) => cell)).toEqual([...payloads]);
  expect(formulas.every(([formula]) => formula === '')).toBe(true);
});

test('the table gives each back as account, rater, next step and note', () => {
  const sheet = newSheet(payloads.length + 10);
  const wanted = payloads.map((text, n) => {
    const checked = checkAssessment(
      {
        account: `A ${text}`,
        rater: text.slice(0, 100),
        ratings: { K1: 3 },
        nextStep: text.slice(0, 200),
        note: text.slice(0, 200),
      },
      defaultSettings.traits,
    );
    const save = new Save(sheet, {
      ...assessment(n),
      account: checked.account,
      rater: checked.rater,
      nextStep: checked.nextStep,
      note: checked.note,
    });
    for (let turns = 0; save.turn() !== 'done'; turns++) if (turns > 50) throw new Error(text);
    return checked;
  });
  const context = contextOf('de_DE');
  const { assessments, damaged } = readAssessments(sheet.cells, defaultSettings.traits, context);
  expect(damaged).toEqual([]);
  expect(assessments.map(({ nextStep, note }) => [nextStep, note])).toEqual(
    wanted.map(({ nextStep, note }) => [nextStep, note]),
  );
  const stored = sheet.cells.slice(1).map((row) => [row[2], row[3]]);
  expect(stored).toEqual(wanted.map(({ rater, account }) => [rater, account]));
});

/** Reads a comma-separated text as RFC 4180 says. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  for (let i = 0; i < csv.length; i++) {
    if (csv[i] === '"') {
      for (i++; i < csv.length; i++) {
        if (csv[i] === '"' && csv[i + 1] === '"') i++;
        else if (csv[i] === '"') break;
        field += csv[i];
      }
    } else if (csv[i] === ',' || csv[i] === '\r') {
      rows[rows.length - 1]?.push(field);
      field = '';
      if (csv[i] === '\r') {
        i++;
        rows.push([]);
      }
    } else {
      field += csv[i];
    }
  }
  rows[rows.length - 1]?.push(field);
  return rows;
}

test('an export holds each as text that no spreadsheet computes', () => {
  const fields = parsed(safeCsv(payloads.map((text) => [text, 5])));
  expect(fields).toHaveLength(payloads.length);
  fields.forEach(([field = '', number], n) => {
    expect(number).toBe('5');
    expect(field).not.toMatch(/^[=+\-@\t\r\n]/);
    expect([payloads[n], `'${payloads[n]}`]).toContain(field);
  });
});

test('accounts, headers and notes of that kind pass through form, table and export', async () => {
  const host = await startSupplier();
  const names = [
    '=IMPORTXML("http://example.invalid";"//a")',
    '+49 Huber',
    '-Minus AG',
    '@Klammer',
    '<script>alert(1)</script>',
    'شركة الاختبار',
    '👩‍🔧 Werkstatt',
    '__proto__',
    'x'.repeat(50_000),
    `=${'y'.repeat(100)}`,
  ];
  const content = await host.content();
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([row, cells]) => {
        const name = names[Number(row) - 3];
        return [row, name === undefined ? cells : { ...cells, 0: { value: name } }];
      }),
    ),
  }));
  await host.load({ ...content, sheets });
  host.select('Kunden', 'A4');
  expect((await host.execute('applySetup')).error).toBeUndefined();
  // A column of the team's own whose header wants to be a formula.
  await host.insertColumns('Einschätzungen', 5);
  await host.type('Einschätzungen', 'E1', `'=IMPORTXML("http://example.invalid";"//a")`);
  await host.execute('saveAssessment', [{ ...customerForm, account: names[4], rater: 'Kim' }]);
  for (const [n, account] of names.entries()) {
    const dto = { ...customerForm, id: `n${n}`, account, rater: '=Kim()', note: '@SUM(1)' };
    const saved = await host.execute('saveAssessment', [dto]);
    expect(saved.error, account.slice(0, 30)).toBeUndefined();
    const exported = (await host.execute('exportAccount', [account])).value as AccountExport;
    expect(exported.assessments.find(({ id }) => id === `n${n}`)).toMatchObject({
      rater: '=Kim()',
      note: '@SUM(1)',
      ratings: { K1: 5 },
    });
    expect(exported.csv).toContain(`"'=Kim()"`);
    expect(exported.csv).toContain(`"'=IMPORTXML(`);
    expect(exported.account).toBe(account);
  }
  const formulas = host.formulas('Einschätzungen!A2:AG20').flat();
  expect(formulas.filter((formula) => formula !== '')).toEqual([]);
  host.close();
}, 60_000);
