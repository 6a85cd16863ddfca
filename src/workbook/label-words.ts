import { type Label, labels } from '../domain/label.ts';
import type { Trend } from '../domain/standing.ts';
import type { PoleWords } from '../text/catalogue.ts';
import { type Language, languages } from '../text/language.ts';
import { methodWords } from '../text/method-words.ts';
import { accountKey } from './account-key.ts';

/** The team's own words for the labels, as compared by `accountKey`. */
export type LabelWords = ReadonlyMap<string, Label>;

const usual = new Map<string, Label>();
for (const language of languages) {
  const { labels: words, neutralLabels } = methodWords[language];
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

type OwnWords = Readonly<Partial<Record<Label, string>>>;

const isUsual = (word: string, label: Label): boolean =>
  languages.some((one) => word === methodWords[one].labels[label]);

/** What a team calls the two poles where it does not speak of patients; null where it does. */
export function ownPoles(own: OwnWords | undefined, language: Language): PoleWords | null {
  const patient = own?.patient;
  if (patient === undefined || isUsual(patient, 'patient')) return null;
  return { customer: own?.customer ?? methodWords[language].labels.customer, patient };
}

/** The word for a trend; a team that calls its labels otherwise reads its own words here too. */
export function trendWord(trend: Trend, language: Language, own: OwnWords = {}): string {
  const method = methodWords[language];
  if (trend === 'steady') return method.trends.steady;
  const label = trend === 'towards-patient' ? 'patient' : 'customer';
  const word = own[label];
  return word === undefined || isUsual(word, label) ? method.trends[trend] : method.towards(word);
}
