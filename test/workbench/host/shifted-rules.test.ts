import { expect, test } from 'vitest';
import { blankWorkbook } from '../../../src/workbench/host/blank-workbook.ts';
import type {
  ConditionalFormatContent,
  ValidationContent,
} from '../../../src/workbench/host/files/content.ts';
import type { Host } from '../../../src/workbench/host/host.ts';
import { startHost } from './start-host.ts';

const validation = (range: string, criteria: string, value: string): ValidationContent => ({
  ranges: [range],
  criteria,
  values: [value],
  allowInvalid: false,
  helpText: null,
  showDropdown: true,
});
const format = (range: string, formula: string): ConditionalFormatContent => ({
  ranges: [range],
  rule: { kind: 'boolean', criteria: 'CUSTOM_FORMULA', values: [formula], style: { bold: true } },
});

/** Rules on two sheets that read their own sheet and the first one. */
async function ruled(): Promise<Host> {
  const blank = blankWorkbook('en_US', 'Europe/Berlin');
  const [sheet] = blank.sheets;
  if (!sheet) throw new Error('A blank workbook has a sheet.');
  return startHost('', {
    content: {
      ...blank,
      activeSheet: 'My data',
      sheets: [
        {
          ...sheet,
          name: 'My data',
          validations: [
            validation('B2:B9', 'CUSTOM_FORMULA', '=B2>$F$1'),
            validation('C2:C9', 'VALUE_IN_RANGE', '$F$1:$F$3'),
          ],
          conditionalFormats: [format('B2:B9', '=AND($B2>1,SUM($B$2:$B$9)>$F$1)')],
        },
        {
          ...sheet,
          id: 7,
          name: 'Two',
          validations: [
            validation('D2:D9', 'VALUE_IN_RANGE', "'My data'!$F$1:$F$3"),
            validation('E2:E9', 'CUSTOM_FORMULA', "=COUNTIF('My data'!$F$1:$F$3,E2)>0"),
          ],
        },
      ],
    },
  });
}

async function rulesOf(host: Host): Promise<string[]> {
  const { sheets } = await host.content();
  return sheets.flatMap(({ validations, conditionalFormats }) => [
    ...validations.map(({ ranges, values }) => `${ranges} ${values}`),
    ...conditionalFormats.map(
      ({ ranges, rule }) => `${ranges} ${rule.kind === 'boolean' ? rule.values : ''}`,
    ),
  ]);
}

test('rules move with their cells and go on reading the cells they read, on every sheet', async () => {
  const host = await ruled();
  const before = await rulesOf(host);
  await host.insertRows('My data', 1, 2);
  expect(await rulesOf(host)).toEqual([
    'B4:B11 =B4>$F$3',
    'C4:C11 $F$3:$F$5',
    'B4:B11 =AND($B4>1,SUM($B$4:$B$11)>$F$3)',
    "D2:D9 'My data'!$F$3:$F$5",
    "E2:E9 =COUNTIF('My data'!$F$3:$F$5,E2)>0",
  ]);
  await host.deleteRows('My data', 1, 2);
  expect(await rulesOf(host)).toEqual(before);
});

test('rules that lose their first row judge the others as before', async () => {
  const host = await ruled();
  await host.deleteRows('My data', 2, 3);
  expect(await rulesOf(host)).toEqual([
    'B2:B6 =B2>$F$1',
    'C2:C6 $F$1:$F$1',
    'B2:B6 =AND($B2>1,SUM($B$2:$B$6)>$F$1)',
    "D2:D9 'My data'!$F$1:$F$1",
    "E2:E9 =COUNTIF('My data'!$F$1:$F$1,E2)>0",
  ]);
});

test('rules follow moved columns and the new name of a sheet', async () => {
  const host = await ruled();
  await host.moveColumns('My data', 6, 1, 1);
  host.renameSheet('My data', 'Now');
  expect(await rulesOf(host)).toEqual([
    'C2:C9 =C2>$A$1',
    'D2:D9 $A$1:$A$3',
    'C2:C9 =AND($C2>1,SUM($C$2:$C$9)>$A$1)',
    'D2:D9 Now!$A$1:$A$3',
    'E2:E9 =COUNTIF(Now!$A$1:$A$3,E2)>0',
  ]);
});
