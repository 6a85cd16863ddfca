import { type Language, languageOf } from '../text/language.ts';

/** Such as `de-DE`. */
export function userLocale(): string {
  return Session.getActiveUserLocale().replace('_', '-');
}

/** The user's language: menu and sidebar speak it, whatever the spreadsheet speaks. */
export function userLanguage(): Language {
  return languageOf(userLocale());
}
