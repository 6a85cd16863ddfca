import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

export { sentence } from './formula-words.ts';

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, de };
