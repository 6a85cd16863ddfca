import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFile } from './host/files/open-file.ts';
import type { OpenedFile } from './host/files/read-xlsx.ts';

/** The sample in the language of a locale such as `de_AT`: German for German ones, English for all others. */
export function sampleFile(locale: string): string {
  const name = `zeitwert-sample-${locale.startsWith('de') ? 'de' : 'en'}.xlsx`;
  const here = path.dirname(fileURLToPath(import.meta.url));
  // Beside this file when it runs as source, two folders up and down again when it was built.
  const beside = path.join(here, 'sample', name);
  return existsSync(beside) ? beside : path.resolve(here, '../../src/workbench/sample', name);
}

/** Opens the sample; German unless another locale is asked for. */
export function openSample(locale?: string): Promise<OpenedFile> {
  return openFile(sampleFile(locale ?? 'de_DE'), { locale });
}
