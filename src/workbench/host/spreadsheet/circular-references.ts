/**
 * Formulas that need their own result. Univer would compute them once with a blank; Sheets says so. Found each time
 * Univer has ordered the formulas it is about to compute; exact to version 0.25.1.
 */
import type { UniverRange } from './ranges.ts';
import { formulas } from './univer-modules.ts';

/** The sentence Sheets shows on every cell of a circle. */
export const circularSentence =
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';

/** A call of this stands in for a formula of a circle. */
export const circularFunction = 'CIRCULAR_';

interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: UniverRange;
}

/** A formula among those to compute; Univer's FormulaDependencyTree. */
interface Tree {
  readonly treeId: number;
  /** 0 for the formula of a cell; rules and filters have their own. */
  readonly type: number;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
  formula: string;
  toRTreeItem(): Place[];
}

/** A part of a formula; Univer's BaseAstNode. */
interface Node {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): Node[];
  isAddress(): boolean;
  resetCalculationState(): void;
}

interface Value {
  isReferenceObject(): boolean;
  toUnitRange(): Place;
}

/** The parts of Univer's FormulaDependencyGenerator that know who reads what while formulas are ordered. */
export interface Generator {
  readonly _dependencyManagerService: { searchDependency(places: Place[]): Set<number> };
  readonly _dependencyRTreeCacheForAddressFunction: { bulkSearch(places: Place[]): Set<number> };
  readonly _interpreter: { execute(part: object): Value };
  readonly _runtimeService: {
    setCurrent(...cell: readonly (number | string)[]): void;
  };
  _getTreeNode(tree: Tree): Node | null;
}

/** Univer's numbers for the kinds of parts. */
const reference = 1;
const call = 4;
const span = 10;

/** What they give depends on where their argument lies, not on what it holds. */
const lookAtPlaces: ReadonlySet<string> = new Set(
  'ROW ROWS COLUMN COLUMNS AREAS SHEET SHEETS ISREF ISFORMULA FORMULATEXT'.split(' '),
);

/** Puts an error in the place of every formula that needs its own result. */
export function refuseCircles(generator: Generator, trees: readonly Tree[]): void {
  const inCells = new Map(trees.flatMap((tree) => (tree.type === 0 ? [[tree.treeId, tree]] : [])));
  const suspects = circles(inCells, (tree) => readersOf(generator, tree));
  if (suspects.size === 0) return;
  // Only now each reference is looked at: INDEX, OFFSET and the like name more cells than they read.
  const read = [...suspects.values()].map(
    (tree) => [tree.treeId, placesReadBy(generator, tree)] as const,
  );
  const certain = circles(suspects, (tree) =>
    read
      .flatMap(([id, places]) => (places.some((one) => isInside(tree, one)) ? [id] : []))
      .values(),
  );
  for (const tree of certain.values()) {
    // A formula shared by several cells takes its text from the first of them.
    Object.defineProperty(tree, 'formula', { value: `=${circularFunction}()` });
  }
}

/** By number, for a column that reads a column has a reader for each pair of its cells. */
function readersOf(generator: Generator, tree: Tree): Iterator<number> {
  const place = tree.toRTreeItem();
  const direct = generator._dependencyManagerService.searchDependency(place);
  const byFunction = generator._dependencyRTreeCacheForAddressFunction.bulkSearch(place);
  return byFunction.size === 0 ? direct.values() : [...direct, ...byFunction].values();
}

interface Visit {
  readonly tree: Tree;
  readonly targets: Iterator<number>;
  /** The first that was entered of all that this one reaches. */
  lowest: number;
  readsItself: boolean;
}

/** The members of all circles: what leads from them leads back to them (Tarjan, without recursion). */
function circles(
  members: ReadonlyMap<number, Tree>,
  targetsOf: (tree: Tree) => Iterator<number>,
): Map<number, Tree> {
  const entered = new Map<number, number>();
  const open: Tree[] = [];
  const isOpen = new Set<number>();
  const found = new Map<number, Tree>();
  for (const start of members.values()) {
    if (entered.has(start.treeId)) continue;
    const path: Visit[] = [];
    const enter = (tree: Tree) => {
      path.push({ tree, targets: targetsOf(tree), lowest: entered.size, readsItself: false });
      entered.set(tree.treeId, entered.size);
      open.push(tree);
      isOpen.add(tree.treeId);
    };
    enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const { value: id, done } = visit.targets.next();
      if (!done) {
        const number = entered.get(id);
        if (number !== undefined) {
          if (!isOpen.has(id)) continue;
          visit.lowest = Math.min(visit.lowest, number);
          visit.readsItself ||= id === visit.tree.treeId;
        } else {
          const target = members.get(id);
          if (target) enter(target);
        }
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) before.lowest = Math.min(before.lowest, visit.lowest);
      if (visit.lowest !== entered.get(visit.tree.treeId)) continue;
      const group = open.splice(open.lastIndexOf(visit.tree));
      for (const one of group) isOpen.delete(one.treeId);
      if (group.length > 1 || visit.readsItself)
        for (const one of group) found.set(one.treeId, one);
    }
  }
  return found;
}

/** The places whose values the formula needs. */
function placesReadBy(generator: Generator, tree: Tree): Place[] {
  const root = generator._getTreeNode(tree);
  if (!root) return [];
  const { row, column, rowCount, columnCount, subUnitId, unitId } = tree;
  generator._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
  const { refOffsetX, refOffsetY } = tree;
  const places: Place[] = [];
  const see = (node: Node, isLookedAt: boolean) => {
    const name = node.getToken().toUpperCase();
    const gives = node.nodeType === call && (node.isAddress() || name === 'INDEX');
    if (node.nodeType === reference || node.nodeType === span || gives) {
      const value = generator._interpreter.execute({ node, refOffsetX, refOffsetY });
      if (value?.isReferenceObject() && !isLookedAt) places.push(value.toUnitRange());
      return;
    }
    const looks = node.nodeType === call && lookAtPlaces.has(name);
    for (const child of node.getChildren()) see(child, looks);
  };
  see(root, false);
  root.resetCalculationState();
  return places;
}

function isInside({ unitId, subUnitId, row, column }: Tree, place: Place): boolean {
  const { startRow, endRow, startColumn, endColumn } = place.range;
  // Univer says NaN for the open side of a whole column or row.
  const outside = row < startRow || row > endRow || column < startColumn || column > endColumn;
  return place.unitId === unitId && place.sheetId === subUnitId && !outside;
}

export const circularError = () =>
  formulas.ErrorValueObject.create('#CYCLE!' as import('@univerjs/engine-formula').ErrorType);
