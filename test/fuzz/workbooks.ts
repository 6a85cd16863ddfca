import type { Cell } from '../../src/workbook/cell.ts';
import { findTable } from '../../src/workbook/find-table.ts';
import { columnLetters } from '../../src/workbook/plan.ts';
import { type Role, roles } from '../../src/workbook/role-choice.ts';
import type { Merge, SheetGrid, WorkbookGrid } from '../../src/workbook/sheet-grid.ts';
import { dayNumber } from '../workbook/find-table/workbook-notation.ts';

/*
 * Workbooks made by chance, with the truth known because it was laid out first: an account list in one of five languages, its
 * header somewhere in the first thirty rows, and around and inside it what people put there.
 */

export interface RandomWorkbook {
  readonly workbook: WorkbookGrid;
  readonly active: string;
  readonly today: number;
  readonly truth: {
    readonly sheet: string;
    readonly headerRow: number;
    readonly columns: Readonly<Partial<Record<Role, string>>>;
    readonly accounts: readonly number[];
  };
  /** What was built in, for the report of a failure. */
  readonly built: readonly string[];
}

type Draw = ReturnType<typeof drawing>;

function drawing(seed: number) {
  let state = (seed * 2_654_435_761) >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(share() * (to - from + 1));
  return {
    share,
    whole,
    maybe: (chance: number) => share() < chance,
    one: <T>(items: readonly T[]): T => items[whole(0, items.length - 1)] as T,
    shuffled: <T>(items: readonly T[]): T[] => {
      const left = [...items];
      for (let at = left.length - 1; at > 0; at -= 1) {
        const other = whole(0, at);
        [left[at], left[other]] = [left[other] as T, left[at] as T];
      }
      return left;
    },
  };
}

interface Tongue {
  readonly locale: { readonly decimalComma: boolean };
  readonly headers: Readonly<
    Record<Exclude<Role, 'revenue' | 'previousRevenue'>, readonly string[]>
  >;
  /** Revenue with a year in place of #. */
  readonly revenue: readonly string[];
  readonly plan: readonly string[];
  readonly running: readonly string[];
  readonly otherColumns: readonly (readonly [
    header: string,
    kind:
      | 'place'
      | 'share'
      | 'growth'
      | 'date'
      | 'note'
      | 'contact'
      | 'staff'
      | 'postcode'
      | 'mail',
  ])[];
  readonly total: readonly string[];
  readonly subtotal: (group: string) => string;
  readonly heading: (group: string) => string;
  readonly groups: readonly string[];
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly legend: readonly (readonly [string, string])[];
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly people: readonly string[];
}

