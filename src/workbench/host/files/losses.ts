import type { NotCarried } from './content.ts';
import type { FileLanguage } from './file-problem.ts';

/** Everything a file can hold that the workbench does not carry, in both languages. */
const words = {
  'rich-text': [
    'formatting of single words within a cell',
    'Formatierung einzelner Wörter in einer Zelle',
  ],
  picture: ['a picture', 'ein Bild'],
  chart: ['a chart', 'ein Diagramm'],
  shape: ['a drawn shape or text box', 'eine gezeichnete Form oder ein Textfeld'],
  'chart-sheet': [
    'a sheet that holds only a chart or dialog',
    'ein Blatt, das nur ein Diagramm oder einen Dialog enthält',
  ],
  'pivot-table': [
    'a pivot table (its cells stay as values)',
    'eine Pivot-Tabelle (ihre Zellen bleiben als Werte)',
  ],
  table: [
    'the table frame (its cells, formats and filter stay; formulas name the cells instead)',
    'der Tabellenrahmen (Zellen, Formate und Filter bleiben; Formeln nennen stattdessen die Zellen)',
  ],
  'threaded-comments': [
    'a comment thread (kept as a note)',
    'ein Kommentarverlauf (bleibt als Notiz)',
  ],
  'icon-set': ['a conditional format with icons', 'eine bedingte Formatierung mit Symbolen'],
  'data-bar': ['a conditional format with data bars', 'eine bedingte Formatierung mit Datenbalken'],
  'format-rule': [
    'a kind of conditional format Sheets does not have',
    'eine Art bedingter Formatierung, die Sheets nicht hat',
  ],
  'format-rule-style': [
    'borders or number formats of a conditional format',
    'Rahmen oder Zahlenformate einer bedingten Formatierung',
  ],
  'stop-if-true': [
    'the mark "stop if true" of a conditional format',
    'die Marke „Anhalten“ einer bedingten Formatierung',
  ],
  'external-formula': [
    'a formula that reads another workbook (its last value stays)',
    'eine Formel, die eine andere Arbeitsmappe liest (ihr letzter Wert bleibt)',
  ],
  'external-link': ['links to other workbooks', 'Verknüpfungen mit anderen Arbeitsmappen'],
  'unknown-table': [
    'a formula that names a table the file lacks',
    'eine Formel, die eine in der Datei fehlende Tabelle nennt',
  ],
  'what-if': [
    'a what-if table (its last values stay)',
    'eine Was-wäre-wenn-Tabelle (ihre letzten Werte bleiben)',
  ],
  'lost-formula': [
    'a formula the file does not spell out (its last value stays)',
    'eine Formel, die die Datei nicht ausschreibt (ihr letzter Wert bleibt)',
  ],
  'damaged-value': [
    'a damaged value (kept as text, or recomputed)',
    'ein beschädigter Wert (bleibt als Text oder wird neu berechnet)',
  ],
  'damaged-part': ['a damaged part', 'ein beschädigter Teil'],
  macros: ['macros', 'Makros'],
  'sheet-password': [
    'the password of a protected sheet (the protection itself stays)',
    'das Kennwort eines geschützten Blatts (der Schutz selbst bleibt)',
  ],
  'protected-exceptions': [
    'ranges excepted from the protection of a sheet',
    'vom Blattschutz ausgenommene Bereiche',
  ],
  'workbook-protection': [
    'the protection of the workbook structure',
    'der Schutz der Arbeitsmappenstruktur',
  ],
  validation: [
    'a data validation Sheets does not have',
    'eine Datenüberprüfung, die Sheets nicht hat',
  ],
  'validation-words': [
    'the title or the input message of a data validation',
    'Titel oder Eingabemeldung einer Datenüberprüfung',
  ],
  'print-area': ['print area and print titles', 'Druckbereich und Drucktitel'],
  'header-footer': [
    'header and footer of the printed page',
    'Kopf- und Fußzeile der gedruckten Seite',
  ],
  'page-breaks': ['page breaks set by hand', 'von Hand gesetzte Seitenumbrüche'],
  slicer: ['a slicer or timeline', 'ein Datenschnitt oder eine Zeitachse'],
  sparkline: ['sparklines', 'Sparklines'],
  control: ['a form control or embedded object', 'ein Steuerelement oder eingebettetes Objekt'],
  'fill-pattern': [
    'a fill pattern or gradient (kept as one colour)',
    'ein Füllmuster oder Farbverlauf (bleibt als eine Farbe)',
  ],
  'diagonal-border': ['a diagonal border', 'ein diagonaler Rahmen'],
  'border-style': [
    'a border style Sheets does not have (kept as the nearest one)',
    'ein Rahmenstil, den Sheets nicht hat (bleibt als der nächste)',
  ],
  'text-effect': [
    'superscript, subscript, outline, shadow or double underline',
    'hoch- oder tiefgestellter, umrissener, schattierter oder doppelt unterstrichener Text',
  ],
  alignment: [
    'indents, shrinking, justified or vertical text (kept as the nearest alignment)',
    'Einzüge, Verkleinern, Blocksatz oder senkrechter Text (bleibt als nächste Ausrichtung)',
  ],
  'distant-format': [
    'formats of blank cells far beyond the contents',
    'Formate leerer Zellen weit außerhalb der Inhalte',
  ],
  'hidden-formula': [
    'the mark that hides a formula from view',
    'die Marke, die eine Formel verbirgt',
  ],
  unlocked: [
    'the mark that a cell stays open in a protected sheet',
    'die Marke, dass eine Zelle im geschützten Blatt offen bleibt',
  ],
  'filter-rule': [
    'a filter rule other than chosen values (the rows it hides stay hidden)',
    'eine andere Filterregel als ausgewählte Werte (die Zeilen, die sie ausblendet, bleiben ausgeblendet)',
  ],
  'local-name': [
    'a name that holds only on one sheet and exists twice',
    'ein Name, der nur in einem Blatt gilt und doppelt vorkommt',
  ],
  'broken-name': [
    'a name that points nowhere or to another workbook',
    'ein Name, der ins Leere oder in eine andere Arbeitsmappe zeigt',
  ],
  'hidden-name': ['a hidden name', 'ein verborgener Name'],
  outline: ['grouping of rows or columns', 'Gruppierung von Zeilen oder Spalten'],
  view: [
    'how the window is set (split panes, hidden gridlines, right to left, formulas shown)',
    'Einstellungen des Fensters (geteilt, ohne Gitternetz, von rechts nach links, Formelansicht)',
  ],
  scenario: ['scenarios or consolidation settings', 'Szenarien oder Konsolidierung'],
  connection: [
    'a connection to a database or web page',
    'eine Verbindung zu einer Datenbank oder Webseite',
  ],
  'custom-properties': [
    'title, keywords or other document properties',
    'Titel, Stichwörter oder andere Dokumenteigenschaften',
  ],
  'unknown-part': ['something the workbench does not know', 'etwas, das die Werkbank nicht kennt'],
  link: [
    'a link to a file or another place (the text stays)',
    'eine Verknüpfung zu einer Datei oder Stelle (der Text bleibt)',
  ],
  'link-tip': ['the tip of a link', 'der Hinweistext eines Links'],
  'own-sheet': [
    'the hidden sheet of the workbench, which was changed and no longer fits',
    'das verborgene Blatt der Werkbank, das verändert wurde und nicht mehr passt',
  ],
  'saved-chart': [
    'a chart (the workbench draws it again when the file is opened there)',
    'ein Diagramm (die Werkbank zeichnet es beim Öffnen wieder)',
  ],
  'saved-sheet-name': [
    'a sheet name that .xlsx does not allow (the workbench restores it)',
    'ein Blattname, den .xlsx nicht erlaubt (die Werkbank stellt ihn wieder her)',
  ],
  'saved-protection': [
    'the protection of a range or a warning (the workbench restores it)',
    'der Schutz eines Bereichs oder eine Warnung (die Werkbank stellt ihn wieder her)',
  ],
  'saved-long-text': [
    'text beyond the 32,767 characters a cell of .xlsx takes (the workbench restores it)',
    'Text jenseits der 32.767 Zeichen, die eine Zelle in .xlsx fasst (die Werkbank stellt ihn wieder her)',
  ],
  'saved-distant-cell': [
    'cells beyond column XFD or row 1,048,576',
    'Zellen jenseits von Spalte XFD oder Zeile 1.048.576',
  ],
} satisfies Record<string, readonly [string, string]>;

