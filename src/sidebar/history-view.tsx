/** @jsxImportSource preact */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayOfIso } from '../domain/day.ts';
import type { AccountHistory, AccountRow, HistoryEntry } from '../workbook/form-answers.ts';
import { Field } from './field.tsx';
import { useFocusAfter } from './focus-after.ts';
import { HistoryPicture } from './history-picture.tsx';
import { useAttempt } from './use-attempt.ts';
import { bandText, LabelChip, type VerdictWords } from './verdict-panel.tsx';
import type { ViewProps } from './view-props.ts';

/** Every assessment of the account in hand, what each says, and what was left out and why. */
export function HistoryView(
  props: ViewProps &
    VerdictWords & {
      readonly account: AccountRow | null;
      readonly history: AccountHistory | null;
      readonly onChanged: () => void;
    },
) {
  const { words, formats, history, account } = props;
  const say = words.form.history;
  if (account === null) {
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
      <h1 id="history-heading" dir="auto" tabIndex={-1}>
        {say.of({ account: account.name })}
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
            <Entry key={entry.id} {...props} account={account} entry={entry} />
          ))}
          <p class="hint">{words.form.verdict.structuredOpinion}</p>
        </>
      )}
    </section>
  );
}

function Entry(
  props: ViewProps &
    VerdictWords & {
      readonly account: AccountRow;
      readonly entry: HistoryEntry;
      readonly onChanged: () => void;
    },
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
      readonly account: AccountRow;
      readonly entry: HistoryEntry;
      readonly day: string;
      readonly rater: string;
      readonly onChanged: () => void;
    },
) {
  const { words, server, say, account, entry, onChanged } = props;
  const text = words.form.history;
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { isBusy, attempt } = useAttempt(say, words);
  const id = `reason-${entry.id}`;
  // The keyboard goes along: to the question, and back to the button that asked it; at once, or the first keys are lost.
  const place = useRef<HTMLButtonElement & HTMLInputElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (isOpen !== wasOpen.current) place.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const form = useRef<HTMLFormElement>(null);
  useFocusAfter(form);
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
      say({ tone: 'done', account: account.key, text: text.withdrawn });
      onChanged();
    });
  }
  return (
    <form
      ref={form}
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
      <button type="submit" aria-disabled={isBusy}>
        {text.confirmWithdraw}
      </button>{' '}
      <button type="button" class="link" onClick={() => setOpen(false)}>
        {words.form.views.cancel}
      </button>
    </form>
  );
}
