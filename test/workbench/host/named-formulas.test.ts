import { expect, test } from 'vitest';
import { blankSheet, blankWorkbook } from '../../../src/workbench/host/blank-workbook.ts';
import { startHost } from './start-host.ts';

test.each([
  ['en_US', ','],
  ['de_DE', ';'],
])(
  'in %s a name may stand for a formula, which moves with the cells it reads',
  async (locale, separator) => {
    const formula = (first: string, sheet = "'My data'") =>
      `OFFSET(${[`${sheet}!${first}`, 0, 0, `COUNTA(${sheet}!$H:$H)`, 1].join(separator)})`;
    const host = await startHost('', {
      content: {
        ...blankWorkbook(locale, 'Europe/Berlin'),
        activeSheet: 'My data',
        names: [
          { name: 'Filled', reference: formula('$H$1') },
          { name: 'Half', reference: locale === 'de_DE' ? '0,5' : '0.5' },
        ],
        sheets: [
          {
            ...blankSheet('My data', 1),
            cells: { 0: { 7: { value: 1 } }, 1: { 7: { value: 2 } } },
          },
        ],
      },
    });
    await host.type('My data', 'A1', '=SUM(Filled)*Half');
    expect(await host.values('A1')).toEqual([[1.5]]);
    await host.insertRows('My data', 1, 1);
    host.renameSheet('My data', 'Data');
    expect((await host.content()).names[0]?.reference).toBe(formula('$H$2', 'Data'));
    await host.type('Data', 'H3', 5);
    expect(await host.values('A2')).toEqual([[3]]);
  },
);

test('a link made by a formula shows and gives its text', async () => {
  const host = await startHost('function ECHO(x) { return x + "!"; }');
  await host.type('Sheet1', 'A1', '=HYPERLINK("https://example.org";"Site")');
  await host.type('Sheet1', 'A2', '=ECHO(A1)');
  expect(await host.values('A1:A2')).toEqual([['Site'], ['Site!']]);
  expect(await host.displayValues('A1')).toEqual([['Site']]);
  expect((await host.content()).sheets[0]?.cells[0]?.[0]?.value).toBe('Site');
});

test('a workbook opened after another one reads its own names in the same formulas', async () => {
  const withName = (reference: string) => ({
    ...blankWorkbook('en_US', 'Europe/Berlin'),
    activeSheet: 'Data',
    names: [{ name: 'Share', reference }],
    sheets: [
      { ...blankSheet('Data', 1), cells: { 0: { 0: { value: null, formula: '=Share*2' } } } },
    ],
  });
  const host = await startHost('', { content: withName('0.5') });
  expect(await host.values('A1')).toEqual([[1]]);
  await host.load(withName('0.75'));
  expect(await host.values('A1')).toEqual([[1.5]]);
});
