import type { SheetContent, WorkbookContent } from '../../src/workbench/host/files/content.ts';
import type { PortfolioFigures } from '../../src/workbook/portfolio-figures.ts';
import { accountsIn, type Model, type ModelSheet, newestDay, numberOf, sumOf } from './model.ts';

/* Where the workbook and the model differ, in words; none when all is well. */

const ourHeaders = ['Zukunft', 'Patientenwert', 'Kunde/Patient', 'Trend', 'Zuletzt', 'Segment'];

/** The add-on's own headers, as the first set-up reported them. */
export interface Known {
  readonly headers: readonly string[];
}

export function divergences(content: WorkbookContent, model: Model, known: Known): string[] {
  const found: string[] = [];
  for (const sheet of model.sheets) {
    const now = content.sheets.find(({ id }) => id === sheet.id);
    if (now === undefined) {
      found.push(`the sheet ${sheet.name} is gone`);
      continue;
    }
    found.push(...theirCells(now, sheet), ...ourColumns(now, sheet, model, known));
  }
  for (const sheet of content.sheets) found.push(...doubledRules(sheet));
  found.push(...storedAssessments(content, model));
  return found;
}

function theirCells(now: SheetContent, sheet: ModelSheet): string[] {
  if (now.name !== sheet.name) return [`the sheet ${sheet.name} is called ${now.name}`];
  const found: string[] = [];
  sheet.rows.forEach((row, place) => {
    row.forEach((value, column) => {
      const cell = now.cells[place]?.[column];
      if ((cell?.value ?? null) !== value || cell?.formula !== undefined) {
        found.push(
          `${sheet.name}, row ${place + 1}, column ${column + 1}: ${JSON.stringify(value)} became ${JSON.stringify(cell)}`,
        );
      }
    });
  });
  const below = Object.keys(now.cells).map(Number);
  for (const row of below.filter((one) => one >= sheet.rows.length)) {
    for (const [column, cell] of Object.entries(now.cells[row] ?? {})) {
      const isEmpty = cell.value === null || cell.value === '';
      if (Number(column) < (sheet.rows[0]?.length ?? 0) && !isEmpty) {
        found.push(`${sheet.name}, row ${row + 1} holds ${JSON.stringify(cell.value)}`);
      }
    }
  }
  return found;
}

/** Ours stand right of theirs, each at most once, and tell the truth while they are formulas or have just been written. */
function ourColumns(now: SheetContent, sheet: ModelSheet, model: Model, known: Known): string[] {
  const found: string[] = [];
  const header = Object.entries(now.cells[0] ?? {}).map(
    ([column, { value }]) => [Number(column), String(value ?? '')] as const,
  );
  const headers = known.headers.length > 0 ? known.headers : ourHeaders;
  for (const word of headers) {
    const places = header.filter(([, text]) => text === word);
    const most = 1;
    const least = sheet.isSetUp ? 1 : 0;
    if (places.length > most) found.push(`${sheet.name} has ${places.length} columns "${word}"`);
    if (places.length < least) {
      found.push(
        `${sheet.name} has no column "${word}"; its header is ${header.map(([, text]) => text).join(' | ')}`,
      );
    }
  }
  const isLive = sheet.mode === 'formulas' || sheet.hasNewValues === true;
  if (!sheet.isSetUp || !isLive) return found;
  const last = header.find(([, text]) => text === headers[4])?.[0];
  if (last === undefined) return found;
  sheet.rows.slice(1).forEach((row, index) => {
    const account = numberOf(sheet, row);
    const shown = now.cells[index + 1]?.[last]?.value ?? '';
    const day = account === null ? null : newestDay(model, account);
    const wanted = day === null ? '' : dayNumber(day);
    if (shown !== wanted) {
      found.push(
        `${sheet.name}, row ${index + 2} (${account}): last assessed is ${JSON.stringify(shown)} instead of ${JSON.stringify(wanted)}`,
      );
    }
  });
  for (const row of Object.keys(now.cells).map(Number)) {
    if (row < sheet.rows.length) continue;
    const shown = now.cells[row]?.[last]?.value ?? '';
    if (shown !== '') found.push(`${sheet.name}, row ${row + 1}: ${JSON.stringify(shown)} is left`);
  }
  return found;
}

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

