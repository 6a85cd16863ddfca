import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/workbook/cell.ts';
import { type Block, type BlockId, pageColumns } from '../../src/workbook/portfolio-block.ts';
import { framePlan, layOut } from '../../src/workbook/portfolio-layout.ts';
import type { PageLook } from '../../src/workbook/portfolio-looks.ts';
import {
  type BlockPlace,
  markedRows,
  markOf,
  placeBlocks,
  readPlaces,
} from '../../src/workbook/portfolio-places.ts';

const block = (id: BlockId, rows: number): Block => ({
  id,
  rows: Array.from({ length: rows }, (_, row) => ({
    cells: [`${id} ${row}`, row],
    look: 'body',
  })),
  charts: [],
});
const look = { labels: {}, segments: {}, chartTitles: ['Old chart'] };
const laidOut = (blocks: readonly Block[], cells: readonly (readonly Cell[])[]) =>
  layOut(blocks, cells, look as unknown as PageLook);

/** A tab with the marks of some blocks; every marked row holds a text in A. */
const tab = (...ids: readonly (BlockId | 'note' | '')[]): Cell[][] =>
  ids.map((id) => [
    id === '' ? '' : id,
    ...Array.from({ length: pageColumns - 1 }, () => ''),
    id === '' || id === 'note' ? '' : markOf(id),
  ]);

