import { readFileSync } from 'node:fs';
import vm from 'node:vm';

export const code = readFileSync('dist/Code.js', 'utf8');

/** The bundle in a context of its own with nothing but what is given. */
export function loadBundle(given: Readonly<Record<string, unknown>> = {}): vm.Context {
  const context = vm.createContext({ ...given });
  vm.runInContext(code, context, { filename: 'Code.js' });
  return context;
}

/** Calls a global of the bundle with values made in its own realm, as Sheets does. */
export function callInBundle(context: vm.Context, name: string, args: readonly unknown[]): unknown {
  const call = vm.runInContext(
    `(text) => JSON.stringify(${name}.apply(null, JSON.parse(text, (_, one) => one === null ? undefined : one)))`,
    context,
  );
  const result: unknown = call(JSON.stringify(args));
  return result === undefined ? undefined : JSON.parse(String(result));
}

/** A spreadsheet of a locale: as much of Google as a custom function asks for. */
export const spreadsheetOf = (locale: string) => ({
  SpreadsheetApp: {
    getActive: () => ({
      getSpreadsheetLocale: () => locale,
      getSpreadsheetTimeZone: () => 'Europe/Berlin',
    }),
  },
});
