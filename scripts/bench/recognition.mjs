import { bundled } from '../bundled.mjs';
import { growthExponent, median, result } from './measure.mjs';

/** Finding the account table: how long a sheet of ten thousand rows takes, and how that grows. */
export async function benchRecognition() {
  const { findTable } = await bundled('src/workbook/find-table.ts');
  const list = (rows) => ({
    name: 'Kunden',
    formulas: [],
    values: [
      ['Kd.-Nr.', 'Kunde', 'Ort', 'Klasse', 'Umsatz 2024', 'Umsatz 2025', 'Betreuer'],
      ...Array.from({ length: rows }, (_, row) => [
        `K-${10_000 + row}`,
        `Firma ${row} GmbH`,
        `Ort ${row % 300}`,
        'ABCD'.charAt(row % 4),
        row * 3.5,
        `${row}.250,00 €`,
        row % 2 ? 'M. Weber' : 'S. Kern',
      ]),
    ],
  });
  const times = [1000, 10_000].map((rows) => {
    const sheet = list(rows);
    const find = () =>
      findTable({ sheets: [sheet], locale: { decimalComma: true } }, sheet.name, 46_349);
    return [rows, median(5, find)];
  });
  return [
    result('finding the table in 10,000 rows', times[1][1], 'ms', 1000),
    result('finding the table, growth 1,000 → 10,000', growthExponent(...times), '', 1.2),
  ];
}
