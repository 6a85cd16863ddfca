import { describe, expect, test } from 'vitest';
import type { AuthMode } from '../../../src/workbench/host/modes.ts';
import type { MenuEntry } from '../../../src/workbench/host/user-interface.ts';
import { nobody } from '../../../src/workbench/host/user-interface.ts';
import { startHost } from './start-host.ts';

const code = `
function menu() { SpreadsheetApp.getUi().createAddonMenu().addItem('One', 'one').addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Two', 'two')).addToUi(); }
function locale() { return Session.getActiveUserLocale(); }
function userKey() { return Session.getTemporaryActiveUserKey(); }
function read() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 'written'; }
function property() { return PropertiesService.getDocumentProperties().getProperty('x'); }
function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); return 'shown'; }
function pure() { return Utilities.formatDate(new Date(0), 'UTC', 'yyyy'); }
`;

const document =
  'Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)';
const ui = 'Required permissions: https://www.googleapis.com/auth/script.container.ui';

describe('what a mode allows', () => {
  test.each<[string, AuthMode, unknown]>([
    ['menu', 'NONE', null],
    ['locale', 'NONE', 'de'],
    ['pure', 'NONE', '1970'],
    ['menu', 'LIMITED', null],
    ['read', 'LIMITED', ''],
    ['write', 'LIMITED', 'written'],
    ['property', 'LIMITED', null],
    ['read', 'CUSTOM_FUNCTION', ''],
    ['property', 'CUSTOM_FUNCTION', null],
    ['locale', 'CUSTOM_FUNCTION', 'de'],
    ['write', 'FULL', 'written'],
    ['sidebar', 'FULL', 'shown'],
    ['userKey', 'FULL', 'workbench-user'],
  ])('%s in %s', async (name, mode, wanted) => {
    const host = await startHost(code, { userLocale: 'de' });
    const { error, value } = await host.execute(name, [], { mode });
    expect(error).toBeUndefined();
    expect(value).toBe(wanted);
  });

  test.each<[string, AuthMode, string]>([
    [
      'read',
      'NONE',
      `You do not have permission to call SpreadsheetApp.getActiveSheet. ${document}`,
    ],
    [
      'property',
      'NONE',
      `You do not have permission to call PropertiesService.getDocumentProperties. ${document}`,
    ],
    ['userKey', 'NONE', 'You do not have permission to call Session.getTemporaryActiveUserKey'],
    ['sidebar', 'LIMITED', `You do not have permission to call Ui.showSidebar. ${ui}`],
    ['userKey', 'LIMITED', 'You do not have permission to call Session.getTemporaryActiveUserKey'],
    ['write', 'CUSTOM_FUNCTION', 'You do not have permission to call setValue'],
    ['sidebar', 'CUSTOM_FUNCTION', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ])('%s in %s is refused in the words of Google', async (name, mode, wanted) => {
    const host = await startHost(code);
    const { error } = await host.execute(name, [], { mode });
    expect(error).toEqual({ name: 'Exception', message: wanted });
  });
});

test('a trigger is told its mode, and may build the menu with its submenus', async () => {
  let shown: readonly MenuEntry[] = [];
  const host = await startHost(`${code} function onOpen(e) { menu(); return e.authMode; }`, {
    ui: { ...nobody, showMenu: (entries) => (shown = entries) },
  });
  await host.execute('onOpen', [], { event: {}, mode: 'NONE' });
  expect(shown).toEqual([
    { kind: 'item', caption: 'One', functionName: 'one' },
    {
      kind: 'menu',
      caption: 'More',
      entries: [{ kind: 'item', caption: 'Two', functionName: 'two' }],
    },
  ]);
});

test('the mode in an event is the value that ScriptApp names', async () => {
  let shown: readonly MenuEntry[] = [];
  const host = await startHost(
    `function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem(String(e.authMode === ScriptApp.AuthMode.LIMITED), 'x').addToUi(); }`,
    {
      ui: {
        ...nobody,
        showMenu(entries) {
          shown = entries;
        },
      },
    },
  );
  await host.execute('onOpen', [], { event: {} });
  expect(shown).toEqual([{ kind: 'item', caption: 'true', functionName: 'x' }]);
});

test('a call at the top of the script fails every entry point in a mode that forbids it', async () => {
  const host = await startHost('var sheet = SpreadsheetApp.getActiveSheet(); function menu() {}');
  expect((await host.execute('menu', [], { mode: 'NONE', event: {} })).error?.message).toContain(
    'You do not have permission',
  );
});
