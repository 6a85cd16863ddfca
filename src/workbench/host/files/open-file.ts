import { open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { NotCarried, WorkbookContent } from './content.ts';
import { type FileLanguage, FileProblem } from './file-problem.ts';
import { knowsLocale } from './guess-locale.ts';
import { readCsv } from './read-csv.ts';
import { type OpenedFile, readXlsx } from './read-xlsx.ts';

export interface OpenOptions {
  /** A locale the user asked for, such as `de_DE`; it wins over what the file suggests. */
  readonly locale?: string | undefined;
  /** Of the list of what is not carried; without it that of the file's locale. */
  readonly language?: FileLanguage;
}

export const fileSizeLimit = 50 * 1024 * 1024;

const textKinds = ['.csv', '.tsv', '.txt'];
const workbookKinds = ['.xlsx', '.xlsm', '.xltx'];
const otherExcelKinds = ['.xls', '.xlsb', '.xlt', '.xlw'];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The container of old Excel files, and of new ones locked by a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function checkKind(extension: string): void {
  if (otherExcelKinds.includes(extension)) {
    throw new FileProblem({ kind: 'old-excel' });
  }
  if (![...textKinds, ...workbookKinds].includes(extension)) {
    throw new FileProblem({ kind: 'unknown-kind', extension });
  }
}

/**
 * Reads the bytes of a workbook or text file by its name's extension, however they arrived. Throws FileProblem for
 * everything that cannot be opened.
 */
export function openBytes(
  bytes: Uint8Array,
  fileName: string,
  options: OpenOptions = {},
): OpenedFile {
  const extension = path.extname(fileName).toLowerCase();
  if (options.locale !== undefined && !knowsLocale(options.locale)) {
    throw new FileProblem({ kind: 'unknown-locale', locale: options.locale });
  }
  if (bytes.length > fileSizeLimit) {
    throw new FileProblem({ kind: 'too-large', bytes: bytes.length, limit: fileSizeLimit });
  }
  const isCompound = startsWith(bytes, compoundFile);
  if (isCompound) {
    const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    throw new FileProblem({ kind: buffer.includes(encrypted) ? 'password' : 'old-excel' });
  }
  checkKind(extension);
  if (bytes.length === 0) {
    throw new FileProblem({ kind: 'empty' });
  }
  if (textKinds.includes(extension)) {
    if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
      throw new FileProblem({ kind: 'not-text' });
    }
    return readCsv(bytes, fileName, options);
  }
  try {
    return readXlsx(bytes, options);
  } catch (error) {
    // A file may lie about itself in more ways than can be named; the user needs one sentence all the same.
    throw error instanceof RangeError || error instanceof TypeError
      ? new FileProblem({ kind: 'damaged', part: '' })
      : error;
  }
}

/** Opens a file on disk; one that is too large is refused before it is read. */
export async function openFile(file: string, options: OpenOptions = {}): Promise<OpenedFile> {
  const extension = path.extname(file).toLowerCase();
  let opened: Awaited<ReturnType<typeof open>>;
  try {
    opened = await open(file, 'r');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new FileProblem(
      code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason: code },
    );
  }
  try {
    const about = await opened.stat();
    if (about.isDirectory()) {
      throw new FileProblem({ kind: 'not-a-file' });
    }
    checkKind(extension);
    if (about.size > fileSizeLimit) {
      throw new FileProblem({ kind: 'too-large', bytes: about.size, limit: fileSizeLimit });
    }
    return openBytes(await opened.readFile(), path.basename(file), options);
  } finally {
    await opened.close();
  }
}

/** Checks a name to save under before any work is done for it. */
export function checkSaveName(file: string): void {
  const extension = path.extname(file).toLowerCase();
  if (extension !== '.xlsx') {
    throw new FileProblem({ kind: 'save-as-xlsx', extension });
  }
}

/** Saves a workbook as .xlsx. The file appears whole or not at all; an older one stays until then. */
export async function saveFile(
  file: string,
  content: WorkbookContent,
  language: FileLanguage = 'en',
): Promise<readonly NotCarried[]> {
  checkSaveName(file);
  // Loaded only now: exceljs takes longer to load than the host takes to start.
  const { writeXlsx } = await import('./write-xlsx.ts');
  const { bytes, notCarried } = await writeXlsx(content, language);
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new FileProblem({ kind: 'cannot-save', reason: code });
  }
  return notCarried;
}
