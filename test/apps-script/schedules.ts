import { appendAssessment, readStore, underLock } from '../../src/apps-script/assessment-store.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { assessmentColumns } from '../../src/workbook/assessment-columns.ts';
import { assessmentCells, type WrittenAssessment } from '../../src/workbook/assessments-tab.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';
import { MemorySheet, Stopped } from './memory-sheet.ts';

/*
 * Saves of several raters, interleaved at every service call by a seed. A save is synchronous, so it is played forward
 * one call at a time: each turn runs it again from its start, answers the calls it has made before from memory, lets one
 * more happen and stops it there.
 */

const { traits } = defaultSettings;
const context = contextOf('en_US');
export const columns = assessmentColumns(traits, new Map(), 'en');

export function newSheet(maxRows = 1000): MemorySheet {
  return new MemorySheet(
    'Assessments',
    columns.map(({ header }) => header),
    maxRows,
  );
}

/** The n-th assessment of a schedule; no two are alike in any field that matters. */
export function assessment(n: number): WrittenAssessment {
  const rating = (offset: number) => ((n + offset) % 5) + 1;
  return {
    id: `save-${n}`,
    time: `2026-11-23T09:${String(n % 60).padStart(2, '0')}:00`,
    rater: `Rater ${n % 7}`,
    account: `Account ${n % 4}`,
    ratings: Object.fromEntries(traits.map(({ id }, i) => [id, rating(i)])),
    factors: {
      headroom: rating(1),
      growth: rating(2),
      industry: rating(3),
      relationship: rating(4),
      fit: rating(5),
      network: null,
    },
    desired: rating(2),
    hours: n / 2,
    ourFailure: false,
    onlyThisSituation: n % 2 === 0,
    nextStep: `Step ${n}`,
    by: null,
    decidedBy: '',
    note: `Note ${n}`,
    withdrawn: null,
  };
}

export type Turn = 'went on' | 'waits' | 'done' | 'busy' | 'failed';

/** One save on its way. */
export class Save {
  readonly #sheet: MemorySheet;
  readonly #assessment: WrittenAssessment;
  readonly #owner = {};
  /** What each call so far gave, or the error it threw. */
  readonly #played: { readonly answer?: unknown; readonly error?: unknown }[] = [];
  /** Calls seen in this turn. */
  #at = 0;
  /** What ranges asked for gave: no call at Google, but the answer depends on when it was asked. */
  readonly #ranges: { readonly answer?: unknown; readonly error?: unknown }[] = [];
  #rangesSeen = 0;
  #hasMoved = false;
  #isStopped = false;
  #waits = false;
  #fault: 'error' | 'give up' | undefined;

  constructor(sheet: MemorySheet, saved: WrittenAssessment) {
    this.#sheet = sheet;
    this.#assessment = saved;
  }

