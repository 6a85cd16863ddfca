import type { RoleReason } from '../text/table-words.ts';
import { has, headerEvidence, isUnknown } from './header-evidence.ts';
import type { HeaderMeaning } from './header-meaning.ts';
import type { RoleChoice, TableColumn } from './role-choice.ts';

/* How surely a column is the account, its number, its class, its potential or its owner: header and cells weighed together. */

export interface Scored {
  readonly column: TableColumn;
  readonly score: number;
  readonly reason: RoleReason;
}

export const byHeader = (column: TableColumn): RoleReason => ({
  kind: 'header',
  header: column.header.text,
});

export const noContent = ({ content }: TableColumn): boolean => content.filled === 0;

/** "Kunde (Nr./Name)" over "1002 / Seidl Bau": the number does not make it a mere number. */
function namesAndNumbers({ header, content }: TableColumn): boolean {
  const { account, accountId, id } = header.ideas;
  return (
    (accountId ?? id) !== undefined &&
    (account ?? accountId) !== undefined &&
    (headerEvidence(header).accountNumber ?? 0) > 0 &&
    content.text > 0.8 &&
    content.code < 0.3 &&
    content.distinct > 0.5 &&
    content.meanLength > 8 &&
    content.longestText > 16
  );
}

export function accountScore(column: TableColumn): Scored {
  const { header, content } = column;
  const said = headerEvidence(header).account ?? 0;
  if (said > 0) {
    if (noContent(column)) return { column, score: said * 0.6, reason: byHeader(column) };
    const unreadable = content.contact > 0.5 || content.machineKey > 0.5;
    if (content.text < 0.4 || content.date > 0.4 || unreadable) {
      return { column, score: 0, reason: byHeader(column) };
    }
    const looks = 0.6 + 0.15 * content.text + 0.25 * content.distinct;
    return {
      column,
      score: said * looks * (content.fill < 0.3 ? 0.5 : 1),
      reason: byHeader(column),
    };
  }
  if (namesAndNumbers(column)) return { column, score: 0.7, reason: byHeader(column) };
  const reason: RoleReason = { kind: 'unique-names', header: header.text };
  const fits =
    isUnknown(header) &&
    content.machineKey < 0.1 &&
    content.filled >= 3 &&
    content.text > 0.85 &&
    content.distinct > 0.9 &&
    content.fill > 0.6 &&
    content.code < 0.3 &&
    content.contact < 0.1 &&
    content.date < 0.1 &&
    content.longestText < 80 &&
    content.meanLength > 3;
  const blankHeader = header.text === '' ? 0.08 : 0;
  return { column, score: fits ? 0.34 + 0.3 * content.legalForm + blankHeader : 0, reason };
}

export function numberScore(column: TableColumn): Scored {
  const { header, content } = column;
  const evidence = headerEvidence(header);
  let said = evidence.accountNumber ?? 0;
  const codes = content.code > 0.7 || (content.numeric > 0.9 && content.wholeNumbers > 0.95);
  // "Kunde" over 10023, 10024 is the number of the account.
  if (said === 0 && (evidence.account ?? 0) >= 0.5 && content.filled > 0 && content.code > 0.8)
    said = 0.9;
  if (said > 0) {
    if (noContent(column)) return { column, score: said * 0.6, reason: byHeader(column) };
    // "Nr." over 1, 2, 3 counts the rows.
    if (said <= 0.5 && content.counting && !/\bid\b|schl|code|cod/i.test(header.text)) {
      return { column, score: 0, reason: byHeader(column) };
    }
    if (!codes && (content.meanLength > 16 || content.longestText > 40 || content.text < 0.5)) {
      return { column, score: 0, reason: byHeader(column) };
    }
    // Of an old and a new number the one that every account has counts.
    const old = has(header.ideas, 'previous') ? 0.6 : 1;
    const looks = ((codes ? 0.5 : 0.25) + 0.3 * content.distinct + 0.2 * content.fill) * old;
    return { column, score: said * looks, reason: byHeader(column) };
  }
  const reason: RoleReason = { kind: 'unique-codes', header: header.text };
  const fits =
    isUnknown(header) &&
    header.text === '' &&
    content.filled >= 4 &&
    content.code > 0.95 &&
    content.distinct > 0.98 &&
    content.fill > 0.8 &&
    !content.counting &&
    content.contact < 0.1 &&
    content.money === 0 &&
    // Codes are of one length; amounts are not.
    content.sameLength > 0.8;
  return { column, score: fits ? 0.4 : 0, reason };
}

