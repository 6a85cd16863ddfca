import {
  CommandType,
  ICommandService as commandService,
  type ICommandService,
  type IExecutionOptions,
  IUndoRedoService,
} from '@univerjs/core';
import type { Mutation } from '../server-protocol.ts';
import type { UniverParts } from './univer-instance.ts';

/** Options that mark what came from the server, so that it is not sent back. */
const received = { fromSync: true, onlyLocal: true } as const;

/**
 * What a user's change of the workbook consists of. Not among them: results of formulas, which the host computes;
 * selection and scrolling, which belong to this page; drawings, which the workbench has none of.
 */
const shared =
  /^(sheet\.mutation\.|data-validation\.mutation\.|formula\.mutation\.(set|remove)-defined-name)/;

/** Conditions written as formulas are computed by the host, on the page's request. */
const requested = /other-formula|formula-mark-dirty/;

/** After these, a step on the undo list may point at cells that have moved. */
const moving =
  /^sheet\.mutation\.(insert-(row|col|sheet)|remove-(row|col|sheet|rows)|move-|reorder-|insert-range|delete-range)/;

/** Keeps the page's workbook and the host's the same, change by change, in the order they happened. */
export class Replica {
  private readonly commands: ICommandService;
  private readonly parts: UniverParts;
  private sent: Promise<void> = Promise.resolve();

  constructor(parts: UniverParts, send: (mutation: Mutation) => Promise<void>) {
    this.parts = parts;
    this.commands = parts.univer.__getInjector().get(commandService);
    this.commands.onCommandExecuted(({ id, params, type }, options?: IExecutionOptions) => {
      if (type !== CommandType.MUTATION || options?.['fromSync']) return;
      const isShared = shared.test(id) && !options?.onlyLocal;
      if (!isShared && !requested.test(id)) return;
      // Copied at once: Univer goes on working with the same objects.
      const mutation = structuredClone({ id, params });
      this.sent = this.sent.then(() => send(mutation)).catch(() => {});
    });
  }

  /** Resolves when the host knows of everything the user did so far. */
  async upToDate(): Promise<void> {
    await this.sent;
  }

  apply({ id, params }: Mutation): void {
    if (!this.commands.hasCommand(id)) return;
    this.commands.syncExecuteCommand(id, params as object, received);
    if (moving.test(id)) {
      const workbook = this.parts.api.getActiveWorkbook();
      if (workbook) {
        this.parts.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(workbook.getId());
      }
    }
  }
}
