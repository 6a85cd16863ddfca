import { patientScore as scoreOf } from '../domain/patient-score.ts';
import { defaultSettings } from '../domain/settings.ts';
import { defineFunction } from './define.ts';
import { ratingColumns } from './rating-columns.ts';
import { traitRatings, weights } from './row-parameters.ts';
import { ratingsHelp, weightsHelp } from './shared-help.ts';

export const patientScore = defineFunction({
  name: 'PATIENTSCORE',
  help: {
    en: 'Where a business relationship stands between customer (0) and patient (100), from ratings of what was observed. Blank while less than half of either side is observed.',
    de: 'Wo eine Geschäftsbeziehung zwischen Kunde (0) und Patient (100) steht, aus Bewertungen des Beobachteten. Leer, solange von einer Seite weniger als die Hälfte beobachtet ist.',
  },
  parameters: {
    ratings: traitRatings({ help: ratingsHelp }),
    weights: weights({ help: weightsHelp }),
  },
  columns: 1,
  usage: ['C5:N'],
  examples: [
    { args: { ratings: [[4, 5, 4, 4, 5, 3, 2, 1, 2, 3, 1, 2]] }, result: [[20.83333333333333]] },
    {
      args: {
        ratings: [
          [5, 5, 5, 5, 5, 5, 1, 1, 1, 1, 1, 1],
          [1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5],
          ['', '', '', '', '', '', '', '', '', '', '', ''],
          ['', '', '', '', '', '', 5, 4, 5, 4, 5, 4],
          ['', '', '', '', '', '', '', '', '', '', '', ''],
        ],
      },
      result: [[0], [100], [''], ['']],
    },
    { args: { ratings: [[4, 2, 2, 4]], weights: [[1, 0, 0, 1]] }, result: [[50]] },
  ],
  refusals: [
    { args: { ratings: [[4, 5, 4, 'often']] }, problem: 'not-a-rating' },
    { args: { ratings: [[4, 5, 4]] }, problem: 'odd-columns' },
    { args: { ratings: [[4, 5]], weights: [[1, 1, 1]] }, problem: 'wrong-columns' },
    { args: {}, problem: 'missing' },
  ],
  eachRow({ weights: weightsFor, widths }) {
    const { nu0, s0 } = defaultSettings;
    const { traits } = ratingColumns(widths.ratings, weightsFor(widths.ratings), null);
    const settings = { traits, nu0, s0 };
    return ({ ratings }) => scoreOf(ratings, settings)?.score ?? '';
  },
});
