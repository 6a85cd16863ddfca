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

/** A fault before one service call of an action. */
export interface Injection {
  readonly action: WritingAction;
  /** Counted from 1. */
  readonly call: number;
  readonly fault: Fault;
}

/** One action with the state it starts from, the calls of a clean run and where that ends. */
export interface PreparedAction {
  readonly action: WritingAction;
  readonly start: WorkbookContent;
  readonly calls: readonly string[];
  readonly end: unknown;
  readonly ids: readonly string[];
}

/** Runs actions on one host, with and without faults. */
export class FaultBench {
  readonly #host: Host;
  readonly #original: WorkbookContent;

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
    await host.load(this.#original);
    await runAll(host, action.before);
    const start = await host.content();
    // From the saved state, as every injection starts: what only lived in memory must not make a difference.
    await host.load(start);
    const [name, args = []] = action.call;
    const { error, calls } = await host.execute(name, args);
    if (error) throw new Error(`${action.name}: ${error.message}`);
    const end = await host.content();
    return {
      action,
      start,
      calls: calls.list,
      end: comparable(end, this.#original),
      ids: [...storedIds(end)].sort(),
    };
  }

  /** What went wrong, in words; null if the injection was survived. */
  async inject(prepared: PreparedAction, call: number, fault: Fault): Promise<string | null> {
    const { action, start } = prepared;
    const host = this.#host;
    await host.load(start);
    const [name, args = []] = action.call;
    await host.execute(name, args, {
      beforeServiceCall: (number) => (number === call ? fault : undefined),
    });
    const after = await host.content();
    const [change] = changesToTheirs(this.#original, after);
    if (change !== undefined) return `changed what is the user's: ${change}`;
    const lost = this.#lost(start, after, prepared);
    if (lost !== null) return lost;
    // A second run may find that everything was done already and say so; what counts is where it ends.
    const again = await host.execute(name, args);
    const end = await host.content();
    const [changedThen] = changesToTheirs(this.#original, end);
    if (changedThen !== undefined) return `then changed what is the user's: ${changedThen}`;
    const difference = firstDifference(comparable(end, this.#original), prepared.end);
    if (difference === null) return null;
    const said = again.error ? `, having said "${again.error.message}"` : '';
    return `the same action afterwards ended differently at ${difference}${said}`;
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
