import { accountAtSelection, selectAccount } from './account-at-selection.ts';
import { accountHistory } from './account-history.ts';
import { assessmentQueue } from './assessment-queue.ts';
import { worded } from './assessment-refusal.ts';
import {
  countOlderThan,
  deleteAccount,
  exportAccount,
  purgeAssessments,
  relinkAccount,
} from './data-rights.ts';
import { extendFilter } from './extend-filter.ts';
import { formStart } from './form-start.ts';
import {
  countPrivateAnswers,
  deletePrivateAnswers,
  keepPrivateAnswers,
  rememberRater,
} from './private-questions.ts';
import { saveAssessment, undoSave, withdrawAssessment } from './save-assessment.ts';
import { applySetup, proposeSetup } from './setup.ts';
import { showTable } from './show-table.ts';
import { undoSetup } from './undo-setup.ts';

/**
 * What the sidebar, or a script, may ask. Arguments and answers are plain JSON. A refusal is thrown as an error whose
 * message is a sentence in the user's language.
 */
export const sidebarApi = {
  formStart: worded(formStart),
  accountAtSelection: worded(accountAtSelection),
  selectAccount: worded(selectAccount),
  saveAssessment: worded(saveAssessment),
  undoSave: worded(undoSave),
  withdrawAssessment: worded(withdrawAssessment),
  accountHistory: worded(accountHistory),
  assessmentQueue: worded(assessmentQueue),
  exportAccount: worded(exportAccount),
  deleteAccount: worded(deleteAccount),
  countOlderThan: worded(countOlderThan),
  purgeAssessments: worded(purgeAssessments),
  relinkAccount: worded(relinkAccount),
  rememberRater: worded(rememberRater),
  keepPrivateAnswers: worded(keepPrivateAnswers),
  countPrivateAnswers: worded(countPrivateAnswers),
  deletePrivateAnswers: worded(deletePrivateAnswers),
  proposeSetup,
  applySetup,
  extendFilter,
  undoSetup,
  showTable,
};

export type SidebarApi = typeof sidebarApi;
