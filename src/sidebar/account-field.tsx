/** @jsxImportSource preact */
import { useMemo, useState } from 'preact/hooks';
import type { FormWords } from '../text/form-words.ts';
import type { AccountRow } from '../workbook/form-answers.ts';

const most = 8;

/**
 * Accounts whose name or key holds every word typed: first those that are just that, then those that begin with it.
 * So each of them comes to the top once all of its name or key is typed.
 */
export function matching<Account extends Pick<AccountRow, 'name' | 'account'>>(
  accounts: readonly Account[],
  typed: string,
): Account[] {
  const plain = (text: string) =>
    text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss');
  const wanted = plain(typed).trim();
  if (wanted === '') return [];
  const parts = wanted.split(/\s+/);
  const ranked: Account[][] = [[], [], []];
  for (const account of accounts) {
    const name = plain(account.name);
    const key = plain(account.account);
    const text = `${name} ${key}`;
    if (!parts.every((part) => text.includes(part))) continue;
    const rank = name === wanted || key === wanted ? 0 : name.startsWith(parts[0] ?? '') ? 1 : 2;
    ranked[rank]?.push(account);
  }
  return ranked.flat();
}

/** A field that finds accounts by parts of their name; arrow keys and Enter choose, Escape closes the list. */
export function AccountField(props: {
  readonly id: string;
  readonly label: string;
  readonly accounts: readonly AccountRow[];
  readonly words: FormWords['account'];
  readonly typed: string;
  /** How an account is shown in the list. */
  readonly shownAs: (account: AccountRow) => string;
  readonly onTyped: (typed: string) => void;
  readonly onChoose: (account: AccountRow) => void;
  readonly onEscape?: () => void;
}) {
  const { id, accounts, words, typed } = props;
  const [active, setActive] = useState(0);
  const [isAsked, setAsked] = useState(false);
  const isOpen = isAsked && typed.trim() !== '';
  const found = useMemo(() => (isOpen ? matching(accounts, typed) : []), [isOpen, accounts, typed]);
  const shown = found.slice(0, most);

  function close() {
    setAsked(false);
    setActive(0);
  }

  function choose(account: AccountRow | undefined) {
    if (account === undefined) return;
    close();
    props.onChoose(account);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!isOpen) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : shown.length - 1;
      setActive((active + by) % Math.max(1, shown.length));
    } else if (event.key === 'Enter') {
      choose(shown[active]);
    } else if (event.key === 'Escape') {
      close();
      props.onEscape?.();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="search">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={isOpen}
        aria-controls={`${id}-results`}
        aria-autocomplete="list"
        aria-describedby={`${id}-hint`}
        {...(isOpen && shown[active] !== undefined
          ? { 'aria-activedescendant': `${id}-found-${active}` }
          : {})}
        value={typed}
        onInput={(event) => {
          setAsked(true);
          setActive(0);
          props.onTyped(event.currentTarget.value);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}-hint`} class="unseen">
        {words.searchHint}
      </span>
      <div
        id={`${id}-results`}
        role="listbox"
        aria-label={props.label}
        hidden={!isOpen || shown.length === 0}
        // The focus stays in the field, so that the list is still there for the click.
        onMouseDown={(event) => event.preventDefault()}
      >
        {shown.map((account, i) => (
          // Keys reach the list through the field, as in every combobox.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={`${account.sheetId}-${account.row}`}
            id={`${id}-found-${i}`}
            role="option"
            aria-selected={i === active}
            onClick={() => choose(account)}
          >
            {props.shownAs(account)}
          </div>
        ))}
      </div>
      <span class={isOpen ? 'hint' : 'unseen'} role="status">
        {isOpen ? words.found({ count: found.length }) : ''}
      </span>
    </div>
  );
}
