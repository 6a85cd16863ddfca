/** Every reason to refuse a file, as data; `wordFileProblem` says it in one sentence. */
export type FileProblemContent =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown-kind'; readonly extension: string }
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'password' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'unpacks-too-large'; readonly limit: number }
  | { readonly kind: 'unsafe-part'; readonly part: string }
  | { readonly kind: 'damaged'; readonly part: string }
  | { readonly kind: 'no-workbook' }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'too-many-cells'; readonly sheet: string; readonly limit: number }
  | { readonly kind: 'too-many-filled-cells'; readonly limit: number }
  | { readonly kind: 'too-many-columns'; readonly sheet: string; readonly limit: number }
  | { readonly kind: 'unknown-locale'; readonly locale: string }
  | { readonly kind: 'cannot-save'; readonly reason: string }
  | { readonly kind: 'save-as-xlsx'; readonly extension: string };

export type FileLanguage = 'en' | 'de';

/** Thrown wherever a file cannot be opened or saved; the workbook that was open stays as it was. */
export class FileProblem extends Error {
  readonly problem: FileProblemContent;

  constructor(problem: FileProblemContent) {
    super(problem.kind);
    this.name = 'FileProblem';
    this.problem = problem;
  }
}

const megabytes = (bytes: number, language: FileLanguage): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(bytes / 1024 / 1024)} MB`;

const count = (value: number, language: FileLanguage): string =>
  new Intl.NumberFormat(language).format(value);

type Wording = {
  readonly [Kind in FileProblemContent['kind']]: (
    file: string,
    problem: Extract<FileProblemContent, { kind: Kind }>,
  ) => string;
};

const en: Wording = {
  missing: (file) => `There is no file "${file}". Check the path and the spelling.`,
  'not-a-file': (file) => `"${file}" is a folder. Name a workbook in it, ending in .xlsx or .csv.`,
  unreadable: (file, { reason }) =>
    `"${file}" cannot be read (${reason}). Close it in other programs and check its permissions.`,
  empty: (file) =>
    `"${file}" is empty (0 bytes). Save it again in the program that made it, then open it here.`,
  'unknown-kind': (file, { extension }) =>
    `"${file}" ${extension === '' ? 'has no extension' : `ends in ${extension}`}; the workbench opens .xlsx and .csv. Save it as one of these.`,
  'old-excel': (file) =>
    `"${file}" is in an older or binary Excel format; the workbench opens .xlsx. In Excel choose Save As, Excel Workbook (.xlsx).`,
  password: (file) =>
    `"${file}" is protected by a password. Open it in Excel, remove the password under File, Info, and save it again.`,
  'too-large': (file, { bytes, limit }) =>
    `"${file}" has ${megabytes(bytes, 'en')}; the workbench opens files up to ${megabytes(limit, 'en')}. Save the sheets you need as a workbook of their own.`,
  'unpacks-too-large': (file, { limit }) =>
    `"${file}" unpacks to far more than a workbook of its size would (over ${megabytes(limit, 'en')} or over 250 times its size), so it is not opened.`,
  'unsafe-part': (file, { part }) =>
    `"${file}" holds a part that points outside the file ("${part}"), so it is not opened.`,
  damaged: (file, { part }) =>
    `"${file}" is damaged${part === '' ? '' : ` (in ${part})`}. Open it in Excel or LibreOffice, let it be repaired, and save it again.`,
  'no-workbook': (file) =>
    `"${file}" holds no workbook, whatever its extension says. Save it as an Excel workbook (.xlsx) again.`,
  'not-text': (file) => `"${file}" ends in .csv but is not text. Save the table as CSV again.`,
  'too-many-cells': (file, { sheet, limit }) =>
    `"${file}" reaches beyond the ${count(limit, 'en')} cells a spreadsheet can have (at sheet "${sheet}"). Delete unused rows and columns and save it again.`,
  'too-many-filled-cells': (file, { limit }) =>
    `"${file}" has more than ${count(limit, 'en')} filled cells, which the workbench cannot keep in memory. Save the sheets you need as a workbook of their own.`,
  'too-many-columns': (file, { sheet, limit }) =>
    `Sheet "${sheet}" of "${file}" has more than the ${count(limit, 'en')} columns a spreadsheet can have. Delete unused columns and save it again.`,
  'unknown-locale': (_file, { locale }) =>
    `"${locale}" is no locale of a spreadsheet. Write language and country, for example de_DE or en_US.`,
  'cannot-save': (file, { reason }) =>
    `"${file}" cannot be written (${reason}). Choose another folder or close the file in other programs.`,
  'save-as-xlsx': (file, { extension }) =>
    `The workbench saves .xlsx, and "${file}" ${extension === '' ? 'has no extension' : `ends in ${extension}`}. Give it a name ending in .xlsx.`,
};

const de: Wording = {
  missing: (file) => `Die Datei „${file}“ gibt es nicht. Prüfen Sie den Pfad und die Schreibweise.`,
  'not-a-file': (file) =>
    `„${file}“ ist ein Ordner. Nennen Sie eine Arbeitsmappe darin, die auf .xlsx oder .csv endet.`,
  unreadable: (file, { reason }) =>
    `„${file}“ lässt sich nicht lesen (${reason}). Schließen Sie die Datei in anderen Programmen und prüfen Sie die Rechte.`,
  empty: (file) =>
    `„${file}“ ist leer (0 Byte). Speichern Sie die Datei in dem Programm, aus dem sie stammt, noch einmal.`,
  'unknown-kind': (file, { extension }) =>
    `„${file}“ ${extension === '' ? 'hat keine Endung' : `endet auf ${extension}`}; die Werkbank öffnet .xlsx und .csv. Speichern Sie die Datei in einem dieser Formate.`,
  'old-excel': (file) =>
    `„${file}“ hat ein älteres oder binäres Excel-Format; die Werkbank öffnet .xlsx. Wählen Sie in Excel „Speichern unter“ und „Excel-Arbeitsmappe (.xlsx)“.`,
  password: (file) =>
    `„${file}“ ist mit einem Kennwort geschützt. Öffnen Sie die Datei in Excel, entfernen Sie das Kennwort unter „Datei“, „Informationen“ und speichern Sie sie neu.`,
  'too-large': (file, { bytes, limit }) =>
    `„${file}“ hat ${megabytes(bytes, 'de')}; die Werkbank öffnet Dateien bis ${megabytes(limit, 'de')}. Speichern Sie die Blätter, die Sie brauchen, als eigene Arbeitsmappe.`,
  'unpacks-too-large': (file, { limit }) =>
    `„${file}“ entpackt sich zu weit mehr, als eine Arbeitsmappe dieser Größe enthält (über ${megabytes(limit, 'de')} oder über das 250-Fache), und wird deshalb nicht geöffnet.`,
  'unsafe-part': (file, { part }) =>
    `„${file}“ enthält einen Teil, der aus der Datei hinaus zeigt („${part}“), und wird deshalb nicht geöffnet.`,
  damaged: (file, { part }) =>
    `„${file}“ ist beschädigt${part === '' ? '' : ` (in ${part})`}. Lassen Sie die Datei in Excel oder LibreOffice reparieren und speichern Sie sie neu.`,
  'no-workbook': (file) =>
    `„${file}“ enthält keine Arbeitsmappe, auch wenn die Endung das sagt. Speichern Sie die Datei neu als Excel-Arbeitsmappe (.xlsx).`,
  'not-text': (file) =>
    `„${file}“ endet auf .csv, ist aber kein Text. Speichern Sie die Tabelle noch einmal als CSV.`,
  'too-many-cells': (file, { sheet, limit }) =>
    `„${file}“ reicht über die ${count(limit, 'de')} Zellen hinaus, die eine Tabelle haben kann (im Blatt „${sheet}“). Löschen Sie ungenutzte Zeilen und Spalten und speichern Sie neu.`,
  'too-many-filled-cells': (file, { limit }) =>
    `„${file}“ hat mehr als ${count(limit, 'de')} gefüllte Zellen, so viele fasst der Speicher der Werkbank nicht. Speichern Sie die Blätter, die Sie brauchen, als eigene Arbeitsmappe.`,
  'too-many-columns': (file, { sheet, limit }) =>
    `Das Blatt „${sheet}“ in „${file}“ hat mehr als die ${count(limit, 'de')} Spalten, die eine Tabelle haben kann. Löschen Sie ungenutzte Spalten und speichern Sie neu.`,
  'unknown-locale': (_file, { locale }) =>
    `„${locale}“ ist kein Gebietsschema einer Tabelle. Schreiben Sie Sprache und Land, zum Beispiel de_DE oder en_US.`,
  'cannot-save': (file, { reason }) =>
    `„${file}“ lässt sich nicht schreiben (${reason}). Wählen Sie einen anderen Ordner oder schließen Sie die Datei in anderen Programmen.`,
  'save-as-xlsx': (file, { extension }) =>
    `Die Werkbank speichert .xlsx, aber „${file}“ ${extension === '' ? 'hat keine Endung' : `endet auf ${extension}`}. Wählen Sie einen Namen, der auf .xlsx endet.`,
};

/** The one sentence for a refused file; `file` is its name as the user knows it. */
export function wordFileProblem(
  problem: FileProblemContent,
  file: string,
  language: FileLanguage = 'en',
): string {
  const words = language === 'de' ? de : en;
  // The mapped type pairs each kind with its own payload; the union of all of them cannot be called.
  const word = words[problem.kind] as (file: string, problem: FileProblemContent) => string;
  return word(file, problem);
}
