import { afterEach } from 'vitest';
import { blankWorkbook } from '../../../src/workbench/host/blank-workbook.ts';
import { Host, type HostOptions } from '../../../src/workbench/host/host.ts';
import { nobody, type UserInterface } from '../../../src/workbench/host/user-interface.ts';

const open: Host[] = [];

afterEach(() => {
  for (const host of open.splice(0)) host.close();
});

/** A host with a script of the test's own and a blank workbook, closed after the test. */
export async function startHost(
  code: string,
  options: Partial<HostOptions> & { readonly locale?: string } = {},
): Promise<Host> {
  const { locale = 'en_US', ...rest } = options;
  const host = await Host.start({
    project: {
      code,
      files: { Page: '<!doctype html><p>Page</p>' },
      manifest: { timeZone: 'Etc/GMT' },
    },
    content: blankWorkbook(locale, 'Europe/Berlin'),
    ...rest,
  });
  open.push(host);
  return host;
}

/** A person who lets an alert wait until the test says so; what asked them stands still meanwhile. */
export function personAtTheDoor() {
  let tellAsked = () => {};
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    tellAsked = resolve;
  });
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const ui: UserInterface = {
    ...nobody,
    alert: async () => {
      tellAsked();
      await answered;
      return 'OK';
    },
  };
  return { ui, asked, answer: () => answer() };
}
