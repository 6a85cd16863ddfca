/** @jsxImportSource preact */
import type { FormWords } from '../text/form-words.ts';
import type { PrivateAnswers } from '../workbook/form-answers.ts';

/** The rater's two questions about the own pull: outside the score, outside the workbook. */
export function PrivateQuestions(props: {
  readonly words: FormWords['privately'];
  readonly answers: PrivateAnswers;
  /** What became of the last change, as a sentence. */
  readonly state: string;
  readonly onChange: (answers: PrivateAnswers) => void;
}) {
  const { words, answers, onChange } = props;
  return (
    <details class="privately">
      <summary>{words.heading}</summary>
      <p class="hint">{words.promise}</p>
      <Question
        id="keep"
        question={words.keep}
        steps={words.keepSteps}
        first={-2}
        noAnswer={words.noAnswer}
        value={answers.keep}
        onChange={(keep) => onChange({ ...answers, keep })}
      />
      <Question
        id="pull"
        question={words.pull}
        steps={words.pullSteps}
        first={0}
        noAnswer={words.noAnswer}
        value={answers.pull}
        onChange={(pull) => onChange({ ...answers, pull })}
      />
      <p class="hint" role="status">
        {props.state}
      </p>
    </details>
  );
}

function Question(props: {
  readonly id: string;
  readonly question: string;
  readonly steps: readonly string[];
  /** The number that stands for the first step. */
  readonly first: number;
  readonly noAnswer: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  const { id, question, steps, first, noAnswer, value, onChange } = props;
  return (
    <div class="field">
      <label for={id}>{question}</label>
      <select
        id={id}
        value={value === null ? '' : String(value)}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(chosen === '' ? null : Number(chosen));
        }}
      >
        <option value="">{noAnswer}</option>
        {steps.map((step, i) => (
          <option key={step} value={String(first + i)}>
            {step}
          </option>
        ))}
      </select>
    </div>
  );
}
