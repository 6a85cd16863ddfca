/**
 * The arguments of a `google.script.run` call as the server gets them: copies made of numbers, booleans, strings, null,
 * plain objects and lists. Dates, functions, elements and circles are refused with Google's own sentence; a form may
 * stand alone and becomes an object of its fields.
 */
export function checkedArguments(values: readonly unknown[]): unknown[] {
  const [only] = values;
  if (values.length === 1 && only instanceof HTMLFormElement) return [fieldsOf(only)];
  return values.map((value, index) => copy(value, String(index), []));
}

function illegal(path: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${path}`);
}

function copy(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(path);
  const chain = [...above, value];
  if (Array.isArray(value)) {
    return value.map((entry, index) => copy(entry, String(index), chain));
  }
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]') throw illegal(path);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([key, entry]) => [key, copy(entry, key, chain)] as const);
  // Not by assignment: a key called __proto__ is a key like any other.
  return Object.fromEntries(entries);
}

function fieldsOf(form: HTMLFormElement): Record<string, string | string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw illegal(name);
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? String(values[0]) : values]),
  );
}
