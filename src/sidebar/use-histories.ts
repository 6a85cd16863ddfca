import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AccountHistory, AccountRow } from '../workbook/form-answers.ts';
import type { Server } from './server.ts';
import { withEntry } from './with-entry.ts';

/**
 * The histories of the accounts by key, that of the account in hand asked for when it is missing. One that was saved to
 * meanwhile is asked for again, and the old answer does not count.
 */
export function useHistories(
  server: Server,
  account: Pick<AccountRow, 'account' | 'key'> | null,
  onFailure: (error: unknown) => void,
) {
  const [histories, setHistories] = useState<ReadonlyMap<string, AccountHistory>>(new Map());
  const asked = useRef(new Map<string, symbol>());
  const read = useCallback(
    (of: Pick<AccountRow, 'account' | 'key'>) => {
      const question = Symbol();
      asked.current.set(of.key, question);
      const answered = () => asked.current.get(of.key) === question && asked.current.delete(of.key);
      server.accountHistory(of.account).then(
        (history) => {
          if (answered()) setHistories((all) => withEntry(all, of.key, history));
        },
        (error) => {
          answered();
          onFailure(error);
        },
      );
    },
    [server, onFailure],
  );
  useEffect(() => {
    if (account === null || histories.has(account.key) || asked.current.has(account.key)) return;
    read(account);
  }, [account?.key, histories]);

  function forget(of: string) {
    asked.current.delete(of);
    setHistories((all) => withEntry(all, of, null));
  }
  function forgetAll() {
    asked.current.clear();
    setHistories(new Map());
  }
  return { history: (account && histories.get(account.key)) ?? null, forget, forgetAll };
}
