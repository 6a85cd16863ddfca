import { accountKey } from './account-key.ts';

/** No account is called so, whatever follows: "Summe Nord", "Zwischensumme 2025". */
const sure =
  /^(?:summen?|gesamtsumme|endsumme|zwischensumme|teilsumme|gesamtergebnis|teilergebnis|(?:grand|sub)[ -]?total|übertrag|suma|somme|somma|sous[ -]total|subtotale?|toplam|genel toplam|ara toplam)(?![\p{L}\d-])/u;

/** An account can be called so ("Total Energies"), so nothing but a year or a word for what is summed may follow. */
const alone =
  /^(?:total|totals|totales|totaux|totali|gesamt|insgesamt|sum|ergebnis|durchschnitt|mittelwert|average)(?: (?:\d{4}|kunden|accounts|customers|umsatz|revenue|sales|general|generale))*$/;

/** Whether a cell in the column of accounts labels a total instead of naming an account. */
export function isTotalLabel(cell: unknown): boolean {
  const text = accountKey(cell)
    .replace(/[:=]+$/, '')
    .trim();
  return sure.test(text) || alone.test(text);
}
