/** @jsxImportSource preact */
import type { FormWords } from '../text/form-words.ts';
import type { AccountRow, QueuedAccount } from '../workbook/form-answers.ts';
import type { Formats } from './formats.ts';
import { SearchBox } from './search-box.tsx';

/** The account in hand as its row reads, and the ways to another one. */
export function AccountHead(props: {
  readonly words: FormWords['account'];
  readonly formats: Formats;
  readonly account: AccountRow | null;
  /** The sentence for a selection that is no account. */
  readonly none: string | null;
  readonly isSetUp: boolean;
  /** What the queue knows of it; null while it is being read. */
  readonly queued: QueuedAccount | null;
  /** What the queue says of its label, in a word. */
  readonly standingWord: (queued: QueuedAccount) => string;
  readonly accounts: readonly AccountRow[];
  readonly onMove: (by: 1 | -1) => void;
  readonly onNextDue: (() => void) | null;
  readonly onChoose: (account: AccountRow) => void;
}) {
  const { words, formats, account, none, queued, accounts, onMove, onNextDue } = props;
  const index = account === null ? -1 : accounts.findIndex(({ key }) => key === account.key);
  return (
    <section class="account" aria-labelledby="account-name">
      <div class="moves">
        <button
          type="button"
          class="small"
          aria-label={words.previous}
          disabled={accounts.length === 0}
          onClick={() => onMove(-1)}
        >
          ‹
        </button>
        <span class="position">
          {index < 0 ? '' : words.position({ index: index + 1, of: accounts.length })}
        </span>
        <button
          type="button"
          class="small"
          aria-label={words.next}
          disabled={accounts.length === 0}
          onClick={() => onMove(1)}
        >
          ›
        </button>
        <button
          type="button"
          class="small due"
          disabled={onNextDue === null}
          onClick={() => onNextDue?.()}
        >
          {words.nextDue}
        </button>
      </div>
      <h1 id="account-name" tabIndex={-1} dir="auto" title={account?.name ?? ''}>
        {account === null ? words.heading : account.name}
      </h1>
      {none !== null && <p class="explain">{none}</p>}
      {account !== null && (
        <dl class="facts">
          <div>
            <dt>{words.class}</dt>
            <dd>{account.unreadClass ?? account.accountClass ?? words.prospect}</dd>
          </div>
          <div>
            <dt>{words.revenue}</dt>
            <dd>{account.revenue === null ? words.noneFound : formats.number(account.revenue)}</dd>
          </div>
          <div>
            <dt>{words.hours}</dt>
            <dd>{account.hours === null ? words.noneFound : formats.number(account.hours)}</dd>
          </div>
          {queued !== null && (
            <div>
              <dt>{words.lastAssessed}</dt>
              <dd>
                {queued.lastAssessed === null
                  ? words.never
                  : `${formats.day(queued.lastAssessed)}, ${props.standingWord(queued)}`}
              </dd>
            </div>
          )}
        </dl>
      )}
      {account !== null && !props.isSetUp && <p class="hint">{words.notSetUp}</p>}
      <SearchBox accounts={accounts} words={words} onChoose={props.onChoose} />
    </section>
  );
}
