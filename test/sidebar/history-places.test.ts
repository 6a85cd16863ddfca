import { expect, test } from 'vitest';
import { historyPlaces } from '../../src/sidebar/history-places.ts';

const picture = { from: 14, to: 240, apart: 9 };

/** Entries as "day" or "day out", oldest first; what is drawn in which order, and how far right. */
function drawn(...entries: string[]) {
  const read = entries.map((text, i) => ({
    name: String(i),
    day: Number.parseInt(text, 10),
    excluded: text.endsWith('out') ? ('withdrawn' as const) : null,
  }));
  return historyPlaces(read, picture).map(({ entry, x }) => ({ name: entry.name, x }));
}

test('scores stand by their day, the first one left and the last one right', () => {
  expect(drawn('100', '150', '200')).toEqual([
    { name: '0', x: 14 },
    { name: '1', x: 127 },
    { name: '2', x: 240 },
  ]);
  expect(drawn('100')).toEqual([{ name: '0', x: 14 }]);
  expect(drawn()).toEqual([]);
});

test.each([
  ['of one day alone', ['100', '100', '100'], [14, 23, 32]],
  ['of the last day', ['100', '200', '200'], [14, 231, 240]],
  ['of a day between', ['100', '150', '150', '200'], [14, 127, 136, 240]],
  ['of days that lie close in a long history', ['0', '1', '2', '1000'], [14, 23, 32, 240]],
])('scores %s stand side by side in their order', (_, entries, places) => {
  expect(drawn(...entries).map(({ x }) => x)).toEqual(places);
});

test('what counts is drawn last, so that nothing excluded lies on it', () => {
  expect(drawn('100', '100 out', '150', '200 out').map(({ name }) => name)).toEqual([
    '1',
    '3',
    '0',
    '2',
  ]);
});

test('two hundred scores of one day keep inside the picture, each in a place of its own', () => {
  const places = drawn(...Array.from({ length: 200 }, () => '100')).map(({ x }) => x);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(14 - 1e-9);
  expect(Math.max(...places)).toBeLessThanOrEqual(240 + 1e-9);
  for (const [i, x] of places.entries()) {
    if (i > 0) expect(x - (places[i - 1] ?? x)).toBeGreaterThan(1.1);
  }
});
