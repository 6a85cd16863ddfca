/** Ui: menus, alerts, prompts, the sidebar and dialogs. */
import type { MenuEntry } from '../user-interface.ts';
import { expectArguments, mismatch } from './arguments.ts';
import { EnumValue, enumeration, StandIn } from './guard.ts';
import { HtmlOutput } from './html-service.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;

const buttonSets = enumeration('ButtonSet', 'ui.ts', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);
const buttonValues = enumeration('Button', 'ui.ts', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

export class Ui
  extends StandIn
  implements
    Pick<
      Google,
      | 'alert'
      | 'createAddonMenu'
      | 'createMenu'
      | 'prompt'
      | 'showModalDialog'
      | 'showModelessDialog'
      | 'showSidebar'
    >
{
  readonly Button = buttonValues;
  readonly ButtonSet = buttonSets;

  facts() {
    return {
      name: 'Ui',
      file: 'ui.ts',
      writes: ['alert', 'prompt', 'showModalDialog', 'showModelessDialog', 'showSidebar'],
    };
  }
  createAddonMenu(): GoogleMenu {
    return new Menu(this.script, null) as never;
  }
  createMenu(caption: string): GoogleMenu {
    expectArguments('Ui.createMenu', [caption], ['string']);
    return new Menu(this.script, caption) as never;
  }
  /** Waits for the person's answer. */
  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    const question = questionOf('Ui.alert', args);
    return buttonValues[this.script.calls.alert(question) as 'OK'] as never;
  }
  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    const question = questionOf('Ui.prompt', args);
    return new PromptResponse(this.script, this.script.calls.prompt(question)) as never;
  }
  showSidebar(page: unknown): void {
    if (!(page instanceof HtmlOutput)) throw mismatch('Ui.showSidebar', [page]);
    this.script.calls.showSidebar(page.page);
  }
  showModalDialog(...args: [page: unknown, title: string]): void {
    this.script.calls.showDialog({ ...pageOf('Ui.showModalDialog', args), modal: true });
  }
  showModelessDialog(...args: [page: unknown, title: string]): void {
    this.script.calls.showDialog({ ...pageOf('Ui.showModelessDialog', args), modal: false });
  }
}

function pageOf(signature: string, args: readonly unknown[]) {
  const [page, title] = args;
  if (!(page instanceof HtmlOutput) || typeof title !== 'string') throw mismatch(signature, args);
  return { ...page.page, title };
}

function questionOf(signature: string, args: readonly unknown[]) {
  const buttons = args.find((arg) => arg instanceof EnumValue);
  const texts = args.filter((arg) => arg !== buttons);
  const isKnown =
    texts.length >= 1 && texts.length <= 2 && texts.every((text) => typeof text === 'string');
  const needsButtons = texts.length === 2 && !buttons;
  if (!isKnown || needsButtons) throw mismatch(signature, args);
  const [title, message] = texts.length === 2 ? texts : ['', texts[0]];
  return { title: String(title), message: String(message), buttons: buttons?.toString() ?? 'OK' };
}

class PromptResponse
  extends StandIn
  implements Pick<GoogleAppsScript.Base.PromptResponse, 'getResponseText' | 'getSelectedButton'>
{
  readonly #answer: { readonly button: string; readonly text: string };
  constructor(script: Script, answer: { readonly button: string; readonly text: string }) {
    super(script);
    this.#answer = answer;
  }
  facts() {
    return { name: 'PromptResponse', file: 'ui.ts' };
  }
  getResponseText(): string {
    return this.#answer.text;
  }
  getSelectedButton(): GoogleAppsScript.Base.Button {
    return buttonValues[this.#answer.button as 'OK'] as never;
  }
}

class Menu
  extends StandIn
  implements Pick<GoogleMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>
{
  readonly caption: string | null;
  readonly entries: MenuEntry[] = [];
  constructor(script: Script, caption: string | null) {
    super(script);
    this.caption = caption;
  }
  facts() {
    return { name: 'Menu', file: 'ui.ts' };
  }
  addItem(caption: string, functionName: string): GoogleMenu {
    expectArguments('Menu.addItem', [caption, functionName], ['string', 'string']);
    this.entries.push({ kind: 'item', caption, functionName });
    return this as never;
  }
  addSeparator(): GoogleMenu {
    this.entries.push({ kind: 'separator' });
    return this as never;
  }
  addSubMenu(menu: unknown): GoogleMenu {
    if (!(menu instanceof Menu)) throw mismatch('Menu.addSubMenu', [menu]);
    this.entries.push({ kind: 'menu', caption: menu.caption ?? '', entries: menu.entries });
    return this as never;
  }
  addToUi(): void {
    this.script.calls.showMenu(this.entries);
  }
}
