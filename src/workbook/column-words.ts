import { catalogues } from '../text/index.ts';
import { type Language, languages } from '../text/language.ts';
import type { SetupWords } from '../text/setup-words.ts';
import type { RuleWords } from './color-rules.ts';
import { quoted } from './formula.ts';
import { ownPoles } from './label-words.ts';

/** The set-up's words where a team does not speak of patients: headers and notes follow the labels. */
export function wordsBeside(labels: RuleWords['labels'], words: SetupWords, language: Language) {
  if (ownPoles(labels, language) === null) return words;
  return {
    ...words,
    columns: { ...words.columns, ...words.neutralColumns },
    columnNotes: { ...words.columnNotes, ...words.neutralNotes },
  };
}

/** A header formula of ours with the headers it now has; references stay as Sheets has kept them. */
export function withHeaders(formula: string, words: SetupWords): string {
  return (['score', 'label'] as const).reduce((text, column) => {
    const wanted = quoted(words.columns[column]);
    return languages.reduce((one, language) => {
      const { columns, neutralColumns } = catalogues[language].setup;
      return one
        .replace(quoted(columns[column]), wanted)
        .replace(quoted(neutralColumns[column]), wanted);
    }, text);
  }, formula);
}
