/** Lists of different shape, whose columns are bound by their headers. */
export const evidenceLists = {
  'many columns': `
    Nr. | Kunde | Klasse | Ort | Gebiet | Umsatz | DB
    1007 | Brandt GmbH | A | Ulm | Süd | 800 | 90
    1012 | Ohm Lackwerk | B | Kiel | Nord | 300 | 40
    1019 | Riedel Stahl | C | Graz | Süd | 120.5 | 11`,
  'names and figures': `
    Kunde | Umsatz | DB
    Brandt | 800 | 90
    Ohm | 300 | 40
    Riedel | 120 | 11`,
  'two accounts': `
    Kunde | Umsatz | DB | Ort
    Brandt | 800 | 90 | Ulm
    Ohm | 300 | 40 | Kiel`,
  'running numbers': `
    Lfd. | Kunde | Termin | Aktiv | Quote | Umsatz
    1 | Brandt | 2026-03-01 | TRUE | %0.2 | 800
    2 | Ohm | 2026-04-01 | FALSE | %0.3 | 300
    3 | Riedel | 2026-05-01 | TRUE | %0.1 | 120
    4 | Moser | 2026-05-04 | TRUE | %0.1 | 44`,
  'numbers without names': `
    Nr. | Umsatz | Besuche
    K-17 | 800 | 3
    K-19 | 300 | 2
    K-23 | 120 | 1`,
  'names first, a blank column': `
    Kunde | Nr. | Notiz | Ort | Umsatz
    Brandt | 1007 | | Ulm | 800
    Ohm | 1012 | | Kiel | 300
    Riedel | 1019 | | Graz | 120`,
  'mixed cells': `
    Klasse | Kunde | Wert | Termin
    A | Brandt | 800 | 2026-03-01
    B | Ohm | 300 | 2026-04-01
    C | Riedel | 120 | 2026-05-01
    C | Moser | 64 | 2026-05-02
    C | Berg | 21 | 2026-05-03
    D | Stein | 20 | 2026-05-04
    D | Wolf | 17 | 2026-05-05
    D | Fuchs | offen | bald
    D | Vogel | keiner | nie
    D | Fink | hoch | Mai`,
} as const;

