/** @jsxImportSource preact */
import type { ViewProps } from './view-props.ts';

/** How far the second half of a set-up is: the user's filter over the new columns. */
export type FilterStep =
  | { readonly at: 'running' }
  | { readonly at: 'done'; readonly message: string }
  | { readonly at: 'failed'; readonly why: string };

/** What is happening to the filter, and, if it did not work, a button that tries it again. */
export function FilterProgress({
  step,
  words,
  onAgain,
}: {
  readonly step: FilterStep;
  readonly words: ViewProps['words'];
  readonly onAgain: () => void;
}) {
  const { view } = words.setup;
  if (step.at !== 'failed') {
    return <p role="status">{step.at === 'running' ? view.extending : step.message}</p>;
  }
  return (
    <>
      <p class="error" role="alert">
        {view.filterLeft} {step.why}
      </p>
      <p>
        <button type="button" onClick={onAgain}>
          {view.extendFilter}
        </button>
      </p>
      <p class="hint">{view.filterAgain}</p>
    </>
  );
}
