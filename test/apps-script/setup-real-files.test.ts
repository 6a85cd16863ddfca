import path from 'node:path';
import { expect, test } from 'vitest';
import { openFile } from '../../src/workbench/host/files/open-file.ts';
import { openSample } from '../../src/workbench/sample-file.ts';
import { realWorkbooks } from '../workbench/files/real-workbooks.ts';
import { run, start } from './account-book.ts';

const files = ['sample', ...realWorkbooks()];

test.each(files.map((file) => [path.basename(file), file]))(
  '%s: set-up and removal leave the workbook as it was, in every value, format, rule, note and name',
  async (_, file) => {
    const opened =
      file === 'sample' ? await openSample('de_DE') : await openFile(file, { locale: 'de_DE' });
    const host = await start(opened.content);
    try {
      const before = await host.content();
      const proposal = (await run(host, 'proposeSetup')) as { none?: true };
      expect(await host.content()).toEqual(before);
      // A list of sales or products is no account list; the sentence says so.
      if (proposal.none) return;
      await run(host, 'applySetup');
      expect(await host.content()).not.toEqual(before);
      await run(host, 'removeFromSheet');
      expect(await host.content()).toEqual(before);
    } finally {
      host.close();
    }
  },
  90_000,
);
