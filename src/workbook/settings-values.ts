import type { SettingProblem } from '../domain/argument-problem.ts';
import type { Day } from '../domain/day.ts';
import { type Label, labels } from '../domain/label.ts';
import { type Segment, segments } from '../domain/segment.ts';
import {
  type ClassOrNone,
  type CurveId,
  classesAndNone,
  curveIds,
  defaultSettings,
  type HoursRule,
  type Judgements,
} from '../domain/settings.ts';
import {
  type FactorId,
  factorIds,
  type Pole,
  standardTraits,
  type Trait,
} from '../domain/traits.ts';
import { formulaWords } from '../text/formula-words.ts';
import type { Language } from '../text/language.ts';
import { accountKey } from './account-key.ts';
import { told } from './cell.ts';
import { labelOfWord } from './label-words.ts';
import { readDay } from './read-day.ts';
import { readNumber } from './read-number.ts';
import {
  judgementIds,
  labelSettingId,
  type SettingKind,
  segmentSettingId,
} from './settings-definitions.ts';
import type { SettingPlace, SettingsTable } from './settings-tab.ts';
import { contextOf, type SheetContext } from './sheet-context.ts';

/* From the cells of a Settings tab to what the model computes with. A value that does not fit is noted, and the default holds. */

type Cells = ReadonlyMap<string, { readonly place: SettingPlace; readonly cell: unknown }>;

const choices: Readonly<Record<'yesNo' | 'pole', Readonly<Record<Language, readonly string[]>>>> = {
  yesNo: { en: ['Yes', 'No'], de: ['Ja', 'Nein'] },
  pole: {
    en: [formulaWords.en.method.labels.customer, formulaWords.en.method.labels.patient],
    de: [formulaWords.de.method.labels.customer, formulaWords.de.method.labels.patient],
  },
};

const yesWords = new Set(['ja', 'yes', 'j', 'y', 'x', 'wahr', 'true', '1', 'an', 'on']);
const noWords = new Set(['nein', 'no', 'n', 'falsch', 'false', '0', 'aus', 'off']);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Reads one value after the other; what does not fit is noted and comes back as undefined. */
class Values {
  private readonly cells: Cells;
  private readonly sheet: SheetContext;
  private readonly problems: SettingProblem[];

  constructor(cells: Cells, sheet: SheetContext, problems: SettingProblem[]) {
    this.cells = cells;
    this.sheet = sheet;
    this.problems = problems;
  }

  /** The key as it stands in the table, else the id. */
  keyOf(id: string): string {
    return this.cells.get(id)?.place.key ?? id;
  }

  has(id: string): boolean {
    return this.cells.has(id);
  }

  note(problem: SettingProblem): void {
    this.problems.push(problem);
  }

  number(id: string): number | undefined {
    const found = this.cells.get(id);
    if (found === undefined) return undefined;
    const { kind } = found.place.definition;
    const [min, max] = boundsOf(kind);
    const setting = found.place.key;
    const isPercentOfNoShare =
      kind.type !== 'share' && typeof found.cell === 'string' && /[%‰]/.test(found.cell);
    const value = readNumber(found.cell, this.sheet);
    if (typeof value !== 'number' || isPercentOfNoShare) {
      this.note({ kind: 'setting-not-a-number', setting, got: told(found.cell) });
      return undefined;
    }
    if (value < min || value > max) {
      this.note({ kind: 'setting-out-of-range', setting, got: value, min, max });
      return undefined;
    }
    return value;
  }

  day(id: string): Day | undefined {
    const found = this.cells.get(id);
    if (found === undefined) return undefined;
    const day = readDay(found.cell, this.sheet);
    if (typeof day === 'number') return day;
    const setting = found.place.key;
    this.note({ kind: 'setting-not-a-day', setting, got: told(found.cell) });
    return undefined;
  }

  text(id: string): string | undefined {
    const cell = this.cells.get(id)?.cell;
    if (typeof cell === 'number') return String(cell);
    return typeof cell === 'string' ? cell.trim() : undefined;
  }

  /** Words separated by ";", as compared by `accountKey`. */
  words(id: string): string[] {
    const cell = this.cells.get(id)?.cell;
    const parts = typeof cell === 'string' ? cell.split(/[;\n]/) : [cell];
    return parts.map(accountKey).filter((word) => word !== '');
  }

  yesNo(id: string): boolean | undefined {
    const found = this.cells.get(id);
    if (found === undefined) return undefined;
    const word = accountKey(found.cell);
    if (yesWords.has(word)) return true;
    if (noWords.has(word)) return false;
    return this.noChoice('yesNo', found);
  }

