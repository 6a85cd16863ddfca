import { afterEach } from 'vitest';
import { blankWorkbook } from '../../../src/workbench/host/blank-workbook.ts';
import { Host, type HostOptions } from '../../../src/workbench/host/host.ts';

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
