import { RefusedSetup } from '../workbook/setup-proposal.ts';

const patience = 10_000;

/**
 * Runs work that writes while nobody else does. What was written is on the sheet before the next one gets the lock,
 * which Sheets frees when the execution ends.
 */
export function underDocumentLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(patience)) throw new RefusedSetup({ kind: 'busy' });
  const result = work();
  SpreadsheetApp.flush();
  return result;
}
