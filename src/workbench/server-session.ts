import { randomUUID } from 'node:crypto';
import type {
  MenuEntry as HostMenuEntry,
  Question,
  ShownPage,
  UserInterface,
} from './host/user-interface.ts';
import { EventStream } from './server-events.ts';
import type {
  CallOutcome,
  ChartView,
  Dialog,
  DialogAnswer,
  DialogButton,
  FunctionHelp,
  LeftOut,
  MenuContent,
  MenuEntry,
  RunningCall,
  ScriptPage,
  SelectionView,
  Snapshot,
  Toast,
} from './server-protocol.ts';

/** What the session is told about the workbook whenever a page asks for the whole state. */
export interface WorkbookState {
  readonly name: string;
  readonly locale: string;
  readonly workbook: unknown;
  readonly spills: unknown;
  readonly charts: readonly ChartView[];
  readonly selection: SelectionView;
}

interface OpenDialog {
  readonly dialog: Dialog;
  readonly answer: (answer: DialogAnswer) => void;
}

interface OpenPage extends ScriptPage {
  readonly html: string;
}

const buttonSets: Readonly<Record<string, readonly DialogButton[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/**
 * What the open pages have in common beside the workbook: menu, sidebar, questions and running calls. It outlives every
 * page, so a reload shows the same state and a second tab joins in.
 */
export class Session implements UserInterface {
  readonly events = new EventStream();
  functions: readonly FunctionHelp[] = [];
  leftOut: readonly LeftOut[] = [];
  /** Told when a script inserted, changed or removed a chart. */
  onChartsChanged: () => void = () => {};
  private readonly addOnName: string;
  private menu: MenuContent | null = null;
  private sidebar: OpenPage | null = null;
  private window: OpenPage | null = null;
  private readonly dialogs = new Map<string, OpenDialog>();
  private readonly running = new Map<string, RunningCall & { readonly control: AbortController }>();

  constructor(addOnName: string) {
    this.addOnName = addOnName;
  }

  snapshot(state: WorkbookState): Snapshot {
    return {
      ...state,
      event: this.events.lastNumber,
      menu: this.menu,
      sidebar: this.sidebar && withoutHtml(this.sidebar),
      window: this.window && withoutHtml(this.window),
      dialogs: [...this.dialogs.values()].map(({ dialog }) => dialog),
      functions: this.functions,
      leftOut: this.leftOut,
      running: [...this.running.values()].map(({ id, label }) => ({ id, label })),
    };
  }

  showMenu(entries: readonly HostMenuEntry[]): void {
    this.menu = { title: this.addOnName, entries: entries.map(menuEntry) };
    this.events.toAll({ kind: 'menu', menu: this.menu });
  }

  showSidebar(page: ShownPage): void {
    this.sidebar = { ...page, id: randomUUID() };
    this.events.toAll({ kind: 'sidebar', sidebar: withoutHtml(this.sidebar) });
  }

  showDialog(page: ShownPage): void {
    this.window = { ...page, id: randomUUID() };
    this.events.toAll({ kind: 'window', window: withoutHtml(this.window) });
  }

  /** The HTML of an open page of the script; null once another one, or none, has taken its place. */
  scriptPageHtml(id: string | null): string | null {
    return [this.sidebar, this.window].find((page) => page?.id === id)?.html ?? null;
  }

  closeSidebar(client: string): void {
    this.sidebar = null;
    this.events.toOthers(client, { kind: 'sidebar', sidebar: null });
  }

  closeWindow(client: string): void {
    this.window = null;
    this.events.toOthers(client, { kind: 'window', window: null });
  }

  async alert(question: Question): Promise<string> {
    return (await this.ask('alert', question)).button;
  }

  prompt(question: Question): Promise<DialogAnswer> {
    return this.ask('prompt', question);
  }

  answer(answer: DialogAnswer): void {
    this.dialogs.get(answer.id)?.answer(answer);
  }

  toast(toast: Toast): void {
    this.events.toAll({ kind: 'toast', toast });
  }

  /** The sheet and cells a script brought to the front. */
  activated(sheet: string, reference: string): void {
    const range = reference.slice(reference.lastIndexOf('!') + 1);
    this.events.toAll({ kind: 'selection', selection: { sheet, range } });
  }

  chartsChanged(): void {
    this.onChartsChanged();
  }

  /** Runs a call of a page and tells that page how it ended; everybody sees that it is running. */
  async during(
    call: RunningCall,
    client: string,
    work: (signal: AbortSignal) => Promise<CallOutcome>,
  ): Promise<void> {
    const { id, label } = call;
    const control = new AbortController();
    this.running.set(id, { id, label, control });
    this.events.toAll({ kind: 'started', call: { id, label } });
    const outcome = await work(control.signal);
    this.running.delete(id);
    // A script that was ended waits for no answer, and nobody should be asked for one.
    if (this.running.size === 0) this.dismissDialogs();
    this.events.toOne(client, { kind: 'finished', id, outcome });
    // The others need the end, not the result.
    this.events.toOthers(client, { kind: 'finished', id, outcome: { kind: 'cancelled' } });
  }

  cancel(id: string): void {
    this.running.get(id)?.control.abort();
  }

  /** Another workbook takes the place of the one before: nothing of the session stays. */
  startOver(leftOut: readonly LeftOut[]): void {
    for (const { control } of this.running.values()) control.abort();
    this.dismissDialogs();
    this.menu = null;
    this.sidebar = null;
    this.window = null;
    this.leftOut = leftOut;
  }

  private ask(kind: Dialog['kind'], { title, message, buttons }: Question): Promise<DialogAnswer> {
    const id = randomUUID();
    const dialog: Dialog = { id, kind, title, message, buttons: buttonSets[buttons] ?? ['OK'] };
    return new Promise((resolve) => {
      const answer = (given: DialogAnswer) => {
        this.dialogs.delete(id);
        this.events.toAll({ kind: 'answered', id });
        resolve(given);
      };
      this.dialogs.set(id, { dialog, answer });
      this.events.toAll({ kind: 'dialog', dialog });
    });
  }

  private dismissDialogs(): void {
    for (const [id, { answer }] of this.dialogs) answer({ id, button: 'CLOSE', text: '' });
  }
}

function withoutHtml({ html: _, ...page }: OpenPage): ScriptPage {
  return page;
}

function menuEntry(entry: HostMenuEntry): MenuEntry {
  switch (entry.kind) {
    case 'item':
      return { label: entry.caption, run: entry.functionName };
    case 'menu':
      return { label: entry.caption, entries: entry.entries.map(menuEntry) };
    case 'separator':
      return { line: true };
  }
}
