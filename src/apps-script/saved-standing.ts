import type { Assessment } from '../domain/assessment.ts';
import type { Day } from '../domain/day.ts';
import { type AccountClass, futureLevel, segmentOf } from '../domain/segment.ts';
import { type Standing, standingOf } from '../domain/standing.ts';
import { catalogues } from '../text/index.ts';
import { nextStep } from '../text/next-step.ts';
import { ownColumns } from '../workbook/account-roles.ts';
import type { SavedStanding } from '../workbook/form-answers.ts';
import { trendWord } from '../workbook/label-words.ts';
import type { CellBlock, PlanCell } from '../workbook/plan.ts';
import type { SheetBinding } from '../workbook/sheet-register.ts';
import { applyPlan } from './apply-plan.ts';
import type { AssessmentWorkbook, BoundSheet } from './assessment-workbook.ts';

/** An account in a sheet, as far as its standing depends on it. */
export interface PlacedAccount {
  readonly bound: BoundSheet;
  readonly row: number;
  readonly account: string;
  readonly key: string;
  readonly accountClass: AccountClass | null;
  /** The class cell holds something that is no class: there is no segment. */
  readonly hasUnreadClass: boolean;
}

/** Where an account stands, in the words of the cells. */
export function savedStanding(
  workbook: AssessmentWorkbook,
  places: readonly PlacedAccount[],
  account: string,
  assessments: readonly Assessment[],
  day: Day,
): { readonly answer: SavedStanding; readonly standing: Standing } {
  const { settings, context } = workbook;
  const words = catalogues[context.language].method;
  const standing = standingOf(assessments, settings.model, day);
  const { combined, future } = standing;
  const [place] = places;
  const accountClass = place?.accountClass ?? null;
  const segment = segmentOf({
    accountClass,
    future: future?.score ?? null,
    isConfirmedPatient: standing.label === 'patient',
    tilt: settings.model.tilt,
  });
  const hasSegment = place?.hasUnreadClass !== true;
  return {
    standing,
    answer: {
      account,
      future: future?.score ?? null,
      score: combined?.score ?? null,
      low: combined?.low ?? null,
      high: combined?.high ?? null,
      label: settings.labels[standing.label] ?? words.labels[standing.label],
      trend:
        standing.trend === null
          ? null
          : trendWord(standing.trend, context.language, settings.labels),
      lastAssessed: standing.lastAssessed,
      segment: hasSegment ? (settings.segments[segment] ?? words.segments[segment]) : '',
      nextStep: hasSegment
        ? nextStep(
            {
              segment,
              label: standing.label,
              future: futureLevel(future?.score ?? null, settings.model.tilt),
              isProspect: accountClass === null,
              decidedBy: standing.newest?.decidedBy ?? '',
            },
            context.language,
          )
        : '',
    },
  };
}

/** Where our columns hold plain values, the row of a saved account gets its new ones; live formulas need nothing. */
export function refreshValues(
  places: readonly PlacedAccount[],
  { answer, standing }: ReturnType<typeof savedStanding>,
): void {
  for (const { bound, row } of places) {
    if (bound.binding.mode !== 'values') continue;
    const isBlank = standing.lastAssessed === null;
    const values: Readonly<Partial<Record<(typeof ownColumns)[number], PlanCell>>> = {
      future: answer.future,
      score: answer.score,
      label: isBlank ? null : answer.label,
      trend: answer.trend,
      lastAssessed: answer.lastAssessed,
      segment: answer.segment === '' ? null : answer.segment,
    };
    applyPlan(bound.sheet, { cells: rowBlocks(bound.binding, row, values) });
  }
}

/** Neighbouring columns of ours in one block, usually all of them. */
function rowBlocks(
  { own }: SheetBinding,
  row: number,
  values: Readonly<Partial<Record<(typeof ownColumns)[number], PlanCell>>>,
): CellBlock[] {
  const placed = ownColumns
    .flatMap((name) => {
      const column = own[name];
      const value = values[name];
      return column === undefined || value === undefined ? [] : [{ column, value }];
    })
    .sort((a, b) => a.column - b.column);
  const blocks: { row: number; column: number; cells: PlanCell[][] }[] = [];
  for (const { column, value } of placed) {
    const last = blocks[blocks.length - 1];
    const run = last?.cells[0];
    if (last !== undefined && run !== undefined && last.column + run.length === column)
      run.push(value);
    else blocks.push({ row, column, cells: [[value]] });
  }
  return blocks;
}
