/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import type { AccountExport, AccountRow } from '../workbook/form-answers.ts';
import { Confirmation } from './confirmation.tsx';
import type { Formats } from './formats.ts';
import { useAttempt } from './use-attempt.ts';
import type { ViewProps } from './view-props.ts';

/** Access and deletion: what is kept of one account, and what is older than need be. Counted first, then asked. */
export function DataRights(
  props: ViewProps & {
    readonly formats: Formats;
    readonly account: AccountRow | null;
    readonly onChanged: () => void;
  },
) {
  const text = props.words.form.rights;
  return (
    <section aria-labelledby="rights-heading">
      <h2 id="rights-heading" tabIndex={-1}>
        {text.heading}
      </h2>
      <p class="hint">{text.explain}</p>
      {props.account === null ? (
        <p>{text.noAccount}</p>
      ) : (
        <OfAccount key={props.account.key} {...props} account={props.account} />
      )}
      <Purge {...props} />
    </section>
  );
}

function OfAccount(
  props: ViewProps & { readonly account: AccountRow; readonly onChanged: () => void },
) {
  const { words, server, say, account, onChanged } = props;
  const text = words.form.rights;
  const [exported, setExported] = useState<AccountExport | null>(null);
  const [found, setFound] = useState<number | null>(null);
  const { isBusy, attempt } = useAttempt(say, words);
  const output = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const show = () =>
    attempt(async () => {
      const answer = await server.exportAccount(account.account);
      setExported(answer);
      say({ tone: 'done', text: text.exported({ count: answer.count }) });
    });
  const count = () =>
    attempt(async () => {
      setFound(null);
      setFound((await server.exportAccount(account.account)).count);
    });
  const remove = () =>
    attempt(async () => {
      // Whatever comes of it, the count is out of date.
      const { deleted } = await server
        .deleteAccount(account.account, found ?? 0)
        .finally(() => setFound(null));
      setExported(null);
      say({ tone: 'done', text: text.deleted({ count: deleted }) });
      onChanged();
    });

  return (
    <div>
      <p dir="auto">
        {text.account}: <b>{account.name}</b>
      </p>
      <div class="buttons">
        <button type="button" aria-disabled={isBusy} onClick={() => void show()}>
          {text.export}
        </button>
        <button type="button" ref={opener} aria-disabled={isBusy} onClick={() => void count()}>
          {text.delete}
        </button>
      </div>
      {exported !== null && (
        <>
          <label for="export">{text.exported({ count: exported.count })}</label>
          <textarea id="export" ref={output} rows={6} readOnly value={exported.csv} />
          <button
            type="button"
            onClick={() => {
              // The older way works in the frame Google gives a sidebar, where the clipboard may be closed.
              output.current?.select();
              if (document.execCommand('copy')) say({ tone: 'done', text: text.copied });
            }}
          >
            {text.copy}
          </button>{' '}
          <a
            download="zeitwert.csv"
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${exported.csv}`)}`}
          >
            {text.download}
          </a>
        </>
      )}
      <p role="status">{found === 0 ? text.chosen({ account: account.name, count: 0 }) : ''}</p>
      {found !== null && found > 0 && (
        <Confirmation
          question={text.confirmDelete({ count: found, account: account.name })}
          yes={text.yesDelete}
          no={words.form.views.cancel}
          isBusy={isBusy}
          opener={opener}
          onYes={() => void remove()}
          onNo={() => setFound(null)}
        />
      )}
    </div>
  );
}

function Purge(props: ViewProps & { readonly formats: Formats; readonly onChanged: () => void }) {
  const { words, server, say, formats, onChanged } = props;
  const text = words.form.rights;
  const notMonths = words.assessment.actions['not-months'];
  const [typed, setTyped] = useState('24');
  const [found, setFound] = useState<{ count: number; before: number; months: number } | null>(
    null,
  );
  const { isBusy, attempt, complain } = useAttempt(say, words);
  const opener = useRef<HTMLButtonElement>(null);

  function count() {
    const got = typed.trim();
    // What is no number would travel as another one or none, and the sentence must name what was typed.
    if (got === '') complain(text.monthsMissing);
    else if (!/^\d+$/.test(got)) complain(notMonths({ kind: 'not-months', got: got.slice(0, 40) }));
    else
      void attempt(async () => {
        setFound(null);
        setFound({ ...(await server.countOlderThan(+got)), months: +got });
      });
  }
  const purge = () =>
    attempt(async () => {
      if (found === null) return;
      const { deleted } = await server
        .purgeAssessments(found.months, found.count)
        .finally(() => setFound(null));
      say({ tone: 'done', text: text.purged({ count: deleted }) });
      onChanged();
    });

  return (
    <div class="entry">
      <h3>{text.purge}</h3>
      <div class="field">
        <label for="months">{text.months}</label>
        <input
          id="months"
          type="text"
          inputMode="numeric"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setFound(null);
          }}
        />
      </div>
      <button type="button" ref={opener} aria-disabled={isBusy} onClick={count}>
        {text.count}
      </button>
      <p role="status">{found?.count === 0 ? text.nothingToPurge({ months: found.months }) : ''}</p>
      {found !== null && found.count > 0 && (
        <Confirmation
          question={text.confirmPurge({
            count: found.count,
            months: found.months,
            before: formats.day(found.before),
          })}
          yes={text.yesDelete}
          no={words.form.views.cancel}
          isBusy={isBusy}
          opener={opener}
          onYes={() => void purge()}
          onNo={() => setFound(null)}
        />
      )}
    </div>
  );
}
