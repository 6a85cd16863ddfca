import { emptyWords, headerWords, type Idea } from './header-words.ts';

/*
 * What a header says: which ideas its words stand for (however they are spelt, glued together or damaged), which period it
 * speaks of, and in what unit its figures are.
 */

/** How surely a header speaks of an idea: 1 for the very word, less for a part of a longer one or a typo. */
export type Ideas = Readonly<Partial<Record<Idea, number>>>;

export interface Period {
  /** The calendar year, or the later one of a fiscal year "2024/25". */
  readonly year: number | null;
  readonly fiscal: boolean;
  /** The year has not come to its end in these figures, or they cover only a part of it. */
  readonly partial: boolean;
  /** Years before the newest of the neighbours: 1 for "Vorjahr". */
  readonly before: 0 | 1 | 2;
  /** Several years together, as in "2021–2025". */
  readonly several: boolean;
  readonly rolling: boolean;
}

export interface HeaderMeaning {
  readonly text: string;
  readonly ideas: Ideas;
  /** Number of words, ideas or not, without articles and prepositions. */
  readonly words: number;
  readonly period: Period;
  /** "T€", "€", "h/Monat" … as written, '' if none is given. */
  readonly unit: string;
  /** Nothing but a unit, a year or a word such as "Ist" that lives from the line above. */
  readonly subordinate: boolean;
}

const damaged = '\uFFFD';

/** Letters that were read in the wrong encoding: UTF-8 as Latin 1 ("Ã¤"), and code page 437 as 1252 ("„" for ä). */
function repaired(text: string): string {
  return text
    .replace(/\u00EF\u00BF\u00BD|\uFFFD/g, damaged)
    .replace(/Ã[\u0084\u201E]/g, 'Ä')
    .replace(/Ã[\u0096\u2013]/g, 'Ö')
    .replace(/Ã[\u009C\u0153]/g, 'Ü')
    .replace(/Ã[\u009F\u0178]/g, 'ß')
    .replace(/â\u201A¬/g, '€')
    .replace(/[ÂÃ][\u0080-\u00BF]/g, (pair) =>
      String.fromCharCode(((pair.charCodeAt(0) & 0x1f) << 6) | (pair.charCodeAt(1) & 0x3f)),
    )
    .replace(/(?<=\p{L})[„\u0084](?=\p{L})/gu, 'ä')
    .replace(/(?<=\p{L})[”\u0094](?=\p{L})/gu, 'ö')
    .replace(/(?<=\p{L})\u0081(?=\p{L})/gu, 'ü');
}

