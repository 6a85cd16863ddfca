import type { WorkbookContent } from '../../src/workbench/host/files/content.ts';
import type { Host } from '../../src/workbench/host/host.ts';
import { openSample } from '../../src/workbench/sample-file.ts';

/** An entry point and its arguments. */
export type Call = readonly [name: string, args?: readonly unknown[]];

/** Something the add-on does that writes, from a workbook in which it makes sense. */
export interface WritingAction {
  readonly name: string;
  readonly before: readonly Call[];
  readonly call: Call;
}

function ratings(customer: number, patient: number): Record<string, number> {
  return Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((place) => [
      [`K${place}`, customer],
      [`P${place}`, patient],
    ]),
  );
}

/** An assessment of one of the sample's accounts. */
export function assessment(id: string, account: string, rater: string, time: string): Call {
  const factors = { headroom: 4, growth: 3, industry: 3, relationship: 2, fit: 4, network: 2 };
  const dto = { id, account, rater, ratings: ratings(2, 4), factors, desired: 3, time };
  return ['saveAssessment', [dto]];
}

const setUp: readonly Call[] = [['applySetup']];
const assessed: readonly Call[] = [
  ...setUp,
  assessment('old', '10012', 'Anna', '2024-03-04T09:00:00'),
  assessment('one', '10012', 'Anna', '2026-09-01T09:00:00'),
  assessment('two', '10018', 'Bernd', '2026-10-02T10:30:00'),
];

export const writingActions: readonly WritingAction[] = [
  { name: 'set up', before: [], call: ['applySetup'] },
  { name: 'set up again', before: assessed, call: ['applySetup'] },
  { name: 'undo set-up', before: setUp, call: ['undoSetup'] },
  { name: 'refresh', before: assessed, call: ['refresh'] },
  { name: 'remove', before: setUp, call: ['removeFromSheet'] },
  { name: 'remove, keeping opinions', before: assessed, call: ['removeFromSheet'] },
  { name: 'formulas to values', before: assessed, call: ['formulasToValues'] },
  {
    name: 'values to formulas',
    before: [...assessed, ['formulasToValues']],
    call: ['valuesToFormulas'],
  },
  {
    name: 'save',
    before: assessed,
    call: assessment('new', '10018', 'Anna', '2026-11-20T08:15:00'),
  },
  {
    name: 'withdraw',
    before: assessed,
    call: ['withdrawAssessment', ['two', 'mixed up accounts']],
  },
  { name: 'undo save', before: assessed, call: ['undoSave', ['two']] },
  { name: 'purge', before: assessed, call: ['purgeAssessments', [18]] },
  { name: 'delete account', before: assessed, call: ['deleteAccount', ['10018']] },
  { name: 'relink', before: assessed, call: ['relinkAccount', ['10018', '10023']] },
  { name: 'portfolio', before: assessed, call: ['buildPortfolio'] },
  { name: 'portfolio again', before: [...assessed, ['buildPortfolio']], call: ['buildPortfolio'] },
];

export async function sampleContent(): Promise<WorkbookContent> {
  return (await openSample()).content;
}

/** Runs calls one after the other; one that fails is a fault of the scenario itself. */
export async function runAll(host: Host, calls: readonly Call[]): Promise<void> {
  for (const [name, args = []] of calls) {
    const { error } = await host.execute(name, args);
    if (error) throw new Error(`${name}: ${error.message}`);
  }
}
