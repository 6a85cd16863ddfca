import { InputProblem } from '../domain/problem.ts';
import { type Pole, type Rating, standardTraits, type Trait } from '../domain/traits.ts';
import { formulaWords } from '../text/formula-words.ts';
import type { Language, Localised } from '../text/language.ts';
import { traitWords } from '../text/trait-words.ts';
import { ownPoles } from '../workbook/label-words.ts';
import type { SettingsTable } from '../workbook/settings-tab.ts';

/** Which trait each column of ratings stands for. */
export interface RatingColumns {
  /** In the order of the columns; a column to pad the shorter half has a weight of 0. */
  readonly traits: readonly Trait[];
  /** Refuses a rating in a column that only pads. */
  check(ratings: readonly Rating[], parameter: string): void;
  nameOf(trait: Trait, language: Language): string;
}

const poles: readonly Pole[] = ['customer', 'patient'];

const standardWordings: Readonly<Record<string, { readonly wording: Localised }>> = traitWords;

/**
 * The traits of so many columns: the first half those of the customer pole, the second those of the patient pole, each
 * in the order of the settings. Without settings and weights every column counts alike; weights, where given, decide.
 */
export function ratingColumns(
  columns: number,
  weights: readonly number[] | null,
  settings: SettingsTable | null,
): RatingColumns {
  const half = columns / 2;
  const isStandard = half === standardTraits.length / 2;
  const pads = new Set<number>();
  const traits = poles.flatMap((pole, side) => {
    const known = (settings?.model.traits ?? standardTraits).filter((trait) => trait.pole === pole);
    return Array.from({ length: half }, (_, i): Trait => {
      const column = side * half + i;
      const trait = known[i];
      if (trait === undefined && settings !== null && weights === null) pads.add(column);
      const usual = trait?.weight ?? (pads.has(column) ? 0 : 1);
      const weight = weights === null ? usual : (weights[column] ?? 0);
      return { id: trait?.id ?? `${pole}${i + 1}`, pole, weight };
    });
  });
  return {
    traits,
    check(ratings, parameter) {
      for (const column of pads) {
        const rating = ratings[column] ?? null;
        if (rating === null) continue;
        throw new InputProblem({
          kind: 'no-trait-for-column',
          parameter,
          got: rating,
          at: { column: column + 1 },
        });
      }
    },
    nameOf(trait, language) {
      const { method } = formulaWords[language];
      const wording =
        settings?.traitWordings.get(trait.id) ??
        (settings !== null || isStandard
          ? standardWordings[trait.id]?.wording[language]
          : undefined);
      if (wording !== undefined) return method.wording(wording);
      const place = traits.filter(({ pole }) => pole === trait.pole).indexOf(trait) + 1;
      return method.trait({ pole: trait.pole, place, own: ownPoles(settings?.labels, language) });
    },
  };
}
