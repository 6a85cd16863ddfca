import type { AssessmentWords } from '../form-words.ts';

/** What the script says of assessments in English. */
export const assessment: AssessmentWords = {
  lost: {
    assessments:
      'The tab with the assessments was deleted. New ones go into a new tab; the version history of the file brings the earlier ones back.',
    settings:
      'The tab with the settings was deleted: the usual ones hold. "Add to this sheet" makes it anew; the assessments stay as they are.',
  },
  none: {
    'no-table': () => 'Choose a row of your account table first. There is none on this tab.',
    'being-read': () => 'One moment: this tab is being read.',
    'our-tab': ({ sheet }) =>
      `Choose a row of your account table first. You are on the tab "${sheet}".`,
    'header-row': ({ row }) =>
      `Row ${row} holds the headers. Choose a row with an account below it.`,
    'above-table': ({ row }) =>
      `Row ${row} lies above the account table. Choose a row with an account.`,
    'no-account-row': ({ row, text }) =>
      `Row ${row} ("${text}") is no account. Choose a row with an account.`,
    'blank-row': ({ row }) => `Row ${row} is blank. Choose a row with an account.`,
    'several-rows': ({ first, last }) =>
      `Rows ${first} to ${last} are selected. Choose one row: an assessment is about one account.`,
    'nothing-selected': () => 'Choose a row of your account table first.',
  },
  refusals: {
    'not-an-assessment': () =>
      'An assessment is an object such as { "account": "Muster GmbH", "rater": "Kim", "ratings": { "K1": 4 } }.',
    'account-missing': () =>
      'The assessment names no account. Give the account key as it stands in your sheet.',
    'rater-missing': () => 'Enter your name first: every assessment says who gave it.',
    'nothing-rated': () =>
      'There is nothing to save yet. Rate at least one statement, or note a next step.',
    'unknown-trait': ({ got, known }) =>
      `There is no trait "${got}" in Settings. The traits are ${known}.`,
    'not-a-rating': ({ what, got }) =>
      `"${what}" takes 1, 2, 3, 4, 5 or nothing, but holds "${got}". Enter 4 for "mostly".`,
    'not-hours': ({ got }) =>
      `Hours a month are a number from 0 to 744, but "${got}" was given. Enter 2.5 for two and a half hours.`,
    'not-a-day': ({ got }) =>
      `The next step's day is written like 2026-12-31, but "${got}" was given.`,
    'not-a-time': ({ got }) =>
      `A time is written like 2026-11-23T09:30:00, but "${got}" was given.`,
    'not-yes-or-no': ({ what, got }) => `"${what}" is true or false, but "${got}" was given.`,
    'not-text': ({ what }) => `"${what}" is a text. Enter it in quotation marks.`,
    'too-long': ({ what, length, most }) =>
      `"${what}" has ${length} characters; at most ${most} are kept. Shorten it.`,
  },
  actions: {
    'no-such-account': ({ account }) =>
      `No sheet holds an account "${account}". Look at the spelling, or add the account to your table first.`,
    'no-such-assessment': ({ id }) =>
      `There is no assessment with the id "${id}"; it may have been deleted already.`,
    'no-assessments-of': ({ account }) => `There is no assessment of "${account}".`,
    'id-of-another': ({ id }) =>
      `The id "${id}" already belongs to an assessment of another account. Give each assessment its own id.`,
    'saved-otherwise': ({ id }) =>
      `The assessment "${id}" was saved before, with other ratings, and is unchanged. Save again to store yours as a further one.`,
    'already-withdrawn': ({ id }) => `The assessment "${id}" is withdrawn already.`,
    'reason-missing': () => 'Say in a few words why the assessment is withdrawn.',
    'not-months': ({ got }) =>
      `Months are a whole number from 1 to 1200, but "${got}" was given. Enter 24 for two years.`,
    'count-changed': ({ expected, found }) =>
      `Meanwhile there ${found === 1 ? 'is 1 assessment' : `are ${found} assessments`} instead of ${expected}, so nothing was deleted. Count again.`,
    busy: () => 'Somebody else is saving just now. Wait a few seconds, then try again.',
    'column-missing': ({ column, tab }) =>
      `The tab "${tab}" has no column "${column}". Put its header back, or undo the change, then save again.`,
    'column-twice': ({ column, tab }) =>
      `The tab "${tab}" has the column "${column}" twice. Rename or delete one of them, then save again.`,
    protected: ({ tab }) =>
      `The tab "${tab}" is protected and you may not edit it. Ask the owner of the workbook to let you.`,
  },
};
