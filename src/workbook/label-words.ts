import { type Label, labels } from '../domain/label.ts';
import type { Trend } from '../domain/standing.ts';
import { formulaWords } from '../text/formula-words.ts';
import { type Language, languages } from '../text/language.ts';
import { accountKey } from './account-key.ts';

/** The team's own words for the labels, as compared by `accountKey`. */
export type LabelWords = ReadonlyMap<string, Label>;

const usual = new Map<string, Label>();
for (const language of languages) {
  const { labels: words, neutralLabels } = formulaWords[language].method;
  for (const label of labels) {
    usual.set(accountKey(words[label]), label);
    usual.set(accountKey(neutralLabels[label]), label);
  }
}

/** The label a word stands for: the team's own words first, then those of both languages and the neutral set. */
export function labelOfWord(word: string, own?: LabelWords): Label | undefined {
  const key = accountKey(word);
  return own?.get(key) ?? usual.get(key);
}

/** The word for a trend; a team that calls its labels otherwise reads its own words here too. */
export function trendWord(
  trend: Trend,
  language: Language,
  own: Readonly<Partial<Record<Label, string>>> = {},
): string {
  const { method } = formulaWords[language];
  if (trend === 'steady') return method.trends.steady;
  const label = trend === 'towards-patient' ? 'patient' : 'customer';
  const word = own[label];
  const isUsual = languages.some((one) => word === formulaWords[one].method.labels[label]);
  return word === undefined || isUsual ? method.trends[trend] : method.towards(word);
}