describe('the places of a tab', () => {
  test('are the rows that carry the marks of a block', () => {
    expect(readPlaces(tab('headline', 'headline', 'matrix', 'matrix'))).toEqual({
      columns: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      markColumn: 11,
      blocks: [
        { id: 'headline', rows: [1, 2] },
        { id: 'matrix', rows: [3, 4] },
      ],
    });
  });

  test.each<[string, Cell[][]]>([
    ['an empty tab', []],
    [
      'a tab without marks',
      [
        ['a', 'b'],
        ['zeitwert:', 'zeitwert:colour', 5, 'x zeitwert:matrix'],
      ],
    ],
  ])('%s has none', (_, cells) => {
    expect(readPlaces(cells)).toBeNull();
    expect(markedRows(cells)).toEqual({ rows: [], markColumn: 0 });
  });

  test('take in a blank row inside a block, and leave out one the user filled', () => {
    const cells = tab('headline', '', 'note', 'headline', '', 'matrix');
    expect(readPlaces(cells)?.blocks).toEqual([
      { id: 'headline', rows: [1, 2, 4] },
      { id: 'matrix', rows: [6] },
    ]);
  });

  test('are sorted from the top down, wherever the user moved a block', () => {
    expect(readPlaces(tab('matrix', 'matrix', 'headline'))?.blocks.map(({ id }) => id)).toEqual([
      'matrix',
      'headline',
    ]);
  });

  test.each<[string, Cell[][]]>([
    ['between each other', tab('headline', 'matrix', 'headline', 'matrix')],
    ['inside another', tab('headline', 'matrix', 'headline')],
  ])('are none where rows stand %s', (_, cells) => {
    expect(readPlaces(cells)).toBeNull();
  });

  test('are read from the column with the most marks', () => {
    const cells = tab('headline', 'matrix').map((line) => [...line, '']);
    const copied = [...cells, [markOf('matrix')], ['', ...(cells[0] ?? [])]];
    expect(readPlaces(copied)?.markColumn).toBe(11);
    const moved = [...cells.map((line) => ['', ...line]), ...cells.slice(0, 1)];
    expect(markedRows(moved).markColumn).toBe(12);
  });

  test('where a column was inserted are those with a header in the list to discuss', () => {
    const wide = (heads: readonly Cell[], width: number) => [
      ['title', ...Array.from({ length: width - 1 }, () => ''), markOf('headline')],
      ['x', ...Array.from({ length: width - 1 }, () => ''), markOf('discuss')],
      [...heads, ...Array.from({ length: width - heads.length }, () => ''), markOf('discuss')],
    ];
    const named = Array.from({ length: 10 }, (_, i) => `c${i}`);
    const between = [...named.slice(0, 3), '', ...named.slice(3)];
    expect(readPlaces(wide(between, 11))).toMatchObject({
      columns: [1, 2, 3, 5, 6, 7, 8, 9, 10, 11],
      markColumn: 12,
    });
    expect(readPlaces(wide(named.slice(0, 9), 11))?.columns).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(readPlaces(wide([...named, 'mine'], 11))?.columns).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(readPlaces(wide(named.slice(0, 8), 8))?.columns).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('begin where the title stands, or ten columns before the marks', () => {
    const shifted = tab('headline', 'matrix').map((line) => ['', ...line]);
    expect(readPlaces(shifted)).toMatchObject({
      columns: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      markColumn: 12,
    });
    const untitled = shifted.map((line) => ['', '', ...line.slice(2)]);
    expect(readPlaces(untitled)?.columns[0]).toBe(2);
    const far = tab('matrix').map((line) => ['', '', ...line]);
    expect(readPlaces(far)?.columns[0]).toBe(3);
    const narrow = [['', '', markOf('matrix')]];
    expect(readPlaces(narrow)?.columns).toEqual([1, 2]);
  });

  test('can be asked for some blocks alone', () => {
    const cells = tab('headline', 'matrix', 'note', 'discuss');
    expect(markedRows(cells)).toEqual({ rows: [1, 2, 4], markColumn: 11 });
    expect(markedRows(cells, ['matrix', 'discuss']).rows).toEqual([2, 4]);
  });
});

describe('room for the blocks', () => {
  const at = (id: BlockId, ...rows: number[]): BlockPlace => ({ id, rows });

  test('on a new tab is one below the other, two rows at least', () => {
    expect(
      placeBlocks([block('headline', 3), block('matrix', 1), block('discuss', 0)], [], 0),
    ).toEqual({
      blocks: [at('headline', 1, 2, 3), at('matrix', 4, 5), at('discuss', 6, 7)],
      insertRows: [],
    });
  });

  test('is where they stand, even if they need less', () => {
    const standing = [at('headline', 2, 3, 5), at('matrix', 9, 10)];
    expect(placeBlocks([block('headline', 3), block('matrix', 1)], standing, 99)).toEqual({
      blocks: standing,
      insertRows: [],
    });
  });

  test('is made before the last row of a block that grows, and moves what stands below', () => {
    const standing = [at('headline', 1, 2), at('matrix', 5, 6)];
    expect(placeBlocks([block('headline', 4), block('matrix', 2)], standing, 99)).toEqual({
      blocks: [at('headline', 1, 2, 3, 4), at('matrix', 7, 8)],
      insertRows: [{ before: 2, count: 2 }],
    });
    expect(placeBlocks([block('headline', 4)], [at('headline', 1, 4)], 99)).toEqual({
      blocks: [at('headline', 1, 4, 5, 6)],
      insertRows: [{ before: 4, count: 2 }],
    });
  });

  test('is there already below the last block, if nothing stands there', () => {
    const standing = [at('headline', 1, 2), at('matrix', 5, 6)];
    const wanted = [block('headline', 4), block('matrix', 4)];
    expect(placeBlocks(wanted, standing, 6)).toEqual({
      blocks: [at('headline', 1, 2, 3, 4), at('matrix', 7, 8, 9, 10)],
      insertRows: [{ before: 2, count: 2 }],
    });
    expect(placeBlocks(wanted, standing, 7)).toEqual({
      blocks: [at('headline', 1, 2, 3, 4), at('matrix', 7, 8, 9, 10)],
      insertRows: [
        { before: 2, count: 2 },
        { before: 8, count: 2 },
      ],
    });
  });

  test('of a single row that is left becomes two', () => {
    expect(placeBlocks([block('headline', 1)], [at('headline', 3)], 99)).toEqual({
      blocks: [at('headline', 3, 4)],
      insertRows: [{ before: 3, count: 1 }],
    });
  });

  test('for a block that is missing is made below the one before it', () => {
    const standing = [at('headline', 1, 2), at('discuss', 3, 4)];
    const wanted = [block('headline', 2), block('matrix', 3), block('discuss', 2)];
    expect(placeBlocks(wanted, standing, 99)).toEqual({
      blocks: [at('headline', 1, 2), at('matrix', 3, 4, 5), at('discuss', 6, 7)],
      insertRows: [{ before: 3, count: 3 }],
    });
    expect(placeBlocks([block('matrix', 2)], [at('discuss', 1, 2)], 99)).toMatchObject({
      insertRows: [{ before: 1, count: 2 }],
    });
  });
});

describe('the plan for a tab', () => {
  test('that is new writes every block from A1 on, with its marks', () => {
    const plan = laidOut([block('headline', 2), block('matrix', 1)], []);
    const line = (text: string, value: Cell | null, id: BlockId) => [
      text === '' ? null : text,
      value,
      ...Array.from({ length: 8 }, () => null),
      markOf(id),
    ];
    expect(plan).toEqual({
      insertRows: [],
      atLeast: { rows: 4, columns: 11 },
      clear: [
        { areas: [{ row: 1, column: 1, rows: 4, columns: 10 }], what: 'format' },
        { areas: [], what: 'all' },
      ],
      formats: [],
      cells: [
        {
          row: 1,
          column: 1,
          cells: [
            line('headline 0', 0, 'headline'),
            line('headline 1', 1, 'headline'),
            line('matrix 0', 0, 'matrix'),
            line('', null, 'matrix'),
          ],
        },
      ],
      ownCharts: { titled: ['Old chart'] },
      charts: [],
    });
  });

  test('leaves out rows and columns the user put between', () => {
    const cells = tab('headline', 'note', 'headline', 'matrix', 'matrix').map((line, row) => [
      ...line.slice(0, 2),
      row === 0 ? '' : 'mine',
      ...line.slice(2),
    ]);
    const head = Array.from({ length: 11 }, (_, i) => (i === 2 ? '' : `c${i}`));
    const withList = [
      ...cells,
      ['d', ...Array.from({ length: 10 }, () => ''), markOf('discuss')],
      [...head, markOf('discuss')],
    ];
    const plan = laidOut([block('headline', 2), block('matrix', 2), block('discuss', 2)], withList);
    expect(plan.insertRows).toEqual([]);
    expect(plan.insertColumns).toBeUndefined();
    expect(
      plan.cells?.map(({ row, column, cells: lines }) => [
        row,
        column,
        lines.length,
        lines[0]?.length,
      ]),
    ).toEqual([
      [1, 1, 1, 2],
      [1, 4, 1, 9],
      [3, 1, 5, 2],
      [3, 4, 5, 9],
    ]);
    expect(plan.clear?.[0]?.areas).toEqual([
      { row: 1, column: 1, rows: 1, columns: 2 },
      { row: 1, column: 4, rows: 1, columns: 8 },
      { row: 3, column: 1, rows: 5, columns: 2 },
      { row: 3, column: 4, rows: 5, columns: 8 },
    ]);
    expect(plan.cells?.[1]?.cells[0]?.[8]).toBe(markOf('headline'));
  });

  test('makes up for columns somebody deleted, in front of the marks', () => {
    const cells = [
      ['a', '', '', '', '', '', '', '', markOf('headline')],
      ['b', '', '', '', '', '', '', '', markOf('headline')],
    ];
    const plan = laidOut([block('headline', 2)], cells);
    expect(plan.insertColumns).toEqual([{ before: 9, count: 2 }]);
    expect(plan.atLeast).toEqual({ rows: 2, columns: 11 });
    expect(plan.cells?.[0]?.cells[0]).toHaveLength(11);
    expect(plan.cells?.[0]?.cells[1]?.[10]).toBe(markOf('headline'));
  });

  test('starts anew above rows that were shuffled, and empties those', () => {
    const cells = tab('headline', 'matrix', 'note', 'headline', 'matrix');
    const plan = laidOut([block('headline', 2), block('matrix', 2)], cells);
    expect(plan.insertRows).toEqual([{ before: 1, count: 4 }]);
    expect(plan.clear?.[1]).toEqual({
      areas: [
        { row: 5, column: 1, rows: 2, columns: 11 },
        { row: 8, column: 1, rows: 2, columns: 11 },
      ],
      what: 'all',
    });
    const narrow = [
      ['x', markOf('headline')],
      ['', markOf('matrix')],
      ['', markOf('headline')],
    ];
    expect(laidOut([block('headline', 2)], narrow).clear?.[1]?.areas).toEqual([
      { row: 3, column: 1, rows: 3, columns: 2 },
    ]);
  });

  test('starts above what somebody wrote into a tab without marks', () => {
    expect(
      laidOut(
        [block('headline', 2)],
        [
          ['', ''],
          ['', 'mine'],
        ],
      ).insertRows,
    ).toEqual([{ before: 1, count: 2 }]);
    expect(laidOut([block('headline', 2)], [['', '']]).insertRows).toEqual([]);
  });

  test('draws charts over the rows and columns where their figures stand now', () => {
    const charted: Block = {
      ...block('headline', 3),
      charts: [
        {
          type: 'BAR',
          areas: [{ row: 1, rows: 2, column: 0, columns: 2 }],
          at: { row: 2, column: 3 },
          options: { title: 'A' },
        },
        {
          type: 'COLUMN',
          areas: [{ row: 0, rows: 2, column: 1, columns: 1 }],
          figuresIn: 'matrix',
          at: { row: 0, column: 0 },
          options: {},
        },
      ],
    };
    const cells = tab('note', 'headline', 'headline', 'note', 'headline', 'matrix', 'matrix');
    expect(laidOut([charted, block('matrix', 2)], cells).charts).toEqual([
      {
        type: 'BAR',
        areas: [{ row: 3, column: 1, rows: 3, columns: 2 }],
        headerRows: 1,
        position: { row: 5, column: 4, offsetX: 4, offsetY: 4 },
        options: { title: 'A' },
      },
      {
        type: 'COLUMN',
        areas: [{ row: 6, column: 2, rows: 2, columns: 1 }],
        headerRows: 1,
        position: { row: 2, column: 1, offsetX: 4, offsetY: 4 },
        options: {},
      },
    ]);
  });

  test('leaves a block alone that nobody writes any more', () => {
    const plan = laidOut([block('headline', 1)], tab('headline', 'headline', 'tilt', 'tilt'));
    expect(plan.cells).toHaveLength(1);
    expect(plan.cells?.[0]?.cells).toHaveLength(2);
  });
});

test('the frame of a tab hides the marks, warns, and carries its identity only if it has none yet', () => {
  const frame = framePlan({ key: 'zeitwert', value: 'portfolio' }, 'Written by the summary.');
  expect(frame).toMatchObject({
    tags: [{ key: 'zeitwert', value: 'portfolio' }],
    hideColumns: [{ column: 11, count: 1 }],
    warnOnEdit: { description: 'Written by the summary.' },
  });
  expect(framePlan(null, '').tags).toEqual([]);
});

test('the columns of the page fill the printable width, in five calls', () => {
  const { widths = [] } = framePlan(null, '');
  const page = Array.from({ length: pageColumns }, () => 0);
  for (const { column, count, width } of widths) page.fill(width, column - 1, column - 1 + count);
  expect(widths).toHaveLength(5);
  expect(page).toEqual([212, 58, 58, 83, 83, 83, 83, 100, 180, 100]);
  expect(page.reduce((sum, width) => sum + width, 0)).toBe(1040);
});
