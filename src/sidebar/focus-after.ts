import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * What goes away with the focus in it hands it on: to what opened it, if that is there, else to the heading of its
 * section. Without that the keyboard would begin at the top again. A focus that is elsewhere stays there.
 */
export function useFocusAfter(box: RefObject<HTMLElement>, opener?: RefObject<HTMLElement>): void {
  useEffect(
    () => () => {
      if (!box.current?.contains(document.activeElement)) return;
      const heading = box.current.closest('section')?.querySelector<HTMLElement>('h1, h2');
      // The opener may come back only with what takes the box away.
      setTimeout(() => {
        for (const next of [opener?.current, heading]) {
          if (hasNoFocus()) next?.focus();
        }
      });
    },
    [],
  );
}

/** Nothing on the page has the focus. */
export function hasNoFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
