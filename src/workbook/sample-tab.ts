import type { SetupWords } from '../text/setup-words.ts';
import type { PlanCell, SheetPlan } from './plan.ts';

/** Invented firms: name, class, revenue, hours a month. */
const accounts: readonly (readonly [string, string, number | null, number | null])[] = [
  ['Aldinger Getriebebau', 'A', 655_900, 14],
  ['Bachthaler Pumpen', 'A', 531_700, 22],
  ['Hallberg Fördertechnik', 'A', 498_600, 9],
  ['Dornbusch Hydraulik', 'B', 187_300, 18],
  ['Ehlers Sondermaschinen', 'B', 142_800, 6],
  ['Finkenau Antriebe', 'B', 96_400, 4],
  ['Gerster Blechtechnik', 'C', 41_200, 8],
  ['Holtmann Werkzeuge', 'C', 27_900, 2],
  ['Iversen Robotik', '', null, 5],
  ['Jessen Automation', '', null, 1],
];

export function samplePlan(words: SetupWords['sample']): SheetPlan {
  const cells: PlanCell[][] = [
    [...words.headers],
    ...accounts.map((line): PlanCell[] => line.map((cell) => (cell === '' ? null : cell))),
  ];
  return {
    formats: [
      {
        area: { row: 1, column: 1, rows: 1, columns: words.headers.length },
        text: { bold: true },
        background: '#F0F0F0',
      },
      {
        area: { row: 2, column: 3, rows: accounts.length, columns: 1 },
        numberFormat: '#,##0',
      },
    ],
    cells: [{ row: 1, column: 1, cells }],
    widths: [
      { column: 1, count: 1, width: 200 },
      { column: 2, count: 3, width: 110 },
    ],
    frozenRows: 1,
  };
}
