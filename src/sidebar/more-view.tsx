/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountRow, AssessmentQueue, Orphan } from '../workbook/form-answers.ts';
import { DataRights } from './data-rights.tsx';
import { adviceFor } from './failure.ts';
import type { Formats } from './formats.ts';
import { useAttempt } from './use-attempt.ts';
import type { VerdictWords } from './verdict-panel.tsx';
import type { ViewProps } from './view-props.ts';

/** What is needed seldom: setting up, orphans, data rights, private answers, and what the score is. */
export function MoreView(
  props: ViewProps & {
    readonly formats: Formats;
    readonly poles: VerdictWords['poles'];
    readonly account: AccountRow | null;
    readonly queue: AssessmentQueue | null;
    readonly onChanged: () => void;
  },
) {
  const { words, queue, poles } = props;
  const { form } = words;
  return (
    <div>
      <h1>{form.more.heading}</h1>
      <button type="button" onClick={() => props.go('setup')}>
        {form.views.setup}
      </button>
      <section aria-labelledby="orphans-heading">
        <h2 id="orphans-heading">{form.orphans.heading}</h2>
        <p class="hint">{form.orphans.explain}</p>
        {queue === null ? (
          <p role="status">{form.views.loading}</p>
        ) : queue.orphans.length === 0 ? (
          <p>{form.orphans.none}</p>
        ) : (
          queue.orphans.map((orphan) => (
            <OrphanRow key={orphan.key} {...props} orphan={orphan} accounts={queue.accounts} />
          ))
        )}
        {queue !== null && queue.damagedRows.length > 0 && (
          <p class="marked">
            {form.history.damaged({
              rows: queue.damagedRows.slice(0, 20).join(', '),
              count: queue.damagedRows.length,
            })}
          </p>
        )}
      </section>
      <DataRights {...props} />
      <PrivateRights {...props} />
      <section aria-labelledby="about-heading">
        <h2 id="about-heading">{form.more.about}</h2>
        <p>{form.verdict.structuredOpinion}</p>
        {poles === null && <p>{form.verdict.patientMeans}</p>}
        {props.start.complaints.map((complaint) => (
          <p key={complaint} class="marked">
            {complaint}
          </p>
        ))}
      </section>
      <section aria-labelledby="keys-heading">
        <h2 id="keys-heading">{form.more.keyboard}</h2>
        <dl class="facts">
          {form.rating.keysList.map(({ keys, does }) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

function OrphanRow(
  props: ViewProps & {
    readonly orphan: Orphan;
    readonly accounts: readonly AccountRow[];
    readonly onChanged: () => void;
  },
) {
  const { words, server, say, orphan, accounts, onChanged } = props;
  const text = words.form.orphans;
  const [to, setTo] = useState(orphan.suggestion ?? '');
  const [isAsking, setAsking] = useState(false);
  const { isBusy, attempt } = useAttempt(say, words);
  const id = `orphan-${orphan.key}`;
  const known = accounts.some(({ account }) => account === to);
  /** Numbers alone tell nobody which account it is. */
  const named = (account: string) => {
    const name = accounts.find((candidate) => candidate.account === account)?.name ?? account;
    return name === account ? account : `${account} ${name}`;
  };

  async function relink() {
    await attempt(async () => {
      const { relinked } = await server.relinkAccount(orphan.account, to);
      say({ tone: 'done', text: text.relinked({ count: relinked, to: named(to) }) });
      onChanged();
    });
    setAsking(false);
  }

  return (
    <div class="entry">
      <p dir="auto">
        <b>{text.row({ account: orphan.account, count: orphan.count })}</b>
      </p>
      <p class="hint">
        {orphan.suggestion === null
          ? text.noSuggestion
          : text.suggestion({ account: named(orphan.suggestion) })}
      </p>
      <div class="field">
        <label for={id}>{text.choose}</label>
        <input
          id={id}
          type="text"
          list={`${id}-accounts`}
          autocomplete="off"
          value={to}
          onInput={(event) => {
            setTo(event.currentTarget.value);
            setAsking(false);
          }}
        />
        <datalist id={`${id}-accounts`}>
          {accounts.slice(0, 500).map(({ key, account, name }) => (
            <option key={key} value={account}>
              {name}
            </option>
          ))}
        </datalist>
      </div>
      {isAsking ? (
        <Confirmation
          question={text.confirm({ count: orphan.count, from: orphan.account, to: named(to) })}
          yes={text.relink}
          no={words.form.views.cancel}
          isBusy={isBusy}
          onYes={() => void relink()}
          onNo={() => setAsking(false)}
        />
      ) : (
        <button type="button" disabled={!known} onClick={() => setAsking(true)}>
          {text.relink}
        </button>
      )}
    </div>
  );
}

/** Nothing is deleted or relinked without this question, which names the count. */
export function Confirmation(props: {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly isBusy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  // The keyboard goes to the question, whose button is gone or busy, and not onto the answer that deletes.
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="confirmation" role="alert" tabIndex={-1} ref={box}>
      <p dir="auto">{props.question}</p>
      <button type="button" disabled={props.isBusy} onClick={props.onYes}>
        {props.yes}
      </button>{' '}
      <button type="button" class="link" onClick={props.onNo}>
        {props.no}
      </button>
    </div>
  );
}

function PrivateRights(props: ViewProps) {
  const { words, server, say } = props;
  const text = words.form.privately;
  const [kept, setKept] = useState<number | null>(null);
  useEffect(() => {
    server.countPrivateAnswers().then(
      (answer) => setKept(answer.kept),
      () => setKept(null),
    );
  }, [server]);
  return (
    <section aria-labelledby="privately-heading">
      <h2 id="privately-heading">{text.heading}</h2>
      <p class="hint">{text.promise}</p>
      {kept !== null && <p>{text.stored({ count: kept })}</p>}
      <button
        type="button"
        disabled={kept === 0}
        onClick={() => {
          server.deletePrivateAnswers().then(
            (answer) => {
              setKept(answer.kept);
              say({ tone: 'done', text: text.deleted });
            },
            (error) => say({ tone: 'problem', text: adviceFor(error, words.form.save) }),
          );
        }}
      >
        {text.deleteAll}
      </button>
    </section>
  );
}
