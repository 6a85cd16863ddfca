import type { Day } from '../domain/day.ts';
import { countAssessed, type Due, mostPressing } from '../domain/due.ts';
import type { Label } from '../domain/label.ts';
import type { AssessmentQueue, QueuedAccount } from '../workbook/form-answers.ts';

/** What a save changes of its account in the queue. */
export interface AfterSaving extends Due {
  readonly label: Label;
  readonly lastAssessed: Day | null;
}

/** The queue after a save, until it is read again. */
export function withSaved(
  queue: AssessmentQueue,
  key: string,
  saved: AfterSaving,
): AssessmentQueue {
  const accounts = queue.accounts.map((account) =>
    account.key === key ? { ...account, ...saved } : account,
  );
  return {
    ...queue,
    accounts,
    due: mostPressing(accounts).map((account) => account.key),
    assessed: countAssessed(accounts),
  };
}

/** The next due account after the one in hand, round to the first, without those to be passed over; null when none is left. */
export function nextDue(
  { due, accounts }: AssessmentQueue,
  inHand: string | null,
  isPassedOver: (key: string) => boolean,
): QueuedAccount | null {
  const at = inHand === null ? -1 : due.indexOf(inHand);
  const next = [...due.slice(at + 1), ...due.slice(0, at + 1)].find(
    (key) => key !== inHand && !isPassedOver(key),
  );
  return accounts.find(({ key }) => key === next) ?? null;
}
