/** What needs the spreadsheet: calls and times per action. */
export async function benchHost() {
  return [];
}
