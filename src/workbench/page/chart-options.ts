/*
 * Options of a Google chart as its builder leaves them: either nested (`{ hAxis: { title } }`) or with dotted names
 * (`'hAxis.title'`), series by number.
 */

export type ChartOptions = Readonly<Record<string, unknown>>;

/** The value at a path such as `vAxis.logScale` or `series.0.color`, however deep each part is nested. */
export function option(options: ChartOptions, path: string): unknown {
  if (path in options) return options[path];
  for (let cut = path.lastIndexOf('.'); cut > 0; cut = path.lastIndexOf('.', cut - 1)) {
    const outer = options[path.slice(0, cut)];
    if (isRecord(outer)) {
      const inner = option(outer, path.slice(cut + 1));
      if (inner !== undefined) return inner;
    } else if (Array.isArray(outer)) {
      const inner = option(Object.fromEntries(outer.entries()), path.slice(cut + 1));
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

export function textOption(options: ChartOptions, path: string): string | null {
  const value = option(options, path);
  return typeof value === 'string' && value !== '' ? value : null;
}

export function numberOption(options: ChartOptions, path: string): number | null {
  const value = option(options, path);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
