/** What may travel between the sidebar and the server (developers.google.com, "Communicate with server functions"). */

function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Throws unless the value is made of numbers, truth values, texts, null, and plain objects and arrays of those. */
export function checkArgument(value: unknown, seen: readonly object[] = []): void {
  if (
    value === null ||
    value === undefined ||
    ['string', 'number', 'boolean'].includes(typeof value)
  )
    return;
  if (typeof value !== 'object') {
    throw new Error(`Failed due to illegal value in property: a ${typeof value} cannot be passed.`);
  }
  if (seen.includes(value))
    throw new Error('Failed due to illegal value in property: a circle cannot be passed.');
  const kind = kindOf(value);
  if (kind !== 'Object' && kind !== 'Array') {
    throw new Error(`Failed due to illegal value in property: a ${kind} cannot be passed.`);
  }
  for (const inner of Object.values(value)) checkArgument(inner, [...seen, value]);
}

/** What arrives of a result: a copy, or null in silence if anything in it cannot travel. */
export function arriving(value: unknown): unknown {
  try {
    checkArgument(value);
  } catch {
    return null;
  }
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
