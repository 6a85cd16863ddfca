import { factorIds, type Trait } from '../domain/traits.ts';
import type { Language, Localised } from '../text/language.ts';
import { factorWords, traitWords } from '../text/trait-words.ts';
import { accountKey } from './account-key.ts';

/** The columns of the Assessments tab that are neither a trait nor a factor. */
export const plainColumns = {
  id: { en: 'Id', de: 'Kennung' },
  time: { en: 'Time', de: 'Zeitpunkt' },
  rater: { en: 'Rater', de: 'Bewertet von' },
  account: { en: 'Account', de: 'Account' },
  desired: { en: 'Desired future', de: 'Gewünschte Zukunft' },
  hours: { en: 'Hours a month', de: 'Stunden im Monat' },
  ourFailure: { en: 'Open failure on our side', de: 'Offener Fehler bei uns' },
  onlyThisSituation: { en: 'Only this situation', de: 'Nur diese Situation' },
  nextStep: { en: 'Next step', de: 'Nächster Schritt' },
  by: { en: 'By when', de: 'Bis wann' },
  decidedBy: { en: 'Decided by', de: 'Entschieden von' },
  note: { en: 'Note', de: 'Notiz' },
  withdrawnAt: { en: 'Withdrawn at', de: 'Zurückgezogen am' },
  withdrawnWhy: { en: 'Withdrawn why', de: 'Zurückgezogen, weil' },
} as const satisfies Readonly<Record<string, Localised>>;

export type PlainColumnId = keyof typeof plainColumns;

const factorHeaders = {
  headroom: { en: 'Headroom', de: 'Freier Bedarf' },
  growth: { en: 'Growth', de: 'Wachstum' },
  industry: { en: 'Industry', de: 'Branche' },
  relationship: { en: 'Relationship', de: 'Beziehung' },
  fit: { en: 'Fit', de: 'Passung' },
  network: { en: 'Network', de: 'Netzwerk' },
} as const satisfies Readonly<Record<(typeof factorIds)[number], Localised>>;

/** What a person reads for a field of an assessment; a trait goes by its id. */
export function fieldName(id: string, language: Language): string {
  const headers: Readonly<Record<string, Localised | undefined>> = {
    ...plainColumns,
    ...factorHeaders,
  };
  return headers[id]?.[language] ?? id;
}

/** A column of the Assessments tab as it is first written. */
export interface AssessmentColumn {
  /** An id of `plainColumns`, a trait or a factor. */
  readonly id: string;
  readonly header: string;
  /** What is rated there; '' for a plain column. */
  readonly note: string;
}

/** All columns in the order of the tab, for the traits of the settings and their wordings. */
export function assessmentColumns(
  traits: readonly Trait[],
  wordings: ReadonlyMap<string, string>,
  language: Language,
): AssessmentColumn[] {
  const plain = (id: PlainColumnId): AssessmentColumn => ({
    id,
    header: plainColumns[id][language],
    note: '',
  });
  const standard: Readonly<Record<string, { readonly wording: Localised }>> = traitWords;
  return [
    ...(['id', 'time', 'rater', 'account'] as const).map(plain),
    ...traits.map(({ id }) => ({
      id,
      header: id,
      note: wordings.get(id) ?? standard[id]?.wording[language] ?? '',
    })),
    ...factorIds.map((id) => ({
      id,
      header: factorHeaders[id][language],
      note: factorWords[id].wording[language],
    })),
    ...(
      [
        'desired',
        'hours',
        'ourFailure',
        'onlyThisSituation',
        'nextStep',
        'by',
        'decidedBy',
        'note',
        'withdrawnAt',
        'withdrawnWhy',
      ] as const
    ).map(plain),
  ];
}

const known = new Map<string, string>();
for (const [id, header] of Object.entries({ ...plainColumns, ...factorHeaders })) {
  for (const word of [id, header.en, header.de]) known.set(accountKey(word), id);
}

/** The column a header cell names, in either language or as an id; undefined for one of the team's own. */
function columnIdOf(cell: unknown, traitIds: ReadonlyMap<string, string>): string | undefined {
  const word = accountKey(cell);
  // A trait's header may carry its wording behind the id.
  const first = /^[a-z]{1,3}\d{1,3}(?=$|[ :.–-])/.exec(word)?.[0];
  return known.get(word) ?? traitIds.get(first ?? word);
}

/** Where the columns of a table of assessments stand, counted from 0. */
export interface AssessmentLayout {
  readonly headerRow: number;
  readonly columnOf: ReadonlyMap<string, number>;
  /** The id of each column; undefined for one that is not ours. */
  readonly ids: readonly (string | undefined)[];
}

const rowsToSearch = 20;

/** Finds the header row: the one with the most of our columns. Of a column that stands there twice the first counts. */
export function findAssessmentColumns(
  rows: readonly (readonly unknown[])[],
  traits: readonly Trait[],
): AssessmentLayout {
  const traitIds = new Map(traits.map(({ id }) => [accountKey(id), id]));
  let best: AssessmentLayout = { headerRow: 0, columnOf: new Map(), ids: [] };
  for (let row = 0; row < Math.min(rows.length, rowsToSearch); row++) {
    const columnOf = new Map<string, number>();
    const ids = (rows[row] ?? []).map((cell, column) => {
      const id = columnIdOf(cell, traitIds);
      if (id === undefined || columnOf.has(id)) return undefined;
      columnOf.set(id, column);
      return id;
    });
    if (columnOf.size > best.columnOf.size) best = { headerRow: row, columnOf, ids };
  }
  return best;
}
