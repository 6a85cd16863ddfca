import { Host } from '../../src/workbench/host/host.ts';
import { loadProject } from '../../src/workbench/host/project.ts';
import { columnLetters } from '../../src/workbook/plan.ts';
import type { PortfolioFigures } from '../../src/workbook/portfolio-figures.ts';
import { accountsWorkbook } from '../bench/large-workbook.ts';
import { daysAgo } from '../days-ago.ts';
import { Chance } from './chance.ts';
import { assessmentsTab, divergences, summaryDivergences } from './divergences.ts';
import { accountsIn, columnOf, type Model, type ModelSheet, numberOf } from './model.ts';

/*
 * A long life of one workbook: several people edit, sort, insert, rename and duplicate, assess and take back, set up and
 * remove, in an order drawn by a seed. After each action the workbook is compared with the model.
 */

const actions = {
  editCell: 14,
  addAccount: 5,
  insertRow: 3,
  deleteRow: 3,
  sort: 6,
  insertColumn: 2,
  deleteColumn: 2,
  renameSheet: 2,
  duplicateSheet: 1,
  deleteSheet: 1,
  sortAssessments: 2,
  renameOurTab: 1,
  assess: 26,
  undoSave: 3,
  withdraw: 4,
  deleteAccount: 1,
  setUp: 7,
  undoSetUp: 1,
  remove: 1,
  refresh: 3,
  toValues: 3,
  toFormulas: 2,
  summary: 5,
} as const;

export type SoakAction = keyof typeof actions;

const people = ['Anna', 'Bernd', 'Chris'];
const words = ['Lager', 'Werk', 'Büro', 'Messe', 'Halle', 'Hafen', 'Turm'];
const accountsAtMost = 40;

export class Soak {
  readonly #host: Host;
  readonly #chance: Chance;
  readonly #model: Model;
  #headers: readonly string[] = [];
  #count = 0;
  /** How often each action was done; refused ones are not counted. */
  readonly done = new Map<string, number>();
  /** Refusals by their sentence. */
  readonly refused = new Map<string, number>();

  private constructor(host: Host, chance: Chance, model: Model) {
    this.#host = host;
    this.#chance = chance;
    this.#model = model;
  }

  static async start(seed: number): Promise<Soak> {
    const content = accountsWorkbook({ accounts: 14 });
    const host = await Host.start({ project: loadProject(), content, userLocale: 'de' });
    const sheets = content.sheets.map(({ id, name, cells }): ModelSheet => {
      const rows = Object.values(cells).map((row) => Object.values(row).map(({ value }) => value));
      return {
        id,
        name,
        rows: rows.map((row) => row.map((value) => (value === '' ? null : value))),
        isSetUp: false,
        mode: 'formulas',
      };
    });
    return new Soak(host, new Chance(seed), { sheets, assessments: [] });
  }

  close(): void {
    this.#host.close();
  }

  /** Does one action and compares; gives what was done and where workbook and model differ. */
  async step(): Promise<{ readonly action: string; readonly found: readonly string[] }> {
    this.#count += 1;
    const name = this.#chance.weighted(actions);
    const sheet = this.#chance.one(this.#model.sheets);
    this.#host.select(sheet.name, 'A2');
    for (const one of this.#model.sheets) one.hasNewValues = false;
    const said = await this[name](sheet);
    if (said.isRefused) this.refused.set(said.text, (this.refused.get(said.text) ?? 0) + 1);
    else this.done.set(name, (this.done.get(name) ?? 0) + 1);
    const content = await this.#host.content();
    const found = divergences(content, this.#model, { headers: this.#headers });
    const action = `${name} on ${sheet.name}${said.text === '' ? '' : `: ${said.text}`}`;
    return { action, found: [...said.found, ...found] };
  }

  /** A refusal is a sentence; anything else that is thrown is a defect. */
  async #ask(name: string, args: readonly unknown[] = []): Promise<{ value?: unknown } & Said> {
    const { value, error } = await this.#host.execute(name, args);
    if (!error) return { ...fine(), value };
    const isSentence =
      error.name === 'Error' &&
      /[.!?“”"]$/.test(error.message) &&
      !/undefined|NaN/.test(error.message);
    return {
      isRefused: true,
      text: `${name}: ${error.message}`,
      found: isSentence ? [] : [`${name} failed with ${error.name}: ${error.message}`],
    };
  }

  async editCell(sheet: ModelSheet): Promise<Said> {
    const row = this.#chance.whole(1, sheet.rows.length - 1);
    const header = this.#chance.one([
      'Kunde',
      'Ort',
      'Klasse',
      'Umsatz 2025',
      'Stunden/Monat',
    ] as const);
    const column = columnOf(sheet, header);
    const values = {
      Kunde: `${this.#chance.one(words)} ${this.#count} GmbH`,
      Ort: this.#chance.one(words),
      Klasse: this.#chance.one(['A', 'B', 'C', 'D']),
      'Umsatz 2025': this.#chance.whole(0, 900_000),
      'Stunden/Monat': this.#chance.whole(0, 30),
    } as const;
    const cells = sheet.rows[row];
    // A row that somebody inserted and nobody filled stays blank.
    if (column < 0 || !cells || numberOf(sheet, cells) === null) return fine();
    const value = values[header];
    await this.#host.type(sheet.name, `${columnLetters(column + 1)}${row + 1}`, value);
    cells[column] = value;
    return fine(`${header} of row ${row + 1}`);
  }

