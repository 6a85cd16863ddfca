import { expect, test } from 'vitest';
import { blankSheet, blankWorkbook } from '../../../src/workbench/host/blank-workbook.ts';
import { startHost } from './start-host.ts';

/** Names that Sheets takes and Univer's formulas do not, among others. */
const names = [
  'Umsatz 23/24',
  'Wichtig!',
  'Offen?',
  'A*',
  '[alt] Liste',
  'a\\b',
  "O'Neil",
  'Kunden (2)',
  '1',
  'x"y',
];
const quoted = (name: string) => `'${name.replace(/'/g, "''")}'`;
const value = (name: string) => names.indexOf(name) + 5;

test('a formula reads a sheet of any name, and follows its rows and its new name', async () => {
  const host = await startHost('', {
    content: {
      ...blankWorkbook('de_DE', 'Europe/Berlin'),
      activeSheet: 'Start',
      sheets: [
        blankSheet('Start', 1),
        ...names.map((name, index) => ({
          ...blankSheet(name, index + 2),
          cells: { 0: { 0: { value: value(name) } } },
        })),
      ],
    },
  });
  const forms = [
    (name: string) => `=${name}!A1`,
    (name: string) => `=SUM(${name}!A1:B2;${name}!A1:A;${name}!A:A)/3`,
  ];
  for (const [row, name] of names.entries()) {
    for (const [column, form] of forms.entries())
      await host.type('Start', `${'AB'[column]}${row + 1}`, form(quoted(name)));
  }
  const wanted = names.map((name) => [value(name), value(name)]);
  expect(await host.values(`Start!A1:B${names.length}`)).toEqual(wanted);
  for (const name of names) await host.insertRows(name, 1, 1);
  expect(host.formulas(`Start!A1:A${names.length}`)).toEqual(
    names.map((name) => [`=${quoted(name)}!A2`]),
  );
  for (const name of names) await host.type(name, 'A2', value(name) + 1);
  host.renameSheet('Umsatz 23/24', 'Umsatz 24/25');
  expect(host.formulas('Start!A1')).toEqual([["='Umsatz 24/25'!A2"]]);
  expect(await host.values(`Start!A1:A${names.length}`)).toEqual(
    names.map((name) => [value(name) + 1]),
  );
});
