import type { FormWords } from '../form-words.ts';

const accounts = (count: number) => (count === 1 ? '1 account' : `${count} accounts`);
const assessments = (count: number) => (count === 1 ? '1 assessment' : `${count} assessments`);
const traits = (count: number) => (count === 1 ? '1 more trait' : `${count} more traits`);

/** What the sidebar says in English. */
export const form: FormWords = {
  views: {
    navigation: 'Views',
    assess: 'Assess',
    due: 'Due',
    history: 'History',
    more: 'More',
    setup: 'Add to this sheet',
    loading: 'One moment …',
    retry: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
  },
  account: {
    heading: 'Account',
    previous: 'Previous account',
    next: 'Next account',
    nextDue: 'Next due',
    search: 'Find an account',
    searchHint: 'Type a part of the name, then choose with the arrow keys and Enter.',
    found: ({ count }) => (count === 0 ? 'No account found.' : `${accounts(count)} found.`),
    position: ({ index, of }) => `${index} of ${of}`,
    class: 'Class',
    prospect: 'none (prospect)',
    revenue: 'Revenue',
    hours: 'Hours a month',
    lastAssessed: 'Last assessed',
    never: 'never',
    noneFound: 'not given',
    notSetUp:
      'Zeitwert is not added to this sheet yet. You can assess now; the columns come with "Add to this sheet".',
    keptDrafts: ({ count }) =>
      count === 1 ? 'One account has unsaved ratings.' : `${count} accounts have unsaved ratings.`,
    backTo: ({ account }) => `Back to ${account}`,
  },
  rating: {
    heading: 'What did you observe?',
    period: 'In the last 90 days, in this business relationship. Rate what happened, not a person.',
    steps: '1 never · 2 rarely · 3 sometimes · 4 mostly · 5 always',
    traitGroup: {
      customer: 'Signs of a customer',
      patient: 'Signs of a patient',
    },
    factorGroup: 'What could become of it?',
    factorHint: 'Five levels each. Leave out what you do not know.',
    desiredGroup: 'What do we want?',
    notObserved: 'not observed',
    step: ({ step }) => `level ${step}`,
    stepWith: ({ step, meaning }) => `${step}: ${meaning}`,
    ourFailure: 'There is an open failure on our side',
    ourFailureHint: 'The assessment is kept, but no label is drawn from it.',
    onlyThisSituation: 'Only in this situation',
    onlyThisSituationHint: 'The assessment is kept and shown, but counts for nothing.',
    hours: 'Hours a month you give this account',
    hoursHint: 'Your sheet has none for this account.',
    rater: 'Your name',
    raterHint: 'Stands beside your assessments and is remembered for you.',
    keysList: [
      { keys: '1 – 5', does: 'rate and go on' },
      { keys: '0', does: 'not observed, and go on' },
      { keys: 'Left, right', does: 'one step lower or higher' },
      { keys: 'Up, down', does: 'previous or next statement' },
      { keys: 'Enter', does: 'save and go to the next due account' },
      { keys: 'Ctrl + Enter', does: 'the same from within the note' },
      { keys: 'Alt + left, right', does: 'previous or next account' },
    ],
  },
  details: {
    heading: 'Next step and note',
    nextStep: 'Next step',
    by: 'By when',
    decidedBy: 'Decided by',
    decidedByHint: 'Who decided to end or wind down, if anybody has.',
    note: 'Note',
    noteRule: 'What happened, and when. No health, no insults, no origin; at most 200 characters.',
    noteLeft: ({ left }) => (left === 1 ? '1 character left' : `${left} characters left`),
    noteConcern: ({ word, concern }) =>
      ({
        health: `"${word}" may say something about a person's health. Write what happened instead.`,
        insult: `"${word}" reads as an insult. Write what happened instead.`,
        origin: `"${word}" may say something about a person's origin or belief. Write what happened instead.`,
      })[concern],
  },
  privately: {
    heading: 'Two questions for yourself',
    promise:
      'Only you can read your answers: they are kept with your account at Google, never in the workbook and never in an export, and change no score.',
    keep: 'Would you rather keep this account or hand it over?',
    keepSteps: ['hand over', 'rather hand over', 'no matter', 'rather keep', 'keep'],
    pull: 'How strongly does it appeal to the helper in you?',
    pullSteps: ['not at all', 'a little', 'somewhat', 'strongly', 'very strongly'],
    noAnswer: 'no answer',
    saved: 'Your private answers are kept.',
    failed: 'Your private answers could not be kept.',
    tooMany: 'There is no room for more private answers. Delete your private answers under "More".',
    deleteAll: 'Delete all my private answers',
    confirmDelete: ({ count }) =>
      `Delete your private answers on ${accounts(count)} for good? This concerns all your workbooks.`,
    deleted: 'Your private answers are deleted.',
    stored: ({ count }) =>
      count === 0
        ? 'You have kept no private answers.'
        : `You have kept private answers on ${accounts(count)}.`,
  },
  verdict: {
    heading: 'Verdict',
    opinion: 'This opinion',
    standing: 'Standing after saving',
    scoreWithBand: ({ score, low, high }) => `${score} (${low}–${high})`,
    noScore: 'no score yet',
    coverage: ({ observed, of }) => `${observed} of ${of} traits observed`,
    missingForNumber: ({ customer, patient, own }) => {
      if (own !== null) {
        const parts = (['customer', 'patient'] as const).flatMap((pole) => {
          const count = pole === 'customer' ? customer : patient;
          return count > 0 ? [`${count} more for "${own[pole]}"`] : [];
        });
        return `Traits missing for a score: ${parts.join(' and ')}.`;
      }
      if (customer > 0 && patient > 0)
        return `For a score: ${customer} more customer and ${patient} more patient traits.`;
      return customer > 0
        ? `For a score: ${customer} more customer ${customer === 1 ? 'trait' : 'traits'}.`
        : `For a score: ${patient} more patient ${patient === 1 ? 'trait' : 'traits'}.`;
    },
    missingForLabel: ({ count }) => `For a verdict: ${traits(count)}.`,
    pattern: {
      ambivalent: 'Both poles are strong: mixed.',
      indifferent: 'Both poles are weak: little to go by.',
      directional: 'One pole outweighs the other.',
    },
    hangsOnLeeway: 'The verdict hangs on your leeway: half a step either way changes it.',
    firmAgainstLeeway: 'Half a step of leeway either way does not change the verdict.',
    moving: 'What moves it most',
    others: 'others',
    trend: 'Trend',
    future: 'Future potential',
    futureBounds: ({ low, high }) => `with the missing factors between ${low} and ${high}`,
    missingFactors: ({ count }) =>
      count === 1 ? 'For a number: 1 more factor.' : `For a number: ${count} more factors.`,
    missingFactorWeight: 'For a number: a weightier factor is missing.',
    wish: 'Wish and evidence',
    wishAbove: ({ points }) => `the wish is ${points} points above the evidence`,
    wishBelow: ({ points }) => `overlooked chance: the evidence is ${points} points above the wish`,
    wishInLine: 'in line',
    segment: 'Segment',
    next: 'Next step',
    countsForNothing: {
      'our-failure':
        'An open failure on our side: this assessment is kept, but counts for nothing.',
      'only-this-situation':
        'Only in this situation: this assessment is kept, but counts for nothing.',
    },
    structuredOpinion:
      'A structured opinion, not validated. A single opinion is a signal, not a verdict.',
    patientMeans:
      '"Patient" is a figure of speech for a business relationship that keeps drawing help and never becomes a customer; never for a sick person or a named individual.',
    announce: ({ score, label, observed, of }) =>
      `${score}, ${label}, ${observed} of ${of} traits.`,
    picture: ({ score, low, high, customer, patient }) =>
      `Score ${score} on a line from 0, ${customer}, to 100, ${patient}; band from ${low} to ${high}.`,
    quality: {
      'all-equal': 'All ratings are equal. Is that what you observed?',
      extreme: 'Both poles are rated at their ends throughout. Is that what you observed?',
    },
  },
  save: {
    button: 'Save and next due',
    busy: 'Saving …',
    saved: ({ account, label }) => `Saved: ${account} (${label}).`,
    undo: 'Undo',
    undone: ({ account }) =>
      `The assessment of ${account} is taken back; your ratings are in the form again.`,
    rest: ({ count }) => {
      if (count === 0) return 'No further account is due.';
      return count === 1
        ? '1 account is still due, see "Due".'
        : `${count} accounts are still due, see "Due".`;
    },
    discard: 'Discard my ratings',
    failed: 'Not saved.',
    kept: 'Your input is kept in the form.',
    google: ({ message }) => `Google says: "${message}"`,
    advice: {
      'several-accounts':
        'You seem to be signed in with several Google accounts at once, which Google does not support for add-ons. Sign out of the others, or open the workbook in a private window with this account only.',
      'no-answer':
        'Google gave no answer. Look whether you are online, then try again: nothing is saved twice.',
      busy: 'Somebody else is saving just now. Wait a few seconds, then try again.',
      gone: 'Zeitwert no longer answers. Close the sidebar and open it again from the menu; write your ratings down first.',
    },
  },
  history: {
    heading: 'History',
    of: ({ account }) => `History of ${account}`,
    none: 'There is no assessment of this account yet.',
    picture: ({ count, first, last }) =>
      count === 1
        ? `Picture of 1 score with its band on ${first}; the entry below says the same.`
        : `Picture of ${count} scores with their bands from ${first} to ${last}; the entries below say the same.`,
    noRater: 'no name',
    noNumber: 'no score',
    excluded: {
      withdrawn: 'withdrawn',
      'only-this-situation': 'only in this situation',
      'our-failure': 'open failure on our side',
      'too-old': 'too old to count',
      later: 'dated after the as-of day',
    },
    withdraw: 'Withdraw',
    withdrawOf: ({ day, rater }) => `Withdraw the assessment of ${day} by ${rater}`,
    reason: 'Why is it withdrawn?',
    reasonHint: 'It stays in the table, marked with this reason, and counts no more.',
    confirmWithdraw: 'Withdraw it',
    withdrawn: 'The assessment is withdrawn.',
    withdrawnWhy: ({ day, why }) => `Withdrawn on ${day}: ${why}`,
    step: ({ step, by }) => `Next step by ${by}: ${step}`,
    stepOpen: ({ step }) => `Next step: ${step}`,
    note: ({ note }) => `Note: ${note}`,
    damaged: ({ rows, count }) =>
      count === 1
        ? `Row ${rows} of the Assessments tab holds something that cannot be read. While it stands there, the row or the cell does not count.`
        : `Rows ${rows} of the Assessments tab hold something that cannot be read. While it stands there, the row or the cell does not count.`,
  },
  due: {
    heading: 'Due accounts',
    progress: ({ assessed, of }) => `${assessed} of ${of} accounts assessed`,
    none: 'No account is due.',
    noneForReason: 'No account is due for this reason.',
    all: ({ count }) => `All (${count})`,
    filter: 'Show',
    reason: {
      'never-assessed': 'never assessed',
      expired: 'expired',
      'second-opinion': 'second opinion wanted',
      leeway: 'hangs on leeway',
      'overdue-step': 'step overdue',
    },
    open: ({ account }) => `Assess ${account}`,
    more: ({ count }) => `Show ${count} more`,
    reload: 'Read again',
    overdueSince: ({ step, day }) => `due ${day}: ${step}`,
  },
  orphans: {
    heading: 'Assessments without an account',
    explain: 'Their account is on no sheet, most often because it was renamed.',
    none: 'Every assessment belongs to an account.',
    row: ({ account, count }) => `${account}: ${assessments(count)}`,
    suggestion: ({ account }) => `perhaps ${account}`,
    noSuggestion: 'nothing similar found',
    choose: 'Belongs to',
    relink: 'Relink',
    confirm: ({ count, from, to }) => `Relink ${assessments(count)} of "${from}" to "${to}"?`,
    relinked: ({ count, to }) => `${assessments(count)} relinked to "${to}".`,
  },
  rights: {
    heading: 'Export and delete',
    explain:
      'Assessments can be personal data of contact persons and of raters. Answer requests for access or deletion here.',
    account: 'Account',
    chosen: ({ account, count }) => `${account}: ${assessments(count)}`,
    noAccount: 'Choose an account under "Assess" first.',
    export: 'Export its assessments',
    exported: ({ count }) => `${assessments(count)} exported as text below.`,
    copy: 'Copy',
    copied: 'Copied.',
    download: 'Save as file',
    delete: 'Delete its assessments',
    confirmDelete: ({ count, account }) => `Delete ${assessments(count)} of "${account}" for good?`,
    deleted: ({ count }) => `${assessments(count)} deleted.`,
    purge: 'Delete old assessments',
    months: 'Older than (months)',
    monthsMissing:
      'Counting takes a number of months, but the field is empty. Enter 24 for two years.',
    count: 'Count them',
    confirmPurge: ({ count, months, before }) =>
      `Delete ${assessments(count)} from before ${before} (older than ${months} ${months === 1 ? 'month' : 'months'}) for good?`,
    nothingToPurge: ({ months }) =>
      `No assessment is older than ${months} ${months === 1 ? 'month' : 'months'}.`,
    purged: ({ count }) => `${assessments(count)} deleted.`,
    yesDelete: 'Yes, delete',
  },
  more: { heading: 'More', about: 'About this score', keyboard: 'Keyboard' },
  labelMeaning: {
    customer: 'The band lies below the middle.',
    'patient-signal': 'The band lies above the middle, once: a signal, not confirmed.',
    patient: 'Confirmed by a second signal.',
    mixed: 'Both poles are strong.',
    undecided: 'Anything between.',
    unknown: 'Too little was observed.',
  },
};