  async addAccount(sheet: ModelSheet): Promise<Said> {
    if (accountsIn(sheet).length >= accountsAtMost) return fine();
    const place = sheet.rows.length;
    const header = sheet.rows[0] ?? [];
    const row = header.map((word) => {
      if (word === 'Kundennr.') return 500_000 + this.#count;
      if (word === 'Kunde') return `Neu ${this.#chance.one(words)} ${this.#count} AG`;
      if (word === 'Umsatz 2025') return this.#chance.whole(1, 90_000);
      return word === 'Klasse' ? 'C' : null;
    });
    for (const [column, value] of row.entries()) {
      const cell = `${columnLetters(column + 1)}${place + 1}`;
      if (value !== null) await this.#host.type(sheet.name, cell, value);
    }
    sheet.rows.push(row);
    return fine();
  }

  async insertRow(sheet: ModelSheet): Promise<Said> {
    if (sheet.rows.length > accountsAtMost) return fine();
    const row = this.#chance.whole(2, sheet.rows.length);
    await this.#host.insertRows(sheet.name, row);
    sheet.rows.splice(row - 1, 0, new Array(sheet.rows[0]?.length ?? 0).fill(null));
    return fine(`before row ${row}`);
  }

  async deleteRow(sheet: ModelSheet): Promise<Said> {
    if (sheet.rows.length < 8) return fine();
    const row = this.#chance.whole(2, sheet.rows.length);
    await this.#host.deleteRows(sheet.name, row);
    sheet.rows.splice(row - 1, 1);
    return fine(`row ${row}`);
  }

  /** Whatever the order comes to, each row must have stayed one row. */
  async sort(sheet: ModelSheet): Promise<Said> {
    const width = sheet.rows[0]?.length ?? 0;
    const column = this.#chance.whole(1, width);
    const area = `A2:${columnLetters(width)}${sheet.rows.length}`;
    await this.#host.sortRange(sheet.name, area, column, this.#chance.share() < 0.5);
    const now = await this.#host.values(`'${sheet.name.replace(/'/g, "''")}'!${area}`);
    const key = (row: readonly unknown[]) => JSON.stringify(row);
    const before = sheet.rows.slice(1).map(key).sort();
    const after = now.map(key).sort();
    sheet.rows = [sheet.rows[0] ?? [], ...now.map((row) => [...row])];
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    return { ...fine(`by column ${column}`), found: isSame ? [] : ['sorting tore rows apart'] };
  }

  async insertColumn(sheet: ModelSheet): Promise<Said> {
    const width = sheet.rows[0]?.length ?? 0;
    if (width > 9) return fine();
    const column = this.#chance.whole(2, width);
    await this.#host.insertColumns(sheet.name, column);
    const header = `Vermerk ${this.#count}`;
    await this.#host.type(sheet.name, `${columnLetters(column)}1`, header);
    sheet.rows.forEach((row, place) => {
      row.splice(column - 1, 0, place === 0 ? header : null);
    });
    return fine(`before column ${column}`);
  }

  async deleteColumn(sheet: ModelSheet): Promise<Said> {
    const column = sheet.rows[0]?.findIndex((word) => String(word).startsWith('Vermerk')) ?? -1;
    if (column < 0) return fine();
    await this.#host.deleteColumns(sheet.name, column + 1);
    for (const row of sheet.rows) row.splice(column, 1);
    return fine(`column ${column + 1}`);
  }

  async renameSheet(sheet: ModelSheet): Promise<Said> {
    const name = `${this.#chance.one(words)} '${this.#count}'`;
    this.#host.renameSheet(sheet.name, name);
    sheet.name = name;
    return fine(name);
  }

