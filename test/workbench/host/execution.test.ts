import { describe, expect, test } from 'vitest';
import { nobody } from '../../../src/workbench/host/user-interface.ts';
import { personAtTheDoor, startHost } from './start-host.ts';

describe('an execution', () => {
  test('starts without anything an earlier one left behind', async () => {
    const host = await startHost('var seen = 0; function count() { seen += 1; return seen; }');
    await host.execute('count');
    expect((await host.execute('count')).value).toBe(1);
  });

  test('has a world of its own, whatever an earlier one changed in its own', async () => {
    const host = await startHost(`
      function spoil() {
        Array.prototype.map = () => 'spoilt';
        SpreadsheetApp.constructor = 1;
      }
      function use() {
        globalThis.left = 'here';
        Date.now = () => 0;
        Array.prototype.map = () => 'spoilt';
        JSON.stringify = () => 'spoilt';
      }
      function look() {
        return [typeof left, Date.now() > 0, [1].map((one) => one + 1)[0], JSON.stringify([1])];
      }`);
    await host.execute('spoil');
    await host.execute('use');
    expect((await host.execute('look')).value).toEqual(['undefined', true, 2, '[1]']);
  });

  test.each`
    what                  | left
    ${'an endless task'}  | ${'Promise.resolve().then(() => { while (true) {} });'}
    ${'a broken promise'} | ${"Promise.reject(new Error('nobody asked'));"}
  `('that leaves $what behind holds up no later one', async ({ left }) => {
    const host = await startHost(
      `function leave() { ${left} return 1; } function two() { return 2; }`,
    );
    expect((await host.execute('leave')).value).toBe(1);
    const { value } = await host.execute('two', [], { timeLimitMs: 20_000 });
    expect(value).toBe(2);
  });

  test('is ended at its limit, and the host goes on', async () => {
    const host = await startHost(
      'function loop() { while (true) {} } function one() { return 1; }',
    );
    const { error } = await host.execute('loop', [], { timeLimitMs: 300 });
    expect(error).toEqual({ name: 'Exception', message: 'Exceeded maximum execution time' });
    expect((await host.execute('one')).value).toBe(1);
  });

  test('passes on what the script throws, by name and message', async () => {
    const host = await startHost("function fail() { throw new RangeError('mine'); }");
    expect((await host.execute('fail')).error).toEqual({ name: 'RangeError', message: 'mine' });
  });

  test.each(['nowhere', 'hidden_', 'value'])('does not find %s', async (name) => {
    const host = await startHost('function hidden_() {} var value = 1;');
    expect((await host.execute(name)).error?.message).toBe(`Script function not found: ${name}`);
  });

  test('finds functions that a name is given at the top', async () => {
    const host = await startHost('var a = function () { return 1; }; const b = () => 2;');
    expect([(await host.execute('a')).value, (await host.execute('b')).value]).toEqual([1, 2]);
  });

  test('is told by name what the workbench lacks', async () => {
    const host = await startHost(`
      function range() { SpreadsheetApp.getActiveSheet().getRange('A1').setFoo(); }
      function app() { SpreadsheetApp.openById('x'); }
      function service() { UrlFetchApp.fetch('x'); }
      function kind() { return SpreadsheetApp.WrapStrategy.FOO; }`);
    const message = async (name: string) => (await host.execute(name)).error?.message;
    expect(await message('range')).toBe(
      "The workbench's Range has no setFoo yet. Add it in src/workbench/host/google/range.ts with a test.",
    );
    expect(await message('app')).toContain("The workbench's SpreadsheetApp has no openById yet.");
    expect(await message('service')).toContain('The workbench has no UrlFetchApp.');
    expect(await message('kind')).toContain("The workbench's WrapStrategy has no FOO yet.");
  });

  test('sees nothing of Node through a service', async () => {
    const host = await startHost(`
      function escape() { return typeof SpreadsheetApp.constructor; }
      function set() { SpreadsheetApp.getActiveSheet = 1; }`);
    expect((await host.execute('escape')).error?.message).toContain('has no constructor');
    expect((await host.execute('set')).error?.message).toBe(
      'SpreadsheetApp.getActiveSheet cannot be set.',
    );
  });
});

describe('what travels between the sidebar and the server', () => {
  const code =
    'function echo(x) { return x; } function day() { return { a: [new Date(0)] }; } function nothing() {}';

  test('plain data arrives as a copy', async () => {
    const host = await startHost(code);
    const data = { a: [1, 'x', true, null, { b: [] }] };
    expect((await host.execute('echo', [data])).value).toEqual(data);
  });
  test('a result with a Date in it arrives as null, in silence', async () => {
    const host = await startHost(code);
    expect(await host.execute('day')).toMatchObject({ value: null });
  });
  test('an argument with a Date in it fails', async () => {
    const host = await startHost(code);
    expect((await host.execute('echo', [{ on: new Date(0) }])).error?.message).toContain(
      'a Date cannot be passed',
    );
  });
  test('nothing arrives as null', async () => {
    const host = await startHost(code);
    expect((await host.execute('nothing')).value).toBeNull();
  });
});

