/** @jsxImportSource preact */
import type { SetupProposal, SetupQuestion } from '../workbook/setup-proposal.ts';
import type { ViewProps } from './view-props.ts';

type Asked = SetupProposal['questions'][number];

/** What cannot be known from the sheet, with the answers there are. */
export function SetupQuestions({
  proposal,
  words,
  onAnswer,
  onTable,
}: {
  readonly proposal: SetupProposal;
  readonly words: ViewProps['words'];
  readonly onAnswer: (name: SetupQuestion['kind'], answer: string | boolean) => void;
  readonly onTable: (range: string) => void;
}) {
  if (proposal.questions.length === 0) return null;
  return (
    <fieldset>
      <legend>{words.setup.view.questions}</legend>
      {proposal.questions.map((question, index) => (
        // Two rows of doubled keys are two questions of one kind.
        <Question
          key={`${question.kind}${index}`}
          name={`question-${index}`}
          question={question}
          proposal={proposal}
          onAnswer={onAnswer}
          onTable={onTable}
        />
      ))}
    </fieldset>
  );
}

function Question({
  question,
  name,
  proposal,
  onAnswer,
  onTable,
}: {
  readonly question: Asked;
  readonly name: string;
  readonly proposal: SetupProposal;
  readonly onAnswer: (name: SetupQuestion['kind'], answer: string | boolean) => void;
  readonly onTable: (range: string) => void;
}) {
  if ('options' in question) {
    const chosen = proposal.answers[question.kind];
    return (
      <fieldset class="question">
        <legend>{question.text}</legend>
        {question.options.map(({ value, text }) => (
          <label key={String(value)}>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onAnswer(question.kind, value)}
            />{' '}
            {text}
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <div class="question">
      <p>{question.text}</p>
      {question.kind === 'several-tables' &&
        question.ranges.map((range) => (
          <button key={range} type="button" onClick={() => onTable(range)}>
            {range}
          </button>
        ))}
    </div>
  );
}
