import { useEffect } from 'preact/hooks';

/** Closing or reloading the page would take begun ratings away without a word: the browser asks first. */
export function useLeaveQuestion(hasBegun: boolean): void {
  useEffect(() => {
    if (!hasBegun) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [hasBegun]);
}
