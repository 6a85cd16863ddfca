import {
  CommandType,
  ICommandService as commandService,
  type ICommandService,
  type IExecutionOptions,
  IUndoRedoService,
} from '@univerjs/core';
import { isOfValues, isOutdated, sheetOf } from '../crossed-changes.ts';
import type { CellsOfSheets, Mutation, PageChange } from '../server-protocol.ts';
import { isRequestOfAPage, isSharedChange, movesCells } from '../shared-changes.ts';
import { takeCells } from './sheet-cells.ts';
import type { UniverParts } from './univer-instance.ts';

/** Options that mark what came from the server, so that it is not sent back. */
const received = { fromSync: true, onlyLocal: true } as const;

export interface ReplicaLine {
  /** The number of the last event that arrived. */
  lastEvent(): number;
  /** Resolves when the host has the change. */
  send(change: PageChange): Promise<void>;
  /** Asks for the cells of sheets; they come with the events. */
  askForCells(sheets: readonly string[]): Promise<void>;
  /** The host will never take a change. */
  refused(error: unknown): void;
  /** Only the whole workbook, loaded anew, is right. */
  lost(): void;
}

/** Keeps the page's workbook and the host's the same, change by change, in the order they happened at the host. */
export class Replica {
  private readonly commands: ICommandService;
  private readonly parts: UniverParts;
  private readonly line: ReplicaLine;
  private sent: Promise<unknown> = Promise.resolve();
  private unsent = 0;
  private isRefused = false;
  private changes = 0;
  /** What is being done at this moment, to be sent as one. */
  private now: Mutation[] = [];
  /** The page's own changes that the host did not know of in anything it has said so far. */
  private unseen: PageChange[] = [];
  /** Sheets of which the page has left out something that crossed a change of its own. */
  private readonly stale = new Set<string>();
  private isAsking = false;

  constructor(parts: UniverParts, line: ReplicaLine) {
    this.parts = parts;
    this.line = line;
    this.commands = parts.univer.__getInjector().get(commandService);
    this.commands.onCommandExecuted(({ id, params, type }, options?: IExecutionOptions) => {
      if (type !== CommandType.MUTATION || options?.['fromSync']) return;
      const isShared = isSharedChange(id) && !options?.onlyLocal;
      if (!isShared && !isRequestOfAPage(id)) return;
      if (this.now.length === 0) queueMicrotask(() => this.sendChange());
      // Copied at once: Univer goes on working with the same objects.
      this.now.push(structuredClone({ id, params }));
    });
  }

  /** Whether the host knows of everything the user did so far. */
  get isUpToDate(): boolean {
    return this.unsent === 0 && this.now.length === 0;
  }

  /** Resolves when the host knows of everything the user did so far. */
  async upToDate(): Promise<void> {
    this.sendChange();
    await this.sent;
  }

  /** Does what the host said; `taken` counts the changes of this page that it knew of then. */
  apply(mutation: Mutation, taken: number): void {
    if (!this.commands.hasCommand(mutation.id)) return;
    if (isOutdated(mutation, this.unseenAfter(taken))) {
      this.leaveOut(mutation);
      return;
    }
    this.commands.syncExecuteCommand(mutation.id, mutation.params as object, received);
    if (movesCells(mutation.id)) {
      const workbook = this.parts.api.getActiveWorkbook();
      if (workbook) {
        this.parts.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(workbook.getId());
      }
    }
  }

  /** Takes the cells it asked for, unless the user has changed something since: then it asks again. */
  take(cells: CellsOfSheets, taken: number): void {
    this.isAsking = false;
    if (this.unseenAfter(taken).length > 0) {
      this.askForCells();
      return;
    }
    const workbook = this.parts.api.getActiveWorkbook()?.getWorkbook();
    if (workbook) takeCells(this.parts, workbook, cells);
    for (const sheet of Object.keys(cells.sheets)) this.stale.delete(sheet);
    if (this.stale.size > 0) this.askForCells();
  }

  private unseenAfter(taken: number): readonly Mutation[] {
    this.unseen = this.unseen.filter(({ number }) => number > taken);
    return [...this.unseen.flatMap(({ mutations }) => mutations), ...this.now];
  }

  private leaveOut(mutation: Mutation): void {
    // Cells moved here and there at once: the host refuses this page's move.
    if (movesCells(mutation.id)) return;
    if (!isOfValues(mutation)) {
      void this.upToDate().then(() => {
        if (!this.isRefused) this.line.lost();
      });
      return;
    }
    // What spills comes with every answer.
    const sheet = sheetOf(mutation);
    if (sheet !== null) this.stale.add(sheet);
    this.askForCells();
  }

  private askForCells(): void {
    if (this.isAsking) return;
    this.isAsking = true;
    this.sendChange();
    // Behind the changes on their way, so that the answer knows of them.
    this.queue(() => this.line.askForCells([...this.stale]));
  }

  private sendChange(): void {
    if (this.now.length === 0) return;
    this.changes += 1;
    const change = { number: this.changes, knew: this.line.lastEvent(), mutations: this.now };
    this.now = [];
    this.unseen.push(change);
    this.queue(() => this.line.send(change));
  }

  private queue(send: () => Promise<void>): void {
    this.unsent += 1;
    this.sent = this.sent
      // What follows a change that was refused builds on it.
      .then(() => (this.isRefused ? undefined : delivered(send)))
      .catch((error: unknown) => {
        this.isRefused = true;
        this.line.refused(error);
      })
      .finally(() => {
        this.unsent -= 1;
      });
  }
}

/** While the host cannot be reached, a change waits for it; those that follow wait behind. */
async function delivered(send: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      // A TypeError is how fetch says that nobody answered.
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
