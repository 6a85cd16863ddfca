import type { Ideas } from './header-lexicon.ts';

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

const fullYear = (digits: string): number => (digits.length === 4 ? 0 : 2000) + Number(digits);

/** The years and parts of years a plain header speaks of. */
export function periodOf(plain: string, words: readonly string[], ideas: Ideas): Period {
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
