import { afterAll, beforeAll, expect, test } from 'vitest';
import { actions } from '../../src/apps-script/actions.ts';
import { writingActions } from './actions.ts';
import { FaultBench, faults } from './injections.ts';

/* A short part of `npm run faults`, always the same: some actions, broken early, in the middle and late. */

let bench: FaultBench;
beforeAll(async () => {
  bench = await FaultBench.start();
});
afterAll(() => bench.close());

async function prepared(name: string) {
  const action = writingActions.find((one) => one.name === name);
  if (!action) throw new Error(`There is no action "${name}".`);
  return bench.prepare(action);
}

test.each(['set up', 'save', 'undo set-up', 'portfolio'])(
  '"%s" broken at three of its service calls harms nothing of the user’s, and the same action afterwards completes it',
  async (name) => {
    const action = await prepared(name);
    const { length } = action.calls;
    expect(length).toBeGreaterThan(5);
    for (const [index, share] of [0.3, 0.7, 0.95].entries()) {
      const place = Math.max(1, Math.round(share * length));
      const call = `${place}, ${action.calls[place - 1]}`;
      const failure = await bench.inject(action, place, faults[index] ?? 'end');
      expect({ call, failure }).toEqual({ call, failure: null });
    }
  },
  60_000,
);

/* What once was not survived: the execution ends before the last call of this name. */
test.each`
  name                                   | call                                | what
  ${'set up'}                            | ${'Protection.setWarningOnly'}      | ${'leaves no lock on its tab'}
  ${'extend filter'}                     | ${'Range.createFilter'}             | ${'makes the filter anew'}
  ${'extend filter'}                     | ${'Filter.setColumnFilterCriteria'} | ${'loses nothing that a filter hides'}
  ${'undo set-up, filter away'}          | ${'Range.createFilter'}             | ${'gives the filter back'}
  ${'save, first of all'}                | ${'Sheet.protect'}                  | ${'completes the tab'}
  ${'save, beside a column of the team'} | ${'Range.setValues'}                | ${'stores the assessment whole'}
  ${'save, before a column of the team'} | ${'Range.setValues'}                | ${'stores the assessment once'}
  ${'save, lacking a column'}            | ${'Range.setNotes'}                 | ${'adds the column once'}
  ${'withdraw, in values'}               | ${'SpreadsheetApp.flush'}           | ${'brings the values up to date'}
  ${'undo save, in values'}              | ${'SpreadsheetApp.flush'}           | ${'brings the values up to date'}
  ${'relink, in values'}                 | ${'SpreadsheetApp.flush'}           | ${'brings the values up to date'}
  ${'remove, from one of two sheets'}    | ${'SpreadsheetApp.flush'}           | ${'leaves the other sheet alone'}
`(
  'ended before $call, $name done again $what',
  async ({ name, call }) => {
    const action = await prepared(name);
    const place = action.calls.lastIndexOf(call) + 1;
    expect(place).toBeGreaterThan(0);
    expect(await bench.inject(action, place, 'end')).toBeNull();
  },
  60_000,
);

/* They write nothing to the workbook, or lead to an action that is broken under its own name. */
const others = {
  'open something': [
    'showSidebar',
    'showSetup',
    'showSettings',
    'showDataRights',
    'showPortfolio',
    'showTable',
    'selectAccount',
  ],
  'ask, then do what is broken': [
    'menuPortfolio',
    'menuRefresh',
    'menuUndoSetup',
    'menuToValues',
    'menuToFormulas',
    'menuRemove',
  ],
  'read only': [
    'formStart',
    'accountAtSelection',
    'accountHistory',
    'assessmentQueue',
    'exportAccount',
    'countOlderThan',
    'proposeSetup',
  ],
  'write to the own store of one user': [
    'rememberRater',
    'keepPrivateAnswers',
    'countPrivateAnswers',
    'deletePrivateAnswers',
  ],
  'adds one more tab each time it is called': ['menuSampleTab'],
};

test('every action of the add-on is broken, or has a reason why not', () => {
  const broken = writingActions.map(({ call: [name] }) => name);
  const known = new Set([...broken, ...Object.values(others).flat()]);
  expect([...known].sort()).toEqual(Object.keys(actions).sort());
});
