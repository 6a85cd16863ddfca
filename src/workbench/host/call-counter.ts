import type { CallKind } from './modes.ts';

/** Service calls of one execution. Handles are objects handed over without a look into the spreadsheet; builders too. */
export interface CallCounts {
  readonly reads: number;
  readonly writes: number;
  readonly handles: number;
  /** Reads and writes in their order, such as `Range.setValues`. */
  readonly list: readonly string[];
}

/** Google's services whose reads and writes cost time; all else counts as a handle. */
const countedClasses: ReadonlySet<string> = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'NamedRange',
  'Filter',
  'Protection',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
  'EmbeddedChart',
  'SpreadsheetApp',
  'Properties',
  'Cache',
  'Lock',
  'Ui',
]);

export class CallCounter {
  #reads = 0;
  #writes = 0;
  #handles = 0;
  readonly #list: string[] = [];
  readonly #before: ((number: number, call: string) => void) | null;

  /** `before` is told each read and write ahead of it, numbered from one, and may throw instead of letting it happen. */
  constructor(before: ((number: number, call: string) => void) | null = null) {
    this.#before = before;
  }

  count(service: string, method: string, kind: CallKind): void {
    if (kind === 'handle' || !countedClasses.has(service)) {
      this.#handles += 1;
      return;
    }
    if (kind === 'read') this.#reads += 1;
    else this.#writes += 1;
    this.#list.push(`${service}.${method}`);
    this.#before?.(this.#reads + this.#writes, `${service}.${method}`);
  }

  get counts(): CallCounts {
    return {
      reads: this.#reads,
      writes: this.#writes,
      handles: this.#handles,
      list: [...this.#list],
    };
  }
}
