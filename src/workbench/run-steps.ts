import { CommandProblem, type Step } from './command-line.ts';
import { cellName, quotedSheet, readArea } from './host/files/addresses.ts';
import { FileProblem, wordFileProblem } from './host/files/file-problem.ts';
import { checkSaveName, saveFile } from './host/files/open-file.ts';
import type { Host } from './host/host.ts';
import type { UserInterface } from './host/user-interface.ts';

/** Where lines go: results on standard output, everything else on standard error. */
export interface Lines {
  result(line: string): void;
  remark(line: string): void;
}

/** Somebody who is not there: alerts are agreed to, questions cancelled, and all of it is told. */
export function absentUser({ remark }: Lines): UserInterface {
  return {
    showMenu() {},
    showSidebar: ({ title }) => remark(`Sidebar "${title}" (not shown on the command line).`),
    showDialog: ({ title }) => remark(`Dialog "${title}" (not shown on the command line).`),
    toast: ({ title, message }) => remark(title === '' ? message : `${title}: ${message}`),
    async alert({ title, message, buttons }) {
      const answer = buttons.startsWith('YES') ? 'YES' : 'OK';
      remark(`Alert${title === '' ? '' : ` "${title}"`}: ${message} [answered ${answer}]`);
      return answer;
    },
    async prompt({ title, message }) {
      remark(`Prompt${title === '' ? '' : ` "${title}"`}: ${message} [answered CANCEL]`);
      return { button: 'CANCEL', text: '' };
    },
    log: remark,
  };
}

/** A sheet as the workbook spells it: exact first, else whatever the case and the composition of its letters. */
function spelled(host: Host, name: string): string | undefined {
  const plain = (text: string): string => text.normalize('NFC').toLowerCase();
  return host.sheetNames.includes(name)
    ? name
    : host.sheetNames.find((other) => plain(other) === plain(name));
}

function existing(host: Host, name: string | null, option: string): string {
  const found = name === null ? host.activeSheet : spelled(host, name);
  if (found === undefined) {
    const list = host.sheetNames.map((other) => `"${other}"`).join(', ');
    throw new CommandProblem(`${option}: there is no sheet "${name}". There are ${list}.`);
  }
  return found;
}

/** The sentences behind the errors in a printed range, at most ten. */
function explainErrors(
  host: Host,
  sheet: string,
  range: string,
  values: readonly (readonly unknown[])[],
  lines: Lines,
): void {
  const area = readArea(range);
  let told = 0;
  values.forEach((row, down) => {
    row.forEach((value, across) => {
      const isError = typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value);
      if (!isError || area === null || told >= 10) {
        return;
      }
      const cell = cellName(area.top + down, area.left + across);
      const reason = host.errorAt(sheet, cell);
      if (reason !== null) {
        told += 1;
        lines.remark(`${quotedSheet(sheet)}!${cell}: ${reason}`);
      }
    });
  });
}

/** Words a refusal to save with the name of the file it is about. */
async function inWords<T>(file: string, save: () => Promise<T>): Promise<T> {
  try {
    return await save();
  } catch (error) {
    throw error instanceof FileProblem
      ? new CommandProblem(wordFileProblem(error.problem, file))
      : error;
  }
}

async function runStep(host: Host, step: Step, lines: Lines): Promise<void> {
  switch (step.kind) {
    case 'select':
      host.select(existing(host, step.sheet, '--select'), step.range);
      return;
    case 'set': {
      const sheet =
        step.sheet === null ? host.activeSheet : (spelled(host, step.sheet) ?? step.sheet);
      if (!host.sheetNames.includes(sheet)) {
        host.insertSheet(sheet);
      }
      await host.type(sheet, step.cell, step.text);
      return;
    }
    case 'run': {
      const { value, error } = await host.execute(step.name, step.args);
      if (error !== undefined) {
        throw new CommandProblem(`${step.name}: ${error.message}`);
      }
      lines.result(JSON.stringify({ run: step.name, result: value ?? null }));
      return;
    }
    case 'print': {
      const sheet = existing(host, step.sheet, '--print');
      const values = await host.values(`${quotedSheet(sheet)}!${step.range}`);
      lines.result(JSON.stringify({ print: step.asked, values }));
      explainErrors(host, sheet, step.range, values, lines);
      return;
    }
    case 'save': {
      const content = await host.content();
      const lost = await inWords(step.file, () => saveFile(step.file, content));
      for (const { where, what } of lost) {
        lines.remark(`Not shown by Excel in ${where}: ${what}.`);
      }
      lines.remark(`Saved ${step.file}.`);
    }
  }
}

/** Runs the steps in order after `onOpen`, as Sheets does on opening. Throws at the first one that cannot be done. */
export async function runSteps(host: Host, steps: readonly Step[], lines: Lines): Promise<void> {
  for (const step of steps) {
    if (step.kind === 'save') {
      await inWords(step.file, async () => checkSaveName(step.file));
    }
  }
  if (host.functionNames.includes('onOpen')) {
    const { error } = await host.execute('onOpen', [], { event: {} });
    if (error !== undefined) {
      lines.remark(`onOpen: ${error.message}`);
    }
  }
  for (const step of steps) {
    await runStep(host, step, lines);
  }
}