function doubledRules({ name, conditionalFormats }: SheetContent): string[] {
  const seen = conditionalFormats.map((rule) => JSON.stringify(rule));
  return new Set(seen).size === seen.length ? [] : [`${name} has a colour rule twice`];
}

/** Our table of opinions, whatever its tab is called now. */
export function assessmentsTab(content: WorkbookContent): SheetContent | undefined {
  return content.sheets.find(({ cells }) => {
    const words = Object.values(cells[0] ?? {}).map(({ value }) => value);
    return words.includes('Kennung') && words.includes('Zeitpunkt');
  });
}

function storedAssessments(content: WorkbookContent, { assessments }: Model): string[] {
  const tab = assessmentsTab(content);
  if (tab === undefined) {
    return assessments.length === 0 ? [] : [`${assessments.length} assessments and no tab`];
  }
  const header = new Map(
    Object.entries(tab.cells[0] ?? {}).map(([column, { value }]) => [value, Number(column)]),
  );
  const rows = Object.entries(tab.cells).filter(([row]) => Number(row) > 0);
  const stored = rows.flatMap(([, cells]) => {
    const of = (word: string) => cells[header.get(word) ?? -1]?.value ?? '';
    if (of('Kennung') === '') return [];
    const isWithdrawn = of('Zurückgezogen, weil') !== '';
    return [
      `${of('Kennung')} ${of('Account')} ${of('Bewertet von')} ${isWithdrawn ? 'withdrawn' : ''}`,
    ];
  });
  const wanted = assessments.map(
    ({ id, account, rater, isWithdrawn }) =>
      `${id} ${account} ${rater} ${isWithdrawn ? 'withdrawn' : ''}`,
  );
  const missing = wanted.filter((one) => !stored.includes(one));
  const extra = stored.filter((one) => !wanted.includes(one));
  const doubled = stored.filter((one, place) => stored.indexOf(one) !== place);
  return [
    ...missing.map((one) => `lost the assessment ${one}`),
    ...extra.map((one) => `holds an assessment nobody made: ${one}`),
    ...doubled.map((one) => `stored twice: ${one}`),
  ];
}

/** The summary against a recomputation from the user's own cells. */
export function summaryDivergences(figures: PortfolioFigures, model: Model): string[] {
  const found: string[] = [];
  const differ = (what: string, shown: unknown, wanted: unknown) => {
    if (JSON.stringify(shown) !== JSON.stringify(wanted)) {
      found.push(
        `summary: ${what} is ${JSON.stringify(shown)} instead of ${JSON.stringify(wanted)}`,
      );
    }
  };
  const sheets = model.sheets.filter(({ isSetUp }) => isSetUp);
  const accounts = new Set(sheets.flatMap(accountsIn));
  differ('the number of accounts', figures.coverage.accounts, accounts.size);
  differ(
    'the list of sheets',
    figures.coverage.sheets.map(({ sheet }) => sheet).sort(),
    sheets
      .filter((sheet) => accountsIn(sheet).length > 0)
      .map(({ name }) => name)
      .sort(),
  );
  const cells = Object.values(figures.matrix).flatMap((row) => Object.values(row));
  differ('the sum of the matrix', sum(cells.map(({ count }) => count)), accounts.size);
  const inCells = cells.flatMap((cell) => cell.accounts);
  differ('every account in one cell', new Set(inCells).size, inCells.length);
  const groups = Object.values(figures.headline.totals);
  differ('the sum of the groups', sum(groups.map(({ count }) => count)), accounts.size);
  const [only, another] = sheets;
  if (only && !another) {
    differ('revenue', sum(groups.map(({ value }) => value ?? 0)), sumOf(only, 'Umsatz 2025'));
    differ('hours', sum(groups.map(({ hours }) => hours ?? 0)), sumOf(only, 'Stunden/Monat'));
  }
  const { shares } = figures.headline;
  if (shares) differ('the sum of the shares', sum(Object.values(shares)), 100);
  return found;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
