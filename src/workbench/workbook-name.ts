import path from 'node:path';

export function languageOf(locale: string): 'de' | 'en' {
  return locale.startsWith('de') ? 'de' : 'en';
}

/** What the page calls a workbook that came from a file of this name. */
export function nameOf(fileName: string): string {
  return path.basename(fileName, path.extname(fileName)) || fileName;
}

export function sampleName(locale: string): string {
  return languageOf(locale) === 'de' ? 'Beispielmappe' : 'Sample workbook';
}
