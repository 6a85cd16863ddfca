/** @jsxImportSource preact */
/** A box to tick; its consequence shows once it is ticked. */
export function Check(props: {
  readonly label: string;
  readonly hint: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.isChecked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.isChecked && <span class="hint">{props.hint}</span>}
      </span>
    </label>
  );
}

/** A field under its label, with a hint below it. */
export function Field(props: {
  readonly label: string;
  readonly hint?: string;
  readonly id: string;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.children}
      {props.hint !== undefined && (
        <span class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      )}
    </div>
  );
}
