import path from 'node:path';
import { parseCommandLine, type Step, usage } from './command-line.ts';
import { FileProblem, wordFileProblem } from './host/files/file-problem.ts';
import { wordLocaleChoice } from './host/files/guess-locale.ts';
import { openFile } from './host/files/open-file.ts';
import type { Lines } from './run-steps.ts';
import { openSample, sampleFile } from './sample-file.ts';
import { nameOf, sampleName } from './workbook-name.ts';

const toStandardStreams: Lines = {
  result: (line) => process.stdout.write(`${line}\n`),
  remark: (line) => process.stderr.write(`${line}\n`),
};

/** A path as the person meant it who called npm: npm itself runs in the folder of the project. */
function fromStart(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: start } = process.env;
  return script === 'start' && start !== undefined ? path.resolve(start, file) : file;
}

function savedFromStart(step: Step): Step {
  return step.kind === 'save' ? { ...step, file: fromStart(step.file) } : step;
}

/** Opens what the command line names and does what it asks; gives the exit code. */
async function follow(args: readonly string[], lines: Lines): Promise<number> {
  const command = parseCommandLine(args);
  if (command.wantsHelp) {
    lines.remark(usage);
    return 0;
  }
  const { file, locale, steps, port, opensBrowser } = command;
  // The command line speaks English; the page speaks the language of the workbook.
  const language = steps.length === 0 ? {} : ({ language: 'en' } as const);
  const opened =
    file === null
      ? await openSample(locale)
      : await openFile(fromStart(file), { locale, ...language });
  const name = path.basename(file ?? sampleFile(locale ?? 'de_DE'));
  lines.remark(`${name}: ${wordLocaleChoice(opened.locale, 'en')}`);
  for (const { where, what } of opened.notCarried) {
    lines.remark(`Not carried from ${where}: ${what}.`);
  }
  if (steps.length === 0) {
    const [{ serve }, { loadProject }] = await Promise.all([
      import('./server.ts'),
      import('./host/project.ts'),
    ]);
    await serve({
      opened: {
        ...opened,
        name: file === null ? sampleName(opened.content.locale) : nameOf(file),
      },
      project: loadProject(),
      port: port ?? null,
      open: opensBrowser,
      print: lines.result,
    });
    return 0;
  }
  // The host takes most of a start; a mistyped command or a bad file is answered without it.
  const [{ Host }, { loadProject }, { absentUser, runSteps }] = await Promise.all([
    import('./host/host.ts'),
    import('./host/project.ts'),
    import('./run-steps.ts'),
  ]);
  const host = await Host.start({
    project: loadProject(),
    content: opened.content,
    userLocale: opened.content.locale.slice(0, 2),
    ui: absentUser(lines),
  });
  try {
    await runSteps(host, steps.map(savedFromStart), lines);
  } finally {
    host.close();
  }
  return 0;
}

function sentenceOf(error: unknown, args: readonly string[]): string {
  if (error instanceof FileProblem) {
    return wordFileProblem(error.problem, parseCommandLine(args).file ?? 'sample');
  }
  return error instanceof Error ? error.message : String(error);
}

/** Does what the arguments ask; the exit code is 0, or 2 after one sentence on standard error. */
export async function runCommandLine(args: readonly string[], lines: Lines): Promise<number> {
  try {
    return await follow(args, lines);
  } catch (error) {
    lines.remark(sentenceOf(error, args));
    return 2;
  }
}

/** Starts the workbench with the arguments of the command line. */
export async function main(args: readonly string[]): Promise<void> {
  process.exitCode = await runCommandLine(args, toStandardStreams);
}
