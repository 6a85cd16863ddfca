/** Utilities, Session, ScriptApp, Charts and Logger: what needs no spreadsheet. */
import { createHash, randomUUID } from 'node:crypto';
import { authModes } from '../modes.ts';
import { expectArguments, mismatch } from './arguments.ts';
import { chartHiddenDimensionStrategies, chartMergeStrategies, chartTypes } from './enums.ts';
import { enumeration, StandIn } from './guard.ts';

const digests = enumeration('DigestAlgorithm', 'utilities.ts', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
const charsets = enumeration('Charset', 'utilities.ts', ['US_ASCII', 'UTF_8']);
const nodeDigests: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

export class Utilities
  extends StandIn
  implements
    Pick<
      GoogleAppsScript.Utilities.Utilities,
      | 'base64Decode'
      | 'base64Encode'
      | 'computeDigest'
      | 'formatDate'
      | 'formatString'
      | 'getUuid'
      | 'sleep'
    >
{
  readonly DigestAlgorithm = digests;
  readonly Charset = charsets;

  facts() {
    return { name: 'Utilities', file: 'utilities.ts' };
  }
  sleep(milliseconds: number): void {
    expectArguments('Utilities.sleep', [milliseconds], ['number']);
    if (milliseconds > 300_000)
      throw new Error('Utilities.sleep accepts 300000 milliseconds at most.');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
  getUuid(): string {
    return randomUUID();
  }
  formatDate(...args: [date: unknown, timeZone: string, format: string]): string {
    expectArguments('Utilities.formatDate', args, ['date', 'string', 'string']);
    const [date, timeZone, format] = args;
    return formatDate(date as Date, timeZone, format);
  }
  formatString(template: string, ...values: unknown[]): string {
    let next = 0;
    return template.replace(/%(?:(\d+)\$)?(\.\d+)?([sdf%])/g, (_, position, precision, kind) => {
      if (kind === '%') return '%';
      const value = values[position ? Number(position) - 1 : next++];
      if (kind === 'd') return String(Math.trunc(Number(value)));
      return kind === 'f'
        ? Number(value).toFixed(precision ? Number(precision.slice(1)) : 6)
        : String(value);
    });
  }
  base64Encode(value: unknown): string {
    return Buffer.from(bytesOf('Utilities.base64Encode', value)).toString('base64');
  }
  base64Decode(text: string): number[] {
    expectArguments('Utilities.base64Decode', [text], ['string']);
    return signed(Buffer.from(text, 'base64'));
  }
  computeDigest(...args: [algorithm: unknown, value: unknown, charset?: unknown]): number[] {
    const name = nodeDigests[String(args[0])];
    if (!name) throw mismatch('Utilities.computeDigest', args);
    return signed(createHash(name).update(bytesOf('Utilities.computeDigest', args[1])).digest());
  }
}

/** Bytes count from −128 to 127, as in Java. */
const signed = (bytes: Buffer): number[] =>
  [...bytes].map((byte) => (byte > 127 ? byte - 256 : byte));

function bytesOf(signature: string, value: unknown): Buffer {
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  if (Array.isArray(value)) return Buffer.from(value.map((byte: number) => (byte + 256) % 256));
  throw mismatch(signature, [value]);
}

/** The patterns of Java's SimpleDateFormat that days and times need. */
function formatDate(date: Date, timeZone: string, format: string): string {
  let parts: Intl.DateTimeFormatPart[];
  const options = { timeZone, hourCycle: 'h23' } as const;
  try {
    parts = new Intl.DateTimeFormat('en-US', {
      ...options,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      weekday: 'long',
    }).formatToParts(date);
  } catch {
    throw new Error(`Invalid argument: timeZone. Should be of type: String (${timeZone})`);
  }
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const number = (type: string) => Number(part(type));
  const month = (style: 'long' | 'short') =>
    new Intl.DateTimeFormat('en-US', { timeZone, month: style }).format(date);
  const wall = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
  const offset = Math.round((wall - Math.floor(date.getTime() / 1000) * 1000) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  const fields: Readonly<Record<string, (width: number) => string>> = {
    y: (width) => (width === 2 ? part('year').slice(-2) : part('year').padStart(width, '0')),
    M: (width) =>
      width > 3
        ? month('long')
        : width === 3
          ? month('short')
          : String(number('month')).padStart(width, '0'),
    d: (width) => String(number('day')).padStart(width, '0'),
    H: (width) => String(number('hour')).padStart(width, '0'),
    h: (width) => String(number('hour') % 12 || 12).padStart(width, '0'),
    m: (width) => String(number('minute')).padStart(width, '0'),
    s: (width) => String(number('second')).padStart(width, '0'),
    S: (width) => String(date.getMilliseconds()).padStart(width, '0'),
    a: () => (number('hour') < 12 ? 'AM' : 'PM'),
    E: (width) => (width > 3 ? part('weekday') : part('weekday').slice(0, 3)),
    u: () =>
      String(
        ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday').slice(0, 3)) + 1,
      ),
    Z: () => `${sign}${hours}${minutes}`,
    X: (width) =>
      offset === 0
        ? 'Z'
        : width === 1
          ? `${sign}${hours}`
          : width === 2
            ? `${sign}${hours}${minutes}`
            : `${sign}${hours}:${minutes}`,
  };
  return format.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (match, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
      const field = fields[letter];
      if (!field) {
        throw new Error(
          `The workbench's Utilities.formatDate has no "${letter}" yet. Add it in src/workbench/host/google/utilities.ts with a test.`,
        );
      }
      return field(match.length);
    },
  );
}

export class Session
  extends StandIn
  implements
    Pick<
      GoogleAppsScript.Base.Session,
      'getActiveUserLocale' | 'getScriptTimeZone' | 'getTemporaryActiveUserKey'
    >
{
  facts() {
    return { name: 'Session', file: 'utilities.ts' };
  }
  getActiveUserLocale(): string {
    return this.script.settings.userLocale;
  }
  getScriptTimeZone(): string {
    return this.script.settings.scriptTimeZone;
  }
  getTemporaryActiveUserKey(): string {
    return 'workbench-user';
  }
}

/** The modes as a trigger's event names them. */
export const authModeValues = enumeration('AuthMode', 'utilities.ts', authModes);

export class ScriptApp extends StandIn {
  readonly AuthMode = authModeValues;
  facts() {
    return { name: 'ScriptApp', file: 'utilities.ts' };
  }
}

export class Charts extends StandIn {
  readonly ChartType = chartTypes;
  readonly ChartMergeStrategy = chartMergeStrategies;
  readonly ChartHiddenDimensionStrategy = chartHiddenDimensionStrategies;
  facts() {
    return { name: 'Charts', file: 'utilities.ts' };
  }
}

export class Logger extends StandIn implements Pick<GoogleAppsScript.Base.Logger, 'log'> {
  facts() {
    return { name: 'Logger', file: 'utilities.ts' };
  }
  log(...args: unknown[]): GoogleAppsScript.Base.Logger {
    const [first, ...rest] = args;
    const text =
      typeof first === 'string'
        ? rest.reduce<string>((line, value) => line.replace('%s', String(value)), first)
        : String(first);
    this.script.calls.log(text);
    return this as never;
  }
}
