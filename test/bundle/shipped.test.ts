import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { actions } from '../../src/apps-script/actions.ts';
import { triggers } from '../../src/apps-script/main.ts';
import { sheetFunctions } from '../../src/functions/index.ts';
import { callInBundle, code, loadBundle } from './bundle.ts';

/** Everything Apps Script offers a script; each throws as soon as anything is asked of it. */
const services =
  'SpreadsheetApp Session HtmlService PropertiesService CacheService LockService Utilities ScriptApp UrlFetchApp DriveApp Charts Logger console Browser'.split(
    ' ',
  );

const closed = (name: string): object =>
  new Proxy(() => undefined, {
    get: (_, member) => {
      throw new Error(`touched ${name}.${String(member)} while loading`);
    },
    apply: () => {
      throw new Error(`called ${name} while loading`);
    },
  });

/** Names that are no functions of ours, in the words of the parser. */
interface Declaration {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: { readonly name: string };
  readonly params?: readonly { readonly type: string; readonly name?: string }[];
  readonly declarations?: readonly { readonly id: { readonly name: string } }[];
  readonly directive?: string;
}

const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' }) as unknown as {
  readonly body: readonly Declaration[];
};

const functions = program.body.filter(({ type }) => type === 'FunctionDeclaration');

test('loading the script touches no Google service', () => {
  const google = Object.fromEntries(services.map((name) => [name, closed(name)]));
  expect(() => loadBundle(google)).not.toThrow();
});

test('loading the script needs nothing but the language itself', () => {
  expect(() => loadBundle()).not.toThrow();
});

test('the names on the top level are those Google calls, and one that ends in _', () => {
  const names = program.body.flatMap(({ type, id, declarations, directive }) => {
    if (type === 'FunctionDeclaration') return [id?.name];
    if (type === 'VariableDeclaration') return declarations?.map((one) => one.id.name) ?? [];
    return directive === undefined ? [type] : [];
  });
  const called = [
    ...sheetFunctions.map(({ name }) => name),
    ...Object.keys(triggers),
    ...Object.keys(actions),
  ];
  expect(names.filter((name) => !name?.endsWith('_')).sort()).toEqual(called.sort());
  expect(names.filter((name) => name?.endsWith('_'))).toEqual(['Zeitwert_']);
});

test('the script uses no later syntax than Apps Script accepts on a push', () => {
  expect(program.body.length).toBeGreaterThan(0);
  expect(code).not.toMatch(/\bstructuredClone\(|\.replaceAll\(|\.at\(-?\d|Object\.hasOwn\(/);
});

describe.each(sheetFunctions)('the declaration of $name', (f) => {
  const declaration = functions.find(({ id }) => id?.name === f.name);
  const before = code.slice(0, declaration?.start ?? 0);
  const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(before)?.[0] ?? '';

  test('stands right under its help, which is tagged', () => {
    expect(comment).toContain('@customfunction');
    expect(comment).not.toMatch(/<|@return/);
  });

  test('has the parameters of its help, in order, by plain names', () => {
    const documented = [...comment.matchAll(/@param \{\w+\} (\S+) /g)].map(([, name]) => name);
    expect(declaration?.params?.every(({ type }) => type === 'Identifier')).toBe(true);
    expect(declaration?.params?.map(({ name }) => name)).toEqual(documented);
    expect(documented).toEqual(Object.keys(f.parameters));
    for (const name of documented) expect(name).toMatch(/^[a-zA-Z]+$/);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

  // Users are asked for exactly these when they install; one more, and everybody is asked anew. No network at all.
  test('asks for the current spreadsheet and the sidebar, and nothing else', () => {
    expect([...manifest.oauthScopes].sort()).toEqual([
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
    ]);
  });

  test('is that of an Editor add-on on V8', () => {
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest).not.toHaveProperty('addOns');
    expect(manifest.urlFetchWhitelist).toBeUndefined();
  });
});

describe('the sidebar', () => {
  const page = readFileSync('dist/Sidebar.html', 'utf8');

  test('is one file without scriptlets and without anything from elsewhere', () => {
    expect(page).not.toContain('<?');
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/i);
  });
});

describe('the actions', () => {
  const page = readFileSync('dist/Actions.html', 'utf8');
  const script = page.slice(page.indexOf('>') + 1, page.lastIndexOf('</script>'));

  test('travel as text in one element that no browser would run', () => {
    expect(page.startsWith('<script type="text/plain">')).toBe(true);
    expect(page.trimEnd().endsWith('</script>')).toBe(true);
    expect(script).not.toMatch(/<\/script/i);
    expect(page).not.toContain('<?');
  });

  test('are a script Apps Script can read, and loading them touches no Google service', () => {
    const read = parse(script, { ecmaVersion: 2019, sourceType: 'script' });
    expect(read.body.length).toBeGreaterThan(0);
    const google = Object.fromEntries(services.map((name) => [name, closed(name)]));
    const context = vm.createContext(google);
    expect(() => vm.runInContext(script, context)).not.toThrow();
    expect(vm.runInContext('Object.keys(ZeitwertActions_.actions).sort().join()', context)).toBe(
      Object.keys(actions).sort().join(),
    );
  });

  test('are not loaded by a formula', () => {
    const bundle = loadBundle({ HtmlService: closed('HtmlService') });
    expect(callInBundle(bundle, 'SEGMENT', ['A', 70, 20])).toBe('Grow');
  });
});

test('nothing but the four files is pushed', () => {
  expect(readdirSync('dist').sort()).toEqual([
    'Actions.html',
    'Code.js',
    'Sidebar.html',
    'appsscript.json',
  ]);
});

test.each([
  ['Code.js', 120_000],
  ['Sidebar.html', 150_000],
])('%s is at most %i bytes: it is read anew on every run', (file, most) => {
  expect(readFileSync(`dist/${file}`).byteLength).toBeLessThanOrEqual(most);
});
