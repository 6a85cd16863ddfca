/** @jsxImportSource preact */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AssessmentDto } from '../workbook/assessment-dto.ts';
import type {
  AccountAtSelection,
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
import { type AfterSaving, nextDue, withSaved } from './queue-in-hand.ts';
import { SetupView } from './setup-view.tsx';
import { useHistories } from './use-histories.ts';
import { useRater } from './use-rater.ts';
import type { AccountListener, ViewProps } from './view-props.ts';
import { vocabularyOf } from './vocabulary.ts';
import { withEntry } from './with-entry.ts';

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
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [touchedRows, setTouchedRows] = useState<ReadonlyMap<string, AccountRow>>(new Map());
  const [saving, setSaving] = useState<ReadonlyMap<string, true>>(new Map());
  const { rater, setRater, remember } = useRater(server, start.rater);
  const [focusCount, setFocusCount] = useState(0);
  /** Who has saved what in this sidebar: it is passed over for the same rater, also where it stays due for another opinion. */
  const [raterOf, setRaterOf] = useState<ReadonlyMap<string, string>>(new Map());
  const latestQueue = useRef(queue);
  latestQueue.current = queue;

  const account: Found | null = selection.none ? null : selection;
  const key = account?.key ?? null;
  useEffect(() => onAccount(key), [key, onAccount]);
  const fresh = useMemo(() => blankDraft(makeId()), [key, drafts]);
  const draft = (key === null ? undefined : drafts.get(key)) ?? fresh;

  const vocabulary = { words, language, formats, ...vocabularyOf(start.ownWords, language) };

  const sayFailure = useCallback(
    (error: unknown) => say({ tone: 'problem', text: adviceFor(error, words.form.save) }),
    [say, words],
  );
  const readQueue = useCallback(async () => {
    try {
      const read = await server.assessmentQueue();
      setQueue(read);
      return read;
    } catch (error) {
      sayFailure(error);
      return null;
    }
  }, [server, sayFailure]);

  useEffect(() => void readQueue(), [readQueue, round]);

  // What others did meanwhile, and what was renamed in the sheet, is told where it is asked for.
  const viewBefore = useRef(view);
  useEffect(() => {
    if (view !== viewBefore.current && (view === 'due' || view === 'more')) void readQueue();
    viewBefore.current = view;
  }, [view, readQueue]);

  useLeaveQuestion([...drafts.values()].some(isTouched));

  const { history, forget, forgetAll } = useHistories(server, account, sayFailure);

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
      sayFailure,
    );
  }

  function move(by: 1 | -1) {
    const accounts = queue?.accounts ?? [];
    const index = accounts.findIndex((candidate) => candidate.key === key);
    const next = accounts[index < 0 ? 0 : (index + by + accounts.length) % accounts.length];
    if (next !== undefined) open(next);
  }

  /** The due account to go to from the one in hand; what is begun or saved here is gone back to by its name. */
  const next =
    queue === null
      ? null
      : nextDue(
          queue,
          key,
          (of) => raterOf.get(of) === rater.trim() || isTouched(drafts.get(of) ?? fresh),
        );

  function keep(of: AccountRow, next: Draft | null) {
    setDrafts((all) => withEntry(all, of.key, next));
    setTouchedRows((all) => withEntry(all, of.key, of));
  }

  /** `after` is null while the history is not read: then nobody here can say what the save makes of the account. */
  function save(dto: AssessmentDto, after: AfterSaving | null) {
    if (account === null) return;
    const of: Found = account;
    const saved = draft;
    keep(of, saved);
    setSaving((all) => withEntry(all, of.key, true));
    server
      .saveAssessment(dto)
      .then(
        async (standing) => {
          setDrafts((all) =>
            all.get(of.key)?.id === saved.id ? withEntry(all, of.key, null) : all,
          );
          forget(of.key);
          setRaterOf((all) => withEntry(all, of.key, dto.rater ?? ''));
          const known = latestQueue.current;
          let left = known === null || after === null ? null : withSaved(known, of.key, after);
          if (left !== null) setQueue(left);
          else if (next === null) left = await readQueue();
          else void readQueue();
          say({
            tone: 'done',
            text: [
              words.form.save.saved({ account: of.name, label: standing.label }),
              ...(next === null && left !== null
                ? [words.form.save.rest({ count: left.due.length })]
                : []),
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
      .then(() => setSaving((all) => withEntry(all, of.key, null)));
    if (next === null) setFocusCount((count) => count + 1);
    else open(next);
  }

  function undo(of: Found, saved: Draft) {
    server.undoSave(saved.id).then(() => {
      // A new id: an answer to the old save that is still on its way must not count for the next one.
      keep(of, { ...saved, id: makeId() });
      forget(of.key);
      setRaterOf((all) => withEntry(all, of.key, null));
      readQueue();
      open(of);
      const text = words.form.save.undone({ account: of.name });
      say({ tone: 'done', account: of.key, text });
    }, sayFailure);
  }

  function changed() {
    forgetAll();
    void readQueue();
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
          account={account}
          history={history}
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
          hasNextDue={next !== null}
          draft={draft}
          rater={rater}
          history={history}
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
          onNextDue={() => next !== null && open(next)}
          onChoose={open}
        />
      );
  }
}
