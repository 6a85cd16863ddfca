import './page.css';
import type { IWorkbookData } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/preset-sheets-core';
import { cellName } from '../host/spreadsheet/a1.ts';
import type { ScriptPage, ServerEvent, Snapshot } from '../server-protocol.ts';
import { Banner } from './banner.ts';
import { Calls } from './calls.ts';
import { explainErrors } from './cell-refusals.ts';
import { typeCellsIn } from './cell-typing.ts';
import { ChartLayer } from './chart-layer.ts';
import { Connection, RefusedRequest } from './connection.ts';
import { Dialogs } from './dialogs.ts';
import { byId, element } from './dom.ts';
import { fileActions } from './file-actions.ts';
import { offerFiles } from './files.ts';
import { typeFormulasIn } from './formula-typing.ts';
import { offerFunctions } from './function-help.ts';
import { Grid } from './grid.ts';
import { Menu } from './menu.ts';
import { Notices } from './notices.ts';
import { callProblem, frameProblem } from './problem-words.ts';
import { Replica } from './replica.ts';
import { fitRows, measureAsSheetsDoes } from './row-fitting.ts';
import type { FrameProblem } from './script-frame.ts';
import { ScriptWindow, Sidebar } from './script-pages.ts';
import { colorSpills } from './spill-colors.ts';
import { Status } from './status.ts';
import { startUniver } from './univer-instance.ts';
import { pageLanguage, wordsOf } from './words/words.ts';