describe('the counter', () => {
  const code = `function work() {
    var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheetByName('Sheet1');
    var range = sheet.getRange(1, 1, 2, 1);
    range.setValues([[1], [2]]);
    SpreadsheetApp.newConditionalFormatRule().whenCellEmpty();
    PropertiesService.getDocumentProperties().setProperty('a', 'b');
    return range.getValues().length;
  }`;

  test('tells reads and writes from handles and builders', async () => {
    const host = await startHost(code);
    const { calls } = await host.execute('work');
    expect(calls).toMatchObject({
      reads: 1,
      writes: 2,
      list: ['Range.setValues', 'Properties.setProperty', 'Range.getValues'],
    });
    expect(calls.handles).toBeGreaterThanOrEqual(5);
  });

  test('offers each read and write to fail before it happens', async () => {
    const host = await startHost(code);
    const seen: string[] = [];
    const { error } = await host.execute('work', [], {
      beforeServiceCall(number, call) {
        seen.push(`${number} ${call}`);
        return number === 2 ? { error: 'Service Spreadsheets failed.' } : undefined;
      },
    });
    expect(seen).toEqual(['1 Range.setValues', '2 Properties.setProperty']);
    expect(error).toEqual({ name: 'Exception', message: 'Service Spreadsheets failed.' });
    expect(await host.values('Sheet1!A1:A2')).toEqual([[1], [2]]);
  });

  test('a failed service can be caught, the end of the execution cannot', async () => {
    const host = await startHost(`function work() {
      try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); } catch (e) {}
      SpreadsheetApp.getActiveSheet().getRange('A2').setValue(2);
    }`);
    await host.execute('work', [], {
      beforeServiceCall: (n) => (n === 1 ? { error: 'x' } : undefined),
    });
    expect(await host.values('A1:A2')).toEqual([[null], [2]]);
    await host.type('Sheet1', 'A2', '');
    const ended = await host.execute('work', [], {
      beforeServiceCall: (n) => (n === 1 ? 'end' : undefined),
    });
    expect(ended.error?.message).toBe('The execution was ended.');
    const late = await host.execute('work', [], { beforeServiceCall: () => 'time out' });
    expect(late.error?.message).toBe('Exceeded maximum execution time');
    expect(await host.values('A1:A2')).toEqual([[null], [null]]);
  });
});

describe('locks', () => {
  const code = `
    function hold() { LockService.getDocumentLock().waitLock(20000); Utilities.sleep(700); var r = SpreadsheetApp.getActiveSheet().getRange('A1'); r.setValue(Number(r.getValue()) + 1); SpreadsheetApp.flush(); }
    function holdAndAsk() { LockService.getDocumentLock().waitLock(0); SpreadsheetApp.getUi().alert('Held'); }
    function tryNow() { return LockService.getDocumentLock().tryLock(0); }
    function wait() { LockService.getDocumentLock().waitLock(50); }
    function failWithLock() { LockService.getDocumentLock().waitLock(0); throw new Error('x'); }`;

  test('one execution at a time works under the document lock', async () => {
    const host = await startHost(code);
    const outcomes = await Promise.all([
      host.execute('hold'),
      host.execute('hold'),
      host.execute('hold'),
    ]);
    expect(outcomes.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
    expect(await host.values('A1')).toEqual([[3]]);
  });
  test('whoever does not want to wait is told, and whoever waited in vain too', async () => {
    const person = personAtTheDoor();
    const host = await startHost(code, { ui: person.ui });
    const holding = host.execute('holdAndAsk');
    await person.asked;
    expect((await host.execute('tryNow')).value).toBe(false);
    expect((await host.execute('wait')).error?.message).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
    person.answer();
    await holding;
    expect((await host.execute('tryNow')).value).toBe(true);
  });
  test('a lock is given back when its execution fails', async () => {
    const host = await startHost(code);
    await host.execute('failWithLock');
    expect((await host.execute('tryNow')).value).toBe(true);
  });
});

test('thirty executions run at once, and one more is refused until one of them is over', async () => {
  const code = `
    function ask() { SpreadsheetApp.getUi().alert('?'); }
    function one() { return 1; }`;
  const host = await startHost(code, {
    ui: { ...nobody, alert: () => new Promise<string>(() => undefined) },
  });
  const first = new AbortController();
  const running = Array.from({ length: 30 }, (_, index) =>
    host.execute('ask', [], index === 0 ? { signal: first.signal } : {}),
  );
  expect((await host.execute('one')).error).toEqual({
    name: 'Exception',
    message: 'There are too many scripts running simultaneously for this Google user account.',
  });
  first.abort();
  expect((await running[0])?.error?.message).toBe('The execution was cancelled.');
  expect((await host.execute('one')).value).toBe(1);
  host.close();
  const ends = await Promise.all(running.slice(1));
  expect(new Set(ends.map(({ error }) => error?.message))).toEqual(
    new Set(['The workbench was closed.']),
  );
});

describe('the user interface', () => {
  test('an alert waits for its answer', async () => {
    const host = await startHost(
      `function ask() { var ui = SpreadsheetApp.getUi(); return ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES; }`,
      {
        ui: {
          ...nobody,
          alert: async ({ title, message, buttons }) =>
            `${title} ${message} ${buttons}` === 'Title Sure? YES_NO' ? 'YES' : 'NO',
        },
      },
    );
    expect((await host.execute('ask')).value).toBe(true);
  });
  test('an alert nobody can answer fails with a sentence', async () => {
    const host = await startHost(`function ask() { SpreadsheetApp.getUi().alert('Sure?'); }`);
    expect((await host.execute('ask')).error?.message).toContain('Nobody is there to answer');
  });
  test('a sidebar is a page of the project with its title', async () => {
    const pages: object[] = [];
    const host = await startHost(
      `function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('T')); }
       function missing() { HtmlService.createHtmlOutputFromFile('Nope'); }`,
      { ui: { ...nobody, showSidebar: (page) => pages.push(page) } },
    );
    await host.execute('show');
    expect(pages).toEqual([{ title: 'T', html: '<!doctype html><p>Page</p>' }]);
    expect((await host.execute('missing')).error?.message).toBe(
      'No HTML file named Nope was found.',
    );
  });
});
