/** Why a row between or below the accounts is none, as `workbook/row-kinds.ts` finds it. */
export type NotAccount =
  | { readonly kind: 'blank' }
  /** Only formulas that give nothing yet; `through` is the last of a run of such rows. */
  | { readonly kind: 'prefilled'; readonly through?: number }
  | {
      readonly kind: 'total';
      readonly label: string;
      readonly evidence: 'label' | 'formula' | 'sum';
    }
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'repeated-header' }
  | { readonly kind: 'note'; readonly label: string }
  /** Something is entered, but neither a name nor a number of an account. */
  | { readonly kind: 'no-key' };

/** What speaks for a column's role. */
export type RoleReason =
  | { readonly kind: 'header'; readonly header: string }
  /** The header says nothing or something else; the cells speak for themselves. */
  | { readonly kind: 'letters'; readonly header: string }
  | { readonly kind: 'unique-names'; readonly header: string }
  | { readonly kind: 'unique-codes'; readonly header: string }
  | { readonly kind: 'people'; readonly header: string }
  | { readonly kind: 'money'; readonly header: string }
  /** The year is null where the header names none. */
  | { readonly kind: 'full-year'; readonly header: string; readonly year: number | null }
  | { readonly kind: 'year-before'; readonly header: string; readonly year: number | null }
  | { readonly kind: 'running-year'; readonly header: string; readonly year: number | null };

/** What cannot be known from the sheet alone. Rows are counted from 1, columns are letters. */
export type TableQuestion =
  | { readonly kind: 'several-tables'; readonly ranges: readonly string[] }
  | { readonly kind: 'blank-key'; readonly rows: readonly number[]; readonly column: string }
  | { readonly kind: 'double-key'; readonly key: string; readonly rows: readonly number[] }
  | { readonly kind: 'no-class'; readonly rows: readonly number[] }
  | {
      readonly kind: 'class-words';
      readonly words: readonly string[];
      readonly column: string;
    }
  | { readonly kind: 'hours-unit'; readonly column: string; readonly header: string }
  | { readonly kind: 'running-year'; readonly column: string; readonly header: string }
  | { readonly kind: 'uncertain-column'; readonly column: string; readonly header: string }
  | { readonly kind: 'heading-or-account'; readonly rows: readonly number[] }
  | { readonly kind: 'no-key'; readonly rows: readonly number[] }
  | { readonly kind: 'no-accounts-yet' };

/** Why a workbook holds no account table. */
export type NoTable =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-account-column'; readonly sheet: string }
  | {
      readonly kind: 'several-rows-per-account';
      readonly sheet: string;
      readonly header: string;
      readonly rows: number;
      readonly accounts: number;
    }
  | { readonly kind: 'products'; readonly sheet: string; readonly header: string };

type Sentences<T extends { readonly kind: string }> = {
  readonly [K in T['kind']]: (facts: Extract<T, { kind: K }>) => string;
};

/** What the recognition of the account table says. */
export interface TableWords {
  readonly notAccount: Sentences<NotAccount>;
  readonly reason: Sentences<RoleReason>;
  readonly question: Sentences<TableQuestion>;
  readonly noTable: Sentences<NoTable>;
}
