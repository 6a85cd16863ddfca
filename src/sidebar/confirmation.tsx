/** @jsxImportSource preact */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hasNoFocus, useFocusAfter } from './focus-after.ts';

/** Nothing is deleted or relinked without this question, which names the count. Escape says no. */
export function Confirmation(props: {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly isBusy: boolean;
  /** The button that asks the question. */
  readonly opener: RefObject<HTMLElement>;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const { isBusy, opener, onYes } = props;
  const box = useRef<HTMLDivElement>(null);
  // The keyboard goes to the question, and not onto the answer that deletes; not if it has gone elsewhere meanwhile.
  useEffect(() => {
    if (hasNoFocus() || document.activeElement === opener.current) box.current?.focus();
  }, []);
  useFocusAfter(box, opener);
  // What is on its way cannot be called back.
  const onNo = () => !isBusy && props.onNo();
  return (
    <div
      class="confirmation"
      role="alert"
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onNo();
      }}
    >
      <p dir="auto">{props.question}</p>
      <button type="button" aria-disabled={isBusy} onClick={onYes}>
        {props.yes}
      </button>{' '}
      <button type="button" class="link" aria-disabled={isBusy} onClick={onNo}>
        {props.no}
      </button>
    </div>
  );
}
