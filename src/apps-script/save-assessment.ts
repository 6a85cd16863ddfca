import type { Assessment } from '../domain/assessment.ts';
import { dayOfIso, isoOfDay } from '../domain/day.ts';
import { accountKey } from '../workbook/account-key.ts';
import {
  type CheckedAssessment,
  checkAssessment,
  mostCharacters,
  RefusedAssessment,
} from '../workbook/assessment-dto.ts';
import { isUnused } from '../workbook/assessment-line.ts';
import type { SavedStanding } from '../workbook/form-answers.ts';
import { findSettings } from '../workbook/settings-tab.ts';
import { applyPlan } from './apply-plan.ts';
import { lostSentences, RefusedAction } from './assessment-refusal.ts';
import {
  appendAssessment,
  deleteStoredRows,
  markWithdrawn,
  type Store,
  storedRows,
  underLock,
} from './assessment-store.ts';
import {
  type AssessmentWorkbook,
  asOfDay,
  openStore,
  openWorkbook,
} from './assessment-workbook.ts';
import { placesOf, placesOrRefusal } from './find-account.ts';
import { rememberedRater } from './private-questions.ts';
import { rewriteValuesIn } from './refresh.ts';
import { refreshValues, savedStanding } from './saved-standing.ts';
import { readScene } from './setup-scene.ts';
import { ensureAssessments } from './setup-tabs.ts';

/** Stores one assessment and says where its account stands now. The same id is stored once, however often it is sent. */
export function saveAssessment(dto: unknown): SavedStanding {
  const opened = openWorkbook();
  const checked = checkAssessment(dto, opened.settings.model.traits);
  const places = placesOrRefusal(opened, checked.account);
  const workbook = withTab(opened);
  const written = completed(checked, workbook, places[0]?.account ?? checked.account);
  const stored: Assessment = {
    ...written,
    account: accountKey(written.account),
    day: dayOfIso(written.time) ?? workbook.today,
  };
  const { store, day } = underLock(() => {
    const store = wholeStore(workbook);
    refuseOtherUse(store, stored);
    appendAssessment(store, written, workbook.settings.traitWordings, workbook.context);
    return { store, day: writeAsOf(workbook) ?? asOfDay(workbook, store) };
  });
  const others = store.table.assessments.filter(
    ({ account, id }) => account === stored.account && id !== stored.id,
  );
  const known = store.table.assessments.find(({ id }) => id === stored.id);
  const result = savedStanding(
    workbook,
    places,
    written.account,
    [...others, known ?? stored],
    day,
  );
  refreshValues(places, result);
  return opened.lost.length === 0
    ? result.answer
    : { ...result.answer, complaint: lostSentences(opened.lost).join(' ') };
}

/** The tab is there before anything is stored; a deleted one comes back empty. */
function withTab(workbook: AssessmentWorkbook): AssessmentWorkbook {
  if (workbook.assessments !== null) return workbook;
  const { spreadsheet } = workbook;
  const active = spreadsheet.getActiveSheet();
  const assessments = underLock(() => ensureAssessments(readScene()));
  spreadsheet.setActiveSheet(active);
  return { ...workbook, assessments };
}

/** The store; an empty tab is one whose making was interrupted, or that somebody emptied. */
function wholeStore(workbook: AssessmentWorkbook): Store {
  const store = openStore(workbook) as Store;
  if (!store.cells.every((row) => row.every(isUnused))) return store;
  ensureAssessments(readScene());
  return openStore(workbook) as Store;
}

function completed(
  checked: CheckedAssessment,
  workbook: AssessmentWorkbook,
  account: string,
): Omit<Assessment, 'day'> {
  const rater = checked.rater === '' ? rememberedRater() : checked.rater;
  if (rater === '') throw new RefusedAssessment({ kind: 'rater-missing' });
  return {
    ...checked,
    account,
    rater,
    id: checked.id === '' ? Utilities.getUuid() : checked.id,
    time: checked.time === null ? workbook.now : zoned(checked.time, workbook),
    withdrawn: null,
  };
}

/** A time with a zone of its own is brought into the spreadsheet's. */
function zoned(time: string, { context }: AssessmentWorkbook): string {
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(time.slice(10)) ? context.isoTime(new Date(time)) : time;
}

