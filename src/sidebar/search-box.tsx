/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { FormWords } from '../text/form-words.ts';
import type { AccountRow } from '../workbook/form-answers.ts';
import { AccountField } from './account-field.tsx';

/** Goes to an account by a part of its name; what was typed has served its purpose then. */
export function SearchBox(props: {
  readonly accounts: readonly AccountRow[];
  readonly words: FormWords['account'];
  readonly onChoose: (account: AccountRow) => void;
}) {
  const { words, accounts, onChoose } = props;
  const [typed, setTyped] = useState('');
  return (
    <AccountField
      id="search"
      label={words.search}
      accounts={accounts}
      words={words}
      typed={typed}
      shownAs={({ name }) => name}
      onTyped={setTyped}
      onChoose={(account) => {
        setTyped('');
        onChoose(account);
      }}
      onEscape={() => setTyped('')}
    />
  );
}
