import type { Place, Told } from '../../domain/argument-problem.ts';
import type { ProblemWords } from '../catalogue.ts';

const number = (value: number) => String(Number(value.toPrecision(12)));

function place({ row, column }: Place): string {
  if (row === undefined) return `column ${column}`;
  return column === undefined ? `row ${row}` : `row ${row}, column ${column}`;
}

function value(got: Told): string {
  if (typeof got === 'boolean') return got ? 'TRUE' : 'FALSE';
  return typeof got === 'number' ? number(got) : got;
}

/** What was found and where; a single value has no place. */
const found = ({ at, got }: { readonly at?: Place; readonly got: Told }) =>
  at === undefined ? `it is "${value(got)}"` : `${place(at)} holds "${value(got)}"`;

const butThere = (count: number) =>
  count === 1 ? 'but there is only one' : `but there are ${count}`;

export const problem: ProblemWords = {
  missing: (p) => `"${p.parameter}" is missing. Name a cell or a range for it, such as A2:A100.`,
  'error-cell': (p) =>
    `"${p.parameter}" takes no error, but ${found(p)}. Repair that cell, or wrap its formula in IFERROR.`,
  'not-a-number': (p) => `"${p.parameter}" takes a number, but ${found(p)}. Enter for example 60.`,
  'out-of-range': (p) =>
    `"${p.parameter}" takes ${number(p.min)} to ${number(p.max)}, but ${found(p)}. Enter for example ${number(p.max === 100 ? 60 : Math.max(p.min, 1))}.`,
  'not-a-rating': (p) =>
    `"${p.parameter}" takes whole numbers from 1 to 5 or a blank cell, but ${found(p)}. Enter for example 4.`,
  'not-a-name': (p) =>
    `"${p.parameter}" takes a name or a number, but ${found(p)}. Enter for example "Huber AG".`,
  'not-a-class': (p) =>
    `"${p.parameter}" takes A, B, C or D or a blank cell, but ${found(p)}. Enter for example B, or give the word a class in Settings.`,
  'not-a-label': (p) =>
    `"${p.parameter}" takes a label or a score from 0 to 100, but ${found(p)}. Enter for example "Customer" or 72.`,
  'weight-missing': (p) =>
    `"${p.parameter}" takes a number in every column, but ${place(p.at ?? { column: 1 })} is blank. Enter 1 for the usual weight or 0 for off.`,
  'odd-columns': (p) =>
    `"${p.parameter}" takes an even number of columns, the first half for customer traits and the second for patient traits, ${butThere(p.columns)}. Give for example 12 columns such as C2:N2, and pad the shorter half with an empty column.`,
  'wrong-columns': (p) =>
    p.needed === 1
      ? `"${p.parameter}" takes one column, but there are ${p.got}. Give for example A2:A100.`
      : `"${p.parameter}" takes ${p.needed} columns, ${butThere(p.got)}. Widen or narrow the range.`,
  'no-trait-for-column': (p) =>
    `"${p.parameter}" has a rating where Settings knows no trait: ${found(p)}. Clear the cell, or add the trait in Settings.`,
  'one-row-needed': (p) =>
    `"${p.parameter}" takes one row for all, but there are ${p.rows}. Give for example C1:N1.`,
  'rows-differ': (p) =>
    `"${p.parameter}" has ${p.rows} rows, but "${p.other}" has ${p.otherRows}. Give both the same rows, such as A2:A100 and B2:B100.`,
  'not-cuts': (p) =>
    `"${p.parameter}" takes two or three rising shares between 0 and 1, but holds "${p.got.map(value).join('; ')}". Enter for example 0.80 and 0.95 in two cells.`,
  'column-missing': (p) =>
    `"${p.parameter}" needs a column "${p.column}", but its header row has none. Give the whole table of assessments with its headers.`,
  'not-settings': (p) =>
    `"${p.parameter}" takes the table of the Settings tab, but none of its keys stands there. Give for example Settings!A:C.`,
  'setting-not-a-number': (p) =>
    `The setting "${p.setting}" takes a number, but holds "${value(p.got)}". Enter a number, or clear the cell for the default.`,
  'setting-out-of-range': (p) =>
    `The setting "${p.setting}" takes ${number(p.min)} to ${number(p.max)}, but holds ${number(p.got)}. Correct it, or clear the cell for the default.`,
  'setting-not-a-day': (p) =>
    `The setting "${p.setting}" takes a date, but holds "${value(p.got)}". Enter for example 2026-11-23.`,
  'setting-not-a-choice': (p) =>
    `The setting "${p.setting}" takes ${p.choices.map((choice) => `"${choice}"`).join(' or ')}, but holds "${value(p.got)}". Enter one of these.`,
  'setting-twice': (p) =>
    `The setting "${p.setting}" stands in two rows with different values. Delete one of them.`,
  'setting-word-twice': (p) =>
    `The setting "${p.setting}" uses the word "${p.got}", which already means something else. Choose another word.`,
  'setting-not-rising': (p) =>
    `The setting "${p.setting}" must be above "${p.other}" (${number(p.otherValue)}), but holds ${number(p.got)}. Correct one of the two.`,
  'setting-pole-missing': (p) =>
    `The trait "${p.trait}" has no pole. Add a row "${p.setting}" with the value Customer or Patient.`,
  'setting-pole-empty': (p) =>
    `Every trait of one pole is switched off, so there can be no score. Give one of them a weight, for example "${p.setting}" 1.`,
  'judgements-not-rising': ({ got }) =>
    `The five judgements of a response curve must rise, but are ${[got.none, got.half, got.present, got.halfMore, got.saturation].map(number).join(', ')}. Enter for example 20, 60, 100, 125, 170.`,
  'minimum-above-budget': (p) =>
    `The minimum hours of all accounts add up to ${number(p.minimum)}, but the budget is ${number(p.budget)}. Raise the budget or lower the minimum hours in Settings.`,
  'minimum-above-maximum': (p) =>
    `The minimum of ${number(p.minimum)} hours is above the maximum of ${number(p.maximum)}. Correct one of the two in Settings.`,
};
