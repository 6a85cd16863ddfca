import { expect, test } from 'vitest';
import {
  type Change,
  renameSheet,
  shiftFormula,
} from '../../../src/workbench/host/spreadsheet/shift.ts';

const rows = (kind: Change['kind'], at: number, count = 1, to?: number): Change => ({
  kind,
  dimension: 'rows',
  at: at - 1,
  count,
  ...(to === undefined ? {} : { to: to - 1 }),
});
const columns = (kind: Change['kind'], at: number): Change => ({
  kind,
  dimension: 'columns',
  at: at - 1,
  count: 1,
});

test.each<[string, Change, string]>([
  ['=$A$2+B$3', rows('insert', 3), '=$A$2+B$4'],
  ['=SUM(B2:B9)', rows('remove', 2), '=SUM(B2:B8)'],
  ['=SUM(B9:B2)', rows('remove', 2), '=SUM(B8:B2)'],
  ['=SUM(B2:B3)+B4', rows('remove', 2, 2), '=SUM(#REF!)+B2'],
  ['=SUM(B2:B)+SUM(3:4)', rows('insert', 2), '=SUM(B3:B)+SUM(4:5)'],
  ['=SUM(B2:B)', rows('remove', 1, 3), '=SUM(B1:B)'],
  ['=SUM($B:$C)+SUM(B2:3)', columns('insert', 2), '=SUM($C:$D)+SUM(C2:3)'],
  ['=SUM(B:B)', columns('remove', 2), '=SUM(#REF!)'],
  ['="A2"&LOG10(A2)&A2B&Satz2.A2', rows('insert', 1), '="A2"&LOG10(A3)&A2B&Satz2.A2'],
  ["=Other!A2+'My data'!A2+A2", rows('insert', 1), "=Other!A2+'My data'!A3+A3"],
])('%s with %j reads %s', (formula, change, wanted) => {
  expect(shiftFormula(formula, change, { changed: 'my data', isOn: true })).toBe(wanted);
});

test('on another sheet only what names the changed one moves', () => {
  const from = { changed: 'My data', isOn: false };
  expect(shiftFormula("=A2+'My data'!$A$2:$B$9", rows('insert', 1), from)).toBe(
    "=A2+'My data'!$A$3:$B$10",
  );
});

test('a formula follows the new name of a sheet', () => {
  expect(renameSheet("='My data'!A1:B2+\"'My data'!A1\"+Other!A1", 'My data', 'Now')).toBe(
    '=Now!A1:B2+"\'My data\'!A1"+Other!A1',
  );
});
