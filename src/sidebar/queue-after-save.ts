import type { Day } from '../domain/day.ts';
import type { Label } from '../domain/label.ts';
import type { AssessmentQueue } from '../workbook/form-answers.ts';

/** The queue after a save, until it is read again. */
export function withSaved(
  queue: AssessmentQueue | null,
  key: string,
  saved: { readonly label: Label; readonly lastAssessed: Day | null },
): AssessmentQueue | null {
  if (queue === null) return null;
  const isNew = queue.accounts.some(
    (account) => account.key === key && account.lastAssessed === null,
  );
  return {
    ...queue,
    accounts: queue.accounts.map((account) =>
      account.key === key ? { ...account, ...saved } : account,
    ),
    due: queue.due.filter((due) => due !== key),
    assessed: queue.assessed + (isNew && saved.lastAssessed !== null ? 1 : 0),
  };
}
