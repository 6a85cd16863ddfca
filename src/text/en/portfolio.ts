import type { PortfolioWords } from '../portfolio-words.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Hours as they are shown. */
const hoursOf = (hours: string) => `${hours} ${hours === '1' ? 'hour' : 'hours'}`;

export const portfolio: PortfolioWords = {
  tab: 'Portfolio',
  protection: 'This tab is rebuilt by Zeitwert. Your notes belong in the column "Your notes".',
  title: 'With whom do we share our time?',
  stamp: ({ asOf, written, values }) =>
    [
      `As of ${asOf}`,
      `written ${written}`,
      ...(values.length === 0 ? [] : [`value: ${values.map((value) => `"${value}"`).join(', ')}`]),
      'hours a month',
      '"?" means not known',
    ].join(' · '),
  headline: ({ customers, patients, notAssessed, basis, terms }) => {
    const whole = basis === 'hours' ? 'of your account hours' : 'of your accounts';
    const why = basis === 'hours' ? '' : ' (by accounts, because no hours are known)';
    if (notAssessed === 100) {
      return `Nobody knows yet whom your time goes to: 100 % ${whole} are not assessed${why}.`;
    }
    const rest = notAssessed === 0 ? '' : `; ${notAssessed} % are not assessed yet`;
    return basis === 'hours'
      ? `${customers} % ${whole} go to ${terms.customers}, ${patients} % to ${terms.patients}${rest}.`
      : `${customers} % ${whole} are ${terms.customers}, ${patients} % ${terms.patients}${rest}${why}.`;
  },
  neededInTable: {
    account: 'the name or number of an account',
    time: 'a day and time',
    rating: 'a whole number from 1 to 5 (or blank)',
    wish: 'a number from 1 to 5 or points from 0 to 100 (or blank)',
    number: 'a number of 0 or more',
    day: 'a day',
    'yes-or-no': 'TRUE or FALSE',
    'no-error': 'a value',
  },
  terms: {
    customer: 'a customer',
    customers: 'customers',
    patient: 'a patient',
    patients: 'patients',
  },
  ownTerm: (word) => `"${word}"`,
  noHeadline: 'There are no accounts to count yet.',
  patientMeaning:
    'A patient, here, is a business relationship that keeps drawing help and energy and never becomes a customer: a figure of speech for a relationship, never for a person.',
  coverage: ({ accounts, assessed, withHours, withValue }) =>
    `${plural(accounts, 'account', 'accounts')}: ${assessed} assessed, ${withHours} with known hours, ${withValue} with a known value. Every verdict is a structured opinion, not a measurement.`,
  gaps: {
    'no-accounts':
      'No account was found. Choose "Add to this sheet" on the tab that holds your accounts.',
    'nothing-assessed':
      'Nothing has been assessed yet. Choose "Assess accounts" and begin with the accounts at the top of "To do".',
    'no-hours':
      'No hours are known. Add a column of hours or visits, or give hours in the form: then this page says where the time goes.',
    'no-value':
      'No revenue or margin is known: accounts stand in order of name, and the advice treats them as equally valuable.',
    'prospects-only':
      'All accounts are prospects: the present says nothing yet, the future decides.',
  },
  groups: ({ customers, patients }) => ({
    customer: capital(customers),
    undecided: 'Undecided',
    patient: capital(patients),
    'not-assessed': 'Not assessed',
  }),
  classes: { A: 'A', B: 'B', C: 'C', D: 'D', none: 'Prospects' },
  levels: { high: 'high', mid: 'mid', low: 'low', unknown: 'unknown' },
  columns: {
    account: 'Account',
    number: 'Number',
    class: 'Class',
    value: 'Value',
    hours: 'Hours',
    share: 'Share',
    accounts: 'Accounts',
    group: 'The time meets',
    label: 'Verdict',
    score: 'Score (band)',
    future: 'Future',
    segment: 'Segment',
    reasons: 'Why',
    notes: 'Your notes',
    before: 'Then',
    after: 'Now',
    scoreChange: 'Score',
    segmentBefore: 'Segment then',
    segmentAfter: 'Segment now',
    why: 'Why',
    lastAssessed: 'Assessed',
    hoursNow: 'Hours now',
    hoursAdvised: 'Advised',
    gap: 'Gap',
    towardsPresent: 'at −10',
    now: 'today',
    towardsFuture: 'at +10',
    sheet: 'Sheet',
    row: 'Row',
    total: 'Total',
  },
  measures: ({ customers, patients }) => ({
    accounts: 'Accounts',
    value: 'Value',
    hours: 'Hours a month',
    customers: `Of the accounts: ${customers}`,
    patients: `Of the accounts: ${patients}`,
  }),
  unknownFigure: '?',
  total: 'All',
  sheets: 'By sheet; an account on several sheets counts where it stands first',
  matrix: ({ high, accounts, unseen, unknown }) =>
    unknown === accounts
      ? 'The future of no account is known yet'
      : `${high} of ${accounts} accounts ${high === 1 ? 'has' : 'have'} a high future; the class alone would overlook ${unseen} of them`,
  discuss: ({ count, conflicts }) =>
    count === 0
      ? 'No account needs a discussion today'
      : `${plural(count, 'account', 'accounts')} to discuss; in ${conflicts} the class and the relationship contradict each other`,
  reasons: ({ customer, patient }) => ({
    'patient-in-high-class': `A/B, but ${patient}`,
    'customer-in-low-class': `not A/B, but ${customer}`,
    'step-overdue': 'step overdue',
    'second-opinion': 'second opinion wanted',
    'decision-open': 'decision open',
    'hangs-on-leeway': 'hangs on leeway',
    'wish-above-evidence': 'wish above evidence',
    'overlooked-chance': 'overlooked chance',
  }),
  keptNotes: 'Your notes on accounts that need no discussion today',
  movers: ({ count, newly, since }) => {
    const moved =
      count === 0
        ? `Nothing has moved since ${since}`
        : `${plural(count, 'account has', 'accounts have')} moved since ${since}`;
    return newly === 0
      ? moved
      : `${moved}; ${plural(newly, 'account was', 'accounts were')} assessed for the first time`;
  },
  changed: ({ before, after }) => (before === after ? after : `${before} → ${after}`),
  toDo: ({ never, expired }) => {
    const parts = [
      ...(never > 0 ? [`${plural(never, 'account was', 'accounts were')} never assessed`] : []),
      ...(expired > 0 ? [`${plural(expired, 'assessment has', 'assessments have')} expired`] : []),
    ];
    return parts.length === 0
      ? 'Every account has a valid assessment'
      : `To do: ${parts.join(', ')}`;
  },
  toDoWhy: { 'never-assessed': 'never assessed', expired: 'expired' },
  more: ({ count }) => `and ${count} more`,
  hoursTitle: ({ moved, budget, isBudgetGiven }) =>
    `${moved} of ${budget} hours a month would bring more elsewhere${isBudgetGiven ? ' (budget from Settings)' : ''}`,
  noHours: 'Without known hours and without a budget in Settings there is no advice on hours',
  hoursMethod:
    'Advice, never applied: the hours that bring the most value on the response curves of Settings, between the minimum and maximum of each class.',
  leftOut: ({ count }) =>
    `${plural(count, 'account takes', 'accounts take')} no part because the hours are unknown. Enter 0 where there are none, or set a budget in Settings.`,
  gapsTitle: ({ count }) =>
    `${count === 1 ? 'The largest gap' : `The ${count} largest gaps`} between hours now and hours advised`,
  givesTitle: ({ count, hours }) =>
    count === 0
      ? 'Nobody gives hours'
      : `Who gives: ${plural(count, 'account', 'accounts')}, ${hoursOf(hours)}`,
  getsTitle: ({ count, hours, terms }) =>
    count === 0
      ? 'Nobody gets hours'
      : `Who gets, ${terms.customers} first: ${plural(count, 'account', 'accounts')}, ${hoursOf(hours)}`,
  tilt: ({ count, accounts }) =>
    count === 0
      ? 'No segment depends on whether the present or the future comes first'
      : `For ${count} of ${accounts} accounts it matters whether the present (−10) or the future (+10) comes first`,
  notCountedTitle: ({ count }) =>
    count === 0 ? 'Everything was counted' : `Not counted: ${plural(count, 'entry', 'entries')}`,
  notCounted: {
    duplicate: ({ sheet, row }) =>
      `The same account stands in row ${row}${sheet === null ? '' : ` of "${sheet}"`} already and counts there.`,
    'class-unreadable': ({ got }) =>
      `Class "${got}": enter A to D, nothing for a prospect, or map the word in Settings. Left out.`,
    'value-unreadable': ({ got }) =>
      `The value "${got}" is no number. The account counts without a value.`,
    'hours-unreadable': ({ got }) =>
      `The hours "${got}" are no number of 0 or more. The account counts without them.`,
    'visits-unreadable': ({ got }) =>
      `The visits "${got}" are no number of 0 or more. They are not counted.`,
    'key-error': () => 'The cell that names the account holds an error. The row is left out.',
    'other-table': () => 'Another header stands above this row: taken for another table.',
    'no-account': ({ why }) => why,
    'sheet-damaged': () =>
      'A column or row of the set-up was deleted. Choose "Add to this sheet" there.',
    'assessments-unreadable': ({ missing }) =>
      `The column "${missing}" is missing: no assessment can be read. Put the header back.`,
    'assessment-damaged': ({ column, got, needed, isLeftOut }) =>
      isLeftOut
        ? `The assessment is left out: "${column}" holds "${got}" instead of ${needed}.`
        : `"${column}" holds "${got}" instead of ${needed}. The assessment counts without it.`,
    'assessments-without-row': ({ count }) =>
      `${plural(count, 'assessment matches', 'assessments match')} no row. Relink in the form under "More".`,
    setting: ({ why }) => `${why} The default was used.`,
  },
  figures: 'Figures behind the chart of value and future: the largest accounts with a known future',
  labelFigures: 'Figures behind the chart of hours',
  others: 'All others',
  charts: {
    labels: 'Whom the hours go to',
    scatter: 'Value today and future potential',
    gaps: 'Hours advised less hours now',
    value: 'Value (logarithmic)',
    future: 'Future potential',
    hours: 'Hours a month',
  },
  nothing: '–',
  written: ({ headline }) => `The portfolio summary is up to date. ${headline}`,
  refusals: {
    noAccountSheet:
      'No sheet of this workbook has been set up yet. Open the tab with your accounts and choose "Add to this sheet".',
    protected: ({ tab }) =>
      `The tab "${tab}" is protected against you. Ask its owner to let you edit it, then choose "Portfolio summary" again.`,
  },
};
