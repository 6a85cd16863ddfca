import { explanationOf, shownScore } from '../domain/contributions.ts';
import { defaultSettings } from '../domain/settings.ts';
import type { Pole, Rating, Trait } from '../domain/traits.ts';
import { verdictOf } from '../domain/verdict.ts';
import { formulaWords } from '../text/formula-words.ts';
import { ownPoles } from '../workbook/label-words.ts';
import { defineFunction } from './define.ts';
import { ratingColumns } from './rating-columns.ts';
import { traitRatings, weights } from './row-parameters.ts';
import { settings } from './settings-parameter.ts';
import { ratingsHelp, weightsHelp } from './shared-help.ts';

const { abs } = Math;

function countsOf(ratings: readonly Rating[], traits: readonly Trait[]) {
  const observed: Record<Pole, number> = { customer: 0, patient: 0 };
  const active: Record<Pole, number> = { customer: 0, patient: 0 };
  traits.forEach(({ pole, weight }, i) => {
    if (!(weight > 0)) return;
    active[pole] += 1;
    if ((ratings[i] ?? null) !== null) observed[pole] += 1;
  });
  return { observed, active };
}

export const patientExplain = defineFunction({
  name: 'PATIENTEXPLAIN',
  help: {
    en: 'One sentence on a score: its 80 % band, how much was observed, the three traits that moved it most and the others, in whole points that add up to the shown score minus 50.',
    de: 'Ein Satz zu einem Wert: sein 80-%-Band, wie viel beobachtet wurde, die drei Merkmale, die ihn am meisten bewegt haben, und die übrigen, in ganzen Punkten, die zusammen den gezeigten Wert minus 50 ergeben.',
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
      result: {
        en: [
          [
            'Patient score 21 (80 % band 6 to 36, 12 of 12 traits observed): 50, moved by "Relies on commitments and keeps their own" −4, "Takes part in the solution: decisions and next steps come about" −4, "Contests us in order to win; answers change nothing" −4 and others −17.',
          ],
        ],
        de: [
          [
            'Patientenneigung 21 (80-%-Band 6 bis 36, 12 von 12 Merkmalen beobachtet): 50, bewegt durch „Verlässt sich auf Zusagen und hält eigene ein“ −4, „Arbeitet an der Lösung mit: Entscheidungen und nächste Schritte kommen zustande“ −4, „Prüft uns, um recht zu behalten; Antworten ändern nichts“ −4 und übrige −17.',
          ],
        ],
      },
    },
    {
      args: {
        ratings: [
          [1, 2, 5, 4],
          ['', '', 5, 4],
          ['', '', '', ''],
        ],
      },
      result: {
        en: [
          [
            'Patient score 88 (80 % band 68 to 100, 4 of 4 traits observed): 50, moved by customer trait 1 +13, patient trait 1 +13, customer trait 2 +6 and others +6.',
          ],
          [
            'No score yet: 0 of 2 customer traits and 2 of 2 patient traits observed, at least half of each is needed.',
          ],
        ],
        de: [
          [
            'Patientenneigung 88 (80-%-Band 68 bis 100, 4 von 4 Merkmalen beobachtet): 50, bewegt durch Kundenmerkmal 1 +13, Patientenmerkmal 1 +13, Kundenmerkmal 2 +6 und übrige +6.',
          ],
          [
            'Noch kein Wert: 0 von 2 Kundenmerkmalen und 2 von 2 Patientenmerkmalen beobachtet, nötig ist je mindestens die Hälfte.',
          ],
        ],
      },
    },
  ],
  refusals: [
    { args: { ratings: [[4, 5, 4, 6]] }, problem: 'not-a-rating' },
    { args: { ratings: [[4, '#N/A']] }, problem: 'error-cell' },
  ],
  eachRow({ weights: weightsFor, widths }, { sheet, settings: given }) {
    const columns = ratingColumns(widths.ratings, weightsFor(widths.ratings), given);
    const { traits } = columns;
    const model = { ...(given?.model ?? defaultSettings), traits };
    return ({ ratings }) => {
      columns.check(ratings, 'ratings');
      const { language } = sheet;
      const { method } = formulaWords[language];
      const verdict = verdictOf(ratings, model);
      const own = ownPoles(given?.labels, language);
      if (verdict === null) return method.noScore({ ...countsOf(ratings, traits), own });
      const explanation = explanationOf(verdict.score, ratings, traits);
      return method.explanation({
        name: method.score[own === null ? 'usual' : 'neutral'],
        score: explanation.shownScore,
        low: shownScore(verdict.low),
        high: shownScore(verdict.high),
        observed: verdict.coverage.observed,
        active: verdict.coverage.active,
        // Rounding to the exact sum may have given the second of two equals the larger number.
        top: [...explanation.top]
          .sort((a, b) => abs(b.points) - abs(a.points))
          .map(({ trait, points }) => ({ trait: columns.nameOf(trait, language), points })),
        others: explanation.others,
      });
    };
  },
});
