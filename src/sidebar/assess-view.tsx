/** @jsxImportSource preact */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dueOf } from '../domain/due.ts';
import type { Pole } from '../domain/traits.ts';
import type { AssessmentDto } from '../workbook/assessment-dto.ts';
import type {
  AccountHistory,
  AccountRow,
  PrivateAnswers,
  QueuedAccount,
} from '../workbook/form-answers.ts';
import { AccountHead } from './account-head.tsx';
import { assessmentOf, type Draft, dtoOf, isBlank, isTouched } from './draft.ts';
import { adviceFor, isStorageFull } from './failure.ts';
import type { Formats } from './formats.ts';
import { liveVerdict } from './live-verdict.ts';
import { PrivateQuestions } from './private-questions.tsx';
import type { AfterSaving } from './queue-in-hand.ts';
import { RatingForm } from './rating-form.tsx';
import { useScrollPadding } from './use-scroll-padding.ts';
import { bandText, LabelChip, VerdictPanel, type VerdictWords } from './verdict-panel.tsx';
import type { ViewProps } from './view-props.ts';

/** A screen reader hears the verdict when the rater pauses, not at every key. */
const pauseBeforeAnnouncing = 700;

export interface AssessViewProps extends ViewProps, VerdictWords {
  readonly formats: Formats;
  readonly account: (AccountRow & { readonly isSetUp: boolean }) | null;
  readonly none: string | null;
  readonly accounts: readonly QueuedAccount[];
  readonly hasNextDue: boolean;
  readonly draft: Draft;
  readonly rater: string;
  readonly history: AccountHistory | null;
  readonly isSaving: boolean;
  /** Accounts other than this one whose ratings are not saved yet. */
  readonly kept: readonly AccountRow[];
  /** Counts up when the keyboard is to start at the first statement. */
  readonly focusCount: number;
  readonly onDraft: (draft: Draft) => void;
  readonly onDiscard: () => void;
  readonly onRater: (rater: string) => void;
  /** With what the account then is in the queue; null as long as its history is not read. */
  readonly onSave: (dto: AssessmentDto, after: AfterSaving | null) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onNextDue: () => void;
  readonly onChoose: (account: AccountRow) => void;
}

export function AssessView(props: AssessViewProps) {
  const { words, account, draft, rater, history, start, say } = props;
  const view = useRef<HTMLDivElement>(null);
  const queued = props.accounts.find(({ key }) => key === account?.key) ?? null;

  // Before anything else happens: a key pressed between two accounts must reach the second.
  useLayoutEffect(() => {
    if (props.focusCount === 0) return;
    const first = view.current?.querySelector<HTMLElement>('[data-item] input:checked');
    first?.focus();
  }, [props.focusCount]);

  const day = history?.asOfAfterSaving ?? start.today;
  const verdict =
    account === null
      ? null
      : liveVerdict({
          form: assessmentOf(draft, { key: account.key, rater, day: start.today }),
          history: history?.assessments ?? [],
          settings: start.settings,
          day,
          accountClass: account.accountClass,
        });

  function save() {
    if (account === null || verdict === null || props.isSaving) return;
    if (isBlank(draft)) {
      say({
        tone: 'problem',
        account: account.key,
        text: words.assessment.refusals['nothing-rated']({ kind: 'nothing-rated' }),
      });
      return;
    }
    if (rater.trim() === '') {
      say({
        tone: 'problem',
        account: account.key,
        text: words.assessment.refusals['rater-missing']({ kind: 'rater-missing' }),
      });
      view.current?.querySelector<HTMLElement>('#rater')?.focus();
      return;
    }
    const { standing, assessments } = verdict;
    const { label, lastAssessed } = standing;
    const due = dueOf(assessments, standing, start.settings, day);
    props.onSave(
      dtoOf(draft, account.account, rater),
      history === null ? null : { label, lastAssessed, ...due },
    );
  }

  return (
    <div ref={view}>
      <AccountHead
        words={words.form.account}
        formats={props.formats}
        account={account}
        none={props.none}
        isSetUp={account?.isSetUp ?? true}
        queued={queued}
        standingWord={({ label, reasons }) =>
          reasons.includes('expired') ? words.form.due.reason.expired : props.label(label)
        }
        accounts={props.accounts}
        onMove={props.onMove}
        onNextDue={props.hasNextDue ? props.onNextDue : null}
        onChoose={props.onChoose}
      />
      {props.kept.length > 0 && (
        <p class="marked">
          {words.form.account.keptDrafts({ count: props.kept.length })}{' '}
          {props.kept.slice(0, 3).map((kept) => (
            <button key={kept.key} type="button" class="link" onClick={() => props.onChoose(kept)}>
              {words.form.account.backTo({ account: kept.name })}
            </button>
          ))}
        </p>
      )}
      {account !== null && verdict !== null && (
        <RatingForm
          key={account.key}
          words={words.form}
          language={props.language}
          settings={start.settings}
          traitWording={props.trait}
          groups={groupsOf(props)}
          draft={draft}
          rater={rater}
          asksHours={account.hours === null}
          isBusy={props.isSaving}
          onChange={props.onDraft}
          onRater={props.onRater}
          onSave={save}
          onMove={props.onMove}
        >
          <PrivateAnswerKeeper
            {...props}
            accountKey={account.key}
            stored={history?.privately ?? null}
          />
          <VerdictPanel
            {...props}
            verdict={verdict}
            isProspect={account.accountClass === null}
            hasUnreadClass={account.unreadClass !== null}
            settings={start.settings}
          />
          {isTouched(draft) && (
            <button type="button" class="link" onClick={props.onDiscard}>
              {words.form.save.discard}
            </button>
          )}
          <SaveBar {...props} verdict={verdict} />
        </RatingForm>
      )}
    </div>
  );
}

