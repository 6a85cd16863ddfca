/** @jsxImportSource preact */
import { type AccountRole, accountRoles } from '../workbook/account-roles.ts';
import type { SetupProposal } from '../workbook/setup-proposal.ts';
import type { ViewProps } from './view-props.ts';

/** A choice below this asks to be looked at. */
const sure = 0.5;

/** Which column of the user's plays which role, each with its reason and correctable. */
export function SetupColumns({
  proposal,
  words,
  onChange,
}: {
  readonly proposal: SetupProposal;
  readonly words: ViewProps['words'];
  readonly onChange: (role: AccountRole, column: string) => void;
}) {
  const { view, roles } = words.setup;
  return (
    <fieldset>
      <legend>{view.columns}</legend>
      {accountRoles.map((role) => {
        const column = proposal.columns[role] ?? '';
        const reason = column === '' ? undefined : proposal.reasons[role];
        const isUnsure = reason !== undefined && reason.confidence < sure;
        return (
          <p key={role} class={isUnsure ? 'unsure' : ''}>
            <label for={`role-${role}`}>
              {isUnsure ? '⚠ ' : ''}
              {roles[role]}
            </label>
            <select
              id={`role-${role}`}
              value={column}
              aria-describedby={reason ? `why-${role}` : undefined}
              onChange={(event) => onChange(role, event.currentTarget.value)}
            >
              <option value="">{view.none}</option>
              {proposal.headers.map((header) => (
                <option key={header.column} value={header.column}>
                  {header.column} {header.text}
                </option>
              ))}
            </select>
            {reason && (
              <small id={`why-${role}`} class="hint">
                {reason.why}
              </small>
            )}
          </p>
        );
      })}
    </fieldset>
  );
}
