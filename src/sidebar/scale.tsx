/** @jsxImportSource preact */
import type { Rating } from '../domain/traits.ts';

/** One statement with its five steps and "not observed"; the examples show while it is being rated. */
export interface ScaleProps {
  readonly id: string;
  readonly statement: string;
  readonly value: Rating;
  readonly notObserved: string;
  /** What each of the five steps means to a screen reader, the examples included. */
  readonly meanings: readonly [string, string, string, string, string];
  /** The examples for 1, 3 and 5; null where the team has worded the trait itself. */
  readonly anchors: { readonly 1: string; readonly 3: string; readonly 5: string } | null;
  readonly onRate: (value: Rating) => void;
}

const steps = [1, 2, 3, 4, 5] as const;

export function Scale(props: ScaleProps) {
  const { id, statement, value, notObserved, meanings, anchors, onRate } = props;
  const statementId = `statement-${id}`;
  const anchorsId = `anchors-${id}`;
  return (
    <div
      class="scale"
      role="radiogroup"
      data-item={id}
      aria-labelledby={statementId}
      {...(anchors === null ? {} : { 'aria-describedby': anchorsId })}
    >
      <div class="statement" id={statementId}>
        {statement}
      </div>
      <div class="steps">
        <Step
          id={id}
          mark="–"
          meaning={notObserved}
          isChosen={value === null}
          onChoose={() => onRate(null)}
        />
        {steps.map((step) => (
          <Step
            key={step}
            id={id}
            mark={String(step)}
            meaning={meanings[step - 1] ?? String(step)}
            isChosen={value === step}
            onChoose={() => onRate(step)}
          />
        ))}
      </div>
      {anchors !== null && (
        <div class="anchors" id={anchorsId}>
          {([1, 3, 5] as const).map((step) => (
            <span key={step}>
              <b>{step}</b> {anchors[step]}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

function Step(props: {
  readonly id: string;
  readonly mark: string;
  readonly meaning: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const { id, mark, meaning, isChosen, onChoose } = props;
  return (
    <label class={isChosen ? 'step chosen' : 'step'} title={meaning}>
      <input
        type="radio"
        name={id}
        value={mark}
        checked={isChosen}
        onChange={onChoose}
        aria-label={meaning}
      />
      <span aria-hidden="true">{mark}</span>
    </label>
  );
}
