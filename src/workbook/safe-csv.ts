/*
 * A table as text that any spreadsheet may open: every field in quotation marks, and a field that a spreadsheet would
 * take for a formula begins with an apostrophe (OWASP, "CSV injection").
 */

const formulaStart = /^[=+\-@\t\r\n'|%＝＋－＠]/;

function field(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const text = value === null || value === undefined ? '' : String(value);
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return `"${harmless.replace(/"/g, '""')}"`;
}

/** Rows with commas and line ends as RFC 4180 has them. */
export function safeCsv(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => row.map(field).join(',')).join('\r\n');
}
