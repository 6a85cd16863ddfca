import type { Problem } from '../domain/problem.ts';
import type { Catalogue } from './catalogue.ts';
import { menu as menuDe } from './de/menu.ts';
import { problem as problemDe } from './de/problems.ts';
import { menu as menuEn } from './en/menu.ts';
import { problem as problemEn } from './en/problems.ts';
import type { Language } from './language.ts';
import { methodWords } from './method-words.ts';
import type { SetupWords } from './setup-words.ts';

/*
 * What formulas and the menu say. These words alone travel with the script that Google parses for every formula; all
 * others wait in the catalogues until a menu entry or the sidebar asks for them.
 */

export const formulaWords: Readonly<Record<Language, Pick<Catalogue, 'method' | 'problem'>>> = {
  en: { method: methodWords.en, problem: problemEn },
  de: { method: methodWords.de, problem: problemDe },
};

export const menuWords: Readonly<Record<Language, SetupWords['menu']>> = {
  en: menuEn,
  de: menuDe,
};

/** The reason for a refusal as a sentence or two for the user. */
export function sentence(problem: Problem, language: Language): string {
  const say = formulaWords[language].problem[problem.kind] as (problem: Problem) => string;
  return say(problem);
}
