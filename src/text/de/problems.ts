import type { Place, Told } from '../../domain/argument-problem.ts';
import type { ProblemWords } from '../catalogue.ts';

const number = (value: number) => String(Number(value.toPrecision(12))).replace('.', ',');

function place({ row, column }: Place): string {
  if (row === undefined) return `Spalte ${column}`;
  return column === undefined ? `Zeile ${row}` : `Zeile ${row}, Spalte ${column}`;
}

function value(got: Told): string {
  if (typeof got === 'boolean') return got ? 'WAHR' : 'FALSCH';
  return typeof got === 'number' ? number(got) : got;
}

/** Was dasteht und wo; ein einzelner Wert hat keinen Ort. */
const found = ({ at, got }: { readonly at?: Place; readonly got: Told }) =>
  at === undefined
    ? `angegeben ist aber „${value(got)}“`
    : `in ${place(at)} steht aber „${value(got)}“`;

const butThere = (count: number) =>
  count === 1 ? 'es ist aber nur eine' : `es sind aber ${count}`;

export const problem: ProblemWords = {
  missing: (p) =>
    `„${p.parameter}“ fehlt. Geben Sie dafür eine Zelle oder einen Bereich an, zum Beispiel A2:A100.`,
  'error-cell': (p) =>
    `„${p.parameter}“ darf keinen Fehler enthalten, ${found(p)}. Beheben Sie den Fehler in dieser Zelle, oder fangen Sie ihn mit WENNFEHLER ab.`,
  'not-a-number': (p) =>
    `„${p.parameter}“ erwartet eine Zahl, ${found(p)}. Tragen Sie zum Beispiel 60 ein.`,
  'out-of-range': (p) =>
    `„${p.parameter}“ erwartet ${number(p.min)} bis ${number(p.max)}, ${found(p)}. Tragen Sie zum Beispiel ${number(p.max === 100 ? 60 : Math.max(p.min, 1))} ein.`,
  'not-a-rating': (p) =>
    `„${p.parameter}“ erwartet ganze Zahlen von 1 bis 5 oder eine leere Zelle, ${found(p)}. Tragen Sie zum Beispiel 4 ein.`,
  'not-a-name': (p) =>
    `„${p.parameter}“ erwartet einen Namen oder eine Nummer, ${found(p)}. Tragen Sie zum Beispiel „Huber AG“ ein.`,
  'not-a-class': (p) =>
    `„${p.parameter}“ erwartet A, B, C oder D oder eine leere Zelle, ${found(p)}. Tragen Sie zum Beispiel B ein, oder ordnen Sie das Wort in den Einstellungen einer Klasse zu.`,
  'not-a-label': (p) =>
    `„${p.parameter}“ erwartet ein Urteil oder einen Wert von 0 bis 100, ${found(p)}. Tragen Sie zum Beispiel „Kunde“ oder 72 ein.`,
  'weight-missing': (p) =>
    `„${p.parameter}“ erwartet in jeder Spalte eine Zahl, ${place(p.at ?? { column: 1 })} ist aber leer. Tragen Sie 1 für das übliche Gewicht oder 0 für „aus“ ein.`,
  'odd-columns': (p) =>
    `„${p.parameter}“ erwartet eine gerade Zahl von Spalten, die erste Hälfte für Kundenmerkmale, die zweite für Patientenmerkmale, ${butThere(p.columns)}. Geben Sie zum Beispiel 12 Spalten wie C2:N2 an, und füllen Sie die kürzere Hälfte mit einer leeren Spalte auf.`,
  'wrong-columns': (p) =>
    p.needed === 1
      ? `„${p.parameter}“ erwartet eine Spalte, es sind aber ${p.got}. Geben Sie zum Beispiel A2:A100 an.`
      : `„${p.parameter}“ erwartet ${p.needed} Spalten, ${butThere(p.got)}. Passen Sie den Bereich an.`,
  'no-trait-for-column': (p) =>
    `In ${place(p.at ?? { column: 1 })} von „${p.parameter}“ steht eine Bewertung („${value(p.got)}“), zu der die Einstellungen kein Merkmal kennen. Leeren Sie die Zelle, oder ergänzen Sie das Merkmal in den Einstellungen.`,
  'one-row-needed': (p) =>
    `„${p.parameter}“ erwartet eine einzige Zeile für alle, es sind aber ${p.rows}. Geben Sie zum Beispiel C1:N1 an.`,
  'rows-differ': (p) =>
    `„${p.parameter}“ hat ${p.rows} Zeilen, „${p.other}“ aber ${p.otherRows}. Geben Sie für beide dieselben Zeilen an, zum Beispiel A2:A100 und B2:B100.`,
  'not-cuts': (p) =>
    `„${p.parameter}“ erwartet zwei oder drei steigende Anteile zwischen 0 und 1, angegeben ist aber „${p.got.map(value).join('; ')}“. Tragen Sie zum Beispiel 0,80 und 0,95 in zwei Zellen ein.`,
  'column-missing': (p) =>
    `„${p.parameter}“ braucht eine Spalte „${p.column}“, in der Kopfzeile steht aber keine. Geben Sie die ganze Tabelle der Einschätzungen mit ihren Überschriften an.`,
  'not-settings': (p) =>
    `„${p.parameter}“ erwartet die Tabelle des Blatts „Einstellungen“, dort steht aber keiner ihrer Schlüssel. Geben Sie zum Beispiel Einstellungen!A:C an.`,
  'setting-not-a-number': (p) =>
    `Die Einstellung „${p.setting}“ erwartet eine Zahl, dort steht aber „${value(p.got)}“. Tragen Sie eine Zahl ein, oder leeren Sie die Zelle für die Vorgabe.`,
  'setting-out-of-range': (p) =>
    `Die Einstellung „${p.setting}“ erwartet ${number(p.min)} bis ${number(p.max)}, dort steht aber ${number(p.got)}. Berichtigen Sie den Wert, oder leeren Sie die Zelle für die Vorgabe.`,
  'setting-not-a-day': (p) =>
    `Die Einstellung „${p.setting}“ erwartet ein Datum, dort steht aber „${value(p.got)}“. Tragen Sie zum Beispiel 23.11.2026 ein.`,
  'setting-not-a-choice': (p) =>
    `Die Einstellung „${p.setting}“ erwartet ${p.choices.map((choice) => `„${choice}“`).join(' oder ')}, dort steht aber „${value(p.got)}“. Tragen Sie eines davon ein.`,
  'setting-twice': (p) =>
    `Die Einstellung „${p.setting}“ steht in zwei Zeilen mit verschiedenen Werten. Löschen Sie eine davon.`,
  'setting-word-twice': (p) =>
    `Die Einstellung „${p.setting}“ verwendet das Wort „${p.got}“, das schon etwas anderes bedeutet. Wählen Sie ein anderes Wort.`,
  'setting-not-rising': (p) =>
    `Die Einstellung „${p.setting}“ muss über „${p.other}“ (${number(p.otherValue)}) liegen, dort steht aber ${number(p.got)}. Berichtigen Sie einen der beiden Werte.`,
  'setting-pole-missing': (p) =>
    `Das Merkmal „${p.trait}“ hat keinen Pol. Ergänzen Sie eine Zeile „${p.setting}“ mit dem Wert Kunde oder Patient.`,
  'setting-pole-empty': (p) =>
    `Alle Merkmale eines Pols sind abgeschaltet, also gibt es keinen Wert. Geben Sie einem davon ein Gewicht, zum Beispiel „${p.setting}“ 1.`,
  'judgements-not-rising': ({ got }) =>
    `Die fünf Urteile einer Wirkungskurve müssen steigen, sind aber ${[got.none, got.half, got.present, got.halfMore, got.saturation].map(number).join('; ')}. Tragen Sie zum Beispiel 20; 60; 100; 125; 170 ein.`,
  'minimum-above-budget': (p) =>
    `Die Mindeststunden aller Accounts ergeben ${number(p.minimum)}, das Budget beträgt aber ${number(p.budget)}. Erhöhen Sie das Budget, oder senken Sie die Mindeststunden in den Einstellungen.`,
  'minimum-above-maximum': (p) =>
    `Das Minimum von ${number(p.minimum)} Stunden liegt über dem Maximum von ${number(p.maximum)}. Berichtigen Sie einen der beiden Werte in den Einstellungen.`,
};
