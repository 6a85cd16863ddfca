/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOfIso } from '../domain/day.ts';
import type { AccountHistory, HistoryEntry } from '../workbook/form-answers.ts';
import { Field } from './field.tsx';
import type { Formats } from './formats.ts';
import { useAttempt } from './use-attempt.ts';
import { bandText, LabelChip, type VerdictWords } from './verdict-panel.tsx';
import type { ViewProps } from './view-props.ts';

/** Every assessment of the account in hand, what each says, and what was left out and why. */
export function HistoryView(
  props: ViewProps &
    VerdictWords & {
      readonly accountName: string | null;
      readonly history: AccountHistory | null;
      readonly onChanged: () => void;
    },
) {
  const { words, formats, history, accountName } = props;
  const say = words.form.history;
  if (accountName === null) {
    return (
      <section aria-labelledby="history-heading">
        <h1 id="history-heading">{say.heading}</h1>
        <p>{words.form.rights.noAccount}</p>
      </section>
    );
  }
  const entries = history === null ? [] : [...history.assessments].reverse();
  return (
    <section aria-labelledby="history-heading">
      <h1 id="history-heading" dir="auto">
        {say.of({ account: accountName })}
      </h1>
      {history === null ? (
        <p role="status">{words.form.views.loading}</p>
      ) : (
        <>
          {history.damagedRows.length > 0 && (
            <p class="marked">
              {say.damaged({
                rows: history.damagedRows.slice(0, 20).join(', '),
                count: history.damagedRows.length,
              })}
            </p>
          )}
          {entries.length === 0 && <p>{say.none}</p>}
          <HistoryPicture
            entries={history.assessments}
            words={words}
            formats={formats}
            customer={props.label('customer')}
            patient={props.label('patient')}
          />
          {entries.map((entry) => (
            <Entry key={entry.id} {...props} entry={entry} />
          ))}
          <p class="hint">{words.form.verdict.structuredOpinion}</p>
        </>
      )}
    </section>
  );
}

/** Scores over time with their bands; hollow where an assessment counts for nothing. */
export function HistoryPicture(
  props: Pick<VerdictWords, 'words'> & {
    readonly entries: readonly HistoryEntry[];
    readonly formats: Formats;
    /** The words at the two ends. */
    readonly customer: string;
    readonly patient: string;
  },
) {
  const { words, formats } = props;
  const scored = props.entries.flatMap((entry) =>
    entry.score === null || entry.low === null || entry.high === null
      ? []
      : [{ day: entry.day, score: entry.score, low: entry.low, high: entry.high, entry }],
  );
  const first = scored[0];
  const last = scored[scored.length - 1];
  if (first === undefined || last === undefined) return null;
  const days = Math.max(1, last.day - first.day);
  const x = (day: number) => 14 + (226 * (day - first.day)) / days;
  const y = (points: number) => 94 - points * 0.8;
  return (
    <svg
      class="picture history"
      viewBox="0 0 254 100"
      role="img"
      aria-label={words.form.history.picture({
        count: scored.length,
        first: formats.day(first.day),
        last: formats.day(last.day),
      })}
    >
      {[0, 50, 100].map((points) => (
        <line key={points} x1="10" x2="248" y1={y(points)} y2={y(points)} class="axis" />
      ))}
      <g>
        <text x="248" y={y(100) - 3} text-anchor="end">
          {props.patient}
        </text>
        <text x="248" y={y(0) - 3} text-anchor="end">
          {props.customer}
        </text>
      </g>
      {scored.map(({ day, score, low, high, entry }) => (
        <g key={entry.id} class={entry.excluded === null ? 'counts' : 'excluded'}>
          <line x1={x(day)} x2={x(day)} y1={y(low)} y2={y(high)} class="band-line" />
          <circle cx={x(day)} cy={y(score)} r="4" class="dot" />
        </g>
      ))}
    </svg>
  );
}

function Entry(
  props: ViewProps &
    VerdictWords & { readonly entry: HistoryEntry; readonly onChanged: () => void },
) {
  const { entry, words, formats } = props;
  const say = words.form.history;
  const day = formats.day(entry.day);
  const rater = entry.rater === '' ? say.noRater : entry.rater;
  const { score, low, high, withdrawn } = entry;
  const withdrawnDay = withdrawn === null ? null : dayOfIso(withdrawn.at);
  return (
    <article class={entry.excluded === null ? 'entry' : 'entry excluded'}>
      <p>
        <b>{day}</b> · <span dir="auto">{rater}</span>
      </p>
      <p>
        <LabelChip label={entry.label} word={props.label(entry.label)} />{' '}
        {score === null || low === null || high === null
          ? say.noNumber
          : bandText({ score, low, high }, props)}
      </p>
      {entry.excluded !== null && entry.excluded !== 'withdrawn' && (
        <p class="hint">{say.excluded[entry.excluded]}</p>
      )}
      {withdrawn !== null && (
        <p class="hint" dir="auto">
          {say.withdrawnWhy({
            day: withdrawnDay === null ? withdrawn.at : formats.day(withdrawnDay),
            why: withdrawn.why,
          })}
        </p>
      )}
      {entry.nextStep !== '' && (
        <p dir="auto">
          {entry.by === null
            ? say.stepOpen({ step: entry.nextStep })
            : say.step({ step: entry.nextStep, by: formats.day(entry.by) })}
        </p>
      )}
      {entry.note !== '' && <p dir="auto">{say.note({ note: entry.note })}</p>}
      {withdrawn === null && <Withdraw {...props} day={day} rater={rater} />}
    </article>
  );
}

function Withdraw(
  props: ViewProps &
    VerdictWords & {
      readonly entry: HistoryEntry;
      readonly day: string;
      readonly rater: string;
      readonly onChanged: () => void;
    },
) {
  const { words, server, say, entry, onChanged } = props;
  const text = words.form.history;
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { isBusy, attempt } = useAttempt(say, words);
  const id = `reason-${entry.id}`;
  // The keyboard goes along: to the question, and back to the button that asked it.
  const place = useRef<HTMLButtonElement & HTMLInputElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen !== wasOpen.current) place.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button
        ref={place}
        type="button"
        class="link"
        aria-label={text.withdrawOf({ day: props.day, rater: props.rater })}
        onClick={() => setOpen(true)}
      >
        {text.withdraw}
      </button>
    );
  }
  async function withdraw() {
    if (reason.trim() === '') {
      say({
        tone: 'problem',
        text: words.assessment.actions['reason-missing']({ kind: 'reason-missing' }),
      });
      return;
    }
    await attempt(async () => {
      await server.withdrawAssessment(entry.id, reason);
      say({ tone: 'done', text: text.withdrawn });
      onChanged();
    });
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void withdraw();
      }}
    >
      <Field label={text.reason} hint={text.reasonHint} id={id}>
        <input
          ref={place}
          id={id}
          type="text"
          maxLength={200}
          aria-describedby={`${id}-hint`}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" disabled={isBusy}>
        {text.confirmWithdraw}
      </button>{' '}
      <button type="button" class="link" onClick={() => setOpen(false)}>
        {words.form.views.cancel}
      </button>
    </form>
  );
}
