/** An argument as rows of cells, whatever Sheets handed over: a single value, a range, or nothing. */
export interface Area {
  /** Rows may be shorter than `width`; what is missing there counts as blank. */
  readonly rows: readonly (readonly unknown[])[];
  readonly width: number;
  /** False for an argument that was left out. */
  readonly isGiven: boolean;
  /** One value instead of a range: it holds for every row. */
  readonly isSingle: boolean;
}

/** A range arrives as rows of cells, one cell as its value; arrays of another realm are arrays too. */
export function areaOf(argument: unknown): Area {
  if (!Array.isArray(argument)) {
    return {
      rows: [[argument]],
      width: 1,
      isGiven: argument !== undefined && argument !== null,
      isSingle: true,
    };
  }
  const given: readonly unknown[] = argument.length === 0 ? [['']] : argument;
  let width = 1;
  let isTable = true;
  for (const row of given) {
    if (!Array.isArray(row)) isTable = false;
    else if (row.length > width) width = row.length;
  }
  const rows = isTable
    ? (given as readonly (readonly unknown[])[])
    : given.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  return { rows, width, isGiven: true, isSingle: false };
}
