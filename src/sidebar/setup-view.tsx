/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountRole } from '../workbook/account-roles.ts';
import type { NoProposal, SetupProposal } from '../workbook/setup-proposal.ts';
import { adviceFor } from './failure.ts';
import { FilterProgress, type FilterStep } from './filter-step.tsx';
import { SetupColumns } from './setup-columns.tsx';
import { SetupQuestions } from './setup-questions.tsx';
import type { ViewProps } from './view-props.ts';

/** What a user changed; the script fills in the rest anew after every change. */
type Wish = {
  readonly sheet?: string;
  readonly table?: string;
  readonly columns?: Readonly<Partial<Record<AccountRole, string>>>;
  readonly answers?: Readonly<Record<string, string | boolean>>;
};

/** The set-up: what was found, what is asked, what would be added, and one button. */
export function SetupView({ server, words, go, say, reload }: ViewProps) {
  const [found, setFound] = useState<SetupProposal | NoProposal | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [wish, setWish] = useState<Wish>({});
  /** The wish that `found` answers: until the newest is answered, nothing can be started without it. */
  const [answered, setAnswered] = useState<Wish | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<Awaited<ReturnType<typeof server.applySetup>> | null>(null);
  const [filter, setFilter] = useState<FilterStep | null>(null);
  const { view } = words.setup;
  /** Whoever has gone on to another view is told there. */
  const isShown = useRef(true);
  useEffect(
    () => () => {
      isShown.current = false;
    },
    [],
  );

  useEffect(() => {
    let isCurrent = true;
    setFailure(null);
    server.proposeSetup(wish).then(
      (answer) => {
        if (!isCurrent) return;
        setFound(answer);
        setAnswered(wish);
        if (!('none' in answer)) server.showTable(answer.sheet, answer.range).catch(() => {});
      },
      (error) => {
        if (isCurrent) setFailure(adviceFor(error, words.form.save));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [server, wish, words]);

  function apply(proposal: SetupProposal) {
    setBusy(true);
    // What was said of the last try is over.
    say(null);
    server
      .applySetup(proposal)
      .then(
        (result) => {
          setDone(result);
          reload();
          return result.filterToExtend ? extend(result.sheet) : undefined;
        },
        (error) => say({ tone: 'problem', text: adviceFor(error, words.form.save) }),
      )
      .then(() => setBusy(false));
  }

  /** The second half of a set-up: whatever becomes of it, the columns are there. */
  function extend(sheet: string): Promise<void> {
    setBusy(true);
    setFilter({ at: 'running' });
    return server
      .extendFilter(sheet)
      .then(
        ({ message }) => {
          setFilter({ at: 'done', message });
          if (!isShown.current) say({ tone: 'done', text: message });
        },
        (error) => {
          const why = adviceFor(error, words.form.save);
          setFilter({ at: 'failed', why });
          if (isShown.current) return;
          const action = { label: view.extendFilter, run: () => void extend(sheet) };
          say({ tone: 'problem', text: `${view.filterLeft} ${why}`, action });
        },
      )
      .then(() => setBusy(false));
  }

  function undo() {
    setBusy(true);
    say(null);
    server
      .undoSetup()
      .then(
        (result) => {
          say({ tone: 'done', text: result.message });
          setDone(null);
          setFilter(null);
          setFound(null);
          setWish({});
          reload();
        },
        (error) => say({ tone: 'problem', text: adviceFor(error, words.form.save) }),
      )
      .then(() => setBusy(false));
  }

  const again = (
    <p>
      <button type="button" onClick={() => setWish({})} disabled={isBusy}>
        {view.again}
      </button>
    </p>
  );
  if (done !== null) {
    return (
      <section aria-labelledby="setup-heading">
        <h1 id="setup-heading">{view.heading}</h1>
        <p role="status">{done.message}</p>
        {filter !== null && (
          <FilterProgress step={filter} words={words} onAgain={() => extend(done.sheet)} />
        )}
        <p>
          <button type="button" class="action" onClick={() => go('assess')}>
            {words.form.views.assess}
          </button>{' '}
          {/* Beside a repair it would read as if it took back the repair alone. */}
          {!done.isRepeated && (
            <button type="button" onClick={undo} disabled={isBusy}>
              {view.undo}
            </button>
          )}
        </p>
      </section>
    );
  }
  return (
    <section aria-labelledby="setup-heading">
      <h1 id="setup-heading">{view.heading}</h1>
      {failure !== null ? (
        <>
          <p class="error" role="alert">
            {failure}
          </p>
          {again}
        </>
      ) : found === null ? (
        <p role="status">{view.looking}</p>
      ) : 'none' in found ? (
        <>
          <p role="status">{found.why}</p>
          {again}
        </>
      ) : (
        <>
          <p role="status">
            {view.found({ sheet: found.sheet, range: found.range, accounts: found.accounts })}
            <br />
            <strong>{found.isCertain ? view.certain : view.uncertain}</strong>
          </p>
          <Added proposal={found} words={words} />
          <p>
            <button
              type="button"
              class="action"
              disabled={isBusy || answered !== wish}
              aria-busy={isBusy}
              onClick={() => apply(found)}
            >
              {isBusy ? view.applying : found.isSetUp ? view.repair : view.apply}
            </button>
          </p>
          <SetupQuestions
            proposal={found}
            words={words}
            onAnswer={(name, answer) =>
              setWish({ ...wish, answers: { ...found.answers, ...wish.answers, [name]: answer } })
            }
            onTable={(table) => setWish({ sheet: found.sheet, table })}
          />
          <SetupColumns
            proposal={found}
            words={words}
            onChange={(role, column) =>
              setWish({ ...wish, sheet: found.sheet, columns: corrected(found, role, column) })
            }
          />
          <NotAccounts proposal={found} words={words} />
          <p class="hint">{view.meaning}</p>
          {again}
        </>
      )}
    </section>
  );
}

/** One column plays one role: taking it for another takes it away from the first. */
function corrected(
  { columns }: SetupProposal,
  role: AccountRole,
  column: string,
): Readonly<Partial<Record<AccountRole, string>>> {
  const entries = (Object.entries(columns) as [AccountRole, string][]).filter(
    ([other, letters]) => other !== role && letters !== column,
  );
  return Object.fromEntries(column === '' ? entries : [...entries, [role, column]]);
}

/** Exactly what will stand where. */
function Added({
  proposal,
  words,
}: {
  readonly proposal: SetupProposal;
  readonly words: ViewProps['words'];
}) {
  const { view } = words.setup;
  const { columns, headers, tabs } = proposal.adds;
  const say = proposal.isSetUp ? view.own : view.adds;
  return (
    <>
      <p>{say({ first: columns[0] ?? '', last: columns[columns.length - 1] ?? '' })}</p>
      <ul class="adds">
        {headers.map((header, index) => (
          <li key={header}>
            <b>{columns[index]}</b> {header}
          </li>
        ))}
      </ul>
      {tabs.length > 0 && <p>{view.addsTabs({ tabs: tabs.join(', ') })}</p>}
      <p class="hint">{view.untouched}</p>
    </>
  );
}

function NotAccounts({
  proposal,
  words,
}: {
  readonly proposal: SetupProposal;
  readonly words: ViewProps['words'];
}) {
  const { view } = words.setup;
  const count = proposal.notAccounts.length;
  if (count === 0) return null;
  return (
    <details>
      <summary>{view.notAccounts({ count })}</summary>
      <ul>
        {proposal.notAccounts.slice(0, 50).map(({ row, why }) => (
          <li key={row}>
            {view.row({ row })}: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
