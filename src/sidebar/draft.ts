import type { Assessment } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import { dayOfIso, isoOfDay } from '../domain/day.ts';
import type { FactorId, Rating } from '../domain/traits.ts';
import { type AssessmentDto, isBlankForm } from '../workbook/assessment-dto.ts';

/** What stands in the form for one account; fields typed into are kept as typed. */
export interface Draft {
  /** Made here, so that saving again after a failure never stores the assessment twice. */
  readonly id: string;
  readonly ratings: Readonly<Record<string, Rating>>;
  readonly factors: Readonly<Record<FactorId, Rating>>;
  readonly desired: Rating;
  readonly hours: string;
  readonly ourFailure: boolean;
  readonly onlyThisSituation: boolean;
  readonly nextStep: string;
  readonly by: string;
  readonly decidedBy: string;
  readonly note: string;
}

export function blankDraft(id: string): Draft {
  return {
    id,
    ratings: {},
    factors: {
      headroom: null,
      growth: null,
      industry: null,
      relationship: null,
      fit: null,
      network: null,
    },
    desired: null,
    hours: '',
    ourFailure: false,
    onlyThisSituation: false,
    nextStep: '',
    by: '',
    decidedBy: '',
    note: '',
  };
}

/** An id nobody else makes, from 128 random bits. */
export function newId(random: Iterable<number>): string {
  return [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Hours as typed, with a point or a comma; null for a blank field and for what is no number. */
export function hoursOf(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  return /^\d+(?:\.\d*)?$|^\.\d+$/.test(typed) ? Number(typed) : null;
}

/** The draft as an assessment of today, for the verdict while rating. */
export function assessmentOf(
  draft: Draft,
  about: { readonly key: string; readonly rater: string; readonly day: Day },
): Assessment {
  return {
    id: draft.id,
    // After every saved assessment of the day: it will be the newest when it is saved.
    time: `${isoOfDay(about.day)}T23:59:59`,
    day: about.day,
    rater: about.rater.trim(),
    account: about.key,
    ratings: draft.ratings,
    factors: draft.factors,
    desired: draft.desired,
    hours: hoursOf(draft.hours),
    ourFailure: draft.ourFailure,
    onlyThisSituation: draft.onlyThisSituation,
    nextStep: draft.nextStep.trim(),
    by: dayOfIso(draft.by),
    decidedBy: draft.decidedBy.trim(),
    note: draft.note.trim(),
    withdrawn: null,
  };
}

/** What is sent to be saved. Hours that are no number are sent as typed, so that the refusal can name them. */
export function dtoOf(draft: Draft, account: string, rater: string): AssessmentDto {
  const typedHours = draft.hours.trim();
  const hours = hoursOf(typedHours);
  return {
    id: draft.id,
    account,
    rater: rater.trim(),
    ratings: draft.ratings,
    factors: draft.factors,
    desired: draft.desired,
    hours: typedHours === '' || hours !== null ? hours : (typedHours as unknown as number),
    ourFailure: draft.ourFailure,
    onlyThisSituation: draft.onlyThisSituation,
    nextStep: draft.nextStep.trim(),
    by: draft.by === '' ? null : draft.by,
    decidedBy: draft.decidedBy.trim(),
    note: draft.note.trim(),
  };
}

/** Nothing in it that could be saved. */
export function isBlank(draft: Draft): boolean {
  return (
    draft.hours.trim() === '' && isBlankForm(assessmentOf(draft, { key: '', rater: '', day: 0 }))
  );
}

/** Something was entered, marks included: leaving it would lose something. */
export function isTouched(draft: Draft): boolean {
  return !isBlank(draft) || draft.ourFailure || draft.onlyThisSituation;
}
