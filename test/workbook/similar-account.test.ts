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
