import { headerWords, type Idea } from './header-words.ts';
import { damaged } from './plain-text.ts';

/*
 * Which ideas the words of a header stand for: the very word, a part of a longer one ("Jahresumsatz"), an abbreviation, a
 * word with a typo or a broken letter.
 */

/** How surely a header speaks of an idea: 1 for the very word, less for a part of a longer one or a typo. */
export type Ideas = Readonly<Partial<Record<Idea, number>>>;

interface Lexicon {
  readonly words: ReadonlyMap<string, readonly Idea[]>;
  /** Words that may stand inside a longer one, longest first. */
  readonly stems: readonly (readonly [stem: string, ideas: readonly Idea[]])[];
  readonly longestPhrase: number;
  /** Words of phrases, which need not mean anything alone. */
  readonly inPhrases: readonly string[];
  /** Words long enough to be known in spite of a typo; all of them, and by their first letter. */
  readonly spellings: Spellings;
  readonly spellingsByLetter: ReadonlyMap<string, Spellings>;
}

type Spellings = readonly (readonly [word: string, ideas: readonly Idea[]])[];

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
  const spellings = [...words].filter(([word]) => word.length >= 5 && !word.includes('_'));
  const spellingsByLetter = new Map<string, (typeof spellings)[number][]>();
  for (const spelling of spellings) {
    const letter = spelling[0].charAt(0);
    const alike = spellingsByLetter.get(letter);
    if (alike) alike.push(spelling);
    else spellingsByLetter.set(letter, [spelling]);
  }
  built = {
    words,
    stems: longestFirst.map((stem) => [stem, words.get(stem) ?? []] as const),
    longestPhrase,
    inPhrases: [...inPhrases],
    spellings,
    spellingsByLetter,
  };
  return built;
}

/**
 * Edits between two words (insert, delete, replace, swap neighbours), or `limit + 1` for any more. What both begin and
 * end with is left out; of the rest only places at most `limit` apart are looked at: others would take more edits.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const tooMany = limit + 1;
  if (Math.abs(one.length - other.length) > limit) return tooMany;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  ) {
    end += 1;
  }
  const a = one.slice(start, one.length - end);
  const b = other.slice(start, other.length - end);
  // What begins and ends differently and is longer than two swapped letters takes more than one edit.
  if (limit === 1 && Math.max(a.length, b.length) > 2) return tooMany;
  let before: number[] = [];
  let above: number[] = [];
  for (let j = 0; j <= Math.min(b.length, limit); j += 1) above[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [];
    if (i <= limit) row[0] = i;
    let least = row[0] ?? tooMany;
    const last = Math.min(b.length, i + limit);
    for (let j = Math.max(1, i - limit); j <= last; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (above[j] ?? tooMany) + 1,
        (row[j - 1] ?? tooMany) + 1,
        (above[j - 1] ?? tooMany) + (same ? 0 : 1),
      );
      // Before the first letter there is none, which is no letter of the other word.
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? tooMany) + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return tooMany;
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? tooMany, tooMany);
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
function compound(word: string, shortened: boolean): Found {
  if (word.length < 5) return [];
  const glued = /^(.{2,})(?:nr|id|no)$/.exec(word);
  if (glued?.[1]) {
    const part = meaningOfWord(glued[1], false);
    if (part.length > 0) return [...part, ['id', 0.95]];
  }
  const joined = word
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue(?!r)/g, 'u');
  const found = partsOf(word, joined, shortened);
  // Not every "oe" is an umlaut: "Bruttoertrag" parts between the two.
  return found.length > 0 || joined === word ? found : partsOf(word, word, shortened);
}

/** The stems in a word and what is left between them. */
function partsOf(word: string, spelt: string, shortened: boolean): Found {
  const found: (readonly [Idea, number])[] = [];
  let weakest = 9;
  let rest = spelt;
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
  // What is left is compared as it was written too: the "oe" of "Poenzial" is a typo and no umlaut.
  const writtenRest = rest.replace(/\S+/g, (left) => writtenAs(word, left));
  for (const left of writtenRest.split(' ')) {
    if (left.length >= 2) found.push(...exactly(left), ...exactly(left.replace(/^e?s/, '')));
    found.push(...misspelt(left, 1));
    if (shortened) found.push(...abbreviated(left));
  }
  return found;
}

/** A part of a word in which umlauts were joined, as the word itself has it: its beginning or its end. */
function writtenAs(word: string, part: string): string {
  for (let more = 0; more <= 2; more += 1) {
    for (const own of [word.slice(-(part.length + more)), word.slice(0, part.length + more)]) {
      if (own.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u') === part) return own;
    }
  }
  return part;
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
  const { spellings, spellingsByLetter } = lexicon();
  const candidates = word.length < 8 ? (spellingsByLetter.get(word.charAt(0)) ?? []) : spellings;
  for (const [known, meant] of candidates) {
    if (Math.abs(known.length - word.length) > limit) continue;
    if (known[0] !== word[0] && known[1] !== word[1]) continue;
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
      if (found.length === 0) found = compound(whole, shortened);
      if (found.length > 0) break;
    }
  }
  if (found.length === 0 && typos) found = misspelt(word);
  remembered.set(key, found);
  return found;
}

export function ideasOf(
  words: readonly string[],
  plain: string,
): { ideas: Ideas; unknown: number } {
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
