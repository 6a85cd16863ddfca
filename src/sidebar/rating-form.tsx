/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import type { ModelSettings } from '../domain/settings.ts';
import { type FactorId, factorIds, type Pole, type Rating, type Trait } from '../domain/traits.ts';
import type { FormWords } from '../text/form-words.ts';
import type { Language } from '../text/language.ts';
import {
  factorWords,
  frequencyWords,
  type StatementWords,
  traitWords,
} from '../text/trait-words.ts';
import { mostCharacters } from '../workbook/assessment-dto.ts';
import type { Draft } from './draft.ts';
import { noteConcern } from './note-warning.ts';
import { ratingKey, stepped } from './rating-keys.ts';
import { Scale, type ScaleProps } from './scale.tsx';

/** One thing to be rated, in the order of the form. */
interface Item {
  readonly id: string;
  readonly value: Rating;
  readonly rate: (draft: Draft, value: Rating) => Draft;
}

export interface RatingFormProps {
  readonly words: FormWords;
  readonly language: Language;
  readonly settings: ModelSettings;
  /** A trait's wording as the team has it. */
  readonly traitWording: (id: string) => string;
  /** The headings of the two groups of traits. */
  readonly groups: Readonly<Record<Pole, string>>;
  readonly draft: Draft;
  readonly rater: string;
  readonly asksHours: boolean;
  readonly isBusy: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onRater: (rater: string) => void;
  readonly onSave: () => void;
  readonly onMove: (by: 1 | -1) => void;
  /** The wish for more room: the panel shows the private questions and the verdict below the fields. */
  readonly children: preact.ComponentChildren;
}

type Meanings = ScaleProps['meanings'];

export function activeTraits(settings: ModelSettings): Trait[] {
  const active = settings.traits.filter(({ weight }) => weight > 0);
  return [
    ...active.filter(({ pole }) => pole === 'customer'),
    ...active.filter(({ pole }) => pole === 'patient'),
  ];
}

