import { defaultSettings } from '../domain/settings.ts';
import { verdictOf } from '../domain/verdict.ts';
import { formulaWords } from '../text/formula-words.ts';
import { defineFunction } from './define.ts';
import { ratingColumns } from './rating-columns.ts';
import { traitRatings, weights } from './row-parameters.ts';
import { settings } from './settings-parameter.ts';
import { ratingsHelp, weightsHelp } from './shared-help.ts';

export const customerPatient = defineFunction({
  name: 'CUSTOMERPATIENT',
  help: {
    en: 'What one opinion says: Customer, Patient?, Undecided, Mixed or Unknown. One row of ratings is a signal and never more than "Patient?"; a patient here is a business relationship, never a sick person.',
    de: 'Was eine Meinung sagt: Kunde, Patient?, unentschieden, zwiespältig oder unbekannt. Eine Zeile Bewertungen ist ein Signal und nie mehr als „Patient?“; Patient meint hier eine Geschäftsbeziehung, nie einen kranken Menschen.',
  },
  parameters: {
    ratings: traitRatings({ help: ratingsHelp }),
    weights: weights({ help: weightsHelp }),
    settings,
  },
  columns: 1,
  usage: ['C5:N', '', { en: 'Settings!A:C', de: 'Einstellungen!A:C' }],
  examples: [
    {
      args: { ratings: [[4, 5, 4, 4, 5, 3, 2, 1, 2, 3, 1, 2]] },
      result: { en: [['Customer']], de: [['Kunde']] },
    },
    {
      args: {
        ratings: [
          [2, 3, 2, 3, 2, 3, 4, 3, 4, 3, 4, 4],
          [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
          [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
          [1, 1, 1, '', '', '', 5, 5, 5, '', '', ''],
          ['', '', '', '', '', '', '', '', '', '', '', ''],
          [4, '', '', '', '', '', '', '', '', '', '', ''],
        ],
      },
      result: {
        en: [['Patient?'], ['Mixed'], ['Undecided'], ['Unknown'], [''], ['Unknown']],
        de: [['Patient?'], ['zwiespältig'], ['unentschieden'], ['unbekannt'], [''], ['unbekannt']],
      },
    },
    {
      args: {
        ratings: [[1, 2, 1, 2, 5, 4, 5, 4]],
        settings: [['labelPatientSignal', 'takes energy?']],
      },
      result: [['takes energy?']],
    },
  ],
  refusals: [
    { args: { ratings: [[4, 5, 4, 2.5]] }, problem: 'not-a-rating' },
    { args: { ratings: [[4, 5]], weights: [[1, -1]] }, problem: 'out-of-range' },
    { args: { ratings: [[4, 5]], settings: [['tau', 'much']] }, problem: 'setting-not-a-number' },
  ],
  eachRow({ weights: weightsFor, widths }, { sheet, settings: given }) {
    const columns = ratingColumns(widths.ratings, weightsFor(widths.ratings), given);
    const model = { ...(given?.model ?? defaultSettings), traits: columns.traits };
    return ({ ratings }) => {
      columns.check(ratings, 'ratings');
      const label = verdictOf(ratings, model)?.label ?? 'unknown';
      return given?.labels[label] ?? formulaWords[sheet.language].method.labels[label];
    };
  },
});
