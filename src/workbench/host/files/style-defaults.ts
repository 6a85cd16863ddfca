/** How a cell of Sheets looks when nothing is said about it; only what differs is kept with a cell. */
export const defaultFont = { family: 'Arial', size: 10 } as const;
export const defaultNumberFormat = 'General';

/** In pixels. */
export const defaultColumnWidth = 100;
export const defaultRowHeight = 21;

/** The grid of a new sheet in Sheets; a file gets at least this much room. */
export const defaultRows = 1000;
export const defaultColumns = 26;

/** Sheets' own limits. */
export const cellLimit = 10_000_000;
/** What the workbench itself can keep in memory; about two gigabytes. */
export const filledCellLimit = 3_000_000;
export const columnLimit = 18_278;

/** Excel measures columns in digits of the default font, seven pixels each, and rows in points. */
export const pixelsPerDigit = 7;
export const pixelsPerPoint = 96 / 72;
