/** How one Sheets locale writes numbers, dates and truth values; taken from the language data that Node carries. */
export interface LocaleWriting {
  readonly decimal: string;
  readonly group: string;
  readonly trueWord: string;
  readonly falseWord: string;
  readonly currency: string;
  readonly currencyFormat: string;
  /** Order of a short date, such as `dmy`. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  readonly dateSeparator: string;
  readonly dateFormat: string;
  /** Month names, long and short, in lower case and without a full stop; the index is the month. */
  readonly months: readonly (readonly string[])[];
  /** For the formatter of number formats. */
  readonly tag: string;
}

const truthWords: Readonly<Record<string, readonly [string, string]>> = {
  de: ['WAHR', 'FALSCH'],
  fr: ['VRAI', 'FAUX'],
  es: ['VERDADERO', 'FALSO'],
  it: ['VERO', 'FALSO'],
  nl: ['WAAR', 'ONWAAR'],
  pt: ['VERDADEIRO', 'FALSO'],
};

const currencies: Readonly<Record<string, string>> = {
  US: '$',
  GB: '£',
  CH: 'CHF',
  CA: '$',
  AU: '$',
};

const known = new Map<string, LocaleWriting>();

/** The writing of a locale such as `de_DE`; throws a sentence for one that is no locale. */
export function writingOf(locale: string): LocaleWriting {
  const found = known.get(locale);
  if (found) return found;
  const tag = locale.replace('_', '-');
  let numbers: Intl.NumberFormatPart[];
  try {
    numbers = new Intl.NumberFormat(tag).formatToParts(-1234567.5);
  } catch {
    throw new Error(`"${locale}" is no locale. Use one such as de_DE or en_US.`);
  }
  const part = (type: string, parts: readonly { type: string; value: string }[]) =>
    parts.find((one) => one.type === type)?.value;
  const day = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: 'UTC',
  }).formatToParts(new Date(Date.UTC(2026, 10, 22)));
  const order = day
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year')
    .map(({ type }) => type[0])
    .join('');
  const separator = part('literal', day)?.trim() || '/';
  const names = { d: 'dd', m: 'mm', y: 'yyyy' } as Readonly<Record<string, string>>;
  const shortNames = { d: 'd', m: 'm', y: 'yyyy' } as Readonly<Record<string, string>>;
  const monthNames = (month: 'long' | 'short', index: number) =>
    new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' })
      .formatToParts(new Date(Date.UTC(2026, index, 5)))
      .find(({ type }) => type === 'month')
      ?.value.toLowerCase()
      .replace('.', '') ?? '';
  const [language = 'en', region = ''] = locale.split('_');
  const currency = currencies[region] ?? (language === 'en' ? '$' : '€');
  const writing: LocaleWriting = {
    decimal: part('decimal', numbers) ?? '.',
    group: part('group', numbers) ?? ',',
    trueWord: truthWords[language]?.[0] ?? 'TRUE',
    falseWord: truthWords[language]?.[1] ?? 'FALSE',
    currency,
    currencyFormat:
      currency.length === 1 && currency !== '€'
        ? `"${currency}"#,##0.00`
        : `#,##0.00 "${currency}"`,
    dateOrder: order === 'mdy' ? 'mdy' : order === 'ymd' ? 'ymd' : 'dmy',
    dateSeparator: separator,
    dateFormat: [...order]
      .map((letter) => (separator === '/' ? shortNames : names)[letter])
      .join(separator),
    months: Array.from({ length: 12 }, (_, index) => [
      monthNames('long', index),
      monthNames('short', index),
    ]),
    tag,
  };
  known.set(locale, writing);
  return writing;
}

/** Throws a sentence for a time zone the machine does not know. */
export function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
  } catch {
    throw new Error(`"${timeZone}" is no time zone. Use one such as Europe/Berlin.`);
  }
}
