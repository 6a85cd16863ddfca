import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  IUniverInstanceService,
  type Workbook,
} from '@univerjs/core';
import {
  IRenderManagerService,
  ScrollCommand,
  SHEET_VIEWPORT_KEY,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import { readRange } from '../host/spreadsheet/a1.ts';
import type { SelectionView } from '../server-protocol.ts';
import type { GridView } from './chart-layer.ts';
import type { ChartCell } from './chart-table.ts';
import { element } from './dom.ts';
import type { UniverParts } from './univer-instance.ts';

/** What the rest of the page asks of the grid: where the user is, where cells lie, what they hold. */
export class Grid {
  private readonly parts: UniverParts;

  constructor(parts: UniverParts) {
    this.parts = parts;
  }

  selection(): SelectionView | null {
    const sheet = this.parts.api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return null;
    const range = sheet.getSelection()?.getActiveRange();
    return { sheet: sheet.getSheetName(), range: range?.getA1Notation() ?? 'A1' };
  }

  /** Brings a sheet to the front and selects cells of it; what is no longer there is left alone. */
  select({ sheet: name, range: cells }: SelectionView): void {
    const workbook = this.parts.api.getActiveWorkbook();
    const sheet = workbook?.getSheetByName(name);
    if (!workbook || !sheet) return;
    workbook.setActiveSheet(sheet);
    const place = readRange(cells, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
    if (!place) return;
    const { row, column, height, width } = place;
    if (row + height > sheet.getMaxRows() || column + width > sheet.getMaxColumns()) return;
    workbook.setActiveRange(sheet.getRange(row, column, height, width));
    // Once the sheet is drawn it is known what can be seen of it.
    requestAnimationFrame(() => this.reveal(row, column));
  }

  /** Scrolls no further than a cell needs. Univer's own way counts frozen columns as if they were as wide as the others. */
  private reveal(row: number, column: number): void {
    const view = this.view();
    const skeleton = this.render()?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = this.render()?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!view || !skeleton || !main) return;
    const { width, height } = view.area(row, column);
    const { x, y } = view.corner(row, column);
    const isBeside = x < 0 || x >= width;
    const isAbove = y < 0 || y >= height;
    if (!isBeside && !isAbove) return;
    const at = skeleton.getOffsetRelativeToRowCol(
      main.viewportScrollX + (isBeside ? x / view.scale : 0),
      main.viewportScrollY + (isAbove ? y / view.scale : 0),
    );
    this.parts.api.executeCommand(ScrollCommand.id, {
      sheetViewStartRow: at.row,
      sheetViewStartColumn: at.column,
      offsetX: at.columnOffset,
      offsetY: at.rowOffset,
    });
  }

  /** Calls back when the user went to other cells or another sheet, once they have stayed there a moment. */
  onSelected(listener: (selection: SelectionView) => void): void {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    this.parts.api.addEvent(this.parts.api.Event.CommandExecuted, ({ id }) => {
      if (!/^sheet\.operation\.set-(selections|worksheet-active)/.test(id)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const selection = this.selection();
        if (selection) listener(selection);
      }, 300);
    });
  }

  focus(): void {
    this.canvas()?.focus();
  }

  /** A layer over the cells, for what floats on the sheet. */
  layer(): HTMLElement {
    const layer = element('div', { class: 'wb-chart-layer' });
    const canvas = this.canvas();
    canvas?.parentElement?.append(layer);
    layer.addEventListener(
      'wheel',
      (event) => {
        // Turning the wheel over a chart scrolls the sheet beneath it.
        event.preventDefault();
        canvas?.dispatchEvent(new WheelEvent('wheel', event));
      },
      { passive: false },
    );
    return layer;
  }

  cell(sheet: string, row: number, column: number): ChartCell {
    const worksheet = this.workbook()?.getSheetBySheetName(sheet);
    const cell = worksheet?.getCell(row, column);
    const raw = worksheet?.getCellRaw(row, column);
    const value = raw?.v ?? cell?.v ?? null;
    return { value: raw?.t === 3 ? value === 1 : value, shown: String(cell?.v ?? '') };
  }

  /** The text a cell of the sheet in view shows. */
  shown(row: number, column: number): string {
    const cell = this.workbook()?.getActiveSheet()?.getCell(row, column);
    return String(cell?.v ?? '');
  }

  /** What stands in the cell that is being typed into; null while none is. */
  typed(): string | null {
    if (!this.parts.api.getActiveWorkbook()?.isCellEditing()) return null;
    const instances = this.parts.univer.__getInjector().get(IUniverInstanceService);
    const editor = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    return (editor?.getBody()?.dataStream ?? '').replace(/\r\n$/, '');
  }

  view(): GridView | null {
    const workbook = this.workbook();
    const worksheet = workbook?.getActiveSheet();
    const render = this.render();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!worksheet || !render || !skeleton || !main) return null;
    const { scaleX: scale } = render.scene.getAncestorScale();
    const { width, height } = render.engine;
    const { rowHeaderWidth, columnHeaderHeight } = skeleton;
    const { xSplit, ySplit, startRow, startColumn } = worksheet.getFreeze();
    const isFrozenRow = (row: number) => ySplit > 0 && row < startRow;
    const isFrozenColumn = (column: number) => xSplit > 0 && column < startColumn;
    const area = (row: number, column: number) => {
      const left = isFrozenColumn(column) ? rowHeaderWidth * scale : main.left;
      const top = isFrozenRow(row) ? columnHeaderHeight * scale : main.top;
      return { left, top, width: Math.max(0, width - left), height: Math.max(0, height - top) };
    };
    const corner = (row: number, column: number) => {
      const { left, top } = area(row, column);
      const x = isFrozenColumn(column)
        ? skeleton.colStartX(column) - skeleton.colStartX(startColumn - xSplit)
        : skeleton.colStartX(column) - main.viewportScrollX;
      const y = isFrozenRow(row)
        ? skeleton.rowStartY(row) - skeleton.rowStartY(startRow - ySplit)
        : skeleton.rowStartY(row) - main.viewportScrollY;
      return { x: (x + rowHeaderWidth) * scale - left, y: (y + columnHeaderHeight) * scale - top };
    };
    return { sheet: worksheet.getName(), area, corner, scale };
  }

  /** Calls back when cells move on the screen: scrolling, zooming, other sizes, another sheet. */
  onMoved(listener: () => void): void {
    let waiting = false;
    // Many of these come at once; the screen is drawn once.
    const soon = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        listener();
      });
    };
    const render = this.render();
    render?.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(soon);
    render?.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(soon);
    render?.engine.onTransformChange$.subscribeEvent(soon);
    this.parts.api.addEvent(this.parts.api.Event.CommandExecuted, ({ id }) => {
      if (/^sheet\.(mutation|operation)\./.test(id)) soon();
    });
  }

  private workbook(): Workbook | null {
    const id = this.parts.api.getActiveWorkbook()?.getId();
    const instances = this.parts.univer.__getInjector().get(IUniverInstanceService);
    return id === undefined ? null : (instances.getUnit<Workbook>(id) ?? null);
  }

  private render() {
    const id = this.parts.api.getActiveWorkbook()?.getId();
    const manager = this.parts.univer.__getInjector().get(IRenderManagerService);
    return id === undefined ? null : manager.getRenderById(id);
  }

  private canvas(): HTMLCanvasElement | null {
    return this.render()?.engine.getCanvasElement() ?? null;
  }
}