  pole(id: string): Pole | undefined {
    const found = this.cells.get(id);
    if (found === undefined) return undefined;
    const label = typeof found.cell === 'string' ? labelOfWord(found.cell) : undefined;
    if (label === 'customer' || label === 'patient') return label;
    return this.noChoice('pole', found);
  }

  private noChoice(
    kind: 'yesNo' | 'pole',
    { place, cell }: { readonly place: SettingPlace; readonly cell: unknown },
  ): undefined {
    this.note({
      kind: 'setting-not-a-choice',
      setting: place.key,
      got: told(cell),
      choices: choices[kind][this.sheet.language],
    });
    return undefined;
  }

  /** Notes a value that is not above the one it has to exceed. */
  isAbove(id: string, value: number, other: string, otherValue: number): boolean {
    if (value > otherValue) return true;
    this.note({
      kind: 'setting-not-rising',
      setting: this.keyOf(id),
      got: value,
      other: this.keyOf(other),
      otherValue,
    });
    return false;
  }
}

function boundsOf(kind: SettingKind): readonly [number, number] {
  return kind.type === 'number' ? [kind.min, kind.max] : [0, 1];
}

/** Everything a table says, with the defaults where it says nothing that fits. */
export function readSettingValues(
  cells: Cells,
  places: readonly SettingPlace[],
  sheet: SheetContext,
  problems: SettingProblem[],
): SettingsTable {
  const values = new Values(cells, sheet, problems);
  const standard = defaultSettings;
  const confirmAfter = values.number('confirmAfter') ?? standard.confirmAfter;
  const confirmWithin = values.number('confirmWithin') ?? standard.confirmWithin;
  const isWindow = values.isAbove('confirmWithin', confirmWithin, 'confirmAfter', confirmAfter);
  const { traits, wordings } = traitsOf(values, places);
  return {
    model: {
      ...standard,
      traits,
      factorWeights: factorWeightsOf(values),
      cuts: cutsOf(values),
      tilt: values.number('tilt') ?? standard.tilt,
      tau: values.number('tau') ?? standard.tau,
      patientFrom: values.number('patientFrom') ?? standard.patientFrom,
      customerTo: values.number('customerTo') ?? standard.customerTo,
      confirmAfter: isWindow ? confirmAfter : standard.confirmAfter,
      confirmWithin: isWindow ? confirmWithin : standard.confirmWithin,
      halfLife: values.number('halfLife') ?? standard.halfLife,
      horizon: values.number('horizon') ?? standard.horizon,
      expiry: values.number('expiry') ?? standard.expiry,
      asOf: values.day('asOf') ?? null,
      comparison: values.day('comparison') ?? null,
      hoursBudget: values.number('hoursBudget') ?? null,
      minutesPerVisit: values.number('minutesPerVisit') ?? standard.minutesPerVisit,
      hours: hoursOf(values),
      curves: curvesOf(values),
    },
    isAsOfFixed: values.yesNo('asOfFixed') ?? false,
    ...labelsOf(values),
    segments: segmentsOf(values),
    traitWordings: wordings,
    classWords: classWordsOf(values),
  };
}

/** Words for a choice that is stored as text need no more than to be there. */
function segmentsOf(values: Values): Partial<Record<Segment, string>> {
  const words: Partial<Record<Segment, string>> = {};
  for (const segment of segments) {
    const word = values.text(segmentSettingId(segment));
    if (word !== undefined) words[segment] = word;
  }
  return words;
}

function labelsOf(values: Values): Pick<SettingsTable, 'labels' | 'labelWords'> {
  const words: Partial<Record<Label, string>> = {};
  const labelWords = new Map<string, Label>();
  for (const label of labels) {
    const id = labelSettingId(label);
    const word = values.text(id);
    if (word === undefined) continue;
    const earlier = labelWords.get(accountKey(word));
    // Two of the weaker labels may share a word; the confirmed patient has one of its own.
    if (earlier !== undefined && (earlier === 'patient' || label === 'patient')) {
      values.note({ kind: 'setting-word-twice', setting: values.keyOf(id), got: word });
      continue;
    }
    words[label] = word;
    if (earlier === undefined) labelWords.set(accountKey(word), label);
  }
  return { labels: words, labelWords };
}

/** The team's words for the classes alone: nothing of them depends on the spreadsheet. */
export function classWordsIn(cells: Cells): Map<string, ClassOrNone> {
  return classWordsOf(new Values(cells, contextOf(''), []));
}