export function classScore(column: TableColumn): Scored {
  const { header, content } = column;
  const evidence = headerEvidence(header);
  const said = evidence.class ?? 0;
  // "Kunde A", "Kunde B" are names.
  if ((evidence.account ?? 0) >= 0.5) return { column, score: 0, reason: byHeader(column) };
  const letters = content.classLetter > 0.7;
  // Every letter once, beside more rows than letters, rather explains the classes than gives them.
  const legend = content.distinct === 1 && content.fill < 0.8 && content.filled > 1 ? 0.6 : 1;
  // "Status" over nothing but A, or A and I, tells active accounts from others.
  if (letters && content.classLetters === 1 && has(header.ideas, 'marker')) {
    return { column, score: 0, reason: byHeader(column) };
  }
  if (letters) {
    if (said > 0) {
      // Of "Klasse 2024" and "Klasse 2025" the newer one is in force.
      const newer = Math.max(0, (header.period.year ?? 2000) - 2000) / 2000;
      const score = (0.55 * Math.max(said, 0.6) + 0.43 + newer) * legend;
      return {
        column,
        score: has(header.ideas, 'plan', 'previous') ? score * 0.6 : score,
        reason: byHeader(column),
      };
    }
    const guessable =
      isUnknown(header) ||
      (Object.keys(evidence).length > 0 &&
        evidence.potential === undefined &&
        evidence.owner === undefined);
    const enough = content.filled >= 3 && content.classLetters >= 2 && content.classLetter > 0.9;
    const reason: RoleReason = { kind: 'letters', header: header.text };
    return { column, score: guessable && enough ? 0.6 : 0, reason };
  }
  if (said < 0.45) {
    const ranks =
      (said > 0 || isUnknown(header)) && content.text > 0.9 && namesMetals(content.words);
    const now = has(header.ideas, 'plan', 'previous') ? 0.6 : 1;
    return { column, score: ranks ? 0.5 * now : 0, reason: byHeader(column) };
  }
  if (noContent(column)) {
    // "Status" over nothing may become anything; "Klasse" will not.
    const score = has(header.ideas, 'class') ? said * 0.5 : 0;
    return { column, score, reason: byHeader(column) };
  }
  const words =
    content.date < 0.1 &&
    content.percent === 0 &&
    content.contact === 0 &&
    content.longestText <= 24 &&
    (content.text > 0.7 || (content.wholeNumbers > 0.95 && content.largest <= 10)) &&
    content.distinctCount <= Math.max(4, Math.min(12, content.filled * 0.6));
  // Words such as "Gold" need a mapping; "Status" or "Typ" over words is something else.
  const strong = has(header.ideas, 'class') || content.classLetter > 0.3;
  const graded = looksGraded(content.words) || (content.text < 0.3 && content.largest <= 5);
  const score = words && (strong || graded) ? 0.3 * said + (graded ? 0.35 : 0.25) : 0;
  return {
    column,
    score: has(header.ideas, 'plan', 'previous') ? score * 0.6 : score,
    reason: byHeader(column),
  };
}

/** "Gold" and "Silver" rank whatever they stand for, even as a status. */
const namesMetals = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.every((word) =>
    /^(?:gold|silber|silver|bronze|platin(?:um)?|oro|plata|bronce|platino|argento|bronzo|or|argent)$/i.test(
      word,
    ),
  );

/** Steps that rank accounts: X1 … Z3, Gold, Silver, Key, Top, "1. Wahl". */
function looksGraded(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const graded =
    /^(?:[a-z][1-9]?[+-]?|[a-d][a-d]|[a-d]\/[a-d]|gold|silber|silver|bronze|platin(?:um)?|diamond|oro|plata|plata|bronce|platino|argento|bronzo|or|argent|key.*|top.*|vip|standard|basis|basic|premium|target|secondary|prospect|open|chance.*|strateg.*|i{1,3}|iv|[1-5]\.?)$/i;
  const matching = words.filter((word) => graded.test(word.trim())).length;
  return matching >= words.length * 0.6;
}

export function potentialScore(column: TableColumn): Scored {
  const { header, content } = column;
  const said = headerEvidence(header).potential ?? 0;
  const fits =
    noContent(column) ||
    content.numeric > 0.6 ||
    (content.text > 0.6 && content.longestText <= 24 && content.distinctCount <= 12);
  return {
    column,
    score: fits ? said * (noContent(column) ? 0.55 : 0.95) : 0,
    reason: byHeader(column),
  };
}

export function ownerScore(column: TableColumn): Scored {
  const { header, content } = column;
  const said = headerEvidence(header).owner ?? 0;
  const repeats = content.filled < 6 ? 1 : Math.min(1, (1 - content.distinct) * 2.5 + 0.3);
  if (said > 0) {
    if (noContent(column)) return { column, score: said * 0.55, reason: byHeader(column) };
    if (content.text < 0.6 || content.longestText > 50)
      return { column, score: 0, reason: byHeader(column) };
    return { column, score: said * (0.4 + 0.6 * repeats), reason: byHeader(column) };
  }
  const reason: RoleReason = { kind: 'people', header: header.text };
  const salesOverNames =
    has(header.ideas, 'revenue') && !has(header.ideas, 'class', 'grade', 'marker');
  const fits =
    (isUnknown(header) || salesOverNames || onlyNameLike(header)) &&
    content.filled >= 5 &&
    content.text > 0.9 &&
    content.person > 0.6 &&
    content.distinct < 0.55;
  return { column, score: fits ? 0.45 : 0, reason };
}

const onlyNameLike = ({ ideas }: HeaderMeaning): boolean =>
  Object.keys(ideas).every((idea) => idea === 'name' || idea === 'surname');

export function best(scored: readonly Scored[], least: number): Scored | null {
  let found: Scored | null = null;
  for (const one of scored) {
    if (one.score >= least && one.score > (found?.score ?? 0) + 1e-9) found = one;
  }
  return found;
}

export const chosen = ({ column, score, reason }: Scored, factor = 1): RoleChoice => ({
  column: column.column,
  confidence: Math.round(Math.min(1, score * factor) * 100) / 100,
  reason,
});
