/** The menu needs nothing but the user interface: in AuthMode.NONE every other service is closed. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Assess accounts', 'showSidebar').addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Zeitwert');
  SpreadsheetApp.getUi().showSidebar(page);
}
