import { accountKey } from '../workbook/account-key.ts';
import type { PrivateAnswers } from '../workbook/form-answers.ts';

/*
 * What belongs to the rater alone: the name to sign with and the two answers about the own pull. Google keeps it with
 * the user's account for this add-on; it never comes near a cell.
 */

export const raterProperty = 'zeitwert.rater';
const answersPrefix = 'zeitwert.private.';

/** The name the user signed with last; '' for none. */
export function rememberedRater(): string {
  return PropertiesService.getUserProperties().getProperty(raterProperty) ?? '';
}

export function rememberRater(name: string): { readonly rater: string } {
  const rater = String(name ?? '')
    .trim()
    .slice(0, 100);
  PropertiesService.getUserProperties().setProperty(raterProperty, rater);
  return { rater };
}

/** One property per account and workbook; the account's name is not kept, only a number made from it. */
function propertyOf(account: string): string {
  const workbook = SpreadsheetApp.getActive().getId();
  return `${answersPrefix}${numberOf(`${workbook}\n${accountKey(account)}`)}`;
}

/** A 53-bit number made from a text (cyrb53): alike for two of a million accounts once in ten thousand workbooks. */
function numberOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** A whole number from `from` to `to`; null for anything else. */
function step(value: unknown, from: number, to: number): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
    ? value
    : null;
}

export function keepPrivateAnswers(
  account: string,
  answers: PrivateAnswers | null,
): { readonly kept: number } {
  const properties = PropertiesService.getUserProperties();
  const keep = step(answers?.keep, -2, 2);
  const pull = step(answers?.pull, 0, 4);
  const property = propertyOf(account);
  if (keep === null && pull === null) properties.deleteProperty(property);
  else properties.setProperty(property, JSON.stringify({ keep, pull }));
  return { kept: 1 };
}

/** The rater's answers on an account; null while there are none. */
export function privateAnswers(account: string): PrivateAnswers | null {
  const kept = PropertiesService.getUserProperties().getProperty(propertyOf(account));
  if (kept === null || kept === '') return null;
  try {
    const { keep, pull } = JSON.parse(kept) as Partial<PrivateAnswers>;
    return { keep: step(keep, -2, 2), pull: step(pull, 0, 4) };
  } catch {
    return null; // not written by us
  }
}

export function countPrivateAnswers(): { readonly kept: number } {
  const all = PropertiesService.getUserProperties().getProperties();
  return { kept: Object.keys(all).filter((name) => name.startsWith(answersPrefix)).length };
}

/** Deletes every private answer of the user, in all workbooks, and nothing else. */
export function deletePrivateAnswers(): { readonly kept: number } {
  const properties = PropertiesService.getUserProperties();
  const rest = Object.entries(properties.getProperties()).filter(
    ([name]) => !name.startsWith(answersPrefix),
  );
  properties.setProperties(Object.fromEntries(rest), true);
  return { kept: 0 };
}
