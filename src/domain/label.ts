/** All labels, from customer to unknown; the words people see stand in the catalogue and in Settings. */
export const labels = [
  'customer',
  'patient-signal',
  'patient',
  'mixed',
  'undecided',
  'unknown',
] as const;

/**
 * What an account is taken for. `patient-signal` reads "Patient?": the rule says patient, but nobody has confirmed it;
 * `patient` is given by a standing only; `mixed` means both poles are strong.
 */
export type Label = (typeof labels)[number];
