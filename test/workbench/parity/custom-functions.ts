/** What the facts on custom functions call, as plain declarations with the tag Sheets looks for. */
export const customFunctions = `
/** @customfunction */ function PARITY_KIND(x) { var t = Object.prototype.toString.call(x).slice(8, -1); return typeof x === 'object' ? t : typeof x; }
/** @customfunction */ function PARITY_JSON(x) { return JSON.stringify(x); }
/** @customfunction */ function PARITY_ECHO(x) { return x; }
/** @customfunction */ function PARITY_TABLE() { return [[1, 'a'], [2, 'b']]; }
/** @customfunction */ function PARITY_LIST() { return [1, 2]; }
/** @customfunction */ function PARITY_THROW() { throw new Error('no'); }
/** @customfunction */ function PARITY_WRITE() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1); return 1; }
/** @customfunction */ function PARITY_LOCALE() { return SpreadsheetApp.getActive().getSpreadsheetLocale(); }
`;