async function start(): Promise<void> {
  let receive: (event: ServerEvent, taken?: number) => void;
  let banner: Banner | null = null;
  const connection = new Connection(
    (event) => receive(event, event.taken),
    (state) => banner?.show(state),
  );
  const snapshot = (await (await connection.get('snapshot')).json()) as Snapshot;
  const language = pageLanguage(snapshot.locale);
  const words = wordsOf(language);
  document.documentElement.lang = language;
  document.title = `${snapshot.name} – Zeitwert`;
  byId('name').textContent = snapshot.name;
  byId('name').title = snapshot.name;

  const notices = new Notices(byId('notices'), words.close);
  banner = new Banner(byId('banner'), byId('body'), words, notices);
  const dialogs = new Dialogs(words);
  const status = new Status(byId('status'), words, (id) => void connection.post('cancel', { id }));

  typeFormulasIn(snapshot.locale);
  measureAsSheetsDoes();
  let replica!: Replica;
  const workbook = snapshot.workbook as Partial<IWorkbookData>;
  const parts = await startUniver('grid', language, workbook, (univer) => {
    // Conditions written as formulas are asked for as soon as the workbook is there.
    replica = new Replica(univer, {
      lastEvent: () => connection.lastEvent,
      send: (change) => connection.post('change', change),
      askForCells: (sheets) => connection.post('cells', sheets),
      refused: (error) => {
        const reason = error instanceof RefusedRequest ? error.refusal.reason : 'changeRefused';
        notices.problem(words.refusals[reason]({ detail: '' }));
        // Only the host knows the workbook without the change.
        setTimeout(() => location.reload(), 4000);
      },
      lost: () => location.reload(),
    });
  });
  colorSpills(parts);
  parts.api.executeCommand(SetArrayFormulaDataMutation.id, snapshot.spills as object, {
    onlyLocal: true,
    fromSync: true,
  });
  typeCellsIn(parts, snapshot.locale);
  offerFunctions(parts, snapshot.functions);
  const grid = new Grid(parts);

  const calls = new Calls(
    async (request) => {
      await replica.upToDate();
      await connection.post('call', request);
    },
    () => grid.selection(),
  );
  const menu = new Menu(byId('menu'), (name, label) => {
    void calls.run({ from: 'menu', name, label, arguments: [] }).then((outcome) => {
      const problem = callProblem(label, outcome, words);
      if (problem) notices.problem(problem);
    });
  });
  const frameEvents = {
    addressOf: ({ id }: ScriptPage) => `/script-page?id=${id}`,
    call: (name: string, values: readonly unknown[]) =>
      calls.run({ from: 'page', name, label: '', arguments: values }),
    focusGrid: () => grid.focus(),
    report: (problem: FrameProblem) => notices.problem(frameProblem(problem, words)),
  };
  const sidebar = new Sidebar(byId('sidebar'), words.close, {
    ...frameEvents,
    closed: () => void connection.post('sidebar-closed', {}),
  });
  const scriptWindow = new ScriptWindow(words.close, {
    ...frameEvents,
    closed: () => void connection.post('window-closed', {}),
  });

  const layer = grid.layer();
  explainErrors(parts, layer, words.formulaRefused, {
    isError: (row, column) => grid.shown(row, column).startsWith('#'),
    isRefusal: (row, column) => grid.shown(row, column) === '#ERROR!',
    sentence: async (row, column) => {
      const sheet = encodeURIComponent(grid.selection()?.sheet ?? '');
      const address = `refusal?sheet=${sheet}&cell=${cellName(row, column)}`;
      return (await connection.get(address)).json() as Promise<string | null>;
    },
  });
  const charts = new ChartLayer(layer, {
    cell: (sheet, row, column) => grid.cell(sheet, row, column),
    view: () => grid.view(),
    words,
    locale: snapshot.locale,
  });
  let valuesChanged: ReturnType<typeof setTimeout> | undefined;
  parts.api.addEvent(parts.api.Event.CommandExecuted, ({ id }) => {
    if (!/^((sheet|formula)\.mutation|sheet\.operation\.set-worksheet-active)/.test(id)) return;
    clearTimeout(valuesChanged);
    // Results arrive in bursts; charts and rows follow once they have settled.
    valuesChanged = setTimeout(() => {
      fitRows(parts);
      charts.refresh();
    }, 100);
  });
  grid.onMoved(() => charts.move());

  const upToDate = () => replica.upToDate();
  // The browser asks before it leaves a page whose changes are still on their way.
  window.addEventListener('beforeunload', (event) => {
    if (!replica.isUpToDate) event.preventDefault();
  });
  const { name } = snapshot;
  offerFiles(
    byId('files'),
    byId('drop'),
    words,
    fileActions({ connection, words, notices, dialogs, status, name, upToDate }),
  );

  receive = (event, taken = 0) => {
    switch (event.kind) {
      case 'mutation':
        replica.apply(event.mutation, taken);
        break;
      case 'cells':
        replica.take(event.cells, taken);
        break;
      case 'menu':
        menu.show(event.menu, words.menuOf({ name: event.menu?.title ?? '' }));
        break;
      case 'sidebar':
        sidebar.show(event.sidebar);
        break;
      case 'window':
        scriptWindow.show(event.window);
        break;
      case 'dialog':
        dialogs.ask(event.dialog, (answer) => void connection.post('answer', answer));
        break;
      case 'answered':
        dialogs.close(event.id);
        break;
      case 'toast':
        notices.show(event.toast);
        break;
      case 'charts':
        charts.show(event.charts);
        break;
      case 'selection':
        grid.select(event.selection);
        break;
      case 'started':
        status.started(event.call);
        break;
      case 'finished':
        status.finished(event.id);
        calls.finished(event.id, event.outcome);
        break;
      case 'reload':
        location.reload();
        break;
    }
  };
  fitRows(parts);
  grid.select(snapshot.selection);
  grid.onSelected((selection) => void connection.post('selection', selection).catch(() => {}));
  receive({ kind: 'menu', menu: snapshot.menu });
  receive({ kind: 'charts', charts: snapshot.charts });
  if (snapshot.sidebar) receive({ kind: 'sidebar', sidebar: snapshot.sidebar });
  if (snapshot.window) receive({ kind: 'window', window: snapshot.window });
  for (const dialog of snapshot.dialogs) receive({ kind: 'dialog', dialog });
  for (const call of snapshot.running) receive({ kind: 'started', call });
  if (snapshot.leftOut.length > 0) void connection.post('left-out-seen', {});
  dialogs.showLeftOut(snapshot.leftOut, 'opened');
  connection.listen(snapshot.event);
  // For the browser's console, and for tests: what a canvas shows cannot be read from the page.
  Object.assign(window, { workbench: { ...parts, grid, upToDate } });
  document.documentElement.dataset['ready'] = 'true';
}

start().catch((error: unknown) => {
  const words = wordsOf(pageLanguage(navigator.language));
  const message = error instanceof Error ? error.message : String(error);
  document.body.append(
    element('p', { class: 'wb-cannot-start', role: 'alert' }, words.cannotStart({ message })),
  );
});
