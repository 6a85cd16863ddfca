/** @jsxImportSource preact */
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { accountKey } from '../workbook/account-key.ts';
import type { AccountRow, AssessmentQueue, Orphan } from '../workbook/form-answers.ts';
import { AccountField } from './account-field.tsx';
import { Confirmation } from './confirmation.tsx';
import { useFocusAfter } from './focus-after.ts';
import { useAttempt } from './use-attempt.ts';
import type { ViewProps } from './view-props.ts';

/** Assessments whose account is on no sheet any more, and what of the table cannot be read. */
export function Orphans(
  props: ViewProps & { readonly queue: AssessmentQueue | null; readonly onChanged: () => void },
) {
  const { words, queue } = props;
  const text = words.form.orphans;
  return (
    <section aria-labelledby="orphans-heading">
      <h2 id="orphans-heading" tabIndex={-1}>
        {text.heading}
      </h2>
      <p class="hint">{text.explain}</p>
      {queue === null ? (
        <p role="status">{words.form.views.loading}</p>
      ) : queue.orphans.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        queue.orphans.map((orphan) => (
          <OrphanRow key={orphan.key} {...props} orphan={orphan} accounts={queue.accounts} />
        ))
      )}
      {queue !== null && queue.damagedRows.length > 0 && (
        <p class="marked">
          {words.form.history.damaged({
            rows: queue.damagedRows.slice(0, 20).join(', '),
            count: queue.damagedRows.length,
          })}
        </p>
      )}
    </section>
  );
}

/** Numbers alone tell nobody which account it is. */
const named = ({ name, account }: AccountRow) =>
  name === account ? account : `${account} ${name}`;

function OrphanRow(
  props: ViewProps & {
    readonly orphan: Orphan;
    readonly accounts: readonly AccountRow[];
    readonly onChanged: () => void;
  },
) {
  const { words, server, say, orphan, accounts, onChanged } = props;
  const text = words.form.orphans;
  const [typed, setTyped] = useState(orphan.suggestion ?? '');
  const [isAsking, setAsking] = useState(false);
  const { isBusy, attempt } = useAttempt(say, words);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useFocusAfter(box);
  const accountOf = (key: string) =>
    accounts.find((candidate) => candidate.key === accountKey(key.trim()));
  const to = useMemo(() => accountOf(typed), [accounts, typed]);
  const suggestion = useMemo(() => accountOf(orphan.suggestion ?? ''), [accounts, orphan]);

  const relink = (chosen: AccountRow) =>
    attempt(async () => {
      const { relinked } = await server.relinkAccount(orphan.account, chosen.account);
      setAsking(false);
      say({ tone: 'done', text: text.relinked({ count: relinked, to: named(chosen) }) });
      onChanged();
    });

  return (
    <div class="entry" ref={box}>
      <p dir="auto">
        <b>{text.row({ account: orphan.account, count: orphan.count })}</b>
      </p>
      <p class="hint">
        {suggestion === undefined
          ? text.noSuggestion
          : text.suggestion({ account: named(suggestion) })}
      </p>
      <AccountField
        id={id}
        label={text.choose}
        accounts={accounts}
        words={words.form.account}
        typed={typed}
        shownAs={named}
        onTyped={(next) => {
          setTyped(next);
          setAsking(false);
        }}
        onChoose={({ account }) => setTyped(account)}
      />
      {isAsking && to !== undefined ? (
        <Confirmation
          question={text.confirm({ count: orphan.count, from: orphan.account, to: named(to) })}
          yes={text.relink}
          no={words.form.views.cancel}
          isBusy={isBusy}
          opener={opener}
          onYes={() => void relink(to)}
          onNo={() => setAsking(false)}
        />
      ) : (
        <button
          type="button"
          ref={opener}
          disabled={to === undefined}
          onClick={() => setAsking(true)}
        >
          {text.relink}
        </button>
      )}
    </div>
  );
}
