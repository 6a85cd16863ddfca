import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import { readAssessments } from '../../src/workbook/assessments-tab.ts';
import { contextOf } from '../../src/workbook/sheet-context.ts';
import type { MemorySheet } from './memory-sheet.ts';
import { assessment, faultIn, newSheet, playSchedule, Save } from './schedules.ts';

function expectWhole(sheet: MemorySheet, count: number): void {
  expect(faultIn(sheet, count)).toBeNull();
}

test('up to thirty raters who save at once lose nothing and store nothing twice', () => {
  let killed = 0;
  let failed = 0;
  for (let seed = 1; seed <= 50; seed++) {
    const played = playSchedule(seed);
    expectWhole(played.sheet, played.saves);
    killed += played.killed;
    failed += played.failed;
  }
  // The schedules are worth something only if things went wrong in them.
  expect(killed).toBeGreaterThan(50);
  expect(failed).toBeGreaterThan(50);
});

/** Plays a save to its end. */
function finish(save: Save): void {
  for (let turns = 0; save.turn() !== 'done'; turns++) {
    if (turns > 100) throw new Error('The save does not end.');
  }
}

/** How many calls a save makes when nobody disturbs it. */
function callsOfOneSave(): number {
  const sheet = newSheet();
  const save = new Save(sheet, assessment(0));
  finish(save);
  return save.callsSoFar;
}

test('a save that ends before, between or after its calls leaves the table whole, and a retry completes it once', () => {
  const calls = callsOfOneSave();
  expect(calls).toBeGreaterThan(4);
  for (let at = 0; at <= calls; at++) {
    for (const losesWrites of [true, false]) {
      const sheet = newSheet();
      for (const n of [0, 1]) {
        const earlier = new Save(sheet, assessment(n));
        finish(earlier);
      }
      const ended = new Save(sheet, assessment(2));
      for (let i = 0; i < at; i++) ended.turn();
      ended.kill(losesWrites);
      const { damaged } = readAssessments(sheet.cells, defaultSettings.traits, contextOf('en_US'));
      expect(damaged).toEqual([]);
      const retry = new Save(sheet, assessment(2));
      finish(retry);
      expectWhole(sheet, 3);
    }
  }
});

test('a save whose call fails says so, and the next attempt stores it once', () => {
  const calls = callsOfOneSave();
  for (let at = 0; at < calls; at++) {
    const sheet = newSheet();
    const failing = new Save(sheet, assessment(0));
    for (let i = 0; i < at; i++) failing.turn();
    let turn = failing.turn('error');
    for (let turns = 0; turn === 'went on' && turns < 100; turns++) turn = failing.turn();
    failing.kill(false);
    const retry = new Save(sheet, assessment(0));
    finish(retry);
    expectWhole(sheet, 1);
  }
});

test('a rater who waits too long for the others is told so and has stored nothing', () => {
  const sheet = newSheet();
  const first = new Save(sheet, assessment(0));
  first.turn();
  const second = new Save(sheet, assessment(1));
  expect(second.turn()).toBe('waits');
  expect(second.turn('give up')).toBe('busy');
  finish(first);
  expectWhole(sheet, 1);
});

test('a full sheet grows', () => {
  const sheet = newSheet(3);
  for (let n = 0; n < 6; n++) {
    const save = new Save(sheet, assessment(n));
    finish(save);
  }
  expectWhole(sheet, 6);
  expect(sheet.maxRows).toBeGreaterThan(6);
});
