import type { PageWords } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type PageLanguage = 'en' | 'de';

/** The page speaks the workbook's language, as its grid does: German for `de_…`, otherwise English. */
export function pageLanguage(locale: string): PageLanguage {
  return /^de\b|^de_/i.test(locale) ? 'de' : 'en';
}

export function wordsOf(language: PageLanguage): PageWords {
  return language === 'de' ? de : en;
}