  async duplicateSheet(sheet: ModelSheet): Promise<Said> {
    if (this.#model.sheets.length > 2) return fine();
    const before = new Set((await this.#host.content()).sheets.map(({ id }) => id));
    this.#host.duplicateSheet(sheet.name);
    const copy = (await this.#host.content()).sheets.find(({ id }) => !before.has(id));
    if (!copy) return { ...fine(), found: ['no copy was made'] };
    const rows = sheet.rows.map((row) => [...row]);
    const { id } = copy;
    const name = `Kopie ${this.#count}`;
    this.#host.renameSheet(copy.name, name);
    this.#model.sheets.push({ id, name, rows, isSetUp: false, mode: sheet.mode });
    return fine(name);
  }

  async deleteSheet(sheet: ModelSheet): Promise<Said> {
    if (this.#model.sheets.length < 2) return fine();
    this.#host.deleteSheet(sheet.name);
    this.#model.sheets.splice(this.#model.sheets.indexOf(sheet), 1);
    return fine();
  }

  async sortAssessments(): Promise<Said> {
    const tab = assessmentsTab(await this.#host.content());
    const { length } = this.#model.assessments;
    if (!tab || length < 2) return fine();
    const last = Math.max(...Object.keys(tab.cells[0] ?? {}).map(Number)) + 1;
    const column = this.#chance.whole(1, 4);
    await this.#host.sortRange(tab.name, `A2:${columnLetters(last)}${length + 1}`, column);
    return fine(`by column ${column}`);
  }

  async renameOurTab(): Promise<Said> {
    const tab = assessmentsTab(await this.#host.content());
    if (!tab) return fine();
    this.#host.renameSheet(tab.name, `Meinungen ${this.#count}`);
    return fine();
  }

  async assess(sheet: ModelSheet): Promise<Said> {
    const { assessments } = this.#model;
    const accounts = accountsIn(sheet);
    if (accounts.length === 0) return fine();
    const account = this.#chance.one(accounts);
    const rater = this.#chance.one(people);
    const id = `soak-${this.#count}`;
    const day = daysAgo(30 * this.#chance.whole(1, 10) + this.#chance.whole(1, 28));
    const traits = [1, 2, 3, 4, 5, 6].flatMap((n) => [`K${n}`, `P${n}`]);
    const ratings = Object.fromEntries(traits.map((trait) => [trait, this.#chance.whole(1, 5)]));
    const dto = { id, account: String(account), rater, ratings, time: `${day}T09:00:00` };
    const said = await this.#ask('saveAssessment', [dto]);
    if (said.isRefused) return said;
    // A form that heard no answer sends again.
    if (this.#chance.share() < 0.1) await this.#ask('saveAssessment', [dto]);
    assessments.push({ id, account, rater, day, isWithdrawn: false });
    return fine(`${account} by ${rater}`);
  }

  async undoSave(): Promise<Said> {
    const last = this.#model.assessments[this.#model.assessments.length - 1];
    if (!last) return fine();
    const said = await this.#ask('undoSave', [last.id]);
    if (!said.isRefused) this.#model.assessments.pop();
    return said;
  }

  async withdraw(): Promise<Said> {
    const open = this.#model.assessments.filter(({ isWithdrawn }) => !isWithdrawn);
    if (open.length === 0) return fine();
    const chosen = this.#chance.one(open);
    const said = await this.#ask('withdrawAssessment', [chosen.id, 'verwechselt']);
    if (!said.isRefused) chosen.isWithdrawn = true;
    return said;
  }

  async deleteAccount(): Promise<Said> {
    if (this.#model.assessments.length === 0) return fine();
    const { account } = this.#chance.one(this.#model.assessments);
    const said = await this.#ask('deleteAccount', [String(account)]);
    if (!said.isRefused) {
      this.#model.assessments = this.#model.assessments.filter((one) => one.account !== account);
    }
    return said;
  }

  async setUp(sheet: ModelSheet): Promise<Said> {
    const said = await this.#ask('applySetup');
    if (said.isRefused) return said;
    const result = said.value as { headers: readonly string[]; mode: ModelSheet['mode'] };
    if (this.#headers.length === 0) this.#headers = result.headers;
    sheet.isSetUp = true;
    sheet.mode = result.mode;
    sheet.hasNewValues = true;
    return said;
  }

  undoSetUp(sheet: ModelSheet): Promise<Said> {
    return this.#takeAway('undoSetup', sheet);
  }

  remove(sheet: ModelSheet): Promise<Said> {
    return this.#takeAway('removeFromSheet', sheet);
  }

  /** It tells the sheet it left: the active one, or the only one that was set up. */
  async #takeAway(name: string, active: ModelSheet): Promise<Said> {
    const said = await this.#ask(name);
    if (said.isRefused) return said;
    const { sheet: left } = said.value as { sheet: string };
    const sheet = this.#model.sheets.find((one) => one.name === left) ?? active;
    sheet.isSetUp = false;
    sheet.mode = 'formulas';
    return said;
  }

  async refresh(): Promise<Said> {
    const said = await this.#ask('refresh');
    if (said.isRefused) return said;
    for (const sheet of this.#model.sheets) sheet.hasNewValues = sheet.isSetUp;
    return said;
  }

  toValues(): Promise<Said> {
    return this.#changeMode('formulasToValues');
  }

  toFormulas(): Promise<Said> {
    return this.#changeMode('valuesToFormulas');
  }

  async #changeMode(name: string): Promise<Said> {
    const said = await this.#ask(name);
    if (said.isRefused) return said;
    const { sheet: changed, mode } = said.value as { sheet: string; mode: ModelSheet['mode'] };
    const sheet = this.#model.sheets.find((one) => one.name === changed);
    if (sheet) {
      sheet.mode = mode;
      sheet.hasNewValues = true;
    }
    return said;
  }

  async summary(): Promise<Said> {
    const said = await this.#ask('buildPortfolio');
    if (said.isRefused) return said;
    const found = summaryDivergences(said.value as PortfolioFigures, this.#model);
    return { ...fine(), found };
  }
}

/** What an action said, and what was wrong with it. */
interface Said {
  readonly isRefused: boolean;
  readonly text: string;
  readonly found: readonly string[];
}

const fine = (text = ''): Said => ({ isRefused: false, text, found: [] });
