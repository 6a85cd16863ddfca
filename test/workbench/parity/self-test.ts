import type { Fact } from './fact.ts';
import { checkFact, facts } from './run.ts';

/*
 * The list as a development build runs it on real Google Sheets: each fact in a scratch tab of its own, the answers in a tab.
 * Google ends an execution after six minutes, so it stops in time and goes on with the next run.
 */

const tabName = 'Zeitwert self-test';
const header: Answer = ['fact', 'source', 'mark', 'expected', 'answer', 'ok'];
const mostMilliseconds = 240_000;
const rowsAtOnce = 10;

/** Facts that need the spreadsheet to themselves come first, before there is a tab for the answers. */
const order = [...facts.filter(({ alone }) => alone), ...facts.filter(({ alone }) => !alone)];

/** Answers the facts that the tab does not hold yet; tells how far it came. */
export function runSelfTest(): string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const begun = Date.now();
  const known = book.getSheetByName(tabName);
  const first = known ? [] : order.filter(({ alone }) => alone).map((one) => answerTo(one, book));
  const tab = known ?? book.insertSheet(tabName);
  const write = (row: number, rows: Answer[]) => {
    if (rows.length > 0) tab.getRange(row, 1, rows.length, header.length).setValues(rows);
  };
  if (!known) write(1, [header, ...first]);
  let next = tab.getLastRow() - 1;
  while (next < order.length && Date.now() - begun < mostMilliseconds) {
    const rows = order.slice(next, next + rowsAtOnce).map((one) => answerTo(one, book));
    write(next + 2, rows);
    next += rows.length;
  }
  book.setActiveSheet(tab);
  if (next < facts.length)
    return `${next} of ${facts.length} facts answered. Run it again to go on.`;
  const met = tab
    .getRange(2, header.length, facts.length, 1)
    .getValues()
    .filter(([ok]) => ok === true).length;
  return `${met} of ${facts.length} facts are as the workbench has them. Look for FALSE in the tab "${tabName}".`;
}

type Answer = (string | boolean)[];

function answerTo(one: Fact, book: GoogleAppsScript.Spreadsheet.Spreadsheet): Answer {
  const { fact, source, mark, locale } = one;
  const expected = locale ? `as said, in ${locale}` : 'as said';
  const found = checkFact(one, book);
  const answer = found === null ? expected : asText(found);
  return [asText(fact), asText(source), mark, expected, answer, found === null];
}

/** A leading apostrophe keeps a text from being read as a formula, a number or a day. */
const asText = (text: string) => `'${text.slice(0, 2000)}`;
