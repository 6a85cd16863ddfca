/** What the sample workbook says, in both languages. */

/** Branches, regions and remarks of the list in English. */
const english = Object.fromEntries(
  `Getriebe=Gearboxes;Pumpen=Pumps;Fördertechnik=Conveyors;Umformtechnik=Forming;Kompressoren=Compressors
Werkzeugmaschinen=Machine tools;Antriebe=Drives;Verpackung=Packaging;Hydraulik=Hydraulics;Automation=Automation
Zerspanung=Machining;Landtechnik=Farm machinery;Spanntechnik=Clamping;Messtechnik=Metrology;Schleiftechnik=Grinding
Armaturen=Valves;Federn=Springs;Krane=Cranes;Gießerei=Foundry;Sensorik=Sensors;Lüftung=Ventilation;Optik=Optics
Sägetechnik=Sawing;Torbau=Gates;Kunststoff=Plastics;Blech=Sheet metal;Textil=Textiles;Verfahrenstechnik=Process plant
Additive Fertigung=Additive manufacturing;Holz=Timber;Lebensmittel=Food;Bergbau=Mining;Behälter=Tanks
Baumaschinen=Construction machines;Klebetechnik=Bonding;Seilbahn=Ropeways;Forst=Forestry;Glas=Glass;Bootsbau=Boats
Sonstige=Other;Recycling=Recycling;Sondermaschinen=Special machines;Energie=Energy;Medizintechnik=Medical devices
Süd=South;Mitte=Central;West=West;Nord=North;Ost=East;Österreich=Austria
Rahmenvertrag bis 2027=frame contract until 2027;Reklamation Serie 40 offen=complaint on series 40 open
fragt jedes Angebot dreimal an=asks for every quote three times;baut Werk in Pilsen=building a plant in Pilsen
Preisgespräch läuft=price talks under way;ruft täglich an=calls every day;Neuentwicklung geplant=new development planned
verdoppelt jedes Jahr=doubles every year;ruht seit Januar=dormant since January;will immer den Chef sprechen=always asks for the boss
Gutschrift Rücknahme Pumpe=credit note, pump returned;Gutschrift=credit note;Interessent=prospect
Interessent, Messe Stuttgart=prospect, Stuttgart fair;Interessent, drittes Angebot=prospect, third quote`
    .split(/[;\n]/)
    .map((pair) => pair.split('=')),
);

export const words = {
  de: {
    locale: 'de_DE',
    file: 'zeitwert-sample-de.xlsx',
    accounts: 'Kundenliste',
    title: 'Kundenliste Vertrieb Antriebstechnik',
    subtitle:
      'Stand 30.09.2025 · Auswertung aus der Warenwirtschaft · nur für den internen Gebrauch',
    headers:
      'Kundennummer;Firma;Klasse;Branche;Region;Ansprechpartner;Umsatz 2024 (€);Umsatz 2025 (€);DB-Marge;Stunden/Monat;Besuche/Jahr;Letzter Besuch;Bemerkung',
    total: 'Summe',
    note: 'Hinweis: Umsätze ohne USt., 2025 hochgerechnet aus Januar bis September. Klassen nach Umsatz 2024 von Hand vergeben.',
    classNote: 'A bis D nach Umsatz des Vorjahres; Interessenten ohne Klasse.',
    classHelp: 'A, B, C oder D; leer für Interessenten.',
    ratings: 'Bewertungen',
    ratingsTitle:
      'Zum Ausprobieren: zwölf Geschäftsbeziehungen, bewertet von 1 (nie) bis 5 (immer)',
    factors: 'Spielraum;Wachstum;Branche;Beziehung;Passung;Netzwerk',
    results: 'Klasse;Patientenneigung;Kunde/Patient;Zukunftspotenzial;Segment',
    account: 'Firma',
    margin: '0.0%',
    money: '#,##0 "€"',
    date: 'dd.mm.yyyy',
    translate: (text) => text,
  },
  en: {
    locale: 'en_GB',
    file: 'zeitwert-sample-en.xlsx',
    accounts: 'Accounts',
    title: 'Account list, power transmission sales',
    subtitle: 'As of 30 September 2025 · exported from the ERP system · internal use only',
    headers:
      'Account number;Account;Class;Industry;Region;Contact;Revenue 2024 (€);Revenue 2025 (€);Margin;Hours/month;Visits/year;Last visit;Remark',
    total: 'Total',
    note: 'Note: revenue without VAT, 2025 projected from January to September. Classes given by hand from revenue 2024.',
    classNote: 'A to D by revenue of the previous year; prospects have no class.',
    classHelp: 'A, B, C or D; blank for prospects.',
    ratings: 'Ratings',
    ratingsTitle: 'To try things out: twelve accounts, rated from 1 (never) to 5 (always)',
    factors: 'Headroom;Growth;Industry;Relationship;Fit;Network',
    results: 'Class;Patient score;Customer/patient;Future potential;Segment',
    account: 'Account',
    margin: '0.0%',
    money: '#,##0 "€"',
    date: 'dd/mm/yyyy',
    translate: (text) => english[text] ?? text,
  },
};
