import { expect, test } from 'vitest';
import { similarAccountFinder } from '../../src/workbook/similar-account.ts';

const find = similarAccountFinder([
  'Brandt Fördertechnik GmbH',
  'Brandt & Söhne KG',
  'Ohm Lackwerk',
  'Riedel Stahlbau AG',
  'AG',
  'Hydraulik Nord',
]);

test.each([
  ['Brandt Foerdertechnik', 'Brandt Fördertechnik GmbH'],
  ['BRANDT FÖRDERTECHNIK AG', 'Brandt Fördertechnik GmbH'],
  ['Brandt und Söhne', 'Brandt & Söhne KG'],
  ['Lackwerk Ohm', 'Ohm Lackwerk'],
  ['Stahlbau Riedel', 'Riedel Stahlbau AG'],
  ['Hydraulik Nord S.A.R.L.', 'Hydraulik Nord'],
  ['Hydraulik Nord e. K.', 'Hydraulik Nord'],
  ['Hydraulik, Nord.', 'Hydraulik Nord'],
  ['AG', 'AG'],
  ['Hydraulik Süd', 'Hydraulik Nord'],
  ['Zenit Optik', null],
  ['GmbH', null],
  ['', null],
])('%j is most like %j', (gone, found) => {
  expect(find(gone)).toBe(found);
});

test('legal forms say nothing about which company it is', () => {
  const forms =
    'GmbH|AG|KG|OHG|GbR|UG|SE|e.K.|e. K|Co|Inc|Ltd.|LLC|PLC|Corp.|S.A.R.L.|s. a. r. l|S.p.A.|S.A.|B.V.|BV';
  for (const form of forms.split('|')) {
    expect([form, similarAccountFinder(['Quarz', `Xylo ${form}`])(`Quarz ${form}`)]).toEqual([
      form,
      'Quarz',
    ]);
    expect([form, similarAccountFinder([`Xylo ${form}`])(`Quar ${form}`)]).toEqual([form, null]);
  }
});

test('nor do they where points or blanks are left out', () => {
  const forms =
    'eK|e K|e.K|e K.|SARL|S A R L|S.A.R.L|S.A.RL|SpA|S p A|S.p.A|SA|S A|S.A|BV|B V|B.V|b. v.|GmbH & Co. KG';
  for (const form of forms.split('|')) {
    expect([form, similarAccountFinder([`Xy ${form}`])(`Qu ${form}`)]).toEqual([form, null]);
  }
});

test('the first of two equally similar accounts is named, and a nearer one before it', () => {
  expect(similarAccountFinder(['Berg A', 'Berg B'])('Berg C')).toBe('Berg A');
  expect(similarAccountFinder(['Bergmann', 'Berg'])('Berge')).toBe('Berg');
  expect(similarAccountFinder([])('Berg')).toBeNull();
});

test('letter pairs count as often as they stand there', () => {
  expect(similarAccountFinder(['anananan'])('anan')).toBe('anananan');
  expect(similarAccountFinder(['ananananananan'])('an')).toBeNull();
  expect(similarAccountFinder(['abcd'])('abxy')).toBeNull();
  expect(similarAccountFinder(['abcd'])('abcx')).toBe('abcd');
});

test('of very long names the first two hundred letters count', () => {
  const long = 'ab'.repeat(120);
  expect(similarAccountFinder([`${long}${'q'.repeat(5000)}`])(long)).toBe(
    `${long}${'q'.repeat(5000)}`,
  );
});

test.each([
  // A digit more, less or another one is another account.
  ['10034', ['10039', '10043', '100034', '1003'], null],
  ['10034', ['10034-01', '10034/2', '10034a'], null],
  ['K-10034', ['K-10039', 'K-1034'], null],
  // The same number in another writing.
  ['10034', ['10039', '0010034'], '0010034'],
  ['007', ['70', '7'], '7'],
  ['000', ['100', '0'], '0'],
  ['10 034', ['10039', '10034'], '10034'],
  ['10.034', ['10034'], '10034'],
  ['4711-02', ['4711-03', '4711/02'], '4711/02'],
  ['4711-02', ['471102'], '471102'],
  ['10034.0', ['100340', '10034'], '10034'],
  ['10034,00', ['10034'], '10034'],
  // Points that part thousands are no decimals.
  ['10.000', ['10', '10000'], '10000'],
  // What stands before the number, where one of them says nothing.
  ['10034', ['K-10039', 'K-10034'], 'K-10034'],
  ['Kd.-Nr. 10034', ['10034'], '10034'],
  ['K10034', ['K-10034'], 'K-10034'],
  ['10034 B', ['10034a', '10034b'], '10034b'],
  ['K-10034', ['D-10034'], null],
  // Parted elsewhere it is another number, and so is one with a nought inside.
  ['1-234', ['12-34'], null],
  ['10-034', ['10-34'], null],
  // Of two that could be meant none is named, unless one is nearer.
  ['10034', ['K-10034', 'L-10034'], null],
  ['10034', ['010034', '0010034'], null],
  ['10034', ['K-10034', '0010034'], '0010034'],
])('the number %j among %j is %j', (gone, known, found) => {
  expect(similarAccountFinder(known)(gone)).toBe(found);
});

test.each([
  // Two plants of one company are two accounts.
  ['Brandt Werk 2', ['Brandt Werk 3'], null],
  ['Brandt Werk 2', ['Brandt Werk 3', 'Brandt GmbH, Werk 2'], 'Brandt GmbH, Werk 2'],
  ['Lager 24 GmbH', ['Lager 24 AG'], 'Lager 24 AG'],
  ['Lager 24/7 GmbH', ['Lager 24-7'], 'Lager 24-7'],
  ['Stahlbau 2.000', ['Stahlbau 2000'], 'Stahlbau 2000'],
  // A number more, or none on one side, contradicts nothing.
  ['Team 23', ['Team 23, seit 2024'], 'Team 23, seit 2024'],
  ['Riedel Stahlbau', ['Riedel Stahlbau 2'], 'Riedel Stahlbau 2'],
  ['10034', ['Ohm 10039', 'Ohm 10034'], 'Ohm 10034'],
])('a name with a number, %j among %j, is %j', (gone, known, found) => {
  expect(similarAccountFinder(known)(gone)).toBe(found);
});
