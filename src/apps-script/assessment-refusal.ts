import { InputProblem } from '../domain/problem.ts';
import type { ActionRefusal, AssessmentWords } from '../text/form-words.ts';
import { catalogues, sentence } from '../text/index.ts';
import { fieldName } from '../workbook/assessment-columns.ts';
import { RefusedAssessment } from '../workbook/assessment-dto.ts';
import type { LostTab } from './assessment-workbook.ts';
import { userLanguage } from './user-language.ts';

/** An action on assessments that cannot be done; carries the facts, never a sentence. */
export class RefusedAction extends Error {
  override readonly name = 'RefusedAction';
  readonly refusal: ActionRefusal;

  constructor(refusal: ActionRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** Runs what the sidebar or a script asks for and turns a refusal into its sentence. Every other error passes untouched. */
export function worded<Given extends unknown[], Answer>(
  action: (...given: Given) => Answer,
): (...given: Given) => Answer {
  return (...given) => {
    try {
      return action(...given);
    } catch (error) {
      const said = sentenceOf(error);
      throw said === null ? error : new Error(said);
    }
  };
}

function sentenceOf(error: unknown): string | null {
  if (error instanceof RefusedAssessment) return said('refusals', error.refusal);
  if (error instanceof RefusedAction) return said('actions', error.refusal);
  return error instanceof InputProblem ? sentence(error.problem, userLanguage()) : null;
}

function said(
  group: 'refusals' | 'actions',
  refusal: { readonly kind: string; readonly what?: string },
): string {
  const language = userLanguage();
  const words = catalogues[language].assessment[group] as unknown as Readonly<
    Record<string, (refusal: object) => string>
  >;
  const say = words[refusal.kind];
  if (say === undefined) throw new Error(`No sentence for the refusal ${refusal.kind}.`);
  const { what } = refusal;
  return say(what === undefined ? refusal : { ...refusal, what: fieldName(what, language) });
}

/** What is to be said of tabs that were deleted. */
export function lostSentences(lost: readonly LostTab[]): string[] {
  const words = catalogues[userLanguage()].assessment.lost;
  return lost.map((tab) => words[tab]);
}

/** One of the sentences that say why a selection is no account. */
export function noAccountSentence<Kind extends keyof AssessmentWords['none']>(
  reason: Parameters<AssessmentWords['none'][Kind]>[0] & { readonly kind: Kind },
): string {
  const say = catalogues[userLanguage()].assessment.none[reason.kind] as (
    value: typeof reason,
  ) => string;
  return say(reason);
}