/** With label words of the team's own the groups of traits are headed by them. */
function groupsOf({ words, label }: AssessViewProps): Readonly<Record<Pole, string>> {
  const heading = (pole: Pole) =>
    label(pole) === words.method.labels[pole] ? words.form.rating.traitGroup[pole] : label(pole);
  return { customer: heading('customer'), patient: heading('patient') };
}

/** Answers are kept at once: they are no part of what is saved to the workbook. */
function PrivateAnswerKeeper(
  props: AssessViewProps & { readonly accountKey: string; readonly stored: PrivateAnswers | null },
) {
  const { words, server, accountKey, stored } = props;
  const [changed, setChanged] = useState<PrivateAnswers | null>(null);
  const [state, setState] = useState('');
  const say = words.form.privately;
  return (
    <PrivateQuestions
      words={say}
      answers={changed ?? stored ?? { keep: null, pull: null }}
      state={state}
      onChange={(answers) => {
        setChanged(answers);
        setState('');
        server.keepPrivateAnswers(accountKey, answers).then(
          () => setState(say.saved),
          (error) => {
            const why = isStorageFull(error) ? say.tooMany : adviceFor(error, words.form.save);
            setState(`${say.failed} ${why}`);
          },
        );
      }}
    />
  );
}

/** Always in sight: the verdict in one line, and the way to save it. */
function SaveBar(props: AssessViewProps & { readonly verdict: ReturnType<typeof liveVerdict> }) {
  const { words, verdict, draft } = props;
  const say = words.form.verdict;
  const bar = useRef<HTMLDivElement>(null);
  useScrollPadding(bar, 'scrollPaddingBottom');
  const { opinion, coverage } = verdict;
  const counts = { observed: coverage.observed, of: coverage.active };
  const score = opinion === null ? say.noScore : bandText(opinion, props);
  const label = props.label(opinion?.label ?? 'unknown');
  const sentence = isTouched(draft) ? say.announce({ score, label, ...counts }) : '';
  const spoken = useSettled(sentence, pauseBeforeAnnouncing);
  const nothing = draft.ourFailure
    ? 'our-failure'
    : draft.onlyThisSituation
      ? 'only-this-situation'
      : null;
  return (
    <div ref={bar} class="save-bar">
      <div class="summary">
        <div class="who" dir="auto">
          {props.account?.name}
        </div>
        <LabelChip label={opinion?.label ?? 'unknown'} word={label} /> <b>{score}</b>{' '}
        <span class="hint">{say.coverage(counts)}</span>
      </div>
      {nothing !== null && <div class="hint">{say.countsForNothing[nothing]}</div>}
      <span class="unseen" role="status">
        {spoken}
      </span>
      <button type="submit" class="action" data-after-ratings disabled={props.isSaving}>
        {props.isSaving ? words.form.save.busy : words.form.save.button}
      </button>
    </div>
  );
}

/** The value once it has not changed for so many milliseconds. */
function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
