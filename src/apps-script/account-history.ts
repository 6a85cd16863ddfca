import { standingOf } from '../domain/standing.ts';
import type { AccountHistory } from '../workbook/form-answers.ts';
import { damagedRows } from './assessment-store.ts';
import { asOfDay, openStore, openWorkbook } from './assessment-workbook.ts';
import { storedKey } from './find-account.ts';
import { privateAnswers } from './private-questions.ts';

/** Every assessment of an account, oldest first, with what each says alone and why some count for nothing. */
export function accountHistory(account: string): AccountHistory {
  const workbook = openWorkbook();
  const store = openStore(workbook);
  const key = storedKey(workbook, store, account);
  const own = store?.table.assessments.filter((assessment) => assessment.account === key) ?? [];
  const { model, isAsOfFixed } = workbook.settings;
  const asOf = asOfDay(workbook, store);
  return {
    account: store?.table.accountNames.get(key) ?? String(account),
    key,
    asOf,
    // Saving moves the as-of date to today unless the user holds it: the form looks at the account as of then.
    asOfAfterSaving: isAsOfFixed && model.asOf !== null ? model.asOf : workbook.today,
    assessments: standingOf(own, model, asOf).history.map(({ assessment, verdict, exclusion }) => ({
      ...assessment,
      score: verdict?.score ?? null,
      low: verdict?.low ?? null,
      high: verdict?.high ?? null,
      label: verdict?.label ?? 'unknown',
      excluded: exclusion,
    })),
    damagedRows: store === null ? [] : damagedRows(store),
    privately: privateAnswers(account),
  };
}
