import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blankWorkbook } from '../../src/workbench/host/blank-workbook.ts';
import { type AddOnProject, Host } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';

const run = promisify(execFile);
const clasp = path.resolve('node_modules/@google/clasp/build/src/index.js');
const hook = path.resolve('test/clasp/intercepted-network.mjs');

/** A copy of what a developer pushes from, with an invented login. */
let folder = '';
let wire = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zeitwert-clasp-'));
  wire = path.join(folder, 'wire.jsonl');
  for (const name of ['.clasp.json', '.claspignore', 'dist']) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  const login = {
    type: 'authorized_user',
    client_id: 'id',
    client_secret: 'secret',
    refresh_token: 'refresh',
    access_token: 'access',
    expiry_date: 4_000_000_000_000,
  };
  writeFileSync(path.join(folder, 'login.json'), JSON.stringify({ tokens: { default: login } }));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface Request {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly body: string;
}

const sent = (): Request[] =>
  existsSync(wire)
    ? readFileSync(wire, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Request)
    : [];

function runClasp(...args: string[]) {
  return run(process.execPath, ['--import', hook, clasp, ...args], {
    cwd: folder,
    env: { ...process.env, CLASP_WIRE: wire, HOME: folder },
  });
}

describe('the real clasp', () => {
  test('finds exactly the four files of the add-on, and asks nobody for it', async () => {
    const { stdout } = await runClasp('show-file-status', '--json');
    const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
    // clasp reads the files at the same time, so their order changes from run to run.
    expect(filesToPush.sort()).toEqual([
      'dist/Actions.html',
      'dist/Code.js',
      'dist/Sidebar.html',
      'dist/appsscript.json',
    ]);
    expect(sent()).toEqual([]);
  });

  test('pushes them as Google stores them, and what it pushed runs on the host', async () => {
    await runClasp('push', '--force', '--json', '-A', 'login.json');
    const requests = sent();
    expect(requests.map(({ method, host }) => `${method} ${host}`)).toEqual(
      expect.arrayContaining(['PUT script.googleapis.com']),
    );
    expect(new Set(requests.map(({ host }) => host))).toEqual(new Set(['script.googleapis.com']));
    const put = requests.find(({ method }) => method === 'PUT');
    const { files } = JSON.parse(put?.body ?? '{}') as { files: PushedFile[] };
    const listed = files.map(({ name, type }) => `${name} ${type}`).sort();
    expect(listed).toEqual(['Actions HTML', 'Code SERVER_JS', 'Sidebar HTML', 'appsscript JSON']);
    for (const { name, source } of files) {
      const ending = { Actions: 'html', Code: 'js', Sidebar: 'html', appsscript: 'json' }[name];
      expect(source, name).toBe(readFileSync(path.join('dist', `${name}.${ending}`), 'utf8'));
    }

    const project = projectOf(files);
    expect(project).toEqual(loadProject());
    const host = await Host.start({ project, content: blankWorkbook('de_DE') });
    try {
      await host.type('Tabellenblatt1', 'A1', '=SEGMENT("A";70;20)');
      expect(await host.values('A1')).toEqual([['Ausbauen']]);
      const { error } = await host.execute('onOpen', [], { event: {} });
      expect(error).toBeUndefined();
    } finally {
      host.close();
    }
  });
});

/** The project as Google would hold it after this push. */
function projectOf(files: readonly PushedFile[]): AddOnProject {
  const ofType = (type: string) => files.filter((file) => file.type === type);
  return {
    code: ofType('SERVER_JS')
      .map(({ source }) => source)
      .join('\n'),
    files: Object.fromEntries(ofType('HTML').map(({ name, source }) => [name, source])),
    manifest: JSON.parse(ofType('JSON')[0]?.source ?? 'null') as unknown,
  };
}
