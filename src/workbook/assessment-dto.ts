import type { Assessment } from '../domain/assessment.ts';
import { dayOfIso } from '../domain/day.ts';
import { type FactorId, factorIds, type Rating, type Trait } from '../domain/traits.ts';
import type { AssessmentRefusal } from '../text/form-words.ts';
import { quoted } from './cell.ts';

/** An assessment as it travels between form, scripts and store. What is absent was not given. */
export interface AssessmentDto {
  readonly id?: string;
  /** The account key as it stands in the account sheet. */
  readonly account: string;
  readonly rater?: string;
  readonly ratings?: Readonly<Record<string, Rating>>;
  readonly factors?: Readonly<Partial<Record<FactorId, Rating>>>;
  readonly desired?: Rating;
  readonly hours?: number | null;
  readonly ourFailure?: boolean;
  readonly onlyThisSituation?: boolean;
  readonly nextStep?: string;
  /** ISO date. */
  readonly by?: string | null;
  readonly decidedBy?: string;
  readonly note?: string;
  /** ISO text; for imports and tests, otherwise the time of saving. */
  readonly time?: string;
}

/** An assessment that may be saved: every field there, every value allowed. */
export type CheckedAssessment = Omit<Assessment, 'time' | 'day' | 'withdrawn'> & {
  /** null: the time of saving. */
  readonly time: string | null;
};

/** Longest texts; the note's limit is part of the method, the others keep a cell readable. */
export const mostCharacters = {
  id: 100,
  account: 50_000,
  rater: 100,
  nextStep: 200,
  decidedBy: 100,
  note: 200,
} as const;

/** A month has at most 744 hours. */
const mostHours = 744;

/** A refusal of what was to be saved; carries the facts, never a sentence. */
export class RefusedAssessment extends Error {
  override readonly name = 'RefusedAssessment';
  readonly refusal: AssessmentRefusal;

  constructor(refusal: AssessmentRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

function refuse(refusal: AssessmentRefusal): never {
  throw new RefusedAssessment(refusal);
}

type Fields = Readonly<Record<string, unknown>>;

/** A field of its own, never one inherited from Object. */
function field(fields: Fields, name: string): unknown {
  const value = Object.keys(fields).includes(name) ? fields[name] : undefined;
  return value === null ? undefined : value;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Characters no cell can hold, and halves of letters: they would come back as something else. */
function storable(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '')
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
  );
}

function textOf(fields: Fields, name: keyof typeof mostCharacters): string {
  const value = field(fields, name);
  if (value === undefined) return '';
  if (typeof value !== 'string' && typeof value !== 'number')
    refuse({ kind: 'not-text', what: name });
  const text = storable(String(value)).trim();
  const most = mostCharacters[name];
  if (text.length > most) refuse({ kind: 'too-long', what: name, length: text.length, most });
  return text;
}

function ratingOf(value: unknown, what: string): Rating {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5)
    return value;
  return refuse({ kind: 'not-a-rating', what, got: shown(value) });
}

function yesNoOf(fields: Fields, name: 'ourFailure' | 'onlyThisSituation'): boolean {
  const value = field(fields, name);
  if (value === undefined) return false;
  if (typeof value !== 'boolean') refuse({ kind: 'not-yes-or-no', what: name, got: shown(value) });
  return value;
}

function shown(value: unknown): string {
  return typeof value === 'object' ? '{…}' : quoted(value);
}

const isoTime =
  /^\d{4}-\d{2}-\d{2}(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** ISO text of a day or a time, with or without a zone. */
function isTime(text: string): boolean {
  const match = isoTime.exec(text);
  if (match === null || dayOfIso(text) === null) return false;
  const [, hour = '0', minute = '0', second = '0'] = match;
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function ratingsOf(value: unknown, traits: readonly Trait[]): Readonly<Record<string, Rating>> {
  if (value === undefined) return {};
  if (!isObject(value)) refuse({ kind: 'not-an-assessment' });
  const known = traits.map(({ id }) => id);
  const ratings: [string, Rating][] = [];
  for (const id of Object.keys(value)) {
    if (!known.includes(id))
      refuse({ kind: 'unknown-trait', got: quoted(id), known: known.join(', ') });
    const rating = ratingOf(value[id], id);
    if (rating !== null) ratings.push([id, rating]);
  }
  return Object.fromEntries(ratings);
}

function factorsOf(value: unknown): Record<FactorId, Rating> {
  if (value !== undefined && !isObject(value)) refuse({ kind: 'not-an-assessment' });
  const given: Fields = value ?? {};
  for (const id of Object.keys(given)) {
    if (!(factorIds as readonly string[]).includes(id)) {
      refuse({ kind: 'unknown-trait', got: quoted(id), known: factorIds.join(', ') });
    }
  }
  const rated = (id: FactorId) => ratingOf(field(given, id), id);
  return {
    headroom: rated('headroom'),
    growth: rated('growth'),
    industry: rated('industry'),
    relationship: rated('relationship'),
    fit: rated('fit'),
    network: rated('network'),
  };
}

/**
 * Checks what a form or a script wants to save against the traits of the workbook. Throws RefusedAssessment for the
 * first fault; a rater and an id may still be blank, they are known to the store.
 */
export function checkAssessment(dto: unknown, traits: readonly Trait[]): CheckedAssessment {
  if (!isObject(dto)) refuse({ kind: 'not-an-assessment' });
  const account = textOf(dto, 'account');
  if (account === '') refuse({ kind: 'account-missing' });
  const ratings = ratingsOf(field(dto, 'ratings'), traits);
  const factors = factorsOf(field(dto, 'factors'));
  const hours = field(dto, 'hours') ?? null;
  if (hours !== null && !(typeof hours === 'number' && hours >= 0 && hours <= mostHours)) {
    refuse({ kind: 'not-hours', got: shown(hours) });
  }
  const by = field(dto, 'by');
  const byDay = typeof by === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(by) ? dayOfIso(by) : null;
  if (by !== undefined && by !== '' && byDay === null)
    refuse({ kind: 'not-a-day', got: shown(by) });
  const time = field(dto, 'time');
  if (time !== undefined && time !== '' && !(typeof time === 'string' && isTime(time))) {
    refuse({ kind: 'not-a-time', got: shown(time) });
  }
  const checked: CheckedAssessment = {
    id: textOf(dto, 'id'),
    account,
    rater: textOf(dto, 'rater'),
    ratings,
    factors,
    desired: ratingOf(field(dto, 'desired'), 'desired'),
    hours,
    ourFailure: yesNoOf(dto, 'ourFailure'),
    onlyThisSituation: yesNoOf(dto, 'onlyThisSituation'),
    nextStep: textOf(dto, 'nextStep'),
    by: byDay,
    decidedBy: textOf(dto, 'decidedBy'),
    note: textOf(dto, 'note'),
    time: typeof time === 'string' && time !== '' ? time : null,
  };
  if (isBlankForm(checked)) refuse({ kind: 'nothing-rated' });
  return checked;
}

/** True while nothing was rated and nothing noted: a rater, an id or a mark alone is no opinion. */
export function isBlankForm(
  form: Omit<CheckedAssessment, 'id' | 'account' | 'rater' | 'time'>,
): boolean {
  return (
    Object.values(form.ratings).every((rating) => rating === null) &&
    Object.values(form.factors).every((rating) => rating === null) &&
    form.desired === null &&
    form.hours === null &&
    form.nextStep === '' &&
    form.decidedBy === '' &&
    form.note === ''
  );
}
