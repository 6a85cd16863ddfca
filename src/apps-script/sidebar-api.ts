import type { Day } from '../domain/day.ts';
import type { AssessmentDto } from '../workbook/assessment-dto.ts';
import type {
  AccountAtSelection,
  AccountExport,
  AccountHistory,
  AssessmentQueue,
  FormStart,
  PrivateAnswers,
  SavedStanding,
} from '../workbook/form-answers.ts';

/** What the sidebar may ask. Arguments and answers are plain JSON; a refusal is thrown as a worded Error. */
export interface SidebarApi {
  readonly formStart: () => FormStart;
  readonly accountAtSelection: () => AccountAtSelection;
  readonly selectAccount: (key: string) => AccountAtSelection;
  readonly saveAssessment: (dto: AssessmentDto) => SavedStanding;
  readonly withdrawAssessment: (id: string, reason: string) => SavedStanding;
  readonly undoSave: (id: string) => { readonly account: string };
  readonly accountHistory: (key: string) => AccountHistory;
  readonly assessmentQueue: () => AssessmentQueue;
  readonly exportAccount: (key: string) => AccountExport;
  readonly deleteAccount: (key: string, expected?: number) => { readonly deleted: number };
  readonly countOlderThan: (months: number) => { readonly count: number; readonly before: Day };
  readonly purgeAssessments: (months: number, expected?: number) => { readonly deleted: number };
  readonly relinkAccount: (from: string, to: string) => { readonly relinked: number };
  readonly keepPrivateAnswers: (
    key: string,
    answers: PrivateAnswers | null,
  ) => { readonly kept: number };
  readonly countPrivateAnswers: () => { readonly kept: number };
  readonly deletePrivateAnswers: () => { readonly kept: number };
}