/** An id names one assessment: the same one sent again is fine, another one is not. */
function refuseOtherUse(store: Store, assessment: Assessment): void {
  const known = store.table.assessments.find(({ id }) => id === assessment.id);
  if (known === undefined) return;
  const opinion = ({
    account,
    rater,
    ratings,
    factors,
    desired,
    hours,
    note,
    nextStep,
  }: Assessment) =>
    JSON.stringify([
      account,
      accountKey(rater),
      store.traits.map(({ id }) => ratings[id] ?? null),
      factors,
      desired,
      hours,
      note,
      nextStep,
    ]);
  if (known.account !== assessment.account) {
    throw new RefusedAction({ kind: 'id-of-another', id: assessment.id });
  }
  if (opinion(known) !== opinion(assessment)) {
    throw new RefusedAction({ kind: 'saved-otherwise', id: assessment.id });
  }
}

/** The as-of date follows the newest save unless the user holds it. Gives the day now in force; null without the setting. */
function writeAsOf({
  settings,
  settingsTab,
  settingsCells,
  today,
}: AssessmentWorkbook): number | null {
  const { model, isAsOfFixed } = settings;
  if (isAsOfFixed && model.asOf !== null) return model.asOf;
  const place = findSettings(settingsCells).find(({ definition }) => definition.id === 'asOf');
  if (place === undefined || settingsTab === null) return null;
  if (model.asOf !== today) {
    applyPlan(settingsTab, {
      cells: [{ row: place.row + 1, column: place.valueColumn + 1, cells: [[isoOfDay(today)]] }],
    });
  }
  return today;
}

/** Takes back what was saved last, as if it had never been. */
export function undoSave(id: string): { readonly account: string } {
  const workbook = openWorkbook();
  const { account, store } = underLock(() => {
    const store = openStore(workbook);
    const row = storeRow(store, workbook, id);
    deleteStoredRows(store as Store, [row.row]);
    return { account: row, store: store as Store };
  });
  const rest = store.table.assessments.filter(
    (assessment) => assessment.account === account.key && assessment.id !== id,
  );
  refresh(workbook, store, account, rest);
  return { account: account.account };
}

/** Marks an assessment as withdrawn, with the reason; it stays in the table and counts no more. */
export function withdrawAssessment(id: string, reason: string): SavedStanding {
  const workbook = openWorkbook();
  const why = String(reason ?? '').trim();
  if (why === '') throw new RefusedAction({ kind: 'reason-missing' });
  if (why.length > mostCharacters.note) {
    throw new RefusedAssessment({
      kind: 'too-long',
      what: 'withdrawnWhy',
      length: why.length,
      most: mostCharacters.note,
    });
  }
  const withdrawn = { at: workbook.now, why };
  const { row, store } = underLock(() => {
    const store = openStore(workbook);
    const row = storeRow(store, workbook, id);
    const known = (store as Store).table.assessments.find((assessment) => assessment.id === id);
    if (known?.withdrawn) {
      rewriteValuesIn(workbook);
      throw new RefusedAction({ kind: 'already-withdrawn', id });
    }
    const { settings, context } = workbook;
    markWithdrawn(store as Store, row.row, withdrawn, settings.traitWordings, context);
    return { row, store: store as Store };
  });
  const all = store.table.assessments
    .filter(({ account }) => account === row.key)
    .map((assessment) => (assessment.id === id ? { ...assessment, withdrawn } : assessment));
  return refresh(workbook, store, row, all);
}

function storeRow(store: Store | null, workbook: AssessmentWorkbook, id: string) {
  const wanted = String(id ?? '').trim();
  const row =
    store === null || wanted === ''
      ? undefined
      : storedRows(store, workbook.context).find((candidate) => candidate.id === wanted);
  if (row === undefined) {
    rewriteValuesIn(workbook);
    throw new RefusedAction({ kind: 'no-such-assessment', id: wanted });
  }
  return row;
}

function refresh(
  workbook: AssessmentWorkbook,
  store: Store,
  { account, key }: { readonly account: string; readonly key: string },
  assessments: readonly Assessment[],
): SavedStanding {
  const places = placesOf(workbook, key);
  const result = savedStanding(workbook, places, account, assessments, asOfDay(workbook, store));
  refreshValues(places, result);
  return result.answer;
}
