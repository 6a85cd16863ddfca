/**
 * Keeps pages in step with the book by Univer's own mutations. Calculation runs here alone: its messages stay here, but
 * its results go out, and so do those that formula-based conditional formats show.
 */
import type { Book } from './book.ts';
import { core, formulas } from './univer-modules.ts';

export interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** What a page's change comes to at the host. */
export interface AppliedChange {
  readonly mutations: readonly Mutation[];
  readonly client: string | null;
}

/** Cells by sheet, row and column, each with its whole style, and what spills out of them. */
export interface CellsOfSheets {
  readonly sheets: Readonly<Record<string, object>>;
  /** Parameters of `formula.mutation.set-array-formula-data`. */
  readonly spills: object;
}

/** All a page needs to show the workbook. */
export interface Snapshot {
  /** For Univer's `createUnit`. */
  readonly book: object;
  /** Parameters of `formula.mutation.set-array-formula-data`: without them spilled cells are blank. */
  readonly spills: object;
  readonly locale: string;
  readonly activeSheet: string;
}

const resultMutation = 'formula.mutation.set-formula-calculation-result';
const spillMutation = 'formula.mutation.set-array-formula-data';
const mayHoldValues = (id: string) => id.endsWith('set-range-values') || id === spillMutation;
const isCalculation = (id: string) =>
  /^formula\.mutation\.(set-(trigger-)?formula-calculation|set-formula-data|set-image-formula)/.test(
    id,
  ) || /other-formula|formula-mark-dirty/.test(id);

export class Replica {
  readonly #book: Book;
  readonly #listeners = new Set<(mutation: Mutation, client: string | null) => void>();

  constructor(book: Book) {
    this.#book = book;
    book.univer.onExecuted(({ id, type, params }, options) => {
      if (type !== core.CommandType.MUTATION || this.#listeners.size === 0) return;
      const client = typeof options['fromClient'] === 'string' ? options['fromClient'] : null;
      if (id === resultMutation) {
        const { unitOtherData = {} } = params as { unitOtherData?: object };
        if (Object.keys(unitOtherData).length > 0)
          this.#tell({ id, params: { unitData: {}, unitOtherData } }, null);
        return;
      }
      if (isCalculation(id)) return;
      const { unitId } = params as { unitId?: string };
      if (unitId !== undefined && unitId !== book.unitId) return;
      this.#tell({ id, params: mayHoldValues(id) ? asSheetsWords(params) : params }, client);
    });
  }

  snapshot(): Snapshot {
    const resources = this.#book.univer
      .get<import('@univerjs/core').IResourceLoaderService>(core.IResourceLoaderService)
      .saveUnit(this.#book.unitId);
    return {
      book: asSheetsWords(resources ?? {}),
      spills: this.#spills(),
      locale: this.#book.locale,
      activeSheet: this.#book.sheet(this.#book.activeSheetId).getSheetId(),
    };
  }

  onMutation(listener: (mutation: Mutation, client: string | null) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Runs what a page changed, in the order of the calls; while a calculation is under way, right after it. `change` says at
   * that moment what there is to do, and for whom: with null as client, for the page itself as well.
   */
  apply(change: () => AppliedChange): Promise<void> {
    const { univer } = this.#book;
    return new Promise((resolve, reject) => {
      univer.change(() => {
        try {
          const { mutations, client } = change();
          for (const { id, params } of mutations) univer.run(id, params, { fromClient: client });
          resolve();
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  cells(sheetIds: readonly string[]): CellsOfSheets {
    const { workbook } = this.#book;
    const styles = workbook.getStyles();
    const sheets: Record<string, object> = {};
    for (const id of sheetIds) {
      const rows: Record<number, Record<number, object>> = {};
      workbook
        .getSheetBySheetId(id)
        ?.getCellMatrix()
        .forValue((row, column, cell) => {
          if (!cell) return;
          rows[row] ??= {};
          rows[row][column] = { ...cell, s: styles.getStyleByCell(cell) };
        });
      sheets[id] = asSheetsWords(rows);
    }
    return { sheets, spills: this.#spills() };
  }

  #spills(): object {
    const model = this.#book.univer.get<import('@univerjs/engine-formula').FormulaDataModel>(
      formulas.FormulaDataModel,
    );
    return asSheetsWords({
      arrayFormulaRange: model.getArrayFormulaRange(),
      arrayFormulaCellData: model.getArrayFormulaCellData(),
    });
  }

  #tell(mutation: Mutation, client: string | null): void {
    for (const listener of this.#listeners) listener(mutation, client);
  }
}

/** Univer has words of its own for a blocked array and a circle where Sheets says #REF!. */
function asSheetsWords(params: object): object {
  const text = JSON.stringify(params);
  const inSheets = text.replace(/"#(?:SPILL|CYCLE)!"/g, '"#REF!"');
  return inSheets === text ? params : JSON.parse(inSheets);
}
