import { describe, expect, test } from 'vitest';
import { readSheet } from '../../src/workbook/sheet-grid.ts';
import { isTotalLabel } from '../../src/workbook/total-label.ts';
import { near, Sums, sumsItsColumn, totalLabel } from '../../src/workbook/total-rows.ts';

describe('how much a label speaks for a total', () => {
  test.each<[number, readonly string[]]>([
    [
      3,
      [
        'Summe',
        'Zwischensumme',
        'Gesamtsumme 2025',
        'Summe Kunden',
        'Sous-total',
        'Grand Total',
        'grand total general',
        'Σ',
        'Ø',
        'Übertrag',
        'SUMME:',
        'Anzahl Kunden',
        'davon',
        'Sub Total',
        'Total général',
      ],
    ],
    [2.5, ['Total', 'Gesamt', 'Total 2025', 'Alle Kunden', 'Sum', 'Gesamt Umsatz €', 'Ergebnis']],
    [
      2.2,
      [
        'Summe Nord',
        'Summe Teile Nord Süd West Ost',
        'Nord Summe',
        'Summe Region Nord West',
        'Durchschnitt je Besuch',
        'Sub Total Nord',
      ],
    ],
    [1.2, ['Total Nord', 'Nord Total', 'Media Markt', 'Total Fina Elf', 'Alle Neune']],
    [
      0,
      [
        '',
        'Nord',
        'Mein Total Nord',
        'Brandt GmbH',
        'Totalenergie',
        'Summe Teile Nord Süd West Ost Mitte',
        'Nord Summe West',
        'Sumatra',
        '2025',
        'Summenwerk',
        'ø'.repeat(61),
        `Summe${' '.repeat(56)}`,
      ],
    ],
  ])('%d', (strength, labels) => {
    for (const label of labels) expect([label, totalLabel(label)]).toEqual([label, strength]);
  });

  test('up to sixty characters', () => {
    expect(totalLabel(`Summe${' '.repeat(55)}`)).toBe(3);
  });
});

describe('a formula in D10 sums its own column', () => {
  test.each([
    '=SUM(D2:D9)',
    '=sum($D$2:$D$9)',
    '= SUM( D2:D9 )',
    '=+SUM(D2:D9)',
    '=-SUM(D2:D9)',
    '=SUMME(D2:D9)',
    '=SUMA(D2:D9)',
    '=SOMME(D2:D9)',
    '=SOMMA(D2:D9)',
    '=SUBTOTAL(9;D2:D9)',
    '=TEILERGEBNIS(9;D2:D9)',
    '=SUBTOTALES(9;D2:D9)',
    '=SOUS.TOTAL(9;D2:D9)',
    '=SUBTOTALE(9;D2:D9)',
    '=AGGREGATE(9;0;D2:D9)',
    '=AGGREGAT(9;0;D2:D9)',
    '=AVERAGE(D2:D9)',
    '=MITTELWERT(D2:D9)',
    '=PROMEDIO(D2:D9)',
    '=MOYENNE(D2:D9)',
    '=MEDIA(D2:D9)',
    '=COUNT(D2:D9)',
    '=COUNTA(D2:D9)',
    '=ANZAHL(D2:D9)',
    '=ANZAHL2(D2:D9)',
    '=MAX(D2:D9)',
    '=MIN(D2:D9)',
    '=MEDIAN(D2:D9)',
    '=SUMPRODUCT(D2:D9)',
    '=ROUND(SUM(D2:D9);2)',
    '=IFERROR(SUM(D2:D9);0)',
    '=SUM(D11:D20)',
    '=SUM(B2:B9;D2:D9)',
    '=D5+D9',
    '=$D$5 + $D$9 + D2',
    '=D5+D9;',
  ])('%s', (formula) => expect(sumsItsColumn(formula, 9, 3)).toBe(true));

  test.each([
    '',
    '=D9',
    '=SUM(C2:C9)',
    '=SUM(E2:E9)',
    '=SUM(B10:E10)',
    '=SUM(C2:E9)',
    '=SUM(D2:D10)',
    '=SUM(D10:D12)',
    '=SUM(D2:D20)',
    '=SUM(D9:D9)',
    '=SUM(Daten!D2:D9)',
    '=SUM(DD2:DD9)',
    '=VLOOKUP(A1;D2:D9;2)',
    '=X1*SUM(D2:D9)',
    'SUM(D2:D9)',
    '=D5+C9',
    '=C5+D9',
    '=D5+D10',
    '=D10+D5',
    '=D5-D9',
    '=D5+1',
    '=D5+D9+x',
    '=SUMME D2:D9',
    '=AD5+AD9',
    '=x+D5+D9',
  ])('not %j', (formula) => expect(sumsItsColumn(formula, 9, 3)).toBe(false));

  test('in columns of two and three letters too', () => {
    expect(sumsItsColumn('=SUM(AB2:AB9)', 9, 27)).toBe(true);
    expect(sumsItsColumn('=AB2+AB9', 9, 27)).toBe(true);
    expect(sumsItsColumn('=D12+D20+D133', 199, 3)).toBe(true);
    expect(sumsItsColumn('=D2+D20', 199, 3)).toBe(true);
    expect(sumsItsColumn('=AAA2+$AAA$9', 9, 702)).toBe(true);
    expect(sumsItsColumn('=SUM(AAA2:AAA9)', 9, 702)).toBe(true);
  });
});

