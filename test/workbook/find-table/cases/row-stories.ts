/** Whole lists in which several such rows come together. */
export const rowStories: Readonly<Record<string, string>> = {
  'groups with headings and subtotals': `
    Kunde | Ort | Umsatz
    Region Nord | |
    Brandt | Kiel | 10
    Ohm | Kiel | 20
    Summe Nord | | 30
    Region Süd | |
    Riedel | Ulm | 5
    Moser | Ulm | 6
    Berg | Ulm | 7
    Süd | | 18
    Gesamt | | 48`,
  'groups that give the sums of the rows below them': `
    Kunde | Umsatz | DB
    Nord | 30 | 3
    Brandt | 10 | 1
    Ohm | 20 | 2
    Süd | 12 | 4
    Riedel | 5 | 1
    Moser | 7 | 3`,
  'groups of two columns that give sums below': `
    Kunde | Ort | Umsatz
    Nord | | 30
    Brandt | Kiel | 10
    Ohm | Kiel | 20
    Süd | | 12
    Riedel | Ulm | 5
    Moser | Ulm | 7
    West | | 9
    Berg | Bonn | 9`,
  'groups whose sums do not fit': `
    Kunde | Ort | Umsatz
    Nord | | 31
    Brandt | Kiel | 10
    Ohm | Kiel | 20
    Süd | | 12
    ~
    Riedel | Ulm | 5`,
  'the header again on the next page': `
    Kunde | Ort | Umsatz
    Brandt | Kiel | 10
    Ohm | Kiel | 20
    Kunde | Ort | Umsatz
    Riedel | Ulm | 5
    KUNDE | Ort | Umsatz 2025
    Moser | Ulm | 7
    Kunde | x | y
    Berg | Ulm | 7`,
  'another table below': `
    Kunde | Ort | Umsatz
    Brandt | Kiel | 10
    Ohm | Kiel | 20
    ~
    Lieferant | Adresse | Menge
    Meier | Bonn | 3
    Schulz | Köln | 4`,
  'another table below with its title': `
    Kunde | Ort | Umsatz
    Brandt | Kiel | 10
    Ohm | Kiel | 20
    Mitarbeiter | |
    Name | Telefon | Stunden
    Meier | 0123 456789 | 3
    Schulz | 0123 456780 | 4`,
  'a summary of classes below': `
    Kunde | Klasse | Umsatz
    Brandt | A | 10
    Ohm | B | 20
    Riedel | C | 5
    Summe | | 35
    ~
    A | 1 | 10
    B | 1 | 20
    C | 1 | 5`,
  'remarks about the total below it': `
    Kunde | Klasse | Umsatz
    Brandt | A | 10
    Ohm | B | 20
    Summe | | 30
    Plan 2026 | | 40
    Abweichung | | -10
    Abweichung GmbH | | 4
    Vorjahr | | 25`,
  'a list that goes on after its total': `
    Nr. | Kunde | Umsatz
    1001 | Brandt | 10
    1002 | Ohm | 20
    Summe | | 30
    1003 | Riedel | 5
    1004 | Moser | 6
    Summe | | 11
    Summe | | 41`,
  'prefilled rows below': `
    Kunde | Umsatz | Anteil
    Brandt | 10 | =B2/B9 -> 0.5
    Ohm | 10 | =B3/B9 -> 0.5
    | | =B4/B9 -> 0
    | | =IF(B5="","",B5) ->
    | | =IF(B6="","",B6) ->
    ~
    Riedel | 5 | =B8/B9 -> 0`,
  'a running number and boxes': `
    Nr | Kunde | Aktiv | Umsatz
    1 | Brandt | TRUE | 10
    2 | Ohm | FALSE | 20
    3 | | FALSE |
    4 | Riedel | TRUE | 5
    5 | | TRUE |
    6 | | FALSE | 0`,
  'years and rates are no figures to be added up': `
    Kunde | Seit | Rabatt | Umsatz
    Brandt | 2001 | %0.1 | 10
    Ohm | 2002 | %0.2 | 20
    Riedel | 2003 | %0.3 | 30
    Kiel | 6006 | %0.6 | 7`,
  'small figures that add up by chance': `
    Kunde | Besuche | Ort
    Brandt | 1 | Ulm
    Ohm | 1 | Kiel
    Moser | 2 | Linz
    Berg | 4 | Graz
    Nord | 8 |`,
  'names that are letters': `
    Kunde | Umsatz
    Kunde A | 10
    Kunde B | 20
    Kunde C | 5
    Kunde D | 4
    Summe | 39
    Kunde E | 4`,
  'a name without anything else, again and again': `
    Kunde | Klasse | Umsatz
    Brandt | A | 10
    Ohm | |
    Riedel | B | 5
    Moser | |
    Berg GmbH | |
    Nord | C | 4`,
  'a name alone over others, as a heading would stand': `
    Kunde | Klasse | Umsatz
    Handel | |
    Brandt | A | 10
    Ohm | B | 3
    Industrie | |
    Riedel | B | 5
    Moser | C | 2`,
  'notes beside and below': `
    Kunde | Klasse | Umsatz
    Brandt | A | 10
    Ohm | B | 3
    Stand: heute | gez. Weber |
    Quelle | ERP | 5
    Stand | A |
    Legende: A ist groß | |`,
  'names alone over full rows, one of them a firm': `
    Kunde | Klasse | Umsatz
    Handel GmbH | |
    Brandt | A | 10
    Ohm | B | 3
    Industrie | |
    Riedel | B | 5
    Moser | C | 2`,
  'names alone, two in a row': `
    Kunde | Klasse | Umsatz
    Handel | |
    Industrie | |
    Brandt | A | 10
    Ohm | B | 3
    Riedel | B | 5
    Moser | C | 2`,
  'names alone, one of them last': `
    Kunde | Klasse | Umsatz
    Handel | |
    Brandt | A | 10
    Ohm | B | 3
    Riedel | B | 5
    Industrie | |`,
  'names alone, half of all': `
    Kunde | Klasse | Umsatz
    Handel | |
    Brandt | A | 10
    Industrie | |
    Riedel | B | 5`,
  'names alone, none of them first': `
    Kunde | Klasse | Umsatz
    Brandt | A | 10
    Handel | |
    Ohm | B | 3
    Industrie | |
    Riedel | B | 5
    Moser | C | 2`,
  'one name alone over full rows': `
    Kunde | Klasse | Umsatz
    Handel | |
    Brandt | A | 10
    Ohm | B | 3
    Riedel | B | 5`,
  'one loud name alone over full rows': `
    Kunde | Klasse | Umsatz
    HANDEL | |
    Brandt | A | 10
    Ohm | B | 3
    Riedel | B | 5`,
  'names alone over rows with two entries': `
    Kunde | Ort
    Handel |
    Brandt | Ulm
    Ohm | Kiel
    Industrie |
    Riedel | Graz
    Moser | Linz`,
  'loud names alone over rows with two entries': `
    Kunde | Ort
    HANDEL |
    Brandt | Ulm
    Ohm | Kiel
    INDUSTRIE |
    Riedel | Graz
    Moser | Linz`,
  'names alone after blank rows': `
    Kunde | Ort
    Handel |
    Brandt | Ulm
    Ohm | Kiel
    ~
    Industrie |
    Riedel | Graz
    Moser | Linz`,
  'names alone after totals': `
    Kunde | Ort | Umsatz
    Handel | |
    Brandt | Ulm | 4
    Ohm | Kiel | 5
    Summe | | 9
    Industrie | |
    Riedel | Graz | 5
    Moser | Linz | 6
    Summe | | 11`,
  'a blank row behind a name alone': `
    Kunde | Klasse | Umsatz
    Handel | |
    ~
    Brandt | A | 10
    Ohm | B | 3
    Industrie | |
    ~
    Riedel | B | 5
    Moser | C | 2`,
  'sums below that fit in one column of two': `
    Kunde | Ort | Umsatz | DB
    Nord | | 30 | 4
    Brandt | Kiel | 10 | 1
    Ohm | Kiel | 20 | 2
    Süd | | 12 | 4
    Riedel | Ulm | 5 | 1
    Moser | Ulm | 7 | 3`,
  'sums below with a blank row between the groups': `
    Kunde | Ort | Umsatz | DB
    Nord | | 30 | 3
    Brandt | Kiel | 10 | 1
    Ohm | Kiel | 20 | 2
    ~
    Süd | | 12 | 4
    Riedel | Ulm | 5 | 1
    Moser | Ulm | 7 | 3`,
  'sums below without figures': `
    Kunde | Ort | Umsatz
    Nord | | 0
    Brandt | Kiel | 0
    Ohm | Kiel | 0
    Süd | | 12
    Riedel | Ulm | 12
    West | | 5
    ~`,
  'a sum named after its heading': `
    Kunde | Ort | Umsatz
    Region Nord | |
    Brandt | Kiel | 10
    Ohm | Kiel | 20
    Nord | Kiel | 30
    Region Süd | |
    Riedel | Ulm | 5
    Moser | Ulm | 7
    West | Ulm | 12`,
  'a sum of one column of two, named after its heading': `
    Kunde | Ort | Umsatz | DB
    Region Nord | | |
    Brandt | Kiel | 10 | 1
    Ohm | Kiel | 20 | 2
    Nord | Kiel | 30 | 9
    Region Süd | | |
    Riedel | Ulm | 5 | 1
    Moser | Ulm | 7 | 2
    Süd Nord | Ulm | 12 | 3`,
  'rows after a gap: full, short, of other kinds': `
    Kunde | Ort | Umsatz | Seit
    Brandt | Kiel | 10 | 2020-01-01
    Ohm | Kiel | 20 | 2021-01-01
    Riedel | Ulm | 30 | 2022-01-01
    ~
    Moser | Ulm | 40 | 2023-01-01
    ~
    Berg | | 50 |
    ~
    Tal | | | heute
    ~
    Dorf | 5 | viel | 7
    ~
    Bach | Ulm | |
    Wald | Ulm | 60 | 2024-01-01
    ~
    See | Ulm | |`,
  'rows after a total: short ones before full ones': `
    Kunde | Ort | Umsatz | DB
    Brandt | Kiel | 10 | 1
    Ohm | Kiel | 20 | 2
    Summe | | 30 | 3
    ~
    Moser | Ulm | |
    Berg | Ulm | 40 | 4
    Summe | | 40 | 4
    ~
    Tal | Ulm | |
    Dorf | | |`,
  'letters after a gap': `
    Kunde | Umsatz
    Brandt | 10
    Ohm | 20
    ~
    A | 10
    B | 20`,
  'running numbers after a gap': `
    Nr | Kunde | Umsatz | Ort
    1 | Brandt | 10 | Ulm
    2 | Ohm | 20 | Kiel
    3 | Riedel | 30 | Graz
    ~
    4 | Moser | |
    5 | Berg | 50 | Linz`,
  'codes after a gap, headings among numbers': `
    Nr. | Kunde | Umsatz
    K-17 | Brandt | 10
    K-19 | Ohm | 20
    Nord | |
    K-23 | Riedel | 30
    ~
    K-29 | |
    Süd | | 5
    K-31 | Moser |`,
  'text in a column of numbers': `
    Nr. | Umsatz
    1007 | 10
    1012 | 20
    offen | 5
    1019 | 7
    unklar |`,
  'the header once more, in part': `
    Kunde | Ort | Umsatz | DB
    Brandt | Kiel | 10 | 1
    Kunde | Ort | x | y
    Ohm | Kiel | 20 | 2
    Kunde | Ort | Umsatz | y
    Riedel | Ulm | 30 | 3
    Name | Ort | Umsatz | DB
    Kunde | | |`,
  'a page break with a title over the header': `
    Kunde | Ort | Umsatz
    Brandt | Kiel | 10
    ~
    Seite 2 | |
    Kunde | Ort | Umsatz
    Ohm | Kiel | 20
    ~
    Name | Umsatz | Ort
    Kunde | Ort | Umsatz
    Riedel | Ulm | 30`,
  'another header over words, another over figures': `
    Kunde | Ort | Klasse
    Brandt | Kiel | A
    Ohm | Ulm | B
    ~
    Betreuer | Stunden | Umsatz
    Weber | Ulm | C`,
  'header words after a gap that are not all known': `
    Kunde | Umsatz | DB
    Brandt | 10 | 1
    Ohm | 20 | 2
    ~
    Betreuer | Stunden | Quux
    Weber | 3 | 4
    ~
    Betreuer | Quux | Flurb
    Kern | 3 | 4`,
  'a class column with formulas': `
    Kunde | Klasse | Umsatz
    Brandt | =IF(C2>5,"A","B") -> A | 10
    Ohm | =IF(C3>5,"A","B") -> A | 20
    Summe | =IF(C4>5,"A","B") -> A | 30
    Gesamt | A | 30
    Total Nord | B | 30`,
  'totals with text beside': `
    Kunde | Ort | Betreuer | Umsatz
    Brandt | Kiel | Weber | 10
    Ohm | Kiel | Kern | 20
    Total Nord | Kiel | Weber | 30
    Total Süd | Kiel | | 30
    Total West | | | 30
    Total Ost | | | 7`,
  'formulas that sum some of the columns': `
    Kunde | Umsatz | DB
    Brandt | 10 | 1
    Ohm | 20 | 2
    Nordwest | =SUM(B2:B3) -> 30 | 5
    Riedel | 5 | 1
    | =SUM(B2:B5) -> 35 |
    Moser | =B2+1 -> 11 | 1`,
  'accounts that have a formula for their name': `
    Kunde | Umsatz
    =Daten!A2 -> Brandt | 10
    =Daten!A3 -> Ohm | 20
    =Daten!A4 -> 0 | 0
    =Daten!A5 -> | =Daten!B5 -> 0`,
  'names alone after totals in a list of two columns': `
    Kunde | Umsatz
    Handel |
    Brandt | 4
    Ohm | 5
    Summe | 9
    Industrie |
    Riedel | 5
    Moser | 6
    Summe | 11`,
  'names alone after blank rows in a list of two columns': `
    Kunde | Umsatz
    Handel |
    Brandt | 4
    Ohm | 5
    ~
    Industrie GmbH |
    Riedel | 5
    ~
    Bergbau |
    Moser | 6`,
  'names alone in a list of two columns, nothing between': `
    Kunde | Umsatz
    Handel |
    Brandt | 4
    Ohm | 5
    Industrie |
    Riedel | 5
    Moser | 6`,
  'a heading that no column of names holds': `
    Nr. | Umsatz
    Nord |
    1007 | 5
    1012 | 6
    Süd |
    1019 | 7
    1023 | 8`,
  'the legend of classes as it may stand below': `
    Kunde | Klasse | Umsatz
    Brandt | A | 4
    Ohm | B | 5
    A-Kunden | |
    Riedel | A | 6
    B Kunden sind klein | |
    Klasse C | |
    Klasse C und D | |
    Moser | C | 7`,
  'remarks of one and two cells': `
    Kunde | Klasse | Ort
    Brandt | A | Ulm
    Ohm | B | Kiel
    x 1) geschätzt | |
    (siehe unten) | |
    Anm. a = b | |
    Stand GmbH: neu | |
    Hinweis Berg | x | y
    Hinweis | x |
    Notiz: | |`,
  'kinds of cells after a gap': `
    Kunde | Seit | Umsatz | Ort
    Brandt | 2020-01-01 | 10 | Ulm
    Ohm | 2021-01-01 | 20 | Kiel
    Riedel | 2022-01-01 | 30 | Graz
    ~
    Moser | 2023-01-01 | |
    ~
    Berg | bald | viel | 5
    ~
    Tal | 2023-01-01 | viel | 5
    ~
    Dorf | | 5 |
    ~
    Bach | | | Linz`,
  'labels of totals beside names': `
    Nr. | Kunde | Umsatz
    1007 | Brandt | 10
    1012 | Ohm | 20
    Total | Nord | 30
    | | 30
    Summe | 1019 | 30
    1019 | Total | 5
    1023 | Summe | 30`,
  'labels of totals in other columns': `
    Kunde | Art | Umsatz
    Brandt | x | 10
    Ohm | y | 20
    | Summe | 30
    Riedel | Summe | 5
    Moser | Total | 7
    | Total Nord | 12`,
  'amounts with cents': `
    Kunde | Umsatz | DB
    Brandt | 10.10 | 1.01
    Ohm | 20.20 | 2.02
    Riedel | 30.30 | 3.03
    Nord | 60.605 | 6.06
    Süd | 60.62 | 6.09`,
};
