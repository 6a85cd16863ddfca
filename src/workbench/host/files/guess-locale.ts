import type { FileLanguage } from './file-problem.ts';

/** Which locale a file is read in, and why; the reason is said to the person who opened it. */
export interface LocaleChoice {
  readonly locale: string;
  readonly because: 'asked' | 'kept' | 'formats' | 'language' | 'words' | 'default';
}

/** What a file shows of the country it comes from. */
export interface LocaleEvidence {
  /** Number formats, whose `[$€-407]` names a language by Microsoft's number. */
  readonly numberFormats?: readonly string[];
  /** Words the program that wrote the file left in it, such as the heading of its list of sheets. */
  readonly programWords?: readonly string[];
  readonly texts?: readonly string[];
  /** Text files: what separates the fields, and how decimals are written. */
  readonly delimiter?: string;
  readonly decimal?: '.' | ',' | null;
}

const languageNumbers: Record<string, string> = {
  '407': 'de_DE',
  '807': 'de_CH',
  c07: 'de_AT',
  '409': 'en_US',
  '809': 'en_GB',
  '40c': 'fr_FR',
  '80c': 'fr_BE',
  '100c': 'fr_CH',
  '40a': 'es_ES',
  c0a: 'es_ES',
  '410': 'it_IT',
  '413': 'nl_NL',
  '415': 'pl_PL',
  '416': 'pt_BR',
  '816': 'pt_PT',
  '41f': 'tr_TR',
};

const programLanguages: Record<string, string> = {
  arbeitsblätter: 'de_DE',
  worksheets: 'en_US',
  'feuilles de calcul': 'fr_FR',
  'hojas de cálculo': 'es_ES',
  'fogli di lavoro': 'it_IT',
  'çalışma sayfaları': 'tr_TR',
  werkbladen: 'nl_NL',
  'folhas de cálculo': 'pt_PT',
  planilhas: 'pt_BR',
  arkusze: 'pl_PL',
};

const germanWords =
  /^(kunden?|kundennummer|kundennr\.?|kd\.?-?nr\.?|kundenname|firma|name des kunden|umsatz|jahresumsatz|vorjahr|klasse|branche|ort|plz|straße|strasse|ansprechpartner|ansprechpartnerin|deckungsbeitrag|marge|region|besuche|bewertung|stunden|datum|anzahl|menge|preis|summe|gesamt|betrag|nummer|nachname|vorname|telefon|bemerkung|notiz|land|alter|geburtsdatum|verkäufer|außendienst|gebiet|artikel|rechnung)(?:$|[\s(/_-])|^(kunden|umsatz|verkaufs|produkt|artikel|rechnungs)[_-]?(id|nr|nummer|alter|typ|name)$/i;

const isLocale = (text: string): boolean => /^[a-z]{2,3}_[A-Z]{2}$/.test(text);

/** Whether this is a Sheets locale that the machine can write numbers in. */
export function knowsLocale(text: string): boolean {
  return (
    isLocale(text) && Intl.NumberFormat.supportedLocalesOf([text.replace('_', '-')]).length === 1
  );
}

/** The locale a file speaks of, in order of how much the evidence weighs; American English where there is none. */
export function guessLocale(evidence: LocaleEvidence): LocaleChoice {
  const votes = new Map<string, number>();
  for (const format of evidence.numberFormats ?? []) {
    for (const [, number = ''] of format.matchAll(/\[\$[^\]-]*-([0-9a-f]+)\]/gi)) {
      const locale = languageNumbers[number.toLowerCase().replace(/^0+/, '')];
      if (locale !== undefined) {
        votes.set(locale, (votes.get(locale) ?? 0) + 1);
      }
    }
  }
  const [voted] = [...votes].sort((left, right) => right[1] - left[1]);
  if (voted !== undefined) {
    return { locale: voted[0], because: 'formats' };
  }
  for (const word of evidence.programWords ?? []) {
    const locale = programLanguages[word.trim().toLowerCase()];
    // Every program that writes .xlsx without Excel says "Worksheets", so English proves nothing.
    if (locale !== undefined && locale !== 'en_US') {
      return { locale, because: 'language' };
    }
  }
  const german = new Set(
    (evidence.texts ?? [])
      .map((text) => text.trim().toLowerCase())
      .filter((text) => germanWords.test(text)),
  );
  if (evidence.delimiter === ';' && evidence.decimal === ',') {
    return { locale: 'de_DE', because: 'formats' };
  }
  if (german.size >= 2) {
    return { locale: 'de_DE', because: 'words' };
  }
  return { locale: 'en_US', because: 'default' };
}

/** The zone a workbook of this locale most likely lives in; files say nothing of it. */
export function zoneOf(locale: string): string {
  const zones: Record<string, string> = {
    de: 'Europe/Berlin',
    fr: 'Europe/Paris',
    es: 'Europe/Madrid',
    it: 'Europe/Rome',
    nl: 'Europe/Amsterdam',
    pl: 'Europe/Warsaw',
    tr: 'Europe/Istanbul',
    pt: 'Europe/Lisbon',
  };
  return locale === 'en_GB'
    ? 'Europe/London'
    : locale === 'de_CH' || locale === 'fr_CH'
      ? 'Europe/Zurich'
      : locale === 'de_AT'
        ? 'Europe/Vienna'
        : (zones[locale.slice(0, 2)] ?? 'America/New_York');
}

/** One line for the person at the command line or in the page: which locale, why, and how to have another. */
export function wordLocaleChoice(choice: LocaleChoice, language: FileLanguage): string {
  const reasons = {
    asked: ['as asked', 'wie verlangt'],
    kept: ['kept in the file', 'in der Datei vermerkt'],
    formats: [
      'guessed from how its numbers are written',
      'erraten aus der Schreibweise der Zahlen',
    ],
    language: [
      'guessed from the language of the program that saved it',
      'erraten aus der Sprache des Programms, das sie gespeichert hat',
    ],
    words: ['guessed from its words', 'erraten aus ihren Wörtern'],
    default: ['nothing in the file names another', 'nichts in der Datei nennt ein anderes'],
  } as const;
  const reason = reasons[choice.because][language === 'de' ? 1 : 0];
  const hint =
    choice.because === 'asked' || choice.because === 'kept'
      ? ''
      : language === 'de'
        ? ' Ein anderes wählen Sie mit --locale.'
        : ' Choose another with --locale.';
  return language === 'de'
    ? `Gebietsschema ${choice.locale} (${reason}).${hint}`
    : `Locale ${choice.locale} (${reason}).${hint}`;
}
