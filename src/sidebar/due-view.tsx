/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { type DueReason, dueReasons } from '../domain/due.ts';
import type { AccountRow, AssessmentQueue, QueuedAccount } from '../workbook/form-answers.ts';
import { LabelChip, type VerdictWords } from './verdict-panel.tsx';
import type { ViewProps } from './view-props.ts';

const atOnce = 25;

/** What is due and why, the most pressing first, and how far the team has come. */
export function DueView(
  props: ViewProps &
    VerdictWords & {
      readonly queue: AssessmentQueue | null;
      readonly onOpen: (account: AccountRow) => void;
    },
) {
  const { words, queue } = props;
  const say = words.form.due;
  const [reason, setReason] = useState<DueReason | null>(null);
  const [shown, setShown] = useState(atOnce);
  if (queue === null) {
    return (
      <section aria-labelledby="due-heading">
        <h1 id="due-heading">{say.heading}</h1>
        <p role="status">{words.form.views.loading}</p>
      </section>
    );
  }
  const byKey = new Map(queue.accounts.map((account) => [account.key, account]));
  const all = queue.due.flatMap((key) => byKey.get(key) ?? []);
  const found = reason === null ? all : all.filter(({ reasons }) => reasons.includes(reason));
  const progress = say.progress({ assessed: queue.assessed, of: queue.of });
  return (
    <section aria-labelledby="due-heading">
      <h1 id="due-heading">{say.heading}</h1>
      <p id="progress-words">{progress}</p>
      <progress
        aria-labelledby="progress-words"
        max={Math.max(1, queue.of)}
        value={queue.assessed}
      />
      <div class="field">
        <label for="due-filter">{say.filter}</label>
        <select
          id="due-filter"
          value={reason ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setReason(dueReasons.find((candidate) => candidate === chosen) ?? null);
            setShown(atOnce);
          }}
        >
          <option value="">{say.all({ count: all.length })}</option>
          {dueReasons.map((candidate) => (
            <option key={candidate} value={candidate}>
              {say.reason[candidate]} (
              {all.filter(({ reasons }) => reasons.includes(candidate)).length})
            </option>
          ))}
        </select>
      </div>
      {found.length === 0 && <p>{reason === null ? say.none : say.noneForReason}</p>}
      <ul class="due-list">
        {found.slice(0, shown).map((account) => (
          <li key={account.key}>
            <DueAccount {...props} account={account} />
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" onClick={() => setShown(shown + 4 * atOnce)}>
          {say.more({ count: Math.min(4 * atOnce, found.length - shown) })}
        </button>
      )}
      <button type="button" class="link" onClick={props.reload}>
        {say.reload}
      </button>
    </section>
  );
}

function DueAccount(
  props: ViewProps &
    VerdictWords & {
      readonly account: QueuedAccount;
      readonly onOpen: (account: AccountRow) => void;
    },
) {
  const { account, words, formats } = props;
  const say = words.form.due;
  return (
    <>
      <button
        type="button"
        class="link name"
        dir="auto"
        aria-label={say.open({ account: account.name })}
        onClick={() => props.onOpen(account)}
      >
        {account.name}
      </button>
      <span class="hint">
        {[
          account.accountClass ?? '',
          account.value === null ? '' : formats.number(account.value),
          account.reasons.map((reason) => say.reason[reason]).join(', '),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      {account.overdue !== null && (
        <span class="hint" dir="auto">
          {say.overdueSince({ step: account.overdue.step, day: formats.day(account.overdue.day) })}
        </span>
      )}
      {account.label !== 'unknown' && (
        <LabelChip label={account.label} word={props.label(account.label)} />
      )}
    </>
  );
}
