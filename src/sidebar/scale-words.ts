import type { FactorId } from '../domain/traits.ts';
import type { FormWords } from '../text/form-words.ts';
import type { Language } from '../text/language.ts';
import {
  factorWords,
  frequencyWords,
  type StatementWords,
  traitWords,
} from '../text/trait-words.ts';
import type { ScaleProps } from './scale.tsx';

export type Meanings = ScaleProps['meanings'];

/** The usual wording and examples of a trait; null for one of the team's own. */
export function standardWords(id: string): StatementWords | null {
  const all: Readonly<Record<string, StatementWords>> = traitWords;
  return Object.keys(all).includes(id) ? (all[id] ?? null) : null;
}

/** "5, always: tells us unasked what matters". */
export function frequencies(
  known: StatementWords | null,
  words: FormWords,
  language: Language,
): Meanings {
  const meaning = (step: 1 | 2 | 3 | 4 | 5) => {
    const frequency = frequencyWords[step][language];
    const anchor = anchorOf(known, step, language);
    return words.rating.stepWith({
      step,
      meaning: anchor === null ? frequency : `${frequency}, ${anchor}`,
    });
  };
  return [meaning(1), meaning(2), meaning(3), meaning(4), meaning(5)];
}

/** What the five levels of a factor mean. */
export function levels(id: FactorId | 'desired', words: FormWords, language: Language): Meanings {
  const meaning = (step: 1 | 2 | 3 | 4 | 5) => {
    const anchor = anchorOf(factorWords[id], step, language);
    return anchor === null
      ? words.rating.step({ step })
      : words.rating.stepWith({ step, meaning: anchor });
  };
  return [meaning(1), meaning(2), meaning(3), meaning(4), meaning(5)];
}

function anchorOf(known: StatementWords | null, step: number, language: Language): string | null {
  return known !== null && (step === 1 || step === 3 || step === 5)
    ? known.anchors[step][language]
    : null;
}
