import { abcdClasses } from '../domain/abcd-class.ts';
import { InputProblem } from '../domain/problem.ts';
import { defaultSettings } from '../domain/settings.ts';
import { isBlank, isErrorText, told } from '../workbook/cell.ts';
import { readNumber } from '../workbook/read-number.ts';
import { isTotalLabel } from '../workbook/total-label.ts';
import { amount, name } from './cell-parameters.ts';
import { defineFunction, type WholeParameter } from './define.ts';
import { isBlankArea, whereIn } from './places.ts';

/** Two or three rising shares, in a row, a column or any other range; null where none are given. */
const cuts: WholeParameter<readonly number[] | null> = {
  kind: 'whole',
  sheetType: 'range',
  isOptional: true,
  help: {
    en: 'Two or three rising shares: up to the first A, up to the second B, from a third on D. Without it 80 % and 95 %.',
    de: 'Zwei oder drei steigende Anteile: bis zum ersten A, bis zum zweiten B, ab einem dritten D. Ohne sie 80 % und 95 %.',
  },
  read(area, parameter, { sheet }) {
    if (isBlankArea(area)) return null;
    const shares: number[] = [];
    const shown: (string | number | boolean)[] = [];
    let isCuts = true;
    area.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (isBlank(cell)) return;
        if (isErrorText(cell)) {
          const where = whereIn(area, parameter, r, c);
          throw new InputProblem({ kind: 'error-cell', got: told(cell), ...where });
        }
        const share = readNumber(cell, sheet);
        const before = shares[shares.length - 1] ?? 0;
        if (typeof share !== 'number' || share <= before || share > 1) isCuts = false;
        else shares.push(share);
        shown.push(told(cell));
      });
    });
    if (isCuts && (shares.length === 2 || shares.length === 3)) return shares;
    throw new InputProblem({ kind: 'not-cuts', parameter, got: shown.slice(0, 5) });
  },
};

export const abcdClass = defineFunction({
  name: 'ABCDCLASS',
  help: {
    en: 'The class of each account by the share of all value that stands before it, largest first; equal values share a class, a value of 0 or less is D.',
    de: 'Die Klasse jedes Accounts nach dem Anteil am Gesamtwert, der vor ihm steht, der größte zuerst; gleiche Werte teilen sich die Klasse, ein Wert von 0 oder weniger ist D.',
  },
  parameters: {
    values: amount({
      help: {
        en: 'One column of revenue or margin; "1.234,56 €", "1\'234.56" and "12 T€" are read.',
        de: "Eine Spalte mit Umsatz oder Deckungsbeitrag; auch „1.234,56 €“, „1'234.56“ und „12 T€“ werden gelesen.",
      },
    }),
    cuts,
    accounts: name({
      isOptional: true,
      isNeeded: false,
      help: {
        en: 'The column of accounts, to leave out rows without an account and totals.',
        de: 'Die Spalte der Accounts, um Zeilen ohne Account und Summen auszulassen.',
      },
    }),
  },
  columns: 1,
  usage: ['E5:E', '', 'A5:A'],
  examples: [
    {
      args: { values: [[850], [60], [50], [40]] },
      result: [['A'], ['B'], ['B'], ['C']],
    },
    {
      args: {
        values: [['12 T€'], ["1'234.56 €"], [''], [-150], [13234.56], ['']],
        accounts: [['Huber AG'], ['Meier'], ['Lang KG'], ['Roth'], ['Summe'], ['']],
      },
      result: [['A'], ['B'], [''], ['D'], ['']],
    },
    {
      args: { values: [[50], [30], [15], [4], [1]], cuts: [[0.5, 0.8, 0.95]] },
      result: [['A'], ['B'], ['C'], ['D'], ['D']],
    },
    { args: { values: 7 }, result: 'A' },
  ],
  refusals: [
    { args: { values: 'much' }, problem: 'not-a-number' },
    { args: { values: [[1, 2]] }, problem: 'wrong-columns' },
    { args: { values: [[1], [2]], cuts: [[80, 95]] }, problem: 'not-cuts' },
    { args: { values: [[1], [2]], accounts: [['a'], ['b'], ['c']] }, problem: 'rows-differ' },
    { args: {}, problem: 'missing' },
  ],
  allRows({ cuts: given }, rows) {
    const isOut = (account: string | null) =>
      account !== null && (account === '' || isTotalLabel(account));
    const values = rows.map(({ values: value, accounts }) => (isOut(accounts) ? null : value));
    return abcdClasses(values, given ?? defaultSettings.cuts).map((one) => one ?? '');
  },
});