  /** Lets one more call happen; `fault` makes it fail instead, or lets a waiting lock give up. */
  turn(fault?: 'error' | 'give up'): Turn {
    this.#at = 0;
    this.#rangesSeen = 0;
    this.#hasMoved = false;
    this.#isStopped = false;
    this.#waits = false;
    this.#fault = fault;
    const { sheet, undo } = install(this.#sheet, this.#owner, (name, real) =>
      name === 'Sheet.getRange' ? this.#range(real) : this.#step(name, real),
    );
    try {
      underLock(() =>
        appendAssessment(readStore(sheet, traits, context), this.#assessment, new Map(), context),
      );
      return 'done';
    } catch (error) {
      if (this.#isStopped) return this.#waits ? 'waits' : 'went on';
      return (error as Error).message === 'busy' ? 'busy' : 'failed';
    } finally {
      undo();
    }
  }

  #range(real: () => unknown): unknown {
    let known = this.#ranges[this.#rangesSeen];
    if (known === undefined) {
      try {
        known = { answer: real() };
      } catch (error) {
        known = { error };
      }
      this.#ranges.push(known);
    }
    this.#rangesSeen += 1;
    if ('error' in known) throw known.error;
    return known.answer;
  }

  #step(name: string, real: () => unknown): unknown {
    if (this.#isStopped) throw new Stopped();
    const before = this.#played[this.#at];
    if (before !== undefined) {
      this.#at += 1;
      if ('error' in before) throw before.error;
      return before.answer;
    }
    const isLocked = this.#sheet.lockedBy !== null && this.#sheet.lockedBy !== this.#owner;
    this.#waits = name === 'Lock.tryLock' && isLocked && this.#fault !== 'give up';
    if (this.#hasMoved || this.#waits) {
      this.#isStopped = true;
      throw new Stopped();
    }
    this.#hasMoved = true;
    this.#at += 1;
    try {
      if (this.#fault === 'error') {
        throw new Error('Service Spreadsheets failed while accessing document.');
      }
      const answer = real();
      this.#played.push({ answer });
      return answer;
    } catch (error) {
      this.#played.push({ error });
      throw error;
    }
  }

  /** Google ends the execution: its lock is free again, what it has not flushed has arrived or not. */
  kill(losesWrites: boolean): void {
    if (this.#sheet.lockedBy === this.#owner) {
      if (losesWrites) this.#sheet.lose();
      else this.#sheet.flush();
      this.#sheet.lockedBy = null;
    }
  }

  get callsSoFar(): number {
    return this.#played.length;
  }
}

/** Puts Google's services in place for one turn, every counted call passing through `step`. */
function install(
  memory: MemorySheet,
  owner: object,
  step: (name: string, real: () => unknown) => unknown,
): { readonly sheet: GoogleAppsScript.Spreadsheet.Sheet; undo(): void } {
  const given = memory.globals(owner);
  const counted =
    /^(?:get(?:Range|Values|DataRange|Name)|set\w+|insert\w+|delete\w+|flush|tryLock|releaseLock)$/;
  const wrap = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, key) {
        const member: unknown = Reflect.get(object, key);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          const call = () => {
            const answer: unknown = Reflect.apply(member, object, args);
            return typeof answer === 'object' && answer !== null && !Array.isArray(answer)
              ? wrap(answer)
              : answer;
          };
          if (!counted.test(String(key))) return call();
          const service = key === 'tryLock' || key === 'releaseLock' ? 'Lock' : 'Sheet';
          return step(`${service}.${String(key)}`, call);
        };
      },
    });
  const world = globalThis as unknown as Record<string, unknown>;
  const before = { SpreadsheetApp: world['SpreadsheetApp'], LockService: world['LockService'] };
  world['SpreadsheetApp'] = wrap(given.SpreadsheetApp);
  world['LockService'] = wrap(given.LockService);
  return {
    sheet: wrap(given.sheet),
    undo() {
      Object.assign(world, before);
    },
  };
}

/** A small generator of chance with a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Played {
  readonly sheet: MemorySheet;
  readonly saves: number;
  readonly calls: number;
  readonly killed: number;
  readonly failed: number;
}

/**
 * Plays one schedule: up to thirty saves, some of them sent twice, some killed, failing or giving up waiting and then
 * tried again until they are stored.
 */
export function playSchedule(seed: number): Played {
  const random = chance(seed);
  const pick = (n: number) => Math.floor(random() * n);
  const sheet = newSheet(random() < 0.2 ? 12 : 1000);
  const count = 1 + pick(30);
  let calls = 0;
  let killed = 0;
  let failed = 0;
  const running: { save: Save; n: number }[] = [];
  for (let n = 0; n < count; n++) {
    running.push({ save: new Save(sheet, assessment(n)), n });
    // The answer was lost, and the form sends the same assessment again.
    if (random() < 0.2) running.push({ save: new Save(sheet, assessment(n)), n });
  }
  while (running.length > 0) {
    const index = pick(running.length);
    const current = running[index] as (typeof running)[number];
    const again = () => {
      running[index] = { save: new Save(sheet, assessment(current.n)), n: current.n };
    };
    if (random() < 0.02) {
      current.save.kill(random() < 0.5);
      killed += 1;
      again();
      continue;
    }
    const luck = random();
    const turn = current.save.turn(luck < 0.01 ? 'error' : luck < 0.02 ? 'give up' : undefined);
    calls += 1;
    if (turn === 'done') running.splice(index, 1);
    if (turn === 'busy' || turn === 'failed') {
      failed += 1;
      // An error leaves the execution by its own end: what it wrote arrives.
      current.save.kill(false);
      again();
    }
    if (calls > 100_000) throw new Error(`The schedule ${seed} does not end.`);
  }
  sheet.flush();
  return { sheet, saves: count, calls, killed, failed };
}

/** What is wrong with a sheet after so many saves; null when every assessment stands there once, in one whole row. */
export function faultIn(sheet: MemorySheet, saves: number): string | null {
  const ids = columns.map(({ id }) => id);
  const text = (row: readonly unknown[]) => JSON.stringify(ids.map((_, i) => row[i] ?? ''));
  const stored = sheet.cells
    .slice(1)
    .filter((row) => row.some((cell) => (cell ?? '') !== ''))
    .map(text);
  for (let n = 0; n < saves; n++) {
    const wanted = text(assessmentCells(assessment(n), ids));
    const found = stored.filter((row) => row === wanted).length;
    if (found !== 1) return `save-${n} stands there ${found} times`;
  }
  return stored.length === saves ? null : `${stored.length} rows for ${saves} saves`;
}
