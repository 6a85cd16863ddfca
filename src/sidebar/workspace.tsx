/** @jsxImportSource preact */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Label } from '../domain/label.ts';
import type { AssessmentDto } from '../workbook/assessment-dto.ts';
import type {
  AccountAtSelection,
  AccountHistory,
  AccountRow,
  AssessmentQueue,
  View,
} from '../workbook/form-answers.ts';
import { AssessView } from './assess-view.tsx';
import { blankDraft, type Draft, isTouched, newId } from './draft.ts';
import { DueView } from './due-view.tsx';
import { adviceFor } from './failure.ts';
import { followSelection } from './follow-selection.ts';
import { formatsOf } from './formats.ts';
import { HistoryView } from './history-view.tsx';
import { useLeaveQuestion } from './leave-question.ts';
import { MoreView } from './more-view.tsx';
import { withSaved } from './queue-after-save.ts';
import { SetupView } from './setup-view.tsx';
import { useRater } from './use-rater.ts';
import type { AccountListener, ViewProps } from './view-props.ts';
import { vocabularyOf } from './vocabulary.ts';

type Found = Extract<AccountAtSelection, { none: false }>;

const makeId = () => newId(crypto.getRandomValues(new Uint8Array(16)));

/**
 * What the views share: the account in hand, the drafts of all accounts, the queue, and the saving. A draft lives until
 * it is saved or discarded, whatever is selected meanwhile.
 */
