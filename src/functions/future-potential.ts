import { futurePotential as futureOf } from '../domain/future-potential.ts';
import { type FactorId, factorIds, factorWeights, type Rating } from '../domain/traits.ts';
import { defineFunction } from './define.ts';
import { factorRatings, weights } from './row-parameters.ts';

function byFactor<T>(values: readonly T[], missing: T): Record<FactorId, T> {
  const [headroom, growth, industry, relationship, fit, network] = factorIds.map(
    (_, i) => values[i] ?? missing,
  ) as [T, T, T, T, T, T];
  return { headroom, growth, industry, relationship, fit, network };
}

export const futurePotential = defineFunction({
  name: 'FUTUREPOTENTIAL',
  help: {
    en: 'Where an account could go, from 0 to 100, from six factors rated 1 to 5. Blank below four factors or 60 % of the weight.',
    de: 'Wohin sich ein Account entwickeln kann, von 0 bis 100, aus sechs Faktoren von 1 bis 5. Leer bei weniger als vier Faktoren oder 60 % des Gewichts.',
  },
  parameters: {
    factors: factorRatings(
      {
        help: {
          en: 'Six columns from 1 to 5, blank where unknown: headroom, customer growth, industry outlook, direction of the relationship, strategic fit, network value.',
          de: 'Sechs Spalten von 1 bis 5, leer, wo unbekannt: freier Bedarf, Wachstum des Kunden, Aussichten der Branche, Entwicklung der Beziehung, strategische Passung, Netzwerkwert.',
        },
      },
      factorIds.length,
    ),
    weights: weights({
      help: {
        en: 'One row with six weights; 0 switches a factor off. Without it 0.25, 0.20, 0.15, 0.15, 0.15 and 0.10.',
        de: 'Eine Zeile mit sechs Gewichten; 0 schaltet einen Faktor ab. Ohne sie 0,25, 0,20, 0,15, 0,15, 0,15 und 0,10.',
      },
    }),
  },
  columns: 1,
  usage: ['O5:T'],
  examples: [
    { args: { factors: [[5, 4, 3, 2, 4, 1]] }, result: [[62.5]] },
    {
      args: {
        factors: [
          [5, 4, '', 2, 4, ''],
          [5, 4, '', '', '', 3],
          ['', '', '', '', '', ''],
        ],
      },
      result: [[73.33333333333333], ['']],
    },
    { args: { factors: [[5, 1, 1, 1, 1, 1]], weights: [[1, 0, 0, 1, 1, 1]] }, result: [[25]] },
  ],
  refusals: [
    { args: { factors: [[5, 4, 3, 2, 4, 'high']] }, problem: 'not-a-rating' },
    { args: { factors: [[5, 4, 3]] }, problem: 'wrong-columns' },
    {
      args: { factors: [[5, 4, 3, 2, 4, 1]], weights: [[1, '', 1, 1, 1, 1]] },
      problem: 'weight-missing',
    },
  ],
  eachRow({ weights: weightsFor }) {
    const given = weightsFor(factorIds.length);
    const byId = given === null ? factorWeights : byFactor(given, 0);
    return ({ factors }) => futureOf(byFactor<Rating>(factors, null), byId).score ?? '';
  },
});
