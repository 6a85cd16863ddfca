import { type ParseArgsConfig, parseArgs } from 'node:util';
import { readCell, splitSheet } from './host/files/addresses.ts';
import { knowsLocale } from './host/files/guess-locale.ts';

/** One thing to do with the workbook. A sheet of null is the active one. */
export type Step =
  | { readonly kind: 'select'; readonly sheet: string | null; readonly range: string }
  | {
      readonly kind: 'set';
      readonly sheet: string | null;
      readonly cell: string;
      readonly text: string;
    }
  | { readonly kind: 'run'; readonly name: string; readonly args: readonly unknown[] }
  | {
      readonly kind: 'print';
      readonly sheet: string | null;
      readonly range: string;
      readonly asked: string;
    }
  | { readonly kind: 'save'; readonly file: string };

export interface CommandLine {
  /** null: the sample workbook. */
  readonly file: string | null;
  readonly locale: string | undefined;
  readonly steps: readonly Step[];
  /** For the workbench in the browser, which starts when there are no steps. */
  readonly port: number | undefined;
  readonly opensBrowser: boolean;
  readonly wantsHelp: boolean;
}

/** A command line that cannot be followed, in one sentence. */
export class CommandProblem extends Error {}

export const usage = `npm start -- [file] [options]

Without steps, the workbench opens in the browser.
  --port N             the port to serve on
  --no-open            do not open the browser

Steps run in the order given, without a browser; one line of JSON per result on standard output.
  --set 'Sheet!A1=…'   type into a cell; a formula after the second equals sign: 'Test!A1==SUM(B2;C2)'
  --select 'Sheet!A5'  select a cell or range
  --run NAME           run a function of the add-on; with arguments: --run 'NAME=["text",1]'
  --print 'Sheet!A1:F' print values
  --save out.xlsx      save the workbook

  --locale de_DE       the locale of the workbook, if the one found in the file is not wanted
  --help               this text
The file is an .xlsx or .csv; without one the sample is used.
`;

const options = {
  locale: { type: 'string' },
  select: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  run: { type: 'string', multiple: true },
  print: { type: 'string', multiple: true },
  save: { type: 'string', multiple: true },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

const optionNames = Object.keys(options).map((name) => `--${name}`);

/** Splits `Sheet!A1:B2` or `A1:B2`; `example` is shown when it is neither. */
function readRange(
  option: string,
  text: string,
  example: string,
): { sheet: string | null; range: string } {
  const { sheet, range } = splitSheet(text.trim());
  const isRange =
    /^\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?$|^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}$|^\$?[1-9]\d*:\$?[1-9]\d*$/.test(
      range,
    ) && !range.endsWith(':');
  if (!isRange || sheet === '') {
    throw new CommandProblem(`${option} takes a range such as ${example}, but got "${text}".`);
  }
  return { sheet, range: range.replace(/\$/g, '').toUpperCase() };
}

/** Splits `Sheet!A1=text` at the equals sign after the cell; sheet names may hold `!` and `=`, quoted or not. */
function readSet(text: string): Step {
  const match =
    /^'((?:[^']|'')+)'!(\$?[A-Za-z]{1,3}\$?\d+)=([\s\S]*)$/.exec(text) ??
    /^(?:([\s\S]+?)!)?(\$?[A-Za-z]{1,3}\$?\d+)=([\s\S]*)$/.exec(text);
  const cell = match === null ? null : readCell(match[2] as string);
  if (match === null || cell === null) {
    throw new CommandProblem(
      `--set takes a cell and what to type there, such as 'Test!A1=5' or 'Test!A1==SUM(B2;C2)', but got "${text}".`,
    );
  }
  const quoted = text.startsWith("'");
  return {
    kind: 'set',
    sheet: match[1] === undefined ? null : quoted ? match[1].replace(/''/g, "'") : match[1],
    cell: (match[2] as string).replace(/\$/g, '').toUpperCase(),
    text: match[3] as string,
  };
}

/** Reads `NAME` or `NAME=[json args]`. */
function readRun(text: string): Step {
  const [, name = '', json] = /^([^=]*)(?:=([\s\S]*))?$/.exec(text) ?? [];
  if (!/^[A-Za-z_$][\w$]*$/.test(name.trim())) {
    throw new CommandProblem(
      `--run takes the name of a function such as onOpen or 'NAME=[1,"two"]', but got "${text}".`,
    );
  }
  if (json === undefined) {
    return { kind: 'run', name: name.trim(), args: [] };
  }
  let args: unknown;
  try {
    args = JSON.parse(json);
  } catch {
    args = null;
  }
  if (!Array.isArray(args)) {
    throw new CommandProblem(
      `--run takes its arguments as a JSON list such as '${name.trim()}=[1,"two"]', but got "${json}".`,
    );
  }
  return { kind: 'run', name: name.trim(), args };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new CommandProblem(`--port takes a number from 0 to 65535, but got "${text}".`);
  }
  return port;
}

const steps: Record<string, (value: string) => Step> = {
  '--select': (value) => ({ kind: 'select', ...readRange('--select', value, "'Sheet!A5'") }),
  '--set': readSet,
  '--run': readRun,
  '--print': (value) => ({
    kind: 'print',
    ...readRange('--print', value, "'Sheet!A1:F20'"),
    asked: value,
  }),
  '--save': (value) => ({ kind: 'save', file: value }),
};

/** What the arguments ask for. Throws a CommandProblem for anything that is not understood. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const found = { files: [] as string[], steps: [] as Step[], others: new Map<string, string>() };
  for (const token of tokens) {
    if (token.kind === 'positional') {
      found.files.push(token.value);
      continue;
    }
    if (token.kind === 'option-terminator') {
      continue;
    }
    const name = token.rawName;
    const step = steps[name];
    if (!optionNames.includes(name)) {
      throw new CommandProblem(
        `There is no option "${name}". The options are ${optionNames.join(', ')}.`,
      );
    }
    const takesValue = options[token.name as keyof typeof options].type === 'string';
    if (takesValue !== (token.value !== undefined)) {
      throw new CommandProblem(
        takesValue ? `${name} needs a value after it.` : `${name} takes no value.`,
      );
    }
    if (step !== undefined) {
      found.steps.push(step(token.value as string));
    } else {
      found.others.set(token.name, token.value ?? '');
    }
  }
  if (found.files.length > 1) {
    throw new CommandProblem(
      `The workbench opens one file at a time, but got ${found.files.map((file) => `"${file}"`).join(' and ')}.`,
    );
  }
  const locale = found.others.get('locale');
  if (locale !== undefined && !knowsLocale(locale)) {
    throw new CommandProblem(
      `"${locale}" is no locale of a spreadsheet. Write language and country, for example de_DE or en_US.`,
    );
  }
  const port = found.others.get('port');
  return {
    file: found.files[0] ?? null,
    locale,
    steps: found.steps,
    port: port === undefined ? undefined : readPort(port),
    opensBrowser: !found.others.has('no-open'),
    wantsHelp: found.others.has('help'),
  };
}
