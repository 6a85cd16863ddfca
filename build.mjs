/*
 * Builds everything: the add-on into dist/ (what clasp pushes) and the workbench into build/workbench/ (never shipped).
 *
 *   node build.mjs            both
 *   node build.mjs --start …  both, then the workbench with the arguments that follow
 *   node build.mjs --self-test  the add-on with the list of facts about Google Sheets, into build/self-test/
 *   node build.mjs --docs     writes the generated parts of the documents
 *
 * Files are replaced in one step each, so a reader never meets half a bundle.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { build, transform } from 'esbuild';

const root = path.dirname(new URL(import.meta.url).pathname);
process.chdir(root);

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.unfinished`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

/** Bundles one module for this process and imports it, so the build reads the definitions it ships. */
export async function load(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/**
 * Help, examples and refusals of a custom function are read by this build, by the documents and by the tests, never by a
 * formula: the shipped script, which is parsed for every formula, leaves them out.
 */
const withoutDocumentation = {
  name: 'without-documentation',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]functions[\\/].*\.ts$/ }, async ({ path: file }) => {
      const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'ts' });
      const values = [];
      const visit = (node) => {
        const isDocumentation =
          node.type === 'Property' && !node.shorthand && documentation.has(node.key.name);
        if (isDocumentation) values.push(node.value);
        else for (const child of Object.values(node)) visitAll(child);
      };
      const visitAll = (child) => {
        if (Array.isArray(child)) for (const one of child) visitAll(one);
        else if (typeof child?.type === 'string') visit(child);
      };
      visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
      const contents = values
        .sort((a, b) => b.start - a.start)
        .reduce((text, { start, end }) => `${text.slice(0, start)}0${text.slice(end)}`, code);
      return { contents, loader: 'js' };
    });
  },
};
const documentation = new Set(['help', 'usage', 'examples', 'refusals']);

/** One script of the add-on in one IIFE. */
async function script(entryPoint, globalName, footer = '') {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    globalName,
    plugins: [withoutDocumentation],
    target: 'es2019', // Apps Script refuses #private and static fields when a project is pushed
    charset: 'utf8',
    legalComments: 'none',
    footer: { js: footer },
  });
  return outputFiles[0].text;
}

/** dist/Code.js: formulas, the menu, and below them one plain declaration for every name Google may call. */
async function buildCode() {
  // Importing what ships means that a service call while loading breaks the build itself.
  const { sheetFunctions } = await load('src/functions/index.ts');
  const { stub } = await load('src/functions/describe.ts');
  const { triggers } = await load('src/apps-script/main.ts');
  const { actions } = await load('src/apps-script/actions.ts');
  const declare = (name, body) => `function ${name}() {\n  return ${body};\n}`;
  const stubs = [
    ...sheetFunctions.map(stub),
    ...Object.keys(triggers).map((name) => declare(name, `Zeitwert_.triggers.${name}()`)),
    ...Object.keys(actions).map((name) =>
      declare(name, `Zeitwert_.runAction('${name}', arguments)`),
    ),
  ];
  write('dist/Code.js', await script('src/apps-script/main.ts', 'Zeitwert_', stubs.join('\n\n')));
}

/** dist/Actions.html: what the menu and the sidebar run, as a page so that no formula has to parse it. */
async function buildActions() {
  const code = await script('src/apps-script/actions.ts', 'ZeitwertActions_');
  const inert = code.replace(/<\/(script)/gi, '<\\/$1').replace(/<\?/g, '<\\?');
  write('dist/Actions.html', `<script type="text/plain">${inert}</script>\n`);
}

/** dist/Sidebar.html: one file with style and script inside, because HtmlService serves one file as it is. */
async function buildSidebar() {
  const { outputFiles } = await build({
    entryPoints: ['src/sidebar/sidebar.ts'],
    write: false,
    outdir: 'out',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
  });
  const text = (ending) =>
    outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  // Neither a closing tag nor a scriptlet mark may stand inside the script.
  const script = text('.js')
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<\?/g, '<\\?');
  const html = readFileSync('src/sidebar/sidebar.html', 'utf8')
    .replace('/* style */', () => text('.css'))
    .replace('/* script */', () => script);
  write('dist/Sidebar.html', html);
}

export async function buildAddOn() {
  await Promise.all([buildCode(), buildActions(), buildSidebar()]);
  write('dist/appsscript.json', readFileSync('appsscript.json', 'utf8'));
}

/**
 * A development build, never pushed to users: the add-on and the list of facts about Google Sheets that the workbench relies
 * on. `zeitwertSelfTest` answers the list in the spreadsheet it runs in.
 */
async function buildSelfTest() {
  await buildAddOn();
  const { customFunctions } = await load('test/workbench/parity/custom-functions.ts');
  const entry = `${customFunctions}
function zeitwertSelfTest() {
  const said = ZeitwertSelfTest_.runSelfTest();
  console.log(said);
  return said;
}`;
  const test = await script('test/workbench/parity/self-test.ts', 'ZeitwertSelfTest_', entry);
  for (const file of readdirSync('dist')) {
    const text = readFileSync(`dist/${file}`, 'utf8');
    write(`build/self-test/${file}`, file === 'Code.js' ? `${text}\n${test}` : text);
  }
}