const tongues: readonly Tongue[] = [
  {
    locale: { decimalComma: true },
    headers: {
      account: [
        'Kunde',
        'Kundenname',
        'Firma',
        'Firmenname',
        'Unternehmen',
        'Name des Kunden',
        'Debitor',
      ],
      accountNumber: [
        'Kd.-Nr.',
        'Kundennummer',
        'KdNr',
        'Kunden-ID',
        'Kto.',
        'Kd-Nr',
        'Debitorennr.',
      ],
      class: ['Klasse', 'ABC', 'ABC-Klasse', 'Kategorie', 'Kat.', 'Einstufung', 'Kundenklasse'],
      margin: ['DB', 'DB I', 'Deckungsbeitrag', 'Rohertrag (€)', 'Marge €'],
      hours: [
        'Std./Monat',
        'h/Monat',
        'Stunden pro Woche',
        'Zeitaufwand (h)',
        'Betreuungsaufwand Std.',
      ],
      visits: ['Besuche', 'Besuche/Jahr', 'Anzahl Besuche', 'Besuche p.a.'],
      potential: ['Potenzial', 'Umsatzpotenzial', 'Potential T€'],
      owner: ['Betreuer', 'Verkäufer', 'ADM', 'Zuständig', 'Außendienst', 'Vertreter', 'VB'],
    },
    revenue: [
      'Umsatz #',
      'Umsatz # (€)',
      'Ums. #',
      'Umsätze #',
      'Jahresumsatz #',
      'U. #',
      'Netto-Umsatz #',
      'Ist #',
    ],
    plan: ['Plan #', 'Umsatz Plan #', 'Budget #', 'Umsatzziel #'],
    running: [
      'Umsatz # (lfd.)',
      'Umsatz # bis 10/26',
      'Umsatz YTD',
      'Umsatz lfd. Jahr',
      'Umsatz #',
    ],
    otherColumns: [
      ['Ort', 'place'],
      ['Anteil %', 'share'],
      ['kum. %', 'share'],
      ['Abw. VJ %', 'growth'],
      ['Letzter Besuch', 'date'],
      ['Bemerkung', 'note'],
      ['Ansprechpartner', 'contact'],
      ['Mitarbeiter', 'staff'],
      ['PLZ', 'postcode'],
      ['E-Mail', 'mail'],
    ],
    total: ['Summe', 'Gesamt', 'Total', 'Gesamtsumme', 'Summe:', 'Gesamtergebnis'],
    subtotal: (group) => `Zwischensumme ${group}`,
    heading: (group) => `Region ${group}`,
    groups: ['Nord', 'Süd', 'West', 'Ost'],
    titles: ['Kundenliste', 'ABC-Analyse', 'Umsatzübersicht Vertrieb', 'Kundenportfolio'],
    notes: [
      'Stand: 31.10.2026',
      'Quelle: Warenwirtschaft',
      '* Angaben ohne Gewähr',
      'Hinweis: Umsätze netto',
    ],
    legend: [
      ['A', 'ab 100.000 €'],
      ['B', 'ab 50.000 €'],
      ['C', 'alle anderen'],
    ],
    names: [
      'Maschinenbau',
      'Elektro',
      'Metallwerk',
      'Bäckerei',
      'Spedition',
      'Autohaus',
      'Druckerei',
      'Gärtnerei',
    ],
    places: ['Kassel', 'Köln', 'München', 'Ulm', 'Jena', 'Kiel'],
    people: ['Jens Weber', 'Anna Kern', 'Peter Lang', 'Sabine Roth'],
  },
  {
    locale: { decimalComma: false },
    headers: {
      account: ['Customer', 'Account', 'Account Name', 'Company', 'Client', 'Customer name'],
      accountNumber: [
        'Account ID',
        'Customer No.',
        'Cust. ID',
        'Account number',
        'Client code',
        'customer_id',
      ],
      class: ['Class', 'ABC class', 'Tier', 'Category', 'Grade', 'Rating'],
      margin: ['Gross profit', 'Margin ($)', 'Contribution', 'Profit'],
      hours: ['Hours / month', 'Hours per week', 'Hrs p.a.', 'Time spent (h)'],
      visits: ['Visits', 'Visits per year', 'No. of visits'],
      potential: ['Potential', 'Potential ($k)', 'Revenue potential'],
      owner: ['Account Manager', 'Owner', 'Sales rep', 'Salesperson', 'Rep', 'Account owner'],
    },
    revenue: [
      'Revenue #',
      'Sales #',
      'FY#',
      '# Sales',
      'Turnover # ($)',
      'Actual #',
      'Net sales #',
    ],
    plan: ['Budget #', '# Forecast', 'Sales target #', 'Plan #'],
    running: ['Sales YTD', 'Revenue # YTD', '# to date', 'Sales #'],
    otherColumns: [
      ['City', 'place'],
      ['Share %', 'share'],
      ['Cumulative %', 'share'],
      ['Growth %', 'growth'],
      ['Last contact', 'date'],
      ['Comments', 'note'],
      ['Contact person', 'contact'],
      ['Employees', 'staff'],
      ['Zip', 'postcode'],
      ['Email', 'mail'],
    ],
    total: ['Total', 'Grand total', 'Totals', 'Sum', 'TOTAL:'],
    subtotal: (group) => `Subtotal ${group}`,
    heading: (group) => `Region ${group}`,
    groups: ['North', 'South', 'West', 'East'],
    titles: ['Account plan', 'Customer overview', 'Sales by customer', 'Key account list'],
    notes: [
      'Source: ERP export',
      'Note: figures are net',
      'As of 31 Oct 2026: draft',
      '* preliminary',
    ],
    legend: [
      ['A', 'above 100k'],
      ['B', 'above 50k'],
      ['C', 'the rest'],
    ],
    names: ['Foods', 'Tools', 'Logistics', 'Printing', 'Motors', 'Dairy', 'Textiles', 'Labs'],
    places: ['Leeds', 'Boston', 'Austin', 'Hull', 'York', 'Dayton'],
    people: ['Sarah Cole', 'Peter Hunt', 'Tom Reed', 'Julia Fox'],
  },
  {
    locale: { decimalComma: true },
    headers: {
      account: ['Cliente', 'Razón social', 'Empresa', 'Nombre del cliente', 'Nombre cliente'],
      accountNumber: [
        'Nº cliente',
        'Código cliente',
        'Cód. cliente',
        'ID cliente',
        'Número de cliente',
      ],
      class: ['Clase', 'Categoría ABC', 'Clasificación', 'ABC', 'Categoría'],
      margin: ['Margen', 'Margen bruto', 'Beneficio (€)'],
      hours: ['Horas al mes', 'Horas/semana', 'Horas anuales'],
      visits: ['Visitas', 'Visitas al año', 'Nº de visitas'],
      potential: ['Potencial', 'Potencial (€)', 'Potencial de compra'],
      owner: ['Comercial', 'Vendedor', 'Responsable', 'Gestor de cuenta', 'Agente comercial'],
    },
    revenue: ['Ventas #', 'Facturación #', 'Facturación # (€)', 'Ingresos #', 'Real #'],
    plan: ['Presupuesto #', 'Objetivo #', 'Previsión de ventas #'],
    running: [
      'Ventas # hasta la fecha',
      'Ventas año en curso',
      'Facturación #',
      'Ventas # (ene-sep)',
    ],
    otherColumns: [
      ['Ciudad', 'place'],
      ['% sobre total', 'share'],
      ['% acumulado', 'share'],
      ['Variación %', 'growth'],
      ['Última visita', 'date'],
      ['Observaciones', 'note'],
      ['Persona de contacto', 'contact'],
      ['Empleados', 'staff'],
      ['Código postal', 'postcode'],
      ['Correo', 'mail'],
    ],
    total: ['Total', 'TOTAL', 'Total general', 'Suma total', 'Totales'],
    subtotal: (group) => `Subtotal ${group}`,
    heading: (group) => `Zona ${group}`,
    groups: ['Norte', 'Sur', 'Oeste', 'Este'],
    titles: ['Cartera de clientes', 'Análisis ABC', 'Clientes por zona'],
    notes: ['Fuente: ERP', 'Nota: importes sin IVA', '* provisional'],
    legend: [
      ['A', 'más de 100.000 €'],
      ['B', 'más de 50.000 €'],
      ['C', 'resto'],
    ],
    names: [
      'Talleres',
      'Bodegas',
      'Muebles',
      'Panadería',
      'Transportes',
      'Ferretería',
      'Viveros',
      'Textiles',
    ],
    places: ['Lugo', 'Cádiz', 'Bilbao', 'León', 'Toledo', 'Murcia'],
    people: ['Ana Sanz', 'Carlos Mora', 'Elena Gil', 'Pedro Pons'],
  },
  {
    locale: { decimalComma: true },
    headers: {
      account: ['Client', 'Raison sociale', 'Société', 'Nom du client', 'Entreprise'],
      accountNumber: ['N° client', 'Code client', 'Numéro client', 'Réf. client n°'],
      class: ['Classe', 'Classe ABC', 'Catégorie', 'ABC', 'Classement'],
      margin: ['Marge', 'Marge brute', 'Marge brute (€)'],
      hours: ['Heures/mois', 'Heures par semaine', 'Heures par an'],
      visits: ['Visites', 'Visites par an', 'Nb visites'],
      potential: ['Potentiel', 'Potentiel (k€)', 'Potentiel client'],
      owner: [
        'Commercial',
        'Chargé de clientèle',
        'Responsable',
        'Vendeur',
        'Responsable commercial',
      ],
    },
    revenue: ['CA #', "Chiffre d'affaires #", 'Ventes #', 'CA HT # (€)', 'Réalisé #'],
    plan: ['Budget #', 'Objectif #', 'CA prévu #'],
    running: ['CA # en cours', 'CA # à fin septembre', 'CA exercice en cours', 'CA #'],
    otherColumns: [
      ['Ville', 'place'],
      ['Part %', 'share'],
      ['% cumulé', 'share'],
      ['Évolution %', 'growth'],
      ['Dernière visite', 'date'],
      ['Remarques', 'note'],
      ['Interlocuteur', 'contact'],
      ['Effectif', 'staff'],
      ['Code postal', 'postcode'],
      ['Courriel', 'mail'],
    ],
    total: ['Total', 'TOTAL', 'Total général', 'Somme', 'Totaux'],
    subtotal: (group) => `Sous-total ${group}`,
    heading: (group) => `Secteur ${group}`,
    groups: ['Nord', 'Sud', 'Ouest', 'Est'],
    titles: ['Portefeuille clients', 'Analyse ABC', 'Suivi commercial'],
    notes: ['Source : ERP', 'Remarque : montants HT', '* provisoire'],
    legend: [
      ['A', 'plus de 100 k€'],
      ['B', 'plus de 50 k€'],
      ['C', 'les autres'],
    ],
    names: [
      'Menuiserie',
      'Boulangerie',
      'Garage',
      'Imprimerie',
      'Transports',
      'Brasserie',
      'Atelier',
      'Jardins',
    ],
    places: ['Lyon', 'Metz', 'Lille', 'Annecy', 'Brest', 'Nîmes'],
    people: ['Claire Petit', 'Marc Roche', 'Julie Colin', 'Pierre Faure'],
  },
  {
    locale: { decimalComma: true },
    headers: {
      account: ['Cliente', 'Ragione sociale', 'Azienda', 'Nome cliente', 'Denominazione'],
      accountNumber: ['Codice cliente', 'Cod. cliente', 'N. cliente', 'Numero cliente'],
      class: ['Classe', 'Classe ABC', 'Fascia', 'Categoria', 'ABC'],
      margin: ['Margine', 'Margine di contribuzione', 'Utile (€)'],
      hours: ['Ore al mese', 'Ore/settimana', 'Ore annue'],
      visits: ['Visite', 'N. visite', "Visite all'anno"],
      potential: ['Potenziale', 'Potenziale (€)', 'Potenziale cliente'],
      owner: ['Agente', 'Venditore', 'Commerciale', 'Responsabile', 'Referente commerciale'],
    },
    revenue: ['Fatturato #', 'Vendite #', 'Ricavi #', 'Fatturato # (€)', 'Consuntivo #'],
    plan: ['Budget #', 'Obiettivo #', 'Fatturato previsto #'],
    running: [
      'Fatturato # in corso',
      'Fatturato anno in corso',
      'Vendite # ad oggi',
      'Fatturato #',
    ],
    otherColumns: [
      ['Città', 'place'],
      ['% sul totale', 'share'],
      ['% cumulata', 'share'],
      ['Variazione %', 'growth'],
      ['Ultima visita', 'date'],
      ['Note', 'note'],
      ['Referente', 'contact'],
      ['Dipendenti', 'staff'],
      ['CAP', 'postcode'],
      ['E-mail', 'mail'],
    ],
    total: ['Totale', 'TOTALE', 'Totale generale', 'Somma', 'Totale complessivo'],
    subtotal: (group) => `Subtotale ${group}`,
    heading: (group) => `Zona ${group}`,
    groups: ['Nord', 'Sud', 'Centro', 'Isole'],
    titles: ['Elenco clienti', 'Analisi ABC clienti', 'Portafoglio clienti'],
    notes: ['Fonte: gestionale', 'Nota: importi al netto', '* provvisorio'],
    legend: [
      ['A', 'oltre 100.000 €'],
      ['B', 'oltre 50.000 €'],
      ['C', 'gli altri'],
    ],
    names: [
      'Officine',
      'Vini',
      'Mobili',
      'Panificio',
      'Trasporti',
      'Ferramenta',
      'Vivai',
      'Tessuti',
    ],
    places: ['Parma', 'Lecce', 'Torino', 'Como', 'Bari', 'Siena'],
    people: ['Paolo Riva', 'Elena Sala', 'Marco Villa', 'Giulia Costa'],
  },
];