function classWordsOf(values: Values): Map<string, ClassOrNone> {
  const found = new Map<string, ClassOrNone>();
  for (const one of classesAndNone) {
    const id = `classWords${capital(one)}`;
    for (const word of values.words(id)) {
      const earlier = found.get(word);
      if (earlier !== undefined && earlier !== one) {
        values.note({ kind: 'setting-word-twice', setting: values.keyOf(id), got: word });
      } else found.set(word, one);
    }
  }
  return found;
}

function factorWeightsOf(values: Values): Record<FactorId, number> {
  const weights = { ...defaultSettings.factorWeights };
  for (const id of factorIds) weights[id] = values.number(`weight${capital(id)}`) ?? weights[id];
  return weights;
}

function cutsOf(values: Values): readonly number[] {
  const standard = defaultSettings.cuts;
  const a = values.number('cutA') ?? standard[0] ?? 0;
  const b = values.number('cutB') ?? standard[1] ?? 1;
  const c = values.number('cutC');
  if (!values.isAbove('cutB', b, 'cutA', a)) return standard;
  if (c === undefined) return [a, b];
  return values.isAbove('cutC', c, 'cutB', b) ? [a, b, c] : [a, b];
}

function hoursOf(values: Values): Record<ClassOrNone, HoursRule> {
  const hours = { ...defaultSettings.hours };
  for (const one of classesAndNone) {
    const standard = hours[one];
    const [minId, maxId, normId] = ['Min', 'Max', 'Norm'].map(
      (bound) => `hours${bound}${capital(one)}`,
    ) as [string, string, string];
    const min = values.number(minId) ?? standard.min;
    const max = values.number(maxId) ?? standard.max;
    const norm = values.number(normId) ?? standard.norm;
    if (min > max) {
      values.isAbove(maxId, max, minId, min);
      hours[one] = { ...standard, norm };
    } else hours[one] = { min, max, norm };
  }
  return hours;
}

function curvesOf(values: Values): Record<CurveId, Judgements> {
  const curves = { ...defaultSettings.curves };
  for (const curve of curveIds) {
    const judged = { ...curves[curve] };
    let isRising = true;
    let before: { readonly id: string; readonly value: number } | undefined;
    for (const judgement of judgementIds) {
      const id = `curve${capital(curve)}${capital(judgement)}`;
      const value = values.number(id) ?? judged[judgement];
      judged[judgement] = value;
      if (before !== undefined && !values.isAbove(id, value, before.id, before.value)) {
        isRising = false;
        break;
      }
      before = { id, value };
    }
    if (isRising) curves[curve] = judged;
  }
  return curves;
}

/** The standard traits and the team's own, in the order of the form: those of the list first. */
function traitsOf(
  values: Values,
  places: readonly SettingPlace[],
): { readonly traits: Trait[]; readonly wordings: Map<string, string> } {
  const standard = new Map(standardTraits.map((trait) => [trait.id, trait]));
  const ids = new Set(standard.keys());
  for (const { definition } of places) {
    const own = /^(?:trait|pole|weight|active)([A-Z]{1,3}\d{1,3})$/.exec(definition.id)?.[1];
    if (own !== undefined && values.has(definition.id)) ids.add(own);
  }
  const traits: Trait[] = [];
  const wordings = new Map<string, string>();
  for (const id of ids) {
    const wording = values.text(`trait${id}`);
    if (wording !== undefined) wordings.set(id, wording);
    const weight = values.number(`weight${id}`) ?? 1;
    const isActive = values.yesNo(`active${id}`) ?? true;
    const pole = values.pole(`pole${id}`) ?? standard.get(id)?.pole ?? poleOfId(id);
    if (pole === undefined) {
      if (!values.has(`pole${id}`)) {
        values.note({ kind: 'setting-pole-missing', setting: `pole${id}`, trait: id });
      }
      continue;
    }
    traits.push({ id, pole, weight: isActive ? weight : 0 });
  }
  for (const pole of ['customer', 'patient'] as const) {
    const ofPole = traits.filter((trait) => trait.pole === pole);
    if (ofPole.some(({ weight }) => weight > 0)) continue;
    const [first] = ofPole;
    const id = `weight${first?.id ?? (pole === 'customer' ? 'K1' : 'P1')}`;
    values.note({ kind: 'setting-pole-empty', setting: values.keyOf(id) });
    return { traits: [...standardTraits], wordings };
  }
  return { traits, wordings };
}

/** An own trait called K7 or P7 speaks for the pole its letter stands for. */
function poleOfId(id: string): Pole | undefined {
  if (/^K\d/.test(id)) return 'customer';
  return /^P\d/.test(id) ? 'patient' : undefined;
}
