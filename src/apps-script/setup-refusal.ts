import type { SetupRefusal } from '../text/setup-words.ts';
import { RefusedSetup } from '../workbook/setup-proposal.ts';
import { setupWords } from './setup-scene.ts';
import { userLanguage } from './user-language.ts';

/** Runs a part of the set-up and words what it refuses, in the user's language. A bug stays a bug. */
export function wordedSetup<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RefusedSetup)) throw error;
    throw new Error(refusalSentence(error.refusal));
  }
}

export function refusalSentence(refusal: SetupRefusal): string {
  const say = setupWords(userLanguage()).refusal[refusal.kind] as (facts: SetupRefusal) => string;
  return say(refusal);
}
