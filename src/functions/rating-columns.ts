import { standardTraits, type Trait } from '../domain/traits.ts';

const ofPole = (traits: readonly Trait[], pole: Trait['pole']) =>
  traits.filter((trait) => trait.pole === pole);

const columnsOf = (pole: Trait['pole'], half: number): Trait[] => {
  const standard = ofPole(standardTraits, pole);
  const letter = pole === 'customer' ? 'K' : 'P';
  return Array.from(
    { length: half },
    (_, i) => standard[i] ?? { id: `${letter}${i + 1}`, pole, weight: 1 },
  );
};

/** The traits of so many columns of ratings, customer traits first, with one weight per column. */
export function traitsOfColumns(columns: number, weights: readonly number[] | null): Trait[] {
  const traits = [...columnsOf('customer', columns / 2), ...columnsOf('patient', columns / 2)];
  return weights === null
    ? traits
    : traits.map((trait, i) => ({ ...trait, weight: weights[i] ?? 0 }));
}
