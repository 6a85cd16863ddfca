import { useState } from 'preact/hooks';
import type { SidebarWords } from '../text/sidebar-words.ts';
import { adviceFor } from './failure.ts';
import type { ViewProps } from './view-props.ts';

/** One thing at a time that may fail: whether it runs, and a way to run it that says what went wrong. */
export function useAttempt(say: ViewProps['say'], words: SidebarWords) {
  const [isBusy, setBusy] = useState(false);
  async function attempt(action: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await action();
    } catch (error) {
      say({ tone: 'problem', text: adviceFor(error, words.form.save) });
    } finally {
      setBusy(false);
    }
  }
  return { isBusy, attempt };
}