const surnames =
  'Adler Bach Cordes Dahl Ebner Falk Graf Hahn Ihle Jansen Kolb Lenz Moser Nagel Ott Pohl Quast Riedl Sommer Thal Uhl Vogt Wirth Zander Arco Bruni Conti Duval Errani Fabre Garnier Huber Iglesias Jover Klein Lopez Marin Nadal Olmo Prieto'.split(
    ' ',
  );
const forms = ['GmbH', 'AG', 'KG', 'Ltd', 'S.A.', 'S.L.', 'SARL', 'S.r.l.', '', '', ''];

type Kind =
  | Role
  | 'plan'
  | 'running'
  | 'older'
  | 'place'
  | 'share'
  | 'growth'
  | 'date'
  | 'note'
  | 'contact'
  | 'staff'
  | 'postcode'
  | 'mail'
  | 'spacer'
  | 'index';

interface Column {
  readonly kind: Kind;
  /** Lines of the header, upper first. */
  header: string[];
}

/** A letter lost, doubled or swapped with its neighbour, inside the longest word. */
function misspell(draw: Draw, header: string): string {
  const word = header.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length)[0] ?? '';
  if (word.length < 6) return header;
  const at = draw.whole(2, word.length - 3);
  const typo = draw.one([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]);
  return header.replace(word, typo);
}

