import { randomUUID } from 'node:crypto';
import { EventStream } from './server-events.ts';
import type {
  CallOutcome,
  CallRequest,
  ChartView,
  Dialog,
  DialogAnswer,
  FunctionHelp,
  LeftOut,
  MenuContent,
  Mutation,
  RunningCall,
  SelectionView,
  SidebarContent,
  Snapshot,
  Toast,
} from './server-protocol.ts';

/** What the session needs of the host: the one workbook, and a way to run the script on it. */
export interface SessionHost {
  readonly name: string;
  readonly locale: string;
  snapshot(): Promise<{ readonly workbook: unknown; readonly spills: unknown }>;
  charts(): readonly ChartView[];
  refusals(): Readonly<Record<string, string>>;
  /** False when the workbook does not allow this change. */
  apply(mutation: Mutation, client: string): boolean;
  run(request: CallRequest, signal: AbortSignal): Promise<CallOutcome>;
}

/** What a running script can show to the user. */
export interface ScriptInterface {
  menu(menu: MenuContent): void;
  sidebar(title: string, html: string): void;
  ask(dialog: Omit<Dialog, 'id'>, signal: AbortSignal): Promise<DialogAnswer>;
  toast(toast: Toast): void;
  select(selection: SelectionView): void;
}

interface OpenDialog {
  readonly dialog: Dialog;
  readonly answer: (answer: DialogAnswer) => void;
}

/**
 * What the open pages have in common beside the workbook: menu, sidebar, questions and running calls. It outlives every
 * page, so a reload shows the same state and a second tab joins in.
 */
export class Session implements ScriptInterface {
  readonly events = new EventStream();
  functions: readonly FunctionHelp[] = [];
  leftOut: readonly LeftOut[] = [];
  private currentMenu: MenuContent | null = null;
  private currentSidebar: (SidebarContent & { readonly html: string }) | null = null;
  private readonly dialogs = new Map<string, OpenDialog>();
  private readonly running = new Map<string, RunningCall & { readonly control: AbortController }>();

  async snapshot(host: SessionHost): Promise<Snapshot> {
    const { workbook, spills } = await host.snapshot();
    const { currentSidebar: sidebar } = this;
    return {
      event: this.events.lastNumber,
      name: host.name,
      locale: host.locale,
      workbook,
      spills,
      menu: this.currentMenu,
      sidebar: sidebar && { id: sidebar.id, title: sidebar.title },
      dialogs: [...this.dialogs.values()].map(({ dialog }) => dialog),
      charts: host.charts(),
      functions: this.functions,
      refusals: host.refusals(),
      leftOut: this.leftOut,
      running: [...this.running.values()].map(({ id, name }) => ({ id, name })),
    };
  }

  menu(menu: MenuContent): void {
    this.currentMenu = menu;
    this.events.toAll({ kind: 'menu', menu });
  }

  sidebar(title: string, html: string): void {
    const id = randomUUID();
    this.currentSidebar = { id, title, html };
    this.events.toAll({ kind: 'sidebar', sidebar: { id, title } });
  }

  /** The HTML of the open sidebar; null once another one, or none, has taken its place. */
  sidebarHtml(id: string | null): string | null {
    return this.currentSidebar?.id === id ? this.currentSidebar.html : null;
  }

  closeSidebar(client: string): void {
    if (!this.currentSidebar) return;
    this.currentSidebar = null;
    this.events.toOthers(client, { kind: 'sidebar', sidebar: null });
  }

  ask(question: Omit<Dialog, 'id'>, signal: AbortSignal): Promise<DialogAnswer> {
    const dialog = { ...question, id: randomUUID() };
    return new Promise((resolve) => {
      const answer = (given: DialogAnswer) => {
        if (!this.dialogs.delete(dialog.id)) return;
        this.events.toAll({ kind: 'answered', id: dialog.id });
        resolve(given);
      };
      this.dialogs.set(dialog.id, { dialog, answer });
      this.events.toAll({ kind: 'dialog', dialog });
      // A script that was ended waits for no answer, and nobody should be asked for one.
      signal.addEventListener('abort', () => answer({ id: dialog.id, button: 'CLOSE', text: '' }));
    });
  }

  answer(answer: DialogAnswer): void {
    this.dialogs.get(answer.id)?.answer(answer);
  }

  toast(toast: Toast): void {
    this.events.toAll({ kind: 'toast', toast });
  }

  select(selection: SelectionView): void {
    this.events.toAll({ kind: 'selection', selection });
  }

  /** Runs a call of the page and tells the page how it ended; everybody sees that it is running. */
  async run(host: SessionHost, request: CallRequest, client: string): Promise<void> {
    const { id, name } = request;
    const control = new AbortController();
    this.running.set(id, { id, name, control });
    this.events.toAll({ kind: 'started', call: { id, name } });
    const outcome = await host.run(request, control.signal);
    this.running.delete(id);
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
    this.currentSidebar = null;
    this.currentMenu = null;
    this.leftOut = leftOut;
  }
}
