import { afterMoves, type Move, moveIn, sheetOf } from './crossed-changes.ts';
import type { Host } from './host/host.ts';
import type { EventStream } from './server-events.ts';
import { RequestRefused } from './server-http.ts';
import type { Mutation, PageChange } from './server-protocol.ts';
import { isRequestOfAPage, isSharedChange, movesCells } from './shared-changes.ts';

/** Moves are kept for pages that did not know of them; a page that is further behind starts afresh. */
const keptMoves = 1000;

interface NumberedMove extends Move {
  readonly number: number;
  readonly client: string | null;
}

/** What pages change, put where it belongs when cells have moved on its way, and what everybody is told of it. */
export class PageChanges {
  private readonly host: Host;
  private readonly events: EventStream;
  private moves: readonly NumberedMove[] = [];

  constructor(host: Host, events: EventStream) {
    this.host = host;
    this.events = events;
    host.onMutation((mutation, client) => {
      if (client === null) events.toAll({ kind: 'mutation', mutation });
      else events.toOthers(client, { kind: 'mutation', mutation });
      const sheet = sheetOf(mutation);
      if (sheet === null || !movesCells(mutation.id)) return;
      const move = { number: events.lastNumber, client, sheet, change: moveIn(mutation) };
      this.moves = [...this.moves, move].slice(-keptMoves);
    });
  }

  async apply({ number, knew, mutations }: PageChange, client: string): Promise<void> {
    if (!mutations.every(isAllowed)) throw new RequestRefused('changeRefused');
    await this.host.pages.apply(() => {
      // A page that got no answer sends its change again.
      if (number <= this.events.takenFrom(client)) return { mutations: [], client };
      const unknown = this.moves.filter((move) => move.number > knew && move.client !== client);
      const after = mutations.map((mutation) => afterMoves(mutation, unknown));
      if (!after.every((mutation) => mutation !== null)) throw new RequestRefused('changeCrossed');
      this.events.take(client, number);
      const isMoved = after.some((mutation, index) => mutation !== mutations[index]);
      // The page that wrote into the cells has them elsewhere, or with another formula.
      return { mutations: after.map(hostsForm), client: isMoved ? null : client };
    });
  }

  /** Tells a page the cells of some sheets, in their place among the other events. */
  tellCells(sheets: readonly string[], client: string): void {
    this.events.toOne(client, { kind: 'cells', cells: this.host.pages.cells(sheets) });
  }
}

function isAllowed({ id, params }: Mutation): boolean {
  const isChange = isSharedChange(id) || isRequestOfAPage(id);
  return isChange && typeof params === 'object' && params !== null;
}

function hostsForm({ id, params }: Mutation) {
  return { id, params: params as object };
}
