import {
  CommandType,
  ICommandService as commandService,
  type ICommandService,
  type IExecutionOptions,
  IUndoRedoService,
} from '@univerjs/core';
import type { Mutation } from '../server-protocol.ts';
import { isRequestOfAPage, isSharedChange, movesCells } from '../shared-changes.ts';
import type { UniverParts } from './univer-instance.ts';

/** Options that mark what came from the server, so that it is not sent back. */
const received = { fromSync: true, onlyLocal: true } as const;

/** Keeps the page's workbook and the host's the same, change by change, in the order they happened. */
export class Replica {
  private readonly commands: ICommandService;
  private readonly parts: UniverParts;
  private sent: Promise<void> = Promise.resolve();
  private unsent = 0;

  /** `send` resolves when the host has the change; `onRefused` is told of one that the host will never take. */
  constructor(
    parts: UniverParts,
    send: (mutation: Mutation) => Promise<void>,
    onRefused: () => void,
  ) {
    this.parts = parts;
    this.commands = parts.univer.__getInjector().get(commandService);
    this.commands.onCommandExecuted(({ id, params, type }, options?: IExecutionOptions) => {
      if (type !== CommandType.MUTATION || options?.['fromSync']) return;
      const isShared = isSharedChange(id) && !options?.onlyLocal;
      if (!isShared && !isRequestOfAPage(id)) return;
      // Copied at once: Univer goes on working with the same objects.
      const mutation = structuredClone({ id, params });
      this.unsent += 1;
      this.sent = this.sent
        .then(() => delivered(() => send(mutation)))
        .catch(onRefused)
        .finally(() => {
          this.unsent -= 1;
        });
    });
  }

  /** Whether the host knows of everything the user did so far. */
  get isUpToDate(): boolean {
    return this.unsent === 0;
  }

  /** Resolves when the host knows of everything the user did so far. */
  async upToDate(): Promise<void> {
    await this.sent;
  }

  apply({ id, params }: Mutation): void {
    if (!this.commands.hasCommand(id)) return;
    this.commands.syncExecuteCommand(id, params as object, received);
    if (movesCells(id)) {
      const workbook = this.parts.api.getActiveWorkbook();
      if (workbook) {
        this.parts.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(workbook.getId());
      }
    }
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
