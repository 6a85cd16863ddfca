import { useRef, useState } from 'preact/hooks';
import type { SidebarWords } from '../text/sidebar-words.ts';
import { adviceFor } from './failure.ts';
import type { ViewProps } from './view-props.ts';

/**
 * One thing at a time that may fail: whether it runs, a way to run it, and a way to say what is wrong until it is tried
 * again. A button that runs it says so with `aria-disabled`: one that is disabled would lose the keyboard.
 */
export function useAttempt(say: ViewProps['say'], words: SidebarWords) {
  const [isBusy, setBusy] = useState(false);
  const isRunning = useRef(false);
  const hasComplained = useRef(false);
  function complain(text: string): void {
    hasComplained.current = true;
    say({ tone: 'problem', text });
  }
  async function attempt(action: () => Promise<void>): Promise<void> {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    if (hasComplained.current) say(null);
    hasComplained.current = false;
    try {
      await action();
    } catch (error) {
      complain(adviceFor(error, words.form.save));
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  }
  return { isBusy, attempt, complain };
}
