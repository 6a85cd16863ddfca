import type { PageWords } from './catalogue.ts';

export const en: PageWords = {
  openFile: 'Open…',
  openFileHint: 'Open an .xlsx or .csv file. You can also drop it on the sheet.',
  startOver: 'Sample',
  startOverHint: 'Start over with the sample workbook',
  save: 'Save as .xlsx',
  saveHint: 'Save the workbook as it stands to your computer',
  menuOf: ({ name }) => `Menu of ${name}`,
  dropHere: 'Drop to open',
  dropHint: 'One .xlsx or .csv file',

  replaceTitle: 'Replace the open workbook?',
  replaceWith: ({ name }) =>
    `"${name}" replaces the workbook that is open now. Changes you have not saved are lost.`,
  replaceWithSample:
    'The sample replaces the workbook that is open now. Changes you have not saved are lost.',
  replace: 'Replace',
  keep: 'Keep this one',

  opening: ({ name }) => `Opening ${name} …`,
  saving: 'Saving …',
  saved: ({ name }) => `Saved as "${name}".`,
  running: ({ name }) => `${name} is running`,
  pageRunning: 'The sidebar is working',
  cancel: 'Cancel',
  cancelHint: 'End this script now',

  buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' },
  close: 'Close',
  answer: 'Your answer',

  leftOut: {
    opened: {
      title: 'Not everything could be carried over',
      introduction: ({ count }) =>
        count === 1
          ? 'One thing in this file is not part of the workbench. The file itself is unchanged.'
          : `${count} things in this file are not part of the workbench. The file itself is unchanged.`,
    },
    saved: {
      title: 'Saved, but Excel will not show everything',
      introduction: ({ count }) =>
        count === 1
          ? 'One thing in this workbook looks or works differently in the saved file.'
          : `${count} things in this workbook look or work differently in the saved file.`,
    },
  },
  leftOutWhere: 'Where',
  leftOutWhat: 'What',

  callFailed: ({ name, message }) => `${name} ended with an error: ${message}`,
  callCancelled: ({ name }) => `${name} was cancelled. What it had written so far remains.`,
  timeLimit: ({ name, minutes }) =>
    `${name} ran longer than ${minutes} minutes, the limit for a script, and was ended.`,
  missingFunction: ({ name }) =>
    `The sidebar called "${name}", but the script has no function of that name.`,
  privateFunction: ({ name }) =>
    `The sidebar called "${name}". Names that end with an underscore are private to the script and cannot be called.`,
  unhandledFailure: ({ name, message }) =>
    `"${name}", called by the sidebar, ended with an error: ${message}`,
  sidebarBroken: ({ message }) => `The sidebar's own script failed: ${message}`,
  refusals: {
    notAWorkbook: ({ detail }) =>
      `"${detail}" could not be read as a workbook. The workbench opens .xlsx and .csv files.`,
    unreadable: ({ detail }) => detail,
    tooLarge: ({ detail }) => `The file is larger than ${detail} and was not opened.`,
    notSaved: ({ detail }) => `The workbook could not be saved: ${detail}`,
    noSample: () => 'There is no sample workbook to start over with.',
    changeRefused: () => 'This change is not possible in the workbench and was taken back.',
    changeCrossed: () =>
      'Cells were moved at the same moment. Your last change was taken back; please make it again.',
    unknownRequest: () => 'The workbench does not know this request. Reload the page.',
  },
  requestFailed: 'The workbench could not do this. The workbook is unchanged.',
  notOpened: 'Drop exactly one file, an .xlsx or a .csv.',

  connectionLost: 'The workbench has stopped.',
  connectionLostHint:
    'Nothing can be changed until it answers again. If you ended it, start it with "npm start".',
  connectionBack: 'The workbench answers again.',
  otherSession: 'The workbench was started anew.',
  otherSessionHint: 'Reload to see its workbook.',
  reload: 'Reload',
  cannotStart: ({ message }) => `The page could not be set up: ${message}`,

  chartEmpty: 'No values to draw yet',
  chartUnknown: ({ type }) => `Charts of the type ${type} are not drawn in the workbench.`,
  chartDescription: ({ title, type }) => `Chart "${title}" (${type})`,

  formulaRefused: 'The formula gives no result',
};
