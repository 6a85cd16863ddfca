import { contextOf, type SheetContext } from '../workbook/sheet-context.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const isoTimeFormat = "yyyy-MM-dd'T'HH:mm:ss";

/** Locale and zone of the spreadsheet, each asked for once and only when something depends on it. */
export function spreadsheetContext(
  spreadsheet: Spreadsheet,
): SheetContext & { readonly locale: string; readonly timeZone: string } {
  let locale: string | undefined;
  let zone: string | undefined;
  const localeOnce = () => {
    locale ??= spreadsheet.getSpreadsheetLocale();
    return locale;
  };
  const zoneOnce = () => {
    zone ??= spreadsheet.getSpreadsheetTimeZone();
    return zone;
  };
  return {
    get locale() {
      return localeOnce();
    },
    get timeZone() {
      return zoneOnce();
    },
    get language() {
      return contextOf(localeOnce()).language;
    },
    get decimalComma() {
      return contextOf(localeOnce()).decimalComma;
    },
    isoTime: (date) => Utilities.formatDate(date, zoneOnce(), isoTimeFormat),
  };
}
