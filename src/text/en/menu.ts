import type { SetupWords } from '../setup-words.ts';

export const menu: SetupWords['menu'] = {
  assess: 'Assess accounts',
  setup: 'Add to this sheet',
  portfolio: 'Portfolio summary',
  refresh: 'Refresh',
  settings: 'Settings',
  more: 'More',
  undo: 'Undo set-up',
  toValues: 'Turn formulas into values',
  toFormulas: 'Turn values into formulas',
  remove: 'Remove from this sheet',
  accountRights: 'Data of one account',
  oldAssessments: 'Delete old assessments',
  sample: 'Add a sample tab',
};
