import type { Problem } from '../domain/problem.ts';
import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, de };

/** The reason for a refusal as a sentence or two for the user. */
export function sentence(problem: Problem, language: Language): string {
  const say = catalogues[language].problem[problem.kind] as (problem: Problem) => string;
  return say(problem);
}
