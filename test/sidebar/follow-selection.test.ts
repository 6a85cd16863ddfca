import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followSelection } from '../../src/sidebar/follow-selection.ts';
import type { AccountAtSelection } from '../../src/workbook/form-answers.ts';
import type { KnownWorkbook } from '../../src/workbook/known-workbook.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const at = (row: number): AccountAtSelection => ({
  none: true,
  why: 'no account',
  sheet: '7',
  row,
});

/** A sheet whose selection a test moves, and a server whose answers it lets through. */
function scene() {
  const open: ((selection: AccountAtSelection) => void)[] = [];
  const moved: number[] = [];
  const state = { isVisible: true, asked: 0 };
  const following = followSelection(at(4));
  const stop = following.run({
    isVisible: () => state.isVisible,
    ask: () => {
      state.asked += 1;
      return new Promise((resolve) => open.push(resolve));
    },
    onMoved: (selection) => moved.push(selection.none ? selection.row : 0),
  });
  const answer = async (row: number) => {
    open.shift()?.(at(row));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { state, moved, following, stop, answer, wait: () => vi.advanceTimersByTimeAsync(2600) };
}

test('one look at a time, every two to three seconds', async () => {
  const { state, answer, wait } = scene();
  await vi.advanceTimersByTimeAsync(1900);
  expect(state.asked).toBe(0);
  await vi.advanceTimersByTimeAsync(1100);
  expect(state.asked).toBe(1);
  await wait();
  await wait();
  expect(state.asked).toBe(1);
  await answer(4);
  await wait();
  expect(state.asked).toBe(2);
});

test('nobody looks while the page is hidden or after it was left', async () => {
  const { state, wait, stop } = scene();
  state.isVisible = false;
  await wait();
  expect(state.asked).toBe(0);
  state.isVisible = true;
  stop();
  await wait();
  expect(state.asked).toBe(0);
});

test('only a move is told', async () => {
  const { moved, answer, wait } = scene();
  for (const row of [4, 5, 5, 6]) {
    await wait();
    await answer(row);
  }
  expect(moved).toEqual([5, 6]);
});

test('a look begun before the page chose an account tells nothing', async () => {
  const { moved, answer, wait, following } = scene();
  await wait();
  const chosen: number[] = [];
  following.lead(
    () => Promise.resolve(at(9)),
    (selection) => chosen.push(selection.none ? selection.row : 0),
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(0);
  await answer(4);
  expect([chosen, moved]).toEqual([[9], []]);
  await wait();
  await answer(9);
  expect(moved).toEqual([]);
  await wait();
  await answer(4);
  expect(moved).toEqual([4]);
});

test('of several accounts chosen quickly the last one holds', async () => {
  const { following } = scene();
  const chosen: number[] = [];
  let first: (selection: AccountAtSelection) => void = () => undefined;
  const take = (selection: AccountAtSelection) => chosen.push(selection.none ? selection.row : 0);
  following.lead(
    () => new Promise((resolve) => (first = resolve)),
    take,
    () => undefined,
  );
  following.lead(
    () => Promise.resolve(at(11)),
    take,
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(0);
  first(at(10));
  await vi.advanceTimersByTimeAsync(0);
  expect(chosen).toEqual([11]);
});

test('a failed look is tried again', async () => {
  const failing = followSelection(at(4));
  let asked = 0;
  const stop = failing.run({
    isVisible: () => true,
    ask: () => {
      asked += 1;
      return Promise.reject(new Error('offline'));
    },
    onMoved: () => undefined,
  });
  await vi.advanceTimersByTimeAsync(2600);
  await vi.advanceTimersByTimeAsync(2600);
  stop();
  expect(asked).toBe(2);
});

test('a start that is read anew brings its selection', () => {
  const { following } = scene();
  const taken: number[] = [];
  const answer = following.asked();
  answer(at(9), (selection) => taken.push(selection.none ? selection.row : 0));
  expect(taken).toEqual([9]);
});

test('a start that is read anew leaves alone the account chosen meanwhile', () => {
  const { following } = scene();
  const taken: number[] = [];
  const answer = following.asked();
  following.lead(
    () => new Promise(() => undefined),
    () => undefined,
    () => undefined,
  );
  answer(at(9), (selection) => taken.push(selection.none ? selection.row : 0));
  expect(taken).toEqual([]);
});

test('what an answer tells of the workbook is handed back with the next question, the newest of it', async () => {
  const telling = (row: number, sheetId: number): AccountAtSelection => ({
    ...at(row),
    known: { tabs: [], settings: null, setUp: [sheetId], decimalComma: true, table: null },
  });
  const following = followSelection(telling(4, 1));
  const handedBack: (number | undefined)[] = [];
  const note = (known: KnownWorkbook | null) => handedBack.push(known?.setUp[0]);
  const answers = [telling(4, 2), at(4)];
  const stop = following.run({
    isVisible: () => true,
    ask: (known) => {
      note(known);
      return Promise.resolve(answers.shift() ?? at(4));
    },
    onMoved: () => undefined,
  });
  for (let look = 0; look < 3; look += 1) await vi.advanceTimersByTimeAsync(2600);
  expect(handedBack).toEqual([1, 2, 2]);
  const select = (known: KnownWorkbook | null) => {
    note(known);
    return Promise.resolve(telling(9, 3));
  };
  const nothing = () => undefined;
  following.lead(select, nothing, nothing);
  await vi.advanceTimersByTimeAsync(2600);
  stop();
  following.asked()(telling(9, 4), nothing);
  following.lead(select, nothing, nothing);
  expect(handedBack).toEqual([1, 2, 2, 2, 3, 4]);
});
