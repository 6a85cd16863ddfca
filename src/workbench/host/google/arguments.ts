/** Google's refusals of wrong arguments. */
import { EnumValue, StandIn } from './guard.ts';

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (value instanceof EnumValue) return value.owner;
  if (value instanceof StandIn) return `SpreadsheetApp.${value.facts().name}`;
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'number[]';
  if (Object.prototype.toString.call(value) === '[object Date]') return 'Date';
  return 'Object';
}

export function mismatch(signature: string, args: readonly unknown[]): Error {
  return new Error(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${signature}.`,
  );
}

type Kind = 'number' | 'string' | 'boolean' | 'any' | 'date' | 'array' | 'object' | 'string?';

function fits(value: unknown, kind: Kind): boolean {
  if (kind === 'any') return true;
  if (kind === 'string?') return value === null || typeof value === 'string';
  if (kind === 'date') return Object.prototype.toString.call(value) === '[object Date]';
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'object') return typeof value === 'object' && value !== null;
  return kind === 'number'
    ? typeof value === 'number' && Number.isFinite(value)
    : typeof value === kind;
}

/** Throws Google's sentence unless the arguments fit one of the kinds lists, by number and type. */
export function expectArguments(
  signature: string,
  args: readonly unknown[],
  ...allowed: readonly (readonly Kind[])[]
): void {
  const given = [...args];
  const isFitting = allowed.some(
    (kinds) =>
      kinds.length === given.length && kinds.every((kind, index) => fits(given[index], kind)),
  );
  if (!isFitting) throw mismatch(signature, given);
}

/** The name of an enumeration's value; anything else is refused. */
export function enumName(signature: string, value: unknown, owner: string): string {
  if (value instanceof EnumValue && value.owner === owner) return value.name();
  throw mismatch(signature, [value]);
}

const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;
const colorNames: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  purple: '#800080',
};

/** A colour as `#rrggbb`; null stays null. */
export function colorOf(value: unknown, isStrict: boolean): string | null {
  if (value === null || value === undefined) return null;
  const text = String(value).toLowerCase();
  const named = colorNames[text];
  if (named) return named;
  if (hex.test(text)) {
    return text.length === 7
      ? text
      : `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  }
  if (isStrict) throw new Error(`"${text}" is no colour. Use one such as #bfe1f6.`);
  return null;
}