/** Rows below each of them, about which is asked one by one. */
export const evidenceRows: Readonly<Record<keyof typeof evidenceLists, string>> = {
  'many columns': `
    | Summe | | | | |
    | Total | | | | |
    | Summe Nord | | | | |
    | Total Nord | | | | |
    Summe | | | | | |
    | | | Summe | | 7 |
    | | | Total Nord | | 7 |
    | Nord | | Summe | | 7 |
    | Nord | | Total | | 7 |
    | Nord | | Total Nord | | 7 |
    | | | 7 | Summe | |
    1044 | | | Summe | | 7 |
    Total Nord | Summe | | | | 7 | 8
    | Total | | | | 7 | 8
    | Summe | | | | 7 | 8
    | Summe Nord | | | | 7 | 8
    | Total Nord | | | | 7 | 8
    | Total Nord | | | | 1220.5 | 8
    | Total Nord | | | | =SUM(F2:F4) -> 7 | 8
    | Total | | | | 1220.5 | 141
    | Total | | | | 1220.5 |
    | | | | | 1220.5 | 141
    | | | | | 1220.5 | 8
    | | | | | =SUM(F2:F4) -> 1220.5 |
    | | | | | =SUM(F2:F4) -> 7 | =SUM(G2:G4) -> 8
    | Nord | | | | 1220.5 | 141
    | Nord | | | | 1220.5 | 8
    | Nord | | Ulm | | 1220.5 | 141
    | Nord | | Ulm | | 1220.5 | 8
    | Nord | | Ulm | Süd | 1220.5 | 8
    | | | Ulm | | 1220.5 | 8
    1044 | Nord | | | | 1220.5 | 8
    | Total | | Ulm | | 7 | 8
    | Total | | Ulm | | 1220.5 | 8
    | Total | | Ulm | Süd | 7 | 8
    | Total | | =D2 -> Ulm | =E2 -> Süd | 7 | 8
    | Total | | '12 | '13,5 | 7 | 8
    | Total | | Total | | 7 | 8
    | Total | A | | | 7 | 8
    | Total | =C2 -> A | | | 7 | 8
    | Total | x | | | 7 | 8
    1044 | Total | | | | 7 | 8
    =A2+1 -> 1044 | Total | | | | 7 | 8
    Nord | Total | | | | 7 | 8
    | Total AG | | | | 7 | 8
    | Berg AG | | | | 7 | 8
    | Berg AG | | | | 1220.5 | 141
    | Berg AG | | | | =SUM(F2:F4) -> 1220.5 | =SUM(G2:G4) -> 141
    | Region Nord | | | | |
    | Regionen Nord | | | | |
    | Region | | | | |
    | Kunden | | | | |
    | Region Nord Ost Küste Land | | | | |
    | Region Nord Ost Küste | | | | |
    | Ost | | | | |
    | Zentral | | | | |
    | Prospects | | | | |
    | AB | | | | |
    | ABC | | | | |
    | MOSER | | | | |
    | Handel: | | | | |
    | Handel: Nord | | | | |
    | A-Kunden | | | | |
    | b kunden | | | | |
    | Klasse C | | | | |
    | Klasse E | | | | |
    | Neue Klasse C | | | | |
    | akunden | | | | |
    | Alle A-Kunden | | | | |
    | Moser | | | | |
    | Moser GmbH | | | | |
    1044 | | | | | |
    Küste | | | | | |
    | | | Küste | | |
    | | A | | | |
    | * ohne Porto | | | | |
    | † erloschen | | | | |
    | 1) geschätzt | | | | |
    | Nach 1) geschätzt | | | | |
    | Brandt (Ulm) | | | | |
    | → Blatt 2 | | | | |
    | x = offen | | | | |
    | Stand Oktober | | | | |
    | Stand | | | | |
    | Stand: | | | | |
    | Stand | | Oktober | | |
    | Stand | | Oktober | Süd | |
    | Stand Oktober | A | | | |
    | Stand Oktober | | | | 7 |
    | Stand Oktober | | 7 | | |
    1044 | Stand Oktober | | | | |
    Küste | Stand Oktober | | | | |
    | Notar Berg | | | | |
    | * Berg GmbH | | | | |
    | ${'Berg & '.padEnd(59, 'x')}* | | | | |
    | ${'* Berg & '.padEnd(59, 'x')} | | | | |
    | ${'* Berg & '.padEnd(60, 'x')} | | | | |
    | ${'x '.repeat(34)}xy | | | | |
    | ${'x '.repeat(35)}x | | | | |
    | Wer lange schreibt, der schreibt einen Satz und keinen Namen mehr, oder? | | | | |
    | Wer lange schreibt, der schreibt einen Satz und keine Namen, nicht wahr | | | | |
    | Die Vereinigten Werke für Lacke und Farben Brandt, Ohm & Söhne | | | | |
    | Vereinigte Werke für Lacke, Brandt, Ohm & Sohn, Ulm | | | | |
    | * Die Vereinigten Werke für Lacke und Farben von Brandt, Ohm & Söhne | | | | |
    | * Werke für Lacke und Farben von Brandt, Ohm und Söhnen, Ulm, GmbH | | | | |
    | Plan 2026 | | | | 7 |
    | Vorjahr | | | | 7 |
    | Abweichung | | | | 7 |
    | Anteil | | | | 7 |
    | Durchschnitt | | | | 7 |
    | kumuliert | | | | 7 |
    | Ist 2025 | | | | 7 |
    | Plan GmbH | | | | 7 |
    | Planung Nord | | | | 7 |
    | Plan 2026 | A | | | 7 |
    1044 | Plan 2026 | | | | 7 |
    | Moser | | | | 7 |
    Nr. | Kunde | Klasse | Ort | Gebiet | Umsatz | DB
    NR. | Kunde | Klasse | | | Umsatz |
    Nr. | KUNDE | klasse | x | y | z |
    Nr. | KUNDE | klasse | x | y | |
    Nr. | | | | | |
    Nr. | Moser | | | | |
    | Kunde | Klasse | | | |
    | Kunde | Ort | Ort | | |
    Lieferant | Adresse | | Telefon | | Menge | Preis
    | Adresse | | Telefon | | |
    | Telefon | | | | | Menge
    | Telefon | | | | | Preis
    | Kunde / Ort | | | | | Preis
    | Telefon | | Küste | | Menge | Preis
    | Telefon | | Küste | Moser | Menge | Preis
    | Telefon | | 2025 | 2026 | |
    | Telefon | | '2025 | | Menge |
    | Telefon AG | | Umsatz AG | | |
    | Telefon ${'x'.repeat(32)} | | | | Menge |
    | Telefon ${'x'.repeat(33)} | | | | Menge |
    | Betreuer, der für den Kunden zuständig ist | | | | Umsatz |
    | Betreuer für den Kunden zuständig im Jahr | | | | Umsatz |
    1044 | Moser | C | Linz | Süd | 64 | 7
    1044 | | | | | 64 | 7
    | Moser GmbH | | | | |
    | Moser | C | Linz | Süd | 64 | 7
    | Moser | | Linz | Süd | 64 |
    | Moser | | Linz | | 64 |
    | Moser | | | | 64 |
    | Moser | | | | =7*8 -> 56 |
    | Moser | | 12 | 13 | x | 7
    | Moser | | 12 | Süd | 64 | 7
    | Moser | | 12 | 13 | 64 | 7
    | Moser | | 12 | 13 | 64 | x
    | A | | Linz | Süd | 64 | 7
    | | | Linz | Süd | 64 | 7`,
  'names and figures': `
    Summe | 1220 | 141
    Nord | 1220 | 141
    Nord | 1220 |
    Nord | 1220 | 8
    Nord | |
    | 1220 | 141
    | 1220 |
    | 1220 | 8
    Nord | 1220 | ca. 8
    Nord | 7 | 8
    Region | |
    Regionen | |
    AB | |
    Nord | x | y
    Nord | 64 | y
    Nord | 64 |
    Kunde | Umsatz | DB
    Kunde | Umsatz | x
    Kunde | x | y
    Telefon | Menge | x
    Telefon | Menge | Moser
    Stand | 64 |
    Stand | offen |
    Stand: | |`,
  'two accounts': `
    Nord | 1100 | 130 |
    Nord | 1100 | 130 | Ulm
    Nord | 1100 | |
    Nord | 1100 | | Ulm
    | 1100 | 130 |
    | 1100 | |
    | 1100 | 8 |
    Summe | 1100 | |
    Total Nord | 1100 | 8 |
    Total Nord | | |
    Total Nord | 0 | 0 |`,
  'running numbers': `
    5 | Berg | 2026-05-04 | TRUE | %0.1 | 44
    5 | Berg | | | |
    | Berg | 2026-05-04 | | |
    | Berg | 2026-05-04 | FALSE | |
    | Berg | 2026-05-04 | TRUE | |
    | Berg | x | | |
    | Berg | 12 | | |
    | Berg | | | 0.2 | 44
    | Berg | | | x | 44
    | Berg | | | x | y
    | Berg | | | | 1264
    | | | | | 1264
    | Summe | | | %0.4 | 7
    | Stand | | | %0.4 |
    5 | Stand Mai | | | |
    Summe | Berg | | | | 7
    Total | Berg | | | | 7
    Total Nord | Berg | | | | 7`,
  'numbers without names': `
    K-31 | 7 | 1
    K-31 | |
    Nord | 7 | 1
    Nord | |
    N | |
    Region Nord | |
    | 1220 | 6
    | 7 | 1
    Summe | 1220 | 6
    Summe | 7 | 1
    K-31 | 1220 | 6
    Plan 2026 | 7 | 1
    Stand Mai | |
    K-31 | Menge | Preis`,
  'names first, a blank column': `
    Moser | 1023 | | Linz | 64
    Total | 1023 | | | 64
    Total | =B4+1 -> 1023 | | | 64
    Total | | x | | 64
    Moser | | x | | 64
    Moser | | 12 | | 64
    Moser | | x | | offen
    Moser | | | Linz | offen
    | | * offen | |
    A | | | Linz | 64`,
  'mixed cells': `
    D | Total | 1362 |
    =A8 -> D | Total | 1362 |
    | Wolf | 7 |
    | Wolf | wenig |
    | Wolf | | 2026-05-05
    | Wolf | | Juni
    | Wolf | 7 | 2026-05-05
    | Wolf | 7 | Juni
    * geschätzt | | |
    D | * geschätzt | |`,
};
