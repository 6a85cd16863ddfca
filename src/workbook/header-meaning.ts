import { type Ideas, ideasOf } from './header-lexicon.ts';
import { type Period, periodOf } from './header-period.ts';
import type { Idea } from './header-words.ts';
import { plainText, wordsOf } from './plain-text.ts';

/*
 * What a header says: which ideas its words stand for (however they are spelt, glued together or damaged), which period it
 * speaks of, and in what unit its figures are.
 */

export interface HeaderMeaning {
  readonly text: string;
  readonly ideas: Ideas;
  /** Number of words, ideas or not, without articles and prepositions. */
  readonly words: number;
  /** Words that stand for none of our ideas: "Service" in "Umsatz Service 2025". */
  readonly unknown: number;
  readonly period: Period;
  /** "T€", "€", "h/Monat" … as written, '' if none is given. */
  readonly unit: string;
  /** Nothing but a unit, a year or a word such as "Ist" that lives from the line above. */
  readonly subordinate: boolean;
}

/** What a bracket or the end of a header names as its unit. */
function unitOf(text: string): string {
  const bracket = /[([{]([^)\]}]*)[)\]}]/.exec(text)?.[1]?.trim() ?? '';
  const inText =
    /(?<![\p{L}\d])(?:in |en )?((?:T|k|M|Tsd\.? ?|Mio\.? ?)?(?:€|EUR|CHF|USD|\$|£)|TEUR|Tsd\.?|Mio\.?|%|h)(?![\p{L}\d])/u.exec(
      text,
    )?.[1] ?? '';
  return /^(?:in |en )?(?:[\p{L}$€£%.]{1,6}|(?:\p{L}{1,9}\.? )?(?:€|EUR|CHF|USD|\$|£)|(?:h|std|stunden|hours?|horas|heures|ore)\.?\b.{0,12})$/iu.test(
    bracket,
  )
    ? bracket.replace(/^(?:in|en) /, '')
    : inText;
}

const subordinateIdeas = new Set<Idea>(
  'id name plan actual previous beforePrevious running part share change cumulative average total perYear perMonth perWeek per fiscal count amount rolling gross net'.split(
    ' ',
  ) as Idea[],
);

/** "Min./Besuch", "Umsatz je Auftrag": a figure for each visit, order or hour is not the figure itself. */
function isPerPiece(plain: string): boolean {
  const [, numerator = '', piece = ''] =
    /^(.*[\p{L}€$%].*?)(?:\/| (?:je|pro|per|par|por|a) )(.*)$/u.exec(plain) ?? [];
  if (numerator === '' || piece === '') return false;
  // "Zeit pro Monat [h]": the unit behind a span of time is not what is counted.
  const [first = ''] = wordsOf(piece);
  if (ideasOf([first], first).ideas.part !== undefined) return false;
  const { visits, deal, hours, product } = ideasOf(wordsOf(piece), piece).ideas;
  return (visits ?? deal ?? hours ?? product) !== undefined;
}

const accountItself = new Set<Idea>(['account', 'name']);
const besideTheAccount = new Set<Idea>(['place', 'person', 'note', 'kind', 'name', 'account']);

/** "Kunde / Ort", "Client (ville)": the cells name the account first, then where it sits or whom to ask for. */
function namesAccountFirst(text: string): boolean {
  const [, lead = '', rest = ''] =
    /^([^/,;+&(]+?) ?(?:[/,;+&(]| (?:und|and|y|et|ed?) ) ?(.+)$/iu.exec(text) ?? [];
  const ideasIn = (part: string): Idea[] => {
    const plain = plainText(part);
    return Object.keys(ideasOf(wordsOf(plain), plain).ideas) as Idea[];
  };
  const first = ideasIn(lead);
  if (!first.includes('account') || first.some((idea) => !accountItself.has(idea))) return false;
  return ideasIn(rest).every((idea) => besideTheAccount.has(idea));
}

const meanings = new Map<string, HeaderMeaning>();

const longestHeader = 120;

/** "Umsatz 2025²" is no year of five digits; the "m²" is left alone. */
const footnoteMark = /(?<=\d|\p{L}{3})[¹²³⁰⁴-⁹]+/gu;

/** What a header says, line breaks read as blanks. */
export function headerMeaning(given: string): HeaderMeaning {
  const known = meanings.get(given);
  if (known) return known;
  // Nobody heads a column with a paragraph; its words would cost more than they say.
  const text = given.slice(0, longestHeader).replace(/\s+/g, ' ').trim();
  const plain = plainText(text.replace(footnoteMark, ''));
  const words = wordsOf(plain);
  const found = ideasOf(words, plain);
  const { house, ...said } = found.ideas;
  const ideas: Partial<Record<Idea, number>> = said;
  let { unknown } = found;
  if (house !== undefined) {
    if (words.length === 1) ideas.account = house;
    else unknown += 1;
  }
  const measured =
    ideas.revenue ?? ideas.margin ?? ideas.hours ?? ideas.visits ?? ideas.potential ?? ideas.effort;
  if (measured !== undefined) {
    // "CA N" and "Umsatz am 30.9.": one or two letters beside a figure are neither a number nor a seller.
    // "Nº de visitas" and "No. of visits" count, they do not name.
    const counts = ideas.visits !== undefined || ideas.hours !== undefined;
    if (ideas.id !== undefined && (counts || words.includes('n'))) delete ideas.id;
    if (ideas.owner !== undefined && words.includes('am')) delete ideas.owner;
  }
  // "Prev" is short for a plan in Italian and French; beside a span that has passed it is the one before.
  if (ideas.plan !== undefined && ideas.previous !== undefined && ideas.rolling !== undefined) {
    delete ideas.plan;
  }
  // A lone N is a number only of an account: "N. cliente", but not "J/N".
  if (words.includes('n') && ideas.account === undefined) delete ideas.id;
  if (isPerPiece(plain)) ideas.rate = 1;
  if ((ideas.place ?? ideas.person ?? ideas.kind) !== undefined && namesAccountFirst(text)) {
    for (const idea of ['place', 'person', 'note', 'kind'] as const) delete ideas[idea];
    // A column that holds the account alone is the better one.
    ideas.account = 0.9 * (ideas.account ?? 1);
  }
  const period = periodOf(plain, words, ideas);
  const unit = unitOf(text);
  const named = (Object.keys(ideas) as Idea[]).filter((idea) => !subordinateIdeas.has(idea));
  const onlyUnit = unit !== '' && text.replace(/[()[\]{}]/g, '').trim() === unit;
  const meaning: HeaderMeaning = {
    text,
    ideas,
    words: words.length,
    unknown,
    period,
    unit,
    subordinate:
      text !== '' &&
      (onlyUnit ||
        (named.length === 0 &&
          unknown === 0 &&
          (Object.keys(ideas).length > 0 || period.year !== null))),
  };
  // Cells far below are asked too when a second table is sought; the memory must not grow without end.
  if (meanings.size > 20_000) meanings.clear();
  meanings.set(given, meaning);
  return meaning;
}
