import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const air = 8;

/** What gets the focus stays clear of an edge that lies over the page, however high its words make it. */
export function useScrollPadding(
  edge: RefObject<HTMLElement>,
  side: 'scrollPaddingTop' | 'scrollPaddingBottom',
): void {
  const { style } = document.documentElement;
  function keepClear() {
    style[side] = `${(edge.current?.offsetHeight ?? 0) + air}px`;
  }
  useLayoutEffect(keepClear);
  useLayoutEffect(() => {
    if (edge.current === null) return;
    const observer = new ResizeObserver(keepClear);
    observer.observe(edge.current);
    return () => {
      observer.disconnect();
      style[side] = '';
    };
  }, []);
}