/** The host runs from build/ because a worker thread needs a file of plain JavaScript to start from. */
export async function buildHost() {
  await build({
    entryPoints: ['src/workbench/main.ts', 'src/workbench/host/execution-worker.ts'],
    outdir: 'build/workbench',
    outbase: 'src/workbench',
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}

/** Univer's renderer brings hyphenation patterns of seventy languages; a grid of cells hyphenates nothing. */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup({ onLoad }) {
    onLoad(
      { filter: /engine-render[\\/]lib[\\/]es[\\/][a-z]{2,3}(-[A-Za-z0-9]+)*-[\w-]{8}\.js$/ },
      () => ({
        contents: 'export default { patterns: [], exceptions: [] };',
        loader: 'js',
      }),
    );
  },
};

/** Univer's source with a few words changed; the build stops when a new version no longer has them. */
function changed(name, filter, changes) {
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter }, ({ path: file }) => {
        let contents = readFileSync(file, 'utf8');
        for (const [from, to] of changes) {
          if (!contents.includes(from)) throw new Error(`${name}: Univer no longer says ${from}`);
          contents = contents.replaceAll(from, to);
        }
        return { contents, loader: 'js' };
      });
    },
  };
}

/** Sheets opens its formula help unasked and writes `;` between arguments, which every locale reads. */
const formulaHelpAsInSheets = changed(
  'formula-help-as-in-sheets',
  /sheets-formula-ui[\\/]lib[\\/]es[\\/]index\.js$/,
  [
    // A list of functions that outlives the typing swallows the Enter meant for the cell.
    ['editor.input$.pipe(debounceTime(300))', 'editor.input$.pipe(debounceTime(0))'],
    // So does one that has just closed, or has become shorter than the place marked in it.
    [
      'preconditions: () => true,\n\t\t\t\tpriority: 1e3',
      `preconditions: () => {
        const { searchList, active } = stateRef.current;
        const chooses = keyCode === KeyCode.ENTER || keyCode === KeyCode.TAB;
        return searchList.length > 0 && (!chooses || active in searchList);
      },
      priority: 1e3`,
    ],
    [
      'if (!searchList.length) return;\n\t\tconst operationId',
      'setActive(0);\n\t\tif (!searchList.length) return;\n\t\tconst operationId',
    ],
    [
      '[contentVisible, setContentVisible] = useState(false)',
      '[contentVisible, setContentVisible] = useState(true)',
    ],
    ['i === value.length - 1 ? "" : ","', 'i === value.length - 1 ? "" : "; "'],
    [
      'functionInfo.functionParameter.map((item) => item.example).join(",")',
      'functionInfo.functionParameter.map((item) => item.example).join("; ")',
    ],
  ],
);

/** Univer reads numbers as English wherever they come from; the page says which ones are not (cell-typing.ts). */
const numbersOfTheLocale = changed(
  'numbers-of-the-locale',
  /@univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/,
  [
    [
      'numfmt.parseNumber(value)',
      '(globalThis.isNumberOfLocale?.(value) ? null : numfmt.parseNumber(value))',
    ],
  ],
);

/** The newest change among files and folders, in milliseconds. */
function newestChange(...places) {
  return Math.max(
    ...places.map((place) => {
      const status = statSync(place, { throwIfNoEntry: false });
      if (!status) return 0;
      if (!status.isDirectory()) return status.mtimeMs;
      return newestChange(...readdirSync(place).map((name) => path.join(place, name)));
    }),
  );
}

/** The workbench's page. Bundling Univer takes seconds, so an unchanged page is left as it is. */
export async function buildPage() {
  const target = 'build/workbench/page';
  const sources = [
    'src/workbench/page',
    'src/workbench/host/spreadsheet',
    'src/workbench/server-protocol.ts',
    'src/workbench/shared-changes.ts',
  ];
  const built = newestChange(`${target}/page.js`);
  if (built > newestChange(...sources, 'build.mjs', 'package-lock.json')) return;
  const { outputFiles } = await build({
    entryPoints: {
      page: 'src/workbench/page/main.ts',
      'sidebar-bridge': 'src/workbench/page/sidebar-bridge.ts',
    },
    write: false,
    outdir: target,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    plugins: [withoutHyphenation, formulaHelpAsInSheets, numbersOfTheLocale],
    logLevel: 'warning',
  });
  write(`${target}/index.html`, readFileSync('src/workbench/page/index.html', 'utf8'));
  for (const { path: file, text } of outputFiles) write(path.relative(root, file), text);
}

/** Writes the generated tables between their markers; a test fails while one of them is stale. */
async function writeDocs() {
  const { sheetFunctions } = await load('src/functions/index.ts');
  const { functionTable, settingsTable } = await load('src/functions/describe.ts');
  const tables = [
    ['README.md', 'functions', functionTable(sheetFunctions, 'en')],
    ['README.de.md', 'functions', functionTable(sheetFunctions, 'de')],
    ['docs/method.md', 'settings', settingsTable('en')],
    ['docs/method.de.md', 'settings', settingsTable('de')],
  ];
  for (const [file, name, table] of tables) {
    const marked = new RegExp(`(<!-- ${name}:start -->)[^]*?(<!-- ${name}:end -->)`);
    const text = readFileSync(file, 'utf8');
    if (!marked.test(text))
      throw new Error(`${file} has no markers "${name}:start" and "${name}:end".`);
    write(
      file,
      text.replace(marked, (_, start, end) => `${start}\n${table}\n${end}`),
    );
  }
}

const [task, ...rest] = process.argv.slice(2);
if (process.argv[1] === new URL(import.meta.url).pathname) {
  if (task === '--docs') await writeDocs();
  else if (task === '--self-test') await buildSelfTest();
  else await Promise.all([buildAddOn(), buildHost(), buildPage()]);
  if (task === '--start') {
    const { main } = await import(pathToFileURL('build/workbench/main.mjs').href);
    await main(rest);
  }
}
