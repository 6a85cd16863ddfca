import { useRef, useState } from 'preact/hooks';
import type { SidebarWords } from '../text/sidebar-words.ts';
import { adviceFor } from './failure.ts';
import type { ViewProps } from './view-props.ts';

/** One thing at a time that may fail: whether it runs, and a way to run it that says what went wrong until it is tried again. */
export function useAttempt(say: ViewProps['say'], words: SidebarWords) {
  const [isBusy, setBusy] = useState(false);
  const hasComplained = useRef(false);
  async function attempt(action: () => Promise<void>): Promise<void> {
    setBusy(true);
    if (hasComplained.current) say(null);
    hasComplained.current = false;
    try {
      await action();
    } catch (error) {
      hasComplained.current = true;
      say({ tone: 'problem', text: adviceFor(error, words.form.save) });
    } finally {
      setBusy(false);
    }
  }
  return { isBusy, attempt };
}
