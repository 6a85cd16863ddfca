import { createHash } from 'node:crypto';
import type { Fault } from '../../src/workbench/host/execution.ts';
import type { WorkbookContent } from '../../src/workbench/host/files/content.ts';
import { Host } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';
import { runAll, sampleContent, type WritingAction } from './actions.ts';
import { changesToTheirs, comparable, firstDifference, storedIds } from './what-must-hold.ts';

export const faults: readonly Fault[] = [
  { error: 'Service error: Spreadsheets' },
  'time out',
  'end',
];

/** One action with the state it starts from, the calls of a clean run and where that ends. */
export interface PreparedAction {
  readonly action: WritingAction;
  readonly start: WorkbookContent;
  readonly origin: string;
  readonly calls: readonly string[];
  readonly end: unknown;
  readonly ids: readonly string[];
  /**
   * Where the same action ends from each workbook that a fault left. Most faults leave one that an earlier one left:
   * an execution that ends before a read leaves what it leaves before the next write.
   */
  readonly known: Map<string, Promise<string | null>>;
}

/** Runs actions on one host, with and without faults. */
export class FaultBench {
  readonly #host: Host;
  readonly #original: WorkbookContent;
  /** Where actions start; many start from the same steps. */
  readonly #starts = new Map<WritingAction['before'], WorkbookContent>();
  /** What the host holds, if that is known. */
  #held: string | null = null;

  private constructor(host: Host, original: WorkbookContent) {
    this.#host = host;
    this.#original = original;
  }

  static async start(): Promise<FaultBench> {
    const host = await Host.start({
      project: loadProject(),
      content: await sampleContent(),
      userLocale: 'de',
    });
    return new FaultBench(host, await host.content());
  }

  async prepare(action: WritingAction): Promise<PreparedAction> {
    const host = this.#host;
    this.#held = null;
    const start = this.#starts.get(action.before) ?? (await this.#startOf(action));
    this.#starts.set(action.before, start);
    // From the saved state, as every injection starts: what only lived in memory must not make a difference.
    await host.load(start);
    const [name, args = []] = action.call;
    const { error, calls } = await host.execute(name, args);
    if (error) throw new Error(`${action.name}: ${error.message}`);
    const end = await host.content();
    return {
      action,
      start,
      origin: this.#stateOf(start),
      calls: calls.list,
      end: comparable(end, this.#original),
      ids: [...storedIds(end)].sort(),
      known: new Map(),
    };
  }

  async #startOf({ before }: WritingAction): Promise<WorkbookContent> {
    await this.#host.load(this.#original);
    await runAll(this.#host, before);
    return this.#host.content();
  }

  /** What went wrong, in words; null if the injection was survived. */
  async inject(prepared: PreparedAction, call: number, fault: Fault): Promise<string | null> {
    const { action, start, origin } = prepared;
    const host = this.#host;
    if (this.#held !== origin) await host.load(start);
    const [name, args = []] = action.call;
    await host.execute(name, args, {
      beforeServiceCall: (number) => (number === call ? fault : undefined),
    });
    const after = await host.content();
    const state = this.#stateOf(after);
    this.#held = state;
    const [change] = changesToTheirs(this.#original, after, action.movesFilter);
    if (change !== undefined) return `changed what is the user's: ${change}`;
    const lost = this.#lost(start, after, prepared);
    if (lost !== null) return lost;
    let outcome = prepared.known.get(state);
    if (outcome === undefined) {
      this.#held = null;
      outcome = this.#again(prepared);
      prepared.known.set(state, outcome);
    }
    return outcome;
  }

  /** Runs the action without a fault on what the host holds, and says what is wrong with where it ends. */
  async #again({ action, end: wanted }: PreparedAction): Promise<string | null> {
    const host = this.#host;
    const [name, args = []] = action.call;
    // A second run may find that everything was done already and say so; what counts is where it ends.
    const again = await host.execute(name, args);
    const end = await host.content();
    const [changedThen] = changesToTheirs(this.#original, end, action.movesFilter);
    if (changedThen !== undefined) return `then changed what is the user's: ${changedThen}`;
    const difference = firstDifference(comparable(end, this.#original), wanted);
    if (difference === null) return null;
    const said = again.error ? `, having said "${again.error.message}"` : '';
    return `the same action afterwards ended differently at ${difference}${said}`;
  }

  /** Names a workbook by everything in it that an action could see. */
  #stateOf(content: WorkbookContent): string {
    const { activeSheet, documentProperties, sheets } = content;
    const sizes = sheets.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount]);
    const seen = [comparable(content, this.#original), activeSheet, documentProperties, sizes];
    return createHash('sha1').update(JSON.stringify(seen)).digest('hex');
  }

  #lost(start: WorkbookContent, after: WorkbookContent, { ids }: PreparedAction): string | null {
    const before = storedIds(start);
    const now = storedIds(after);
    const doubled = now.find((id, place) => now.indexOf(id) !== place);
    if (doubled !== undefined) return `stored ${doubled} twice`;
    const missing = before.find((id) => ids.includes(id) && !now.includes(id));
    return missing === undefined ? null : `lost ${missing}`;
  }

  close(): void {
    this.#host.close();
  }
}