export function Workspace(
  props: ViewProps & AccountListener & { readonly view: View; readonly round: number },
) {
  const { server, words, language, start, view, go, say, round, onAccount, onFilledIn } = props;
  const formats = useMemo(() => formatsOf(props.locale), [props.locale]);
  const [selection, setSelection] = useState<AccountAtSelection>(start.selection);
  const [queue, setQueue] = useState<AssessmentQueue | null>(null);
  const [histories, setHistories] = useState<ReadonlyMap<string, AccountHistory>>(new Map());
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [touchedRows, setTouchedRows] = useState<ReadonlyMap<string, AccountRow>>(new Map());
  const [saving, setSaving] = useState<ReadonlySet<string>>(new Set());
  const { rater, setRater, remember } = useRater(server, start.rater);
  const [focusCount, setFocusCount] = useState(0);
  const latest = useRef({ selection, queue, drafts });
  latest.current = { selection, queue, drafts };

  const account: Found | null = selection.none ? null : selection;
  const key = account?.key ?? null;
  useEffect(() => onAccount(key), [key, onAccount]);
  const fresh = useMemo(() => blankDraft(makeId()), [key, drafts]);
  const draft = (key === null ? undefined : drafts.get(key)) ?? fresh;

  const vocabulary = { words, language, formats, ...vocabularyOf(start.ownWords, language) };

  const readQueue = useCallback(() => {
    server
      .assessmentQueue()
      .then(setQueue, (error) => say({ tone: 'problem', text: adviceFor(error, words.form.save) }));
  }, [server, say, words]);

  useEffect(readQueue, [readQueue, round]);

  // What others did meanwhile, and what was renamed in the sheet, is told where it is asked for.
  const viewBefore = useRef(view);
  useEffect(() => {
    if (view !== viewBefore.current && (view === 'due' || view === 'more')) readQueue();
    viewBefore.current = view;
  }, [view, readQueue]);

  useLeaveQuestion([...drafts.values()].some(isTouched));

  /** Histories that were asked for; one that was saved to meanwhile is asked for again, and the old answer does not count. */
  const asked = useRef(new Map<string, symbol>());
  const readHistory = useCallback(
    (of: Pick<AccountRow, 'account' | 'key'>) => {
      const question = Symbol();
      asked.current.set(of.key, question);
      const answered = () => asked.current.get(of.key) === question && asked.current.delete(of.key);
      server.accountHistory(of.account).then(
        (history) => {
          if (answered()) setHistories((all) => new Map(all).set(of.key, history));
        },
        (error) => {
          answered();
          say({ tone: 'problem', text: adviceFor(error, words.form.save) });
        },
      );
    },
    [server, say, words],
  );

  useEffect(() => {
    if (account === null || histories.has(account.key) || asked.current.has(account.key)) return;
    readHistory(account);
  }, [key, histories]);

  const followed = useRef(followSelection(start.selection));

  // After a set-up the selected row is read with other columns.
  const answerOfStart = useMemo(() => followed.current.asked(), [round]);
  useEffect(() => answerOfStart(start.selection, setSelection), [start]);

  useEffect(() => {
    const follow = followed.current;
    return follow.run({
      isVisible: () => document.visibilityState === 'visible',
      ask: (known) => server.accountAtSelection(known),
      onMoved: setSelection,
    });
  }, [server]);

  /** Takes an account in hand at once and moves the selection in the sheet after it. */
  function open(next: AccountRow) {
    setSelection({ ...next, none: false, isSetUp: account?.isSetUp ?? true });
    setFocusCount((count) => count + 1);
    go('assess');
    followed.current.lead(
      (known) => server.selectAccount(next.account, known),
      (answer) => setSelection(answer),
      (error) => say({ tone: 'problem', text: adviceFor(error, words.form.save) }),
    );
  }

  function move(by: 1 | -1) {
    const accounts = queue?.accounts ?? [];
    const index = accounts.findIndex((candidate) => candidate.key === key);
    const next = accounts[index < 0 ? 0 : (index + by + accounts.length) % accounts.length];
    if (next !== undefined) open(next);
  }

  /** The next due account after the one in hand, round to the first. */
  function nextDue(but: string | null): AccountRow | null {
    const { queue: known, drafts: kept } = latest.current;
    if (known === null) return null;
    const isBegun = (candidate: string) => {
      const begun = kept.get(candidate);
      return begun !== undefined && isTouched(begun);
    };
    const due = known.due.filter((candidate) => candidate !== but && !isBegun(candidate));
    const at = but === null ? -1 : known.due.indexOf(but);
    const after = known.due.slice(at + 1).find((candidate) => due.includes(candidate)) ?? due[0];
    return known.accounts.find((candidate) => candidate.key === after) ?? null;
  }

  function keep(of: AccountRow, next: Draft | null) {
    setDrafts((all) => {
      const changed = new Map(all);
      if (next === null) changed.delete(of.key);
      else changed.set(of.key, next);
      return changed;
    });
    setTouchedRows((all) => new Map(all).set(of.key, of));
  }

  function markSaving(of: string, isSaving: boolean) {
    setSaving((all) => {
      const changed = new Set(all);
      if (isSaving) changed.add(of);
      else changed.delete(of);
      return changed;
    });
  }

  function save(dto: AssessmentDto, label: Label) {
    if (account === null) return;
    const of: Found = account;
    const saved = draft;
    keep(of, saved);
    markSaving(of.key, true);
    const next = nextDue(of.key);
    server
      .saveAssessment(dto)
      .then(
        (standing) => {
          setDrafts((all) => {
            const changed = new Map(all);
            if (changed.get(of.key)?.id === saved.id) changed.delete(of.key);
            return changed;
          });
          forget(of.key);
          setQueue((known) =>
            withSaved(known, of.key, { label, lastAssessed: standing.lastAssessed }),
          );
          say({
            tone: 'done',
            text: [
              words.form.save.saved({ account: of.name, label: standing.label }),
              ...(next === null ? [words.form.save.allDone] : []),
              ...(standing.complaint === undefined ? [] : [standing.complaint]),
            ].join(' '),
            action: { label: words.form.save.undo, run: () => undo(of, saved) },
          });
          remember(dto.rater ?? '');
        },
        (error) => {
          say({
            tone: 'problem',
            text: `${words.form.save.failed} ${of.name}: ${adviceFor(error, words.form.save)} ${words.form.save.kept}`,
            action: { label: words.form.account.backTo({ account: of.name }), run: () => open(of) },
          });
        },
      )
      .then(() => markSaving(of.key, false));
    if (next === null) setFocusCount((count) => count + 1);
    else open(next);
  }

  function undo(of: Found, saved: Draft) {
    server.undoSave(saved.id).then(
      () => {
        // A new id: an answer to the old save that is still on its way must not count for the next one.
        keep(of, { ...saved, id: makeId() });
        forget(of.key);
        readQueue();
        open(of);
        say({ tone: 'done', text: words.form.save.undone({ account: of.name }) });
      },
      (error) => say({ tone: 'problem', text: adviceFor(error, words.form.save) }),
    );
  }

  function forget(of: string) {
    asked.current.delete(of);
    setHistories((all) => {
      const changed = new Map(all);
      changed.delete(of);
      return changed;
    });
  }

  function changed() {
    asked.current.clear();
    setHistories(new Map());
    readQueue();
  }

  const kept = [...drafts].flatMap(([of, begun]) =>
    of === key || saving.has(of) || !isTouched(begun) ? [] : (touchedRows.get(of) ?? []),
  );

  switch (view) {
    case 'due':
      return <DueView {...props} {...vocabulary} queue={queue} onOpen={open} />;
    case 'history':
      return (
        <HistoryView
          {...props}
          {...vocabulary}
          accountName={account?.name ?? null}
          history={(key === null ? undefined : histories.get(key)) ?? null}
          onChanged={changed}
        />
      );
    case 'more':
      return (
        <MoreView
          {...props}
          formats={formats}
          poles={vocabulary.poles}
          account={account}
          queue={queue}
          onChanged={changed}
        />
      );
    case 'setup':
      return <SetupView {...props} />;
    default:
      return (
        <AssessView
          {...props}
          {...vocabulary}
          account={account}
          none={selection.none ? selection.why : null}
          accounts={queue?.accounts ?? []}
          hasNextDue={nextDue(key) !== null}
          draft={draft}
          rater={rater}
          history={(key === null ? undefined : histories.get(key)) ?? null}
          isSaving={key !== null && saving.has(key)}
          kept={kept}
          focusCount={focusCount}
          onDraft={(next) => {
            if (account !== null) keep(account, next);
            onFilledIn();
          }}
          onDiscard={() => account !== null && keep(account, null)}
          onRater={(name) => {
            setRater(name);
            onFilledIn();
          }}
          onSave={save}
          onMove={move}
          onNextDue={() => {
            const next = nextDue(key);
            if (next !== null) open(next);
          }}
          onChoose={open}
        />
      );
  }
}
