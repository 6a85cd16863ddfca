import { scriptSurface } from './function-help.ts';
import { FileProblem, wordFileProblem } from './host/files/file-problem.ts';
import { openBytes } from './host/files/open-file.ts';
import type { OpenedFile } from './host/files/read-xlsx.ts';
import { writeXlsx } from './host/files/write-xlsx.ts';
import { type AddOnProject, Host } from './host/host.ts';
import { readRange, splitSheet } from './host/spreadsheet/a1.ts';
import { openSample } from './sample-file.ts';
import { PageChanges } from './server-changes.ts';
import { RequestRefused, type SavedWorkbook, type ServedWorkbench } from './server-http.ts';
import type {
  CallOutcome,
  CallRequest,
  ChartRange,
  ChartView,
  PageChange,
  SelectionView,
  Snapshot,
} from './server-protocol.ts';
import { Session } from './server-session.ts';
import { movesCells } from './shared-changes.ts';
import { languageOf, nameOf, sampleName } from './workbook-name.ts';

/** What a file gives, and what to call it. */
export interface OpenedWorkbook extends Pick<OpenedFile, 'content' | 'notCarried'> {
  readonly name: string;
}

/** The name above the menu, as the Extensions menu of Sheets shows it. */
const addOnName = 'Zeitwert';
/** After these, the charts' places or the names in their ranges may differ. */
const touchesCharts = (id: string) => movesCells(id) || /set-worksheet-name/.test(id);
const openFunction = 'onOpen';

/** The host with the one workbook, and the session of the pages that show it. */
export class Workbench implements ServedWorkbench {
  readonly session = new Session(addOnName);
  readonly callable: readonly string[];
  private readonly host: Host;
  private readonly changes: PageChanges;
  private name: string;
  private charts: readonly ChartView[] = [];
  private chartsWaiting: ReturnType<typeof setTimeout> | undefined;

  private constructor(host: Host, project: AddOnProject, name: string) {
    this.host = host;
    this.name = name;
    this.callable = host.functionNames;
    this.session.functions = scriptSurface(project.code).customFunctions;
    host.ui = this.session;
    this.session.onChartsChanged = () => this.sendCharts();
    this.changes = new PageChanges(host, this.session.events);
    host.onMutation((mutation) => {
      if (touchesCharts(mutation.id) && this.charts.length > 0) this.sendCharts();
    });
  }

  static async start(opened: OpenedWorkbook, project: AddOnProject): Promise<Workbench> {
    const { content, name, notCarried } = opened;
    const host = await Host.start({ project, content, userLocale: languageOf(content.locale) });
    const workbench = new Workbench(host, project, name);
    workbench.session.leftOut = notCarried;
    await workbench.opened();
    return workbench;
  }

  async snapshot(): Promise<Snapshot> {
    const { book, spills, locale } = await this.host.snapshot();
    return this.session.snapshot({
      name: this.name,
      locale,
      workbook: book,
      spills,
      selection: this.host.selection,
      charts: this.charts,
    });
  }

  apply(change: PageChange, client: string): Promise<void> {
    return this.changes.apply(change, client);
  }

  tellCells(sheets: readonly string[], client: string): void {
    this.changes.tellCells(sheets, client);
  }

  select({ sheet, range }: SelectionView): void {
    try {
      this.host.select(sheet, range);
    } catch {
      // The sheet or the cells were deleted while the page still showed them; the old selection holds.
    }
  }

  refusalAt({ sheet, range }: SelectionView): string | null {
    try {
      return this.host.errorAt(sheet, range);
    } catch {
      return null;
    }
  }

  call(request: CallRequest, client: string): void {
    void this.session.during(request, client, (signal) => this.run(request, signal));
  }

  async open(bytes: Uint8Array, fileName: string): Promise<void> {
    let file: OpenedFile;
    try {
      file = openBytes(bytes, fileName);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw new RequestRefused('notAWorkbook', fileName);
      const language = languageOf(this.host.locale);
      throw new RequestRefused('unreadable', wordFileProblem(error.problem, fileName, language));
    }
    await this.replace({ ...file, name: nameOf(fileName) });
  }

  async openSample(): Promise<void> {
    const file = await openSample(this.host.locale);
    await this.replace({ ...file, name: sampleName(file.content.locale) });
  }

  async save(): Promise<SavedWorkbook> {
    const { bytes, notCarried } = await writeXlsx(
      await this.host.content(),
      languageOf(this.host.locale),
    );
    return { bytes, leftOut: notCarried };
  }

  close(): void {
    clearTimeout(this.chartsWaiting);
    this.host.close();
  }

  private async replace({ content, name, notCarried }: OpenedWorkbook): Promise<void> {
    this.session.startOver(notCarried);
    this.host.userLocale = languageOf(content.locale);
    this.name = name;
    await this.host.load(content);
    await this.opened();
    this.session.events.toAll({ kind: 'reload' });
  }

  /** What Sheets does when a workbook was opened: the add-on's menu, and the charts the file held. */
  private async opened(): Promise<void> {
    this.charts = await this.currentCharts();
    if (this.callable.includes(openFunction)) {
      const { error } = await this.host.execute(openFunction, [], { event: {} });
      if (error) this.session.toast({ title: openFunction, message: error.message, seconds: -1 });
    }
  }

  private async run(request: CallRequest, signal: AbortSignal): Promise<CallOutcome> {
    if (request.selection) this.select(request.selection);
    try {
      const { error, value } = await this.host.execute(request.name, request.arguments, { signal });
      if (signal.aborted) return { kind: 'cancelled' };
      return error ? { kind: 'error', ...error } : { kind: 'result', value: value ?? null };
    } catch (error) {
      // A call the host cannot even start must not take the server down with it.
      return { kind: 'error', name: 'Error', message: String(error) };
    }
  }

  /** Sends the charts as they stand once the script's burst of changes is over. */
  private sendCharts(): void {
    clearTimeout(this.chartsWaiting);
    this.chartsWaiting = setTimeout(async () => {
      try {
        const charts = await this.currentCharts();
        if (JSON.stringify(charts) === JSON.stringify(this.charts)) return;
        this.charts = charts;
        this.session.events.toAll({ kind: 'charts', charts });
      } catch {
        // A sheet was renamed or deleted in between, or the host was closed: the next change sends them again.
      }
    }, 50);
  }

  private async currentCharts(): Promise<ChartView[]> {
    const charts: ChartView[] = [];
    for (const sheet of this.host.sheetNames) {
      for (const { id, type, ranges, headers, options, position } of await this.host.charts(
        sheet,
      )) {
        charts.push({
          ...position,
          id: String(id),
          sheet,
          type,
          headers,
          options,
          ranges: ranges.flatMap((reference) => chartRange(reference, sheet)),
        });
      }
    }
    return charts;
  }
}

function chartRange(reference: string, ownSheet: string): ChartRange[] {
  const { sheet, cells } = splitSheet(reference);
  // A chart's range names both its corners, so the grid's size does not matter.
  const range = readRange(cells, { rows: 1, columns: 1 });
  if (!range) return [];
  const { row, column, height, width } = range;
  return [{ sheet: sheet ?? ownSheet, row, column, rowCount: height, columnCount: width }];
}
