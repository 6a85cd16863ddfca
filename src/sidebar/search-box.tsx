/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { FormWords } from '../text/form-words.ts';
import type { AccountRow } from '../workbook/form-answers.ts';

const most = 8;

/** Accounts whose name or key holds every word typed; those that begin with it first. */
export function matching<Account extends Pick<AccountRow, 'name' | 'account'>>(
  accounts: readonly Account[],
  typed: string,
): Account[] {
  const plain = (text: string) =>
    text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss');
  const parts = plain(typed)
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return [];
  const hits = accounts.filter(({ name, account }) => {
    const text = `${plain(name)} ${plain(account)}`;
    return parts.every((part) => text.includes(part));
  });
  const begins = ({ name }: Account) => (plain(name).startsWith(parts[0] ?? '') ? 0 : 1);
  return hits.sort((a, b) => begins(a) - begins(b));
}

/** Finds an account by a part of its name; arrow keys and Enter choose. */
export function SearchBox(props: {
  readonly accounts: readonly AccountRow[];
  readonly words: FormWords['account'];
  readonly onChoose: (account: AccountRow) => void;
}) {
  const { accounts, words, onChoose } = props;
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = matching(accounts, typed);
  const shown = found.slice(0, most);
  const isOpen = typed.trim() !== '';

  function choose(account: AccountRow | undefined) {
    if (account === undefined) return;
    setTyped('');
    setActive(0);
    onChoose(account);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!isOpen) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : shown.length - 1;
      setActive((active + by) % Math.max(1, shown.length));
    } else if (event.key === 'Enter') {
      choose(shown[active]);
    } else if (event.key === 'Escape') {
      setTyped('');
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="search">
      <label for="search">{words.search}</label>
      <input
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={isOpen}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-describedby="search-hint"
        {...(isOpen && shown[active] !== undefined
          ? { 'aria-activedescendant': `found-${active}` }
          : {})}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <span id="search-hint" class="unseen">
        {words.searchHint}
      </span>
      <div
        id="search-results"
        role="listbox"
        aria-label={words.search}
        hidden={!isOpen || shown.length === 0}
      >
        {shown.map((account, i) => (
          // Keys reach the list through the field, as in every combobox.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={`${account.sheetId}-${account.row}`}
            id={`found-${i}`}
            role="option"
            aria-selected={i === active}
            onClick={() => choose(account)}
          >
            {account.name}
          </div>
        ))}
      </div>
      <span class={isOpen ? 'hint' : 'unseen'} role="status">
        {isOpen ? words.found({ count: found.length }) : ''}
      </span>
    </div>
  );
}
