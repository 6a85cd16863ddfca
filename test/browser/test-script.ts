/** A script that does what an add-on may do, well and badly; it stands in for the real one where rules are tested. */
export const testScript = {
  code: `
/**
 * Ten times the sum of two ratings.
 * @param {number} first One rating, or a column of them.
 * @param {number} second Optional. Another rating.
 * @customfunction
 */
function TENFOLD(first, second) {
  if (first === 9) throw new Error('TENFOLD: "first" takes 1 to 5, but 9 is given. Enter 3, for example.');
  if (!Array.isArray(first)) return (Number(first) + Number(second || 0)) * 10;
  return first.map(function (row, index) { return [(row[0] + (second ? second[index][0] : 0)) * 10]; });
}

function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Open sidebar', 'showSidebar')
    .addItem('Ask', 'ask')
    .addSeparator()
    .addSubMenu(ui.createMenu('More')
      .addItem('Ask for a name', 'askName')
      .addItem('Throw', 'fail')
      .addItem('Hang', 'hang')
      .addItem('Summary', 'summary')
      .addItem('Toast', 'toast')
      .addItem('Which cell', 'whichCell'))
    .addToUi();
}

function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Assess'));
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert('Sure?', 'It cannot be undone.', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('J1').setValue(answer === ui.Button.YES ? 'yes' : 'no');
}
function askName() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Your name', 'Who rates?', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSheet().getRange('J1').setValue(answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : 'cancelled');
}
function fail() { throw new Error('The table has no header row.'); }
function hang() { for (;;) {} }
function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('3 accounts saved', 'Done', 3); }
function whichCell() {
  SpreadsheetApp.getActiveSheet().getRange('J1').setValue(SpreadsheetApp.getActiveRange().getA1Notation());
}
function summary() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.insertSheet('Summary');
  sheet.getRange('A1:B4').setValues([['Segment', 'Hours'], ['Grow', 30], ['Hold', 20], ['Wind down', 5]]);
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B4'))
    .setNumHeaders(1).setPosition(2, 4, 10, 0).setOption('title', 'Hours by segment').setOption('colors', ['#e69f00'])
    .setOption('width', 400).setOption('height', 250).build());
}
function double(value) { return value * 2; }
function echo(value) { return value; }
function dates() { return { when: new Date(0) }; }
function saveRating(row, rating) {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(row, 2).setValue(rating);
  return sheet.getRange(row, 4).getValue();
}
function slowly(milliseconds) { Utilities.sleep(milliseconds); return milliseconds; }
function failForPage() { throw new Error('No row is chosen.'); }
function secret_() { return 'secret'; }
`,
  sidebar: `<!doctype html>
<html lang="en"><head><base target="_top"><title>ignored</title></head>
<body><form id="form"><input name="account" value="Miller"><input name="kind" type="checkbox" value="a" checked>
<input name="kind" type="checkbox" value="b" checked></form><p id="result"></p>
<script>
window.results = [];
window.run = function (name, values, userObject) {
  return new Promise(function (resolve) {
    var runner = google.script.run
      .withSuccessHandler(function (value, user) { resolve({ value: value, user: user }); })
      .withFailureHandler(function (error, user) { resolve({ error: error.name + ': ' + error.message, user: user }); });
    if (userObject !== undefined) runner = runner.withUserObject(userObject);
    try { runner[name].apply(runner, values); } catch (error) { resolve({ thrown: error.name + ': ' + error.message }); }
  });
};
document.getElementById('result').textContent = 'ready';
</script></body></html>`,
} as const;