function asText(draw: Draw, value: number, tongue: Tongue): string {
  const [group, mark] = tongue.locale.decimalComma ? ['.', ','] : [',', '.'];
  const fixed = Math.abs(value).toFixed(2);
  const [whole = '', cents = ''] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? '-' : ''}${grouped}${mark}${cents}${draw.one(['', ' €', ' EUR'])}`;
}

/** The columns of the list in an order of chance, headers chosen. */
function chooseColumns(draw: Draw, tongue: Tongue, built: string[]): Column[] {
  const word = (role: keyof Tongue['headers']) => draw.one(tongue.headers[role]);
  const columns: Column[] = [];
  const add = (kind: Kind, ...header: string[]) => columns.push({ kind, header });
  const hasNumber = draw.maybe(0.6);
  if (!hasNumber && draw.maybe(0.3)) add('index', draw.one(['#', 'lfd. Nr.', 'Nr.', 'No.']));
  if (hasNumber) add('accountNumber', word('accountNumber'));
  add('account', word('account'));
  const rest: Column[] = [];
  const later = (kind: Kind, ...header: string[]) => rest.push({ kind, header });
  if (draw.maybe(0.85)) later('class', word('class'));
  if (draw.maybe(0.6)) later('owner', word('owner'));
  for (const role of ['margin', 'hours', 'visits', 'potential'] as const) {
    if (draw.maybe(0.3)) later(role, word(role));
  }
  for (const [header, kind] of draw.shuffled(tongue.otherColumns).slice(0, draw.whole(0, 4))) {
    later(kind, header);
  }
  const block: Column[] = [];
  const style = draw.one(tongue.revenue);
  const at = (template: string, year: number) => template.replace('#', String(year));
  const years = draw.whole(0, 3);
  if (years === 0) {
    const plain = style.replace(/\s*#\s*/, ' ').trim();
    const bare = /^(?:Ist|Actual|Real|Réalisé|Consuntivo|U\.|FY)$/.test(plain);
    block.push({ kind: 'revenue', header: [bare ? at(tongue.revenue[0] ?? '', 2025) : plain] });
  } else {
    block.push({ kind: 'revenue', header: [at(style, 2025)] });
    if (years > 1) block.push({ kind: 'previousRevenue', header: [at(style, 2024)] });
    if (years > 2) block.push({ kind: 'older', header: [at(style, 2023)] });
    if (draw.maybe(0.4))
      block.push({ kind: 'running', header: [at(draw.one(tongue.running), 2026)] });
    if (draw.maybe(0.3)) block.push({ kind: 'plan', header: [at(draw.one(tongue.plan), 2026)] });
    if (draw.maybe(0.5)) block.reverse();
  }
  const order = draw.shuffled(rest);
  const split = draw.whole(0, order.length);
  columns.push(...order.slice(0, split), ...block, ...order.slice(split));
  if (years > 1 && draw.maybe(0.35)) {
    built.push('two header lines');
    const group = (tongue.revenue[0] ?? '').replace(/\s*#.*/, '');
    block.forEach((column, index) => {
      const year =
        column.kind === 'plan' || column.kind === 'running'
          ? '2026'
          : column.kind === 'revenue'
            ? '2025'
            : column.kind === 'previousRevenue'
              ? '2024'
              : '2023';
      const lower = column.kind === 'plan' ? (tongue.plan[0] ?? '').replace('#', year) : year;
      column.header = [index === 0 ? group : '<', lower];
    });
    for (const column of columns) {
      if (column.header.length === 1) {
        column.header = draw.maybe(0.5)
          ? [column.header[0] ?? '', '^']
          : ['', column.header[0] ?? ''];
      }
    }
  }
  if (draw.maybe(0.15)) {
    built.push('typo');
    const column = draw.one(
      columns.filter(({ header }) => header.length === 1 && (header[0] ?? '').length > 7),
    );
    if (column) column.header = [misspell(draw, column.header[0] ?? '')];
  }
  if (draw.maybe(0.12)) {
    built.push('spacer column');
    const at = draw.whole(2, columns.length - 1);
    // A column inserted into a group widens it.
    const inGroup = columns[at]?.header[0] === '<';
    const header = columns[0]?.header.map((_, line) => (inGroup && line === 0 ? '<' : '')) ?? [''];
    columns.splice(at, 0, { kind: 'spacer', header });
  }
  return columns;
}

interface Account {
  readonly name: string;
  readonly number: string | number;
  readonly revenue: number;
  readonly class: string;
  readonly owner: string;
}

function makeAccounts(draw: Draw, tongue: Tongue, count: number): Account[] {
  const textNumbers = draw.maybe(0.5);
  let next = draw.whole(1000, 90_000);
  const accounts: Account[] = [];
  for (let index = 0; index < count; index += 1) {
    next += draw.whole(1, 17);
    const revenue =
      Math.round(200_000 * draw.share() ** 3 + 100 * draw.share()) + draw.whole(0, 99) / 100;
    accounts.push({
      name: `${draw.one(tongue.names)} ${draw.one(surnames)}${index % 3 === 0 ? ` ${index + 2}` : ''} ${draw.one(forms)}`.trim(),
      number: textNumbers ? `K-${next}` : next,
      revenue: draw.maybe(0.03) ? -revenue : revenue,
      class: revenue > 100_000 ? 'A' : revenue > 50_000 ? 'B' : draw.maybe(0.9) ? 'C' : 'D',
      owner: draw.one(tongue.people),
    });
  }
  return accounts;
}

/** A workbook of chance; the same seed gives the same workbook. */
export function randomWorkbook(seed: number): RandomWorkbook {
  const draw = drawing(seed + 1);
  const built: string[] = [];
  const tongue = draw.one(tongues);
  const values: Cell[][] = [];
  const formulas: string[][] = [];
  const numberFormats: string[][] = [];
  const merges: Merge[] = [];
  const put = (row: number, column: number, value: Cell, formula = '', format = '') => {
    for (const grid of [values, formulas, numberFormats] as Cell[][][]) {
      while (grid.length <= row) grid.push([]);
      const cells = grid[row] as Cell[];
      while (cells.length <= column) cells.push('');
    }
    (values[row] as Cell[])[column] = value;
    (formulas[row] as string[])[column] = formula;
    (numberFormats[row] as string[])[column] = format;
  };

  const left = draw.maybe(0.2) ? draw.whole(1, 4) : 0;
  const columns = chooseColumns(draw, tongue, built);
  let row = 0;
  if (draw.maybe(0.55)) {
    built.push('title');
    put(0, left, draw.one(tongue.titles));
    if (draw.maybe(0.4)) merges.push([1, left + 1, 1, columns.length]);
    row = 1;
    if (draw.maybe(0.4)) {
      put(1, left, draw.one(tongue.notes));
      row = 2;
    }
    row += draw.whole(0, draw.maybe(0.2) ? 18 : 3);
  }

  // Header
  const lines = columns[0]?.header.length ?? 1;
  columns.forEach((column, index) => {
    column.header.forEach((text, line) => {
      if (text === '<' || text === '^' || text === '') return;
      const asNumber = /^20\d\d$/.test(text) && draw.maybe(0.5);
      put(row + line, left + index, asNumber ? Number(text) : text);
    });
  });
  if (lines === 2) {
    if (draw.maybe(0.5)) {
      built.push('merged header');
      for (let index = 0; index < columns.length; index += 1) {
        const upper = columns[index]?.header[0];
        if (columns[index]?.header[1] === '^') merges.push([row + 1, left + index + 1, 2, 1]);
        let width = 1;
        while (columns[index + width]?.header[0] === '<') width += 1;
        if (upper !== '<' && width > 1) merges.push([row + 1, left + index + 1, 1, width]);
      }
    }
  }
  row += lines;
  const headerRow = row;

  // Rows
  const accounts = makeAccounts(draw, tongue, draw.whole(5, 45));
  const grouped = accounts.length > 9 && draw.maybe(0.3);
  const groups = grouped ? draw.shuffled(tongue.groups).slice(0, draw.whole(2, 3)) : [''];
  const headings = grouped && draw.maybe(0.6);
  const subtotals = grouped && draw.maybe(0.8);
  const separators = !grouped ? draw.maybe(0.12) : draw.maybe(0.3);
  const numbersAsText = draw.maybe(0.15);
  const byFormula = draw.maybe(0.6);
  if (grouped)
    built.push(`groups${headings ? ' with headings' : ''}${subtotals ? ' with subtotals' : ''}`);
  if (separators) built.push('blank rows');
  if (numbersAsText) built.push('numbers as text');
  const accountRows: number[] = [];
  const figures: Kind[] = [
    'revenue',
    'previousRevenue',
    'older',
    'running',
    'plan',
    'margin',
    'potential',
    'hours',
    'visits',
  ];
  const sums = () => new Map<number, number>();
  const nameAt = left + columns.findIndex(({ kind }) => kind === 'account');
  const labelAt = draw.maybe(0.7) ? nameAt : left;
  const writeSum = (label: string, total: Map<number, number>, from: number) => {
    put(row, label === '' ? left : labelAt, label);
    for (const [column, value] of total) {
      const letters = columnLetters(column + 1);
      put(
        row,
        column,
        Math.round(value * 100) / 100,
        byFormula ? `=SUM(${letters}${from + 1}:${letters}${row})` : '',
      );
    }
    row += 1;
  };
  const all = sums();
  let index = 0;
  const sparse = draw.maybe(0.2);
  for (const [number, group] of groups.entries()) {
    if (headings) {
      put(row, draw.maybe(0.8) ? left : nameAt, tongue.heading(group));
      row += 1;
    }
    const start = row;
    const part = sums();
    const end =
      number === groups.length - 1
        ? accounts.length
        : Math.ceil(((number + 1) * accounts.length) / groups.length);
    for (; index < end; index += 1) {
      const account = accounts[index] as Account;
      const noName = draw.maybe(0.02) && columns.some(({ kind }) => kind === 'accountNumber');
      const prospect = !noName && sparse && draw.maybe(0.15);
      columns.forEach(({ kind }, position) => {
        const column = left + position;
        const figure = (value: number) => {
          const rounded = Math.round(value * 100) / 100;
          put(row, column, numbersAsText ? asText(draw, rounded, tongue) : rounded);
          part.set(column, (part.get(column) ?? 0) + rounded);
          all.set(column, (all.get(column) ?? 0) + rounded);
        };
        if (prospect && figures.includes(kind)) return;
        switch (kind) {
          case 'account':
            if (!noName) put(row, column, account.name);
            break;
          case 'accountNumber':
            put(row, column, account.number);
            break;
          case 'index':
            put(row, column, index + 1);
            break;
          case 'class':
            if (!prospect)
              put(
                row,
                column,
                draw.maybe(0.05) ? ` ${account.class.toLowerCase()} ` : account.class,
              );
            break;
          case 'owner':
            put(row, column, account.owner);
            break;
          case 'revenue':
            figure(account.revenue);
            break;
          case 'previousRevenue':
          case 'older':
          case 'running':
          case 'plan':
            figure(account.revenue * (0.6 + 0.6 * draw.share()));
            break;
          case 'margin':
            figure(account.revenue * 0.2);
            break;
          case 'potential':
            figure(Math.abs(account.revenue) * (1 + draw.share()));
            break;
          case 'hours':
            figure(draw.whole(1, 40) / 2);
            break;
          case 'visits':
            figure(draw.whole(0, 24));
            break;
          case 'place':
            put(row, column, draw.one(tongue.places));
            break;
          case 'share':
          case 'growth':
            put(
              row,
              column,
              draw.share() - (kind === 'growth' ? 0.4 : 0),
              `=${columnLetters(column)}${row + 1}/2`,
              '0.0%',
            );
            break;
          case 'date':
            if (draw.maybe(0.8))
              put(row, column, new Date(2025, draw.whole(0, 11), draw.whole(1, 28)));
            break;
          case 'note':
            if (draw.maybe(0.2)) put(row, column, draw.one(['ok', 'prio', '?', 'CRM 2027']));
            break;
          case 'contact':
            put(
              row,
              column,
              `${draw.one(['Eva', 'Max', 'Lia', 'Tom', 'Ida', 'Ben'])} ${draw.one(surnames)}`,
            );
            break;
          case 'staff':
            put(row, column, draw.whole(3, 3000));
            break;
          case 'postcode':
            put(row, column, draw.whole(10_000, 99_999));
            break;
          case 'mail':
            put(row, column, `info${index}@${draw.one(surnames).toLowerCase()}.example`);
            break;
          default:
        }
      });
      accountRows.push(row + 1);
      row += 1;
      if (separators && !grouped && index < accounts.length - 1 && draw.maybe(0.1)) row += 1;
    }
    if (subtotals) writeSum(tongue.subtotal(group), part, start);
    if (separators && grouped && number < groups.length - 1) row += 1;
  }
  if (draw.maybe(0.6)) {
    built.push('total');
    if (draw.maybe(0.2)) row += 1;
    writeSum(draw.one(tongue.total), all, headerRow);
  } else if (draw.maybe(0.3)) {
    built.push('prefilled rows');
    const shareAt = columns.findIndex(
      ({ kind }) => kind === 'share' || kind === 'note' || kind === 'class',
    );
    if (shareAt >= 0) {
      for (let more = draw.whole(3, 40); more > 0; more -= 1) {
        put(row, left + shareAt, '', `=IF(${columnLetters(nameAt + 1)}${row + 1}="","","-")`);
        row += 1;
      }
    }
  }
  if (draw.maybe(0.25)) {
    built.push('note below');
    row += draw.whole(1, 2);
    put(row, left, draw.one(tongue.notes));
    row += 1;
  }
  if (draw.maybe(0.2)) {
    built.push('legend');
    const at = left + columns.length + draw.whole(1, 2);
    put(headerRow - 1, at, draw.one(tongue.headers.class));
    tongue.legend.forEach(([letter, meaning], line) => {
      put(headerRow + line, at, letter);
      put(headerRow + line, at + 1, meaning);
    });
  }
  if (draw.maybe(0.12)) {
    built.push('summary below');
    row += 2;
    put(row, left, draw.one(tongue.headers.class));
    put(row, left + 1, draw.one(['Anzahl', 'Count', '%']));
    tongue.legend.forEach(([letter], line) => {
      put(row + 1 + line, left, letter);
      put(row + 1 + line, left + 1, draw.whole(1, 30));
    });
  }

  const name = draw.one(['Kunden', 'Tabelle1', 'Data', '2025', 'ABC']);
  const list: SheetGrid = { name, values, formulas, numberFormats, merges };
  const sheets: SheetGrid[] = [list];
  let active = name;
  if (draw.maybe(0.2)) {
    built.push('dashboard first');
    active = 'Dashboard';
    sheets.unshift({
      name: active,
      values: [
        ['Dashboard', '', ''],
        ['', '', ''],
        [(tongue.revenue[0] ?? '').replace('#', '').trim(), 1_234_567, ''],
        [draw.one(tongue.headers.class), draw.one(['Anzahl', 'Count', 'n']), '%'],
        ['A', 4, 0.6],
        ['B', 8, 0.3],
        ['C', 20, 0.1],
      ],
      formulas: [],
    });
  }
  const truth: Partial<Record<Role, string>> = {};
  for (const role of roles) {
    const position = columns.findIndex(({ kind }) => kind === role);
    if (position >= 0) truth[role] = columnLetters(left + position + 1);
  }
  return {
    workbook: { sheets, locale: tongue.locale },
    active,
    today: dayNumber('2026-11-23'),
    truth: { sheet: name, headerRow, columns: truth, accounts: accountRows },
    built,
  };
}

/** What the recognition of a random workbook got wrong; null if nothing. */
export function workbookMistake(seed: number): string | null {
  const { workbook, active, today, truth, built } = randomWorkbook(seed);
  const found = findTable(workbook, active, today);
  const where = `seed ${seed} (${built.join(', ')})`;
  if ('none' in found) return `${where}: no table, ${found.why.kind}`;
  const columns = Object.fromEntries(
    roles.flatMap((role) => {
      const choice = found.roles[role];
      return choice ? [[role, columnLetters(choice.column + 1)]] : [];
    }),
  );
  const got = { sheet: found.sheet, headerRow: found.headerRow, columns, accounts: found.accounts };
  const differing = (Object.keys(truth) as (keyof typeof truth)[]).filter(
    (part) => JSON.stringify(truth[part]) !== JSON.stringify(got[part]),
  );
  return differing.length === 0
    ? null
    : `${where}: ${differing.map((part) => `${part} ${JSON.stringify(got[part])} instead of ${JSON.stringify(truth[part])}`).join('; ')}`;
}

/** Tries `count` random workbooks and gives the mistakes. */
export function runWorkbookFuzz(count: number, seed = 1): string[] {
  const mistakes: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const mistake = workbookMistake(seed + index);
    if (mistake) mistakes.push(mistake);
  }
  return mistakes;
}
