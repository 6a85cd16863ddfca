import { useRef, useState } from 'preact/hooks';
import type { Server } from './server.ts';

/** The name an assessment is signed with, and how the next sidebar comes to know it. */
export function useRater(server: Server, remembered: string) {
  const [rater, setRater] = useState(remembered);
  const known = useRef(remembered);
  /** That a name could not be kept costs typing it once more, and no assessment: nothing is said. */
  function remember(name: string) {
    if (name === known.current) return;
    server.rememberRater(name).then(
      (answer) => {
        known.current = answer.rater;
      },
      () => {},
    );
  }
  return { rater, setRater, remember };
}