export type LossKind = keyof typeof words;

/** Collects what is not carried, one line per sheet and kind however many cells it concerns. */
export class Losses {
  private readonly found = new Map<
    string,
    { kind: LossKind; sheet: string | null; cells: string[]; count: number; detail: string }
  >();

  /** `cell` is an A1 reference; `detail` names the one thing meant, such as a table. */
  add(kind: LossKind, sheet: string | null, cell?: string, detail = ''): void {
    const key = JSON.stringify([kind, sheet, detail]);
    const entry = this.found.get(key) ?? { kind, sheet, cells: [], count: 0, detail };
    entry.count += 1;
    if (cell !== undefined && entry.cells.length < 3 && !entry.cells.includes(cell)) {
      entry.cells.push(cell);
    }
    this.found.set(key, entry);
  }

  /** As sentences' parts for the person who opened the file: where, and what. */
  list(language: FileLanguage): NotCarried[] {
    const de = language === 'de';
    return [...this.found.values()].map(({ kind, sheet, cells, count, detail }) => {
      const more =
        count > cells.length && cells.length > 0
          ? de
            ? ` und ${count - cells.length} weitere`
            : ` and ${count - cells.length} more`
          : '';
      const place = cells.length === 0 ? '' : ` ${cells.join(', ')}${more}`;
      return {
        where:
          sheet === null
            ? de
              ? 'Arbeitsmappe'
              : 'workbook'
            : `${sheet}${place === '' ? '' : `:${place}`}`,
        what:
          words[kind][de ? 1 : 0] + (detail === '' ? '' : de ? ` („${detail}“)` : ` ("${detail}")`),
      };
    });
  }
}
