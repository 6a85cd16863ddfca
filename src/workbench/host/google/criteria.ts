/** What the builders of validations and of conditional formats take as limits, checked and as a rule keeps it. */
import { dayNumberOf } from '../spreadsheet/dates.ts';
import { expectArguments } from './arguments.ts';
import type { Script } from './script.ts';

/** `signature` is the builder's method, as a refusal names it. */
export function numberLimits(signature: string, numbers: readonly number[]): readonly number[] {
  expectArguments(
    signature,
    numbers,
    numbers.map(() => 'number' as const),
  );
  return numbers;
}

/** Days count alone: a rule on dates does not look at the time. */
export function dayLimits(script: Script, signature: string, dates: readonly unknown[]): number[] {
  expectArguments(
    signature,
    dates,
    dates.map(() => 'date' as const),
  );
  const { timeZone } = script.calls.spreadsheetFacts();
  return dates.map((date) => Math.floor(dayNumberOf((date as Date).getTime(), timeZone)));
}

export function textLimit(signature: string, text: string): [string] {
  expectArguments(signature, [text], ['string']);
  return [text];
}
