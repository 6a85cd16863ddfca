import type { Assessment } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import { countAssessed, dueOf, mostPressing } from '../domain/due.ts';
import type { ModelSettings } from '../domain/settings.ts';
import { groupByAccount, standingOf } from '../domain/standing.ts';
import type { AccountRow, AssessmentQueue, Orphan, QueuedAccount } from './form-answers.ts';
import { similarAccountFinder } from './similar-account.ts';

/**
 * Who is to be assessed next and why. An account on several sheets is one; within a reason the larger value comes first.
 * Without any account sheet nothing can be called an orphan.
 */
export function assessmentQueue({
  accounts,
  assessments,
  accountNames,
  damagedRows,
  settings,
  day,
}: {
  readonly accounts: readonly AccountRow[];
  readonly assessments: readonly Assessment[];
  /** Account keys as they are written with the assessments, by the form in which they are compared. */
  readonly accountNames: ReadonlyMap<string, string>;
  readonly damagedRows: readonly number[];
  readonly settings: ModelSettings;
  readonly day: Day;
}): AssessmentQueue {
  const groups = groupByAccount(assessments);
  const seen = new Map<string, QueuedAccount>();
  for (const account of accounts) {
    const own = groups.get(account.key) ?? [];
    if (!seen.has(account.key)) seen.set(account.key, queued(account, own, settings, day));
  }
  const all = [...seen.values()];
  return {
    accounts: all,
    due: mostPressing(all).map(({ key }) => key),
    assessed: countAssessed(all),
    of: all.length,
    orphans: all.length === 0 ? [] : orphansOf(groups, seen, accountNames),
    damagedRows,
  };
}

function queued(
  account: AccountRow,
  own: readonly Assessment[],
  settings: ModelSettings,
  day: Day,
): QueuedAccount {
  const standing = standingOf(own, settings, day);
  return {
    ...account,
    label: standing.label,
    lastAssessed: standing.lastAssessed,
    ...dueOf(own, standing, settings, day),
  };
}

function orphansOf(
  groups: ReadonlyMap<string, readonly Assessment[]>,
  known: ReadonlyMap<string, QueuedAccount>,
  accountNames: ReadonlyMap<string, string>,
): Orphan[] {
  const gone = [...groups].filter(([key]) => !known.has(key));
  if (gone.length === 0) return [];
  const similar = similarAccountFinder([...known.values()].map(({ account }) => account));
  return gone.map(([key, own]) => {
    const account = accountNames.get(key) ?? key;
    return { account, key, count: own.length, suggestion: similar(account) };
  });
}
