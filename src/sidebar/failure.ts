import type { FormWords } from '../text/form-words.ts';

/** Google's sentences when several accounts are signed in at once, which add-ons do not support. */
const severalAccounts =
  /authorization is required to perform that action|PERMISSION_DENIED|error occurred while reading from storage/i;
const noAnswer =
  /NetworkError|connection (?:failure|lost)|HTTP 0|failed to fetch|timed? ?out|exceeded maximum execution|internal error|server error|offline|no answer/i;
const busy = /lock timeout|too many (?:scripts|times)|invoked too many|simultaneous/i;
const storageFull = /property storage quota/i;
const gone = /script function not found|deployment|no longer available/i;

/** The message of whatever a failed call hands over, without the prefix Google puts before it. */
export function messageOf(error: unknown): { readonly text: string; readonly isGoogles: boolean } {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  const raw = typeof message === 'string' ? message : '';
  const text = raw.replace(
    /^(?:Uncaught\s+)?(?:Error|ScriptError|Exception|GoogleJsonResponseException):\s*/i,
    '',
  );
  return { text, isGoogles: /^(?:Uncaught\s+)?(?:Exception|ScriptError|GoogleJson)/i.test(raw) };
}

/** Google keeps no more for this user: what is there must go before more is kept. */
export function isStorageFull(error: unknown): boolean {
  return storageFull.test(messageOf(error).text);
}

/** What to tell the user about a failed call: our own sentence as it is, advice for what Google's mean. */
export function adviceFor(error: unknown, words: FormWords['save']): string {
  const { text, isGoogles } = messageOf(error);
  if (severalAccounts.test(text)) return words.advice['several-accounts'];
  if (busy.test(text)) return words.advice.busy;
  if (gone.test(text)) return words.advice.gone;
  if (text === '' || noAnswer.test(text)) return words.advice['no-answer'];
  return isGoogles ? words.google({ message: text }) : text;
}
