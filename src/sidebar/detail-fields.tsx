/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { FormWords } from '../text/form-words.ts';
import { mostCharacters } from '../workbook/assessment-dto.ts';
import type { Draft } from './draft.ts';
import { Field } from './field.tsx';
import { noteConcern } from './note-warning.ts';

/** What is folded away: the next step with its day, who decided, and the note with its rule. */
export function DetailFields(props: {
  readonly words: FormWords['details'];
  readonly draft: Draft;
  readonly onChange: (given: Partial<Draft>) => void;
}) {
  const { words, draft, onChange } = props;
  const [isDetailed, setDetailed] = useState(false);
  const concern = noteConcern(draft.note);
  const left = mostCharacters.note - draft.note.length;
  return (
    <details
      open={isDetailed || draft.nextStep !== '' || draft.note !== ''}
      onToggle={(event) => setDetailed(event.currentTarget.open)}
    >
      <summary>{words.heading}</summary>
      <Field label={words.nextStep} id="next-step">
        <input
          id="next-step"
          type="text"
          maxLength={mostCharacters.nextStep}
          value={draft.nextStep}
          onInput={(event) => onChange({ nextStep: event.currentTarget.value })}
        />
      </Field>
      <Field label={words.by} id="by">
        <input
          id="by"
          type="date"
          value={draft.by}
          onInput={(event) => onChange({ by: event.currentTarget.value })}
        />
      </Field>
      <Field label={words.decidedBy} hint={words.decidedByHint} id="decided-by">
        <input
          id="decided-by"
          type="text"
          aria-describedby="decided-by-hint"
          maxLength={mostCharacters.decidedBy}
          value={draft.decidedBy}
          onInput={(event) => onChange({ decidedBy: event.currentTarget.value })}
        />
      </Field>
      <Field label={words.note} hint={words.noteRule} id="note">
        <textarea
          id="note"
          rows={3}
          maxLength={mostCharacters.note}
          aria-describedby="note-hint note-left"
          value={draft.note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
        <span id="note-left" class="hint">
          {words.noteLeft({ left })}
        </span>
        <span class={concern === null ? 'unseen' : 'marked'} role="status">
          {concern === null ? '' : words.noteConcern(concern)}
        </span>
      </Field>
    </details>
  );
}
