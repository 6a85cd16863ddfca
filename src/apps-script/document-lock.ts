import { RefusedSetup } from '../workbook/setup-proposal.ts';

const patience = 10_000;

/**
 * Runs work that writes while nobody else does. What was written is on the sheet before the next one gets the lock;
 * Sheets frees the lock by itself if the execution ends early.
 */
export function underDocumentLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(patience)) throw new RefusedSetup({ kind: 'busy' });
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