export function RatingForm(props: RatingFormProps) {
  const { words, language, settings, draft, onChange } = props;
  const form = useRef<HTMLFormElement>(null);
  const [isDetailed, setDetailed] = useState(false);
  const traits = activeTraits(settings);
  const factors = factorIds.filter((id) => settings.factorWeights[id] > 0);
  const items: Item[] = [
    ...traits.map(({ id }) => ({
      id,
      value: draft.ratings[id] ?? null,
      rate: (from: Draft, value: Rating) => ({
        ...from,
        ratings: { ...from.ratings, [id]: value },
      }),
    })),
    ...factors.map((id) => ({
      id,
      value: draft.factors[id],
      rate: (from: Draft, value: Rating) => ({
        ...from,
        factors: { ...from.factors, [id]: value },
      }),
    })),
    {
      id: 'desired',
      value: draft.desired,
      rate: (from: Draft, value: Rating) => ({ ...from, desired: value }),
    },
  ];
  // Two keys may arrive before the next drawing: the newest draft is kept here, so that neither is lost.
  const newest = useRef(draft);
  newest.current = draft;
  function change(next: Draft) {
    newest.current = next;
    onChange(next);
  }

  function focusItem(index: number) {
    const next = items[index];
    const field =
      next === undefined
        ? form.current?.querySelector<HTMLElement>('[data-after-ratings]')
        : form.current?.querySelector<HTMLElement>(
            `[data-item="${CSS.escape(next.id)}"] input:checked`,
          );
    field?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const target = event.target;
    if (!(target instanceof HTMLElement)) return;
    if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      props.onMove(event.key === 'ArrowRight' ? 1 : -1);
      return;
    }
    if (event.key === 'Enter') {
      const typesLines = target.tagName === 'TEXTAREA';
      if (target.tagName === 'BUTTON' || target.tagName === 'SUMMARY') return;
      if (typesLines && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      props.onSave();
      return;
    }
    const id = target.closest<HTMLElement>('[data-item]')?.getAttribute('data-item');
    const index = items.findIndex((item) => item.id === id);
    const item = items[index];
    const key = ratingKey(event);
    if (item === undefined || key === null) return;
    event.preventDefault();
    if (key.kind === 'go') focusItem(Math.max(0, index + key.by));
    if (key.kind === 'step') {
      const before = valueIn(newest.current, item.id);
      change(item.rate(newest.current, stepped(before, key.by)));
      // The chosen step takes the focus, so that a screen reader says it.
      requestAnimationFrame(() => focusItem(index));
    }
    if (key.kind === 'rate') {
      change(item.rate(newest.current, key.value));
      focusItem(index + 1);
    }
  }

  function scale(
    item: Item,
    statement: string,
    statementWords: StatementWords | null,
    meanings: Meanings,
  ) {
    const anchors = statementWords?.anchors ?? null;
    return (
      <Scale
        key={item.id}
        id={item.id}
        statement={statement}
        value={item.value}
        notObserved={words.rating.notObserved}
        meanings={meanings}
        anchors={
          anchors === null
            ? null
            : { 1: anchors[1][language], 3: anchors[3][language], 5: anchors[5][language] }
        }
        onRate={(value) => change(item.rate(newest.current, value))}
      />
    );
  }

  function traitScales(pole: Trait['pole']) {
    return traits
      .filter((trait) => trait.pole === pole)
      .map((trait) => {
        const statement = props.traitWording(trait.id);
        const known: StatementWords | null = standardWords(trait.id);
        const isStandard = known !== null && known.wording[language] === statement;
        const item = items.find(({ id }) => id === trait.id);
        const used = isStandard ? known : null;
        return item === undefined
          ? null
          : scale(item, statement, used, frequencies(used, words, language));
      });
  }

  const concern = noteConcern(draft.note);
  const left = mostCharacters.note - draft.note.length;

  return (
    <form
      ref={form}
      class="ratings"
      noValidate
      aria-busy={props.isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
      onKeyDown={onKeyDown}
    >
      <h2>{words.rating.heading}</h2>
      <p class="hint">{words.rating.period}</p>
      <p class="hint">{words.rating.steps}</p>
      <Check
        label={words.rating.ourFailure}
        hint={words.rating.ourFailureHint}
        isChecked={draft.ourFailure}
        onChange={(ourFailure) => change({ ...newest.current, ourFailure })}
      />
      <Check
        label={words.rating.onlyThisSituation}
        hint={words.rating.onlyThisSituationHint}
        isChecked={draft.onlyThisSituation}
        onChange={(onlyThisSituation) => change({ ...newest.current, onlyThisSituation })}
      />
      <h3>{props.groups.customer}</h3>
      {traitScales('customer')}
      <h3>{props.groups.patient}</h3>
      {traitScales('patient')}
      <h3>{words.rating.factorGroup}</h3>
      <p class="hint">{words.rating.factorHint}</p>
      {factors.map((id) => {
        const item = items.find((candidate) => candidate.id === id);
        const known = factorWords[id];
        return item && scale(item, known.wording[language], known, levels(id, words, language));
      })}
      <h3>{words.rating.desiredGroup}</h3>
      {scale(
        items[items.length - 1] as Item,
        factorWords.desired.wording[language],
        factorWords.desired,
        levels('desired', words, language),
      )}
      {props.asksHours && (
        <Field label={words.rating.hours} hint={words.rating.hoursHint} id="hours">
          <input
            id="hours"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            data-after-ratings
            aria-describedby="hours-hint"
            value={draft.hours}
            onInput={(event) => change({ ...newest.current, hours: event.currentTarget.value })}
          />
        </Field>
      )}
      <details
        open={isDetailed || draft.nextStep !== '' || draft.note !== ''}
        onToggle={(event) => setDetailed(event.currentTarget.open)}
      >
        <summary>{words.details.heading}</summary>
        <Field label={words.details.nextStep} id="next-step">
          <input
            id="next-step"
            type="text"
            maxLength={mostCharacters.nextStep}
            value={draft.nextStep}
            onInput={(event) => change({ ...newest.current, nextStep: event.currentTarget.value })}
          />
        </Field>
        <Field label={words.details.by} id="by">
          <input
            id="by"
            type="date"
            value={draft.by}
            onInput={(event) => change({ ...newest.current, by: event.currentTarget.value })}
          />
        </Field>
        <Field label={words.details.decidedBy} hint={words.details.decidedByHint} id="decided-by">
          <input
            id="decided-by"
            type="text"
            aria-describedby="decided-by-hint"
            maxLength={mostCharacters.decidedBy}
            value={draft.decidedBy}
            onInput={(event) => change({ ...newest.current, decidedBy: event.currentTarget.value })}
          />
        </Field>
        <Field label={words.details.note} hint={words.details.noteRule} id="note">
          <textarea
            id="note"
            rows={3}
            maxLength={mostCharacters.note}
            aria-describedby="note-hint note-left"
            value={draft.note}
            onInput={(event) => change({ ...newest.current, note: event.currentTarget.value })}
          />
          <span id="note-left" class="hint">
            {words.details.noteLeft({ left })}
          </span>
          <span class={concern === null ? 'unseen' : 'marked'} role="status">
            {concern === null ? '' : words.details.noteConcern(concern)}
          </span>
        </Field>
      </details>
      <Field label={words.rating.rater} hint={words.rating.raterHint} id="rater">
        <input
          id="rater"
          type="text"
          autocomplete="name"
          aria-describedby="rater-hint"
          required
          maxLength={mostCharacters.rater}
          value={props.rater}
          onInput={(event) => props.onRater(event.currentTarget.value)}
        />
      </Field>
      {props.children}
    </form>
  );
}

function valueIn(draft: Draft, id: string): Rating {
  if (id === 'desired') return draft.desired;
  const factor = factorIds.find((candidate) => candidate === id);
  return factor === undefined ? (draft.ratings[id] ?? null) : draft.factors[factor];
}

function standardWords(id: string): StatementWords | null {
  const all: Readonly<Record<string, StatementWords>> = traitWords;
  return Object.keys(all).includes(id) ? (all[id] ?? null) : null;
}

/** "5, always: tells us unasked what matters". */
function frequencies(known: StatementWords | null, words: FormWords, language: Language): Meanings {
  const meaning = (step: 1 | 2 | 3 | 4 | 5) => {
    const frequency = frequencyWords[step][language];
    const anchor = anchorOf(known, step, language);
    return words.rating.stepWith({
      step,
      meaning: anchor === null ? frequency : `${frequency}, ${anchor}`,
    });
  };
  return [meaning(1), meaning(2), meaning(3), meaning(4), meaning(5)];
}

function levels(id: FactorId | 'desired', words: FormWords, language: Language): Meanings {
  const meaning = (step: 1 | 2 | 3 | 4 | 5) => {
    const anchor = anchorOf(factorWords[id], step, language);
    return anchor === null
      ? words.rating.step({ step })
      : words.rating.stepWith({ step, meaning: anchor });
  };
  return [meaning(1), meaning(2), meaning(3), meaning(4), meaning(5)];
}

function anchorOf(known: StatementWords | null, step: number, language: Language): string | null {
  return known !== null && (step === 1 || step === 3 || step === 5)
    ? known.anchors[step][language]
    : null;
}

function Check(props: {
  readonly label: string;
  readonly hint: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.isChecked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.isChecked && <span class="hint">{props.hint}</span>}
      </span>
    </label>
  );
}

export function Field(props: {
  readonly label: string;
  readonly hint?: string;
  readonly id: string;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.children}
      {props.hint !== undefined && (
        <span class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      )}
    </div>
  );
}
