/** @jsxImportSource preact */
import { useRef } from 'preact/hooks';
import type { ModelSettings } from '../domain/settings.ts';
import { factorIds, type Pole, type Rating, type Trait } from '../domain/traits.ts';
import type { FormWords } from '../text/form-words.ts';
import type { Language } from '../text/language.ts';
import { factorWords, type StatementWords } from '../text/trait-words.ts';
import { mostCharacters } from '../workbook/assessment-dto.ts';
import { DetailFields } from './detail-fields.tsx';
import type { Draft } from './draft.ts';
import { Check, Field } from './field.tsx';
import { ratingKey, stepped } from './rating-keys.ts';
import { Scale } from './scale.tsx';
import { frequencies, levels, type Meanings, standardWords } from './scale-words.ts';

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
      <DetailFields
        words={words.details}
        draft={draft}
        onChange={(given) => change({ ...newest.current, ...given })}
      />
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