/** Most cells: nothing to repair, no accents, no CamelCase. */
const plainAscii = /^(?:[!-@[-`{-~]|[A-Z]?[a-z]+|[A-Z]+(?![a-z])| (?! ))*$/;

/** Small letters without accents; words of a CamelCase name apart. */
export function plainText(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  return repaired(text)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{3})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\s+/g, ' ')
    .trim();
}

const wordPattern =
  /[qht][1-4](?![\p{L}\d])|hj ?[12]|[rl]12m?(?!\p{L})|[tk]€|[%€$£#øδσ∑⌀]|[\p{L}\uFFFD]+|\d+/gu;

const ignored = new Set(emptyWords.split(' '));

/** The words of a plain text in order, abbreviations with full stops joined ("p.a." is "pa"). */
export function wordsOf(plain: string): string[] {
  const text = plain
    .replace(/\bn ?[-–] ?1\b/g, 'nminusone')
    .replace(/\bn ?[-–] ?2\b/g, 'nminustwo')
    .replace(/\bn[°º]/g, 'nr ')
    .replace(/\+ ?\/? ?[-–]|±/g, ' delta ')
    .replace(/(?<![\p{L}\d])(\p{L})\. ?(\p{L})\.?(?!\p{L})/gu, '$1$2')
    .replace(/e-mail/g, 'email');
  return (text.match(wordPattern) ?? [])
    .map((word) => word.replace(/ /g, ''))
    .filter((word) => !ignored.has(word));
}

interface Lexicon {
  readonly words: ReadonlyMap<string, readonly Idea[]>;
  /** Words that may stand inside a longer one, longest first. */
  readonly stems: readonly (readonly [stem: string, ideas: readonly Idea[]])[];
  readonly longestPhrase: number;
  /** Words of phrases, which need not mean anything alone. */
  readonly inPhrases: readonly string[];
}

let built: Lexicon | undefined;

/** Built at the first header, because every call of a custom function loads the script and few read headers. */
function lexicon(): Lexicon {
  if (built) return built;
  const words = new Map<string, Idea[]>();
  const stems = new Set<string>();
  const inPhrases = new Set<string>();
  let longestPhrase = 1;
  for (const idea of Object.keys(headerWords) as Idea[]) {
    for (const entry of headerWords[idea].join(' ').split(' ')) {
      const word = entry.replace('*', '');
      const ideas = words.get(word) ?? [];
      if (!ideas.includes(idea)) ideas.push(idea);
      words.set(word, ideas);
      if (entry !== word && word.length >= 4) stems.add(word);
      const parts = word.split('_');
      longestPhrase = Math.max(longestPhrase, parts.length);
      for (const part of parts) if (parts.length > 1 && part.length > 5) inPhrases.add(part);
    }
  }
  const longestFirst = [...stems].sort((a, b) => b.length - a.length);
  built = {
    words,
    stems: longestFirst.map((stem) => [stem, words.get(stem) ?? []] as const),
    longestPhrase,
    inPhrases: [...inPhrases],
  };
  return built;
}

/** Edits between two words (insert, delete, replace, swap neighbours), or more than `limit` once that is certain. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? limit + 1;
}

type Found = readonly (readonly [idea: Idea, quality: number])[];

const withQuality = (ideas: readonly Idea[], quality: number): Found =>
  ideas.map((idea) => [idea, quality] as const);

/** The very word, with a spelled-out umlaut, or in the plural. */
function exactly(word: string): Found {
  const { words } = lexicon();
  const known = words.get(word);
  if (known) return withQuality(known, 1);
  if (word.length < 4) return [];
  const umlauts = word.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u');
  for (const form of [umlauts, word.replace(/(?:en|es|[sne])$/, ''), word.replace(/[sn]$/, '')]) {
    const ideas = form.length >= 4 || form === umlauts ? words.get(form) : undefined;
    if (ideas) return withQuality(ideas, 0.95);
  }
  return [];
}

/** Letters that join the parts of a German word, or a word of its own. */
const understood = (part: string): boolean =>
  /^(?:|e?s|e?n|er|e|ens)$/.test(part) || exactly(part).length > 0;

/** A word made of several: "Kundennummer", "Jahresumsatz". What is left between known parts may be known too. */
function compound(word: string, shortened = false): Found {
  if (word.length < 5) return [];
  const glued = /^(.{2,})(?:nr|id|no)$/.exec(word);
  if (glued?.[1]) {
    const part = meaningOfWord(glued[1], false);
    if (part.length > 0) return [...part, ['id', 0.95]];
  }
  const found: (readonly [Idea, number])[] = [];
  let weakest = 9;
  let rest = word
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue(?!r)/g, 'u');
  for (const [stem, ideas] of lexicon().stems) {
    const at = rest.indexOf(stem);
    if (at < 0) continue;
    // A short stem counts at an edge of the word only; a longer one may stand anywhere.
    const atEdge = at === 0 || at + stem.length === rest.length || rest.includes(' ');
    if (!atEdge && stem.length < 6) continue;
    found.push(...withQuality(ideas, 0.95));
    weakest = Math.min(weakest, stem.length);
    rest = `${rest.slice(0, at)} ${rest.slice(at + stem.length)}`.trim();
  }
  if (found.length === 0) return [];
  if (weakest < 5 && rest.split(' ').some((left) => !understood(left))) {
    // A short stem beside much that is not understood: "Jahresumssatz" holds a misspelt word, not "Satz".
    const ending = misspeltEnding(word);
    if (ending.length > 0) return ending;
  }
  for (const left of rest.split(' ')) {
    if (left.length >= 2) found.push(...exactly(left));
    if (left.length >= 5) found.push(...misspelt(left));
    if (shortened && left.length >= 4) found.push(...abbreviated(left));
  }
  return found;
}

/** A stem with one typo at the end of a longer word. */
function misspeltEnding(word: string): Found {
  for (const [stem, ideas] of lexicon().stems) {
    if (stem.length < 6) return [];
    for (const length of [stem.length, stem.length + 1, stem.length - 1]) {
      const ending = word.slice(-length);
      if (length < word.length && ending[0] === stem[0] && editDistance(ending, stem, 1) <= 1) {
        return withQuality(ideas, 0.8);
      }
    }
  }
  return [];
}

/** The nearest word within one edit, or two from eight letters on. Short words must begin alike. */
function misspelt(word: string, most = 2): Found {
  if (word.length < 5) return [];
  const limit = Math.min(most, word.length < 8 ? 1 : 2);
  let best = limit + 1;
  let ideas: readonly Idea[] = [];
  let clear = true;
  for (const [known, meant] of lexicon().words) {
    if (known.length < 5 || known.includes('_')) continue;
    if (known[0] !== word[0] && (word.length < 8 || known[1] !== word[1])) continue;
    const distance = editDistance(word, known, Math.min(limit, best));
    if (distance > limit || distance > best) continue;
    // Two words as near as each other that mean different things: then it is neither.
    clear = distance < best || (clear && meant[0] === ideas[0]);
    best = distance;
    ideas = meant;
  }
  if (!clear) return [];
  return withQuality(ideas, 0.8);
}

/** A word cut short by a full stop ("Verantw."), if all words that begin so mean the same. */
function abbreviated(word: string): Found {
  if (word.length < 4) return [];
  const meant = new Set<Idea>();
  for (const [known, ideas] of lexicon().words) {
    if (known.length > word.length + 1 && known.startsWith(word)) {
      for (const idea of ideas) meant.add(idea);
    }
  }
  return meant.size === 1 ? withQuality([...meant], 0.85) : [];
}

const remembered = new Map<string, Found>();

function meaningOfWord(word: string, typos = true, shortened = false): Found {
  const key = `${word}${typos ? '' : ' '}${shortened ? '.' : ''}`;
  const known = remembered.get(key);
  if (known) return known;
  let found = exactly(word);
  // "Umssatz" is rather a typo than made of "Ums" and "Satz".
  if (found.length === 0 && typos && word.length >= 6) found = misspelt(word, 1);
  if (found.length === 0) found = compound(word, shortened);
  if (found.length === 0 && shortened) found = abbreviated(word);
  if (found.length === 0 && word.includes(damaged)) {
    // A broken letter was an accented one: whichever gives a word is meant.
    for (const letter of ['a', 'o', 'u', 'e', 'i', 'ss', 'n', 'c', '']) {
      const whole = word.split(damaged).join(letter);
      found = exactly(whole);
      if (found.length === 0) found = compound(whole);
      if (found.length > 0) break;
    }
  }
  if (found.length === 0 && typos) found = misspelt(word);
  remembered.set(key, found);
  return found;
}

function ideasOf(words: readonly string[], plain: string): { ideas: Ideas; unknown: number } {
  const { words: known, longestPhrase, inPhrases } = lexicon();
  // A typo must not break a phrase: "Chiffre d'afaires".
  const spelt = words.map(
    (word) =>
      (word.length > 5 && !known.has(word) && !inPhrases.includes(word)
        ? inPhrases.find((part) => part[0] === word[0] && editDistance(part, word, 1) <= 1)
        : undefined) ?? word,
  );
  const ideas: Partial<Record<Idea, number>> = {};
  let unknown = 0;
  const take = (found: Found) => {
    if (found.length === 0) unknown += 1;
    for (const [idea, quality] of found) ideas[idea] = Math.max(ideas[idea] ?? 0, quality);
  };
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestPhrase, words.length - at);
    for (; length > 1; length -= 1) {
      const phrase = known.get(spelt.slice(at, at + length).join('_'));
      if (!phrase) continue;
      take(withQuality(phrase, 1));
      break;
    }
    if (length === 1) {
      const word = words[at] ?? '';
      if (!/^\d/.test(word)) take(meaningOfWord(word, true, plain.includes(`${word}.`)));
    }
    at += length;
  }
  return { ideas, unknown };
}

const fullYear = (digits: string): number => (digits.length === 4 ? 0 : 2000) + Number(digits);

/** The years and parts of years a plain header speaks of. */
function periodOf(plain: string, words: readonly string[], ideas: Ideas): Period {
  let year: number | null = null;
  let fiscal = false;
  let several = false;
  let partial = ideas.running !== undefined || ideas.part !== undefined;
  let rest = plain;
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => boolean) => {
    const match = pattern.exec(rest);
    if (match && read(match)) rest = rest.replace(match[0], ' ');
  };
  // A day: "bis 30.09.2026", "per 31.12.2025"
  take(/(\d{1,2})\. ?(\d{1,2})\. ?((?:20)?\d\d)(?!\d)/, (match) => {
    year = fullYear(match[3] ?? '');
    partial = !(match[1] === '31' && match[2] === '12');
    return true;
  });
  take(/(20\d\d)-(\d\d)-(\d\d)/, (match) => {
    year = Number(match[1]);
    partial = !(match[2] === '12' && match[3] === '31');
    return true;
  });
  // Months: "01-09/2026", "Jan-Sep 2026"; from January to December is a full year
  take(/(?<!\d)0?(\d{1,2}) ?[-–] ?0?(\d{1,2}) ?[/. ] ?((?:20)?\d\d)(?!\d)/, (match) => {
    if (Number(match[1]) > 12 || Number(match[2]) > 12) return false;
    year = fullYear(match[3] ?? '');
    partial = !(match[1] === '1' && match[2] === '12');
    return true;
  });
  if (/\b(?:jan|ene|gen)\p{L}*\.? ?[-–/] ?(?:dez|dec|dic)/u.test(rest)) partial = false;
  // A fiscal year: "2024/25", "GJ 24/25", "FY 2024-2025"
  take(/(?<!\d)((?:20)?\d\d) ?[/–-] ?((?:20)?\d\d)(?!\d)/, (match) => {
    const from = fullYear(match[1] ?? '');
    const to = fullYear(match[2] ?? '');
    const long = (match[1] ?? '').length === 4;
    const month = Number(match[1]);
    if (to === from + 1 && (long || ideas.fiscal !== undefined || month > 12)) {
      year = to;
      fiscal = true;
      return true;
    }
    if (long && to > from && to < 2100) {
      year = to;
      several = true;
      return true;
    }
    // A month: "bis 09/26"
    if (!long && month >= 1 && month <= 12) {
      year = to;
      partial = month < 12 || ideas.running === undefined;
      return true;
    }
    return false;
  });
  take(/(?<!\d)(?:19|20)\d\d(?!\d)/, (match) => {
    if (year !== null && Number(match[0]) !== year) several = true;
    year = Math.max(year ?? 0, Number(match[0]));
    return true;
  });
  take(/(?<!\d)(?:19|20)\d\d(?!\d)/, (match) => {
    several = several || Number(match[0]) !== year;
    year = Math.max(year ?? 0, Number(match[0]));
    return true;
  });
  if (year === null) {
    // Two digits are a year beside a word that asks for one, or behind an apostrophe.
    const asked =
      ideas.revenue ?? ideas.margin ?? ideas.actual ?? ideas.plan ?? ideas.fiscal ?? ideas.running;
    take(
      /(?<![\d.,])(['’]?)(\d\d)(?![\d%]|[.,]\d| ?(?:m|w|tage|day|dias|jour|giorni))/,
      (match) => {
        const value = Number(match[2]);
        if (value < 10 || value > 49 || (asked === undefined && match[1] === '')) return false;
        year = 2000 + value;
        return true;
      },
    );
  }
  const before = ideas.beforePrevious !== undefined ? 2 : ideas.previous !== undefined ? 1 : 0;
  return {
    year,
    fiscal,
    partial,
    before,
    several,
    rolling: ideas.rolling !== undefined || words.some((word) => /^[rlt]12m?$/.test(word)),
  };
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
  'id name plan actual previous beforePrevious running part share change cumulative average total perYear perMonth perWeek per fiscal count amount rolling gross'.split(
    ' ',
  ) as Idea[],
);

/** "Min./Besuch", "Umsatz je Auftrag": a figure for each visit, order or hour is not the figure itself. */
function isPerPiece(plain: string): boolean {
  const [, numerator = '', piece = ''] =
    /^(.*[\p{L}€$%].*?)(?:\/| (?:je|pro|per|par|por|a) )(.*)$/u.exec(plain) ?? [];
  if (numerator === '' || piece === '') return false;
  const { visits, deal, hours, product } = ideasOf(wordsOf(piece), piece).ideas;
  return (visits ?? deal ?? hours ?? product) !== undefined;
}

const meanings = new Map<string, HeaderMeaning>();

/** What a header says, line breaks read as blanks. */
export function headerMeaning(given: string): HeaderMeaning {
  const known = meanings.get(given);
  if (known) return known;
  const text = given.replace(/\s+/g, ' ').trim();
  const plain = plainText(text);
  const words = wordsOf(plain);
  const found = ideasOf(words, plain);
  const ideas: Partial<Record<Idea, number>> = { ...found.ideas };
  const measured =
    ideas.revenue ?? ideas.margin ?? ideas.hours ?? ideas.visits ?? ideas.potential ?? ideas.effort;
  if (measured !== undefined) {
    // "CA N" and "Umsatz am 30.9.": one or two letters beside a figure are neither a number nor a seller.
    // "Nº de visitas" and "No. of visits" count, they do not name.
    const counts = ideas.visits !== undefined || ideas.hours !== undefined;
    if (ideas.id !== undefined && (counts || words.includes('n'))) delete ideas.id;
    if (ideas.owner !== undefined && words.includes('am')) delete ideas.owner;
  }
  if (isPerPiece(plain)) ideas.rate = 1;
  const period = periodOf(plain, words, ideas);
  const unit = unitOf(text);
  const named = (Object.keys(ideas) as Idea[]).filter((idea) => !subordinateIdeas.has(idea));
  const onlyUnit = unit !== '' && text.replace(/[()[\]{}]/g, '').trim() === unit;
  const meaning: HeaderMeaning = {
    text,
    ideas,
    words: words.length,
    period,
    unit,
    subordinate:
      text !== '' &&
      (onlyUnit ||
        (named.length === 0 &&
          found.unknown === 0 &&
          (Object.keys(ideas).length > 0 || period.year !== null))),
  };
  // Cells far below are asked too when a second table is sought; the memory must not grow without end.
  if (meanings.size > 20_000) meanings.clear();
  meanings.set(given, meaning);
  return meaning;
}