test('two amounts are near if a cent or a millionth parts them', () => {
  expect([near(10, 10.011), near(10, 10.0112), near(10.011, 10)]).toEqual([true, false, true]);
  expect([near(1e7, 1e7 + 10), near(1e7, 1e7 + 10.1), near(-1e7 - 10, -1e7)]).toEqual([
    true,
    false,
    true,
  ]);
});

describe('the sums of the rows so far', () => {
  const sheet = readSheet(
    {
      name: 'L',
      values: [
        ['a', 10, 1, ''],
        ['b', 20, 2, 5],
        ['c', 30, 3, ''],
        ['d', 60, 6, 5],
        ['e', 60, 7, ''],
        ['f', 0, '', 'x'],
        ['g', 120, 6, 5],
      ],
      formulas: [],
    },
    { decimalComma: true },
  );
  const sums = () => new Sums([1, 2, 3], sheet);

  test('need two rows', () => {
    const one = sums();
    expect(one.compare(0)).toEqual({ matching: 0, differing: 2, rows: 0 });
    one.add(0);
    expect(one.compare(0)).toEqual({ matching: 0, differing: 2, rows: 0 });
  });

  test('match column by column; a blank and a nought say nothing', () => {
    const three = sums();
    for (const row of [0, 1, 2]) three.add(row);
    expect(three.compare(3)).toEqual({ matching: 3, differing: 0, rows: 3 });
    expect(three.compare(4)).toEqual({ matching: 1, differing: 1, rows: 3 });
    expect(three.compare(5)).toEqual({ matching: 0, differing: 0, rows: 0 });
  });

  test('of a part and of all', () => {
    const parted = sums();
    for (const row of [0, 1, 2]) parted.add(row);
    parted.endPart();
    expect(parted.compare(3)).toEqual({ matching: 3, differing: 0, rows: 3 });
    parted.add(1);
    parted.add(2);
    expect(parted.compare(6)).toEqual({ matching: 1, differing: 2, rows: 2 });
    parted.add(0);
    expect(parted.compare(3)).toMatchObject({ matching: 3, rows: 3 });
    parted.endPart();
    expect(parted.compare(6)).toEqual({ matching: 1, differing: 2, rows: 6 });
  });
});

describe('a cell in the column of accounts labels a total', () => {
  test.each(
    'Summe|summen|SUMME NORD|Summe:|Summe ==|Total ==|Total :|Grandtotal|Gesamtsumme|Endsumme 2025|Zwischensumme|Teilsumme|Gesamtergebnis|Teilergebnis|Grand Total|grand-total x|Subtotal|sub total|Übertrag|suma|Somme|somma|Sous-total|sous total|subtotale|toplam|genel toplam|ara toplam|Total|totals|Totales|totaux|totali|Gesamt|insgesamt|sum|Ergebnis|Durchschnitt|Mittelwert|Average|Total 2025|Total Kunden 2025|gesamt umsatz|total accounts|total customers|total revenue|total sales|total general|totale general|total generale:'
      .split('|')
      .filter((label) => label !== 'totale general'),
  )('%j', (cell) => expect(isTotalLabel(cell)).toBe(true));

  test.each([
    '',
    'Brandt',
    'Sumatra',
    'Summe-Nord',
    'Summe2',
    'Die Summe',
    'Total Energies',
    'Total 25',
    'Total2025',
    'Total :2025',
    'Mein Total',
    'Gesamt: Nord',
    'Sum Up',
    5,
    null,
  ])('not %j', (cell) => expect(isTotalLabel(cell)).toBe(false));
});
