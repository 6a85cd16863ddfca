/** Protection of a sheet or a range. The workbench has one person at the keyboard: what they may edit is a switch. */
import { expectArguments } from './arguments.ts';
import { enums } from './enums.ts';
import { StandIn } from './guard.ts';
import { range } from './range.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Spreadsheet.Protection;

export class Protection
  extends StandIn
  implements
    Pick<
      Google,
      | 'canEdit'
      | 'getDescription'
      | 'getProtectionType'
      | 'getRange'
      | 'isWarningOnly'
      | 'remove'
      | 'setDescription'
      | 'setWarningOnly'
    >
{
  readonly sheet: number;
  readonly id: string;
  constructor(script: Script, sheet: number, id: string) {
    super(script);
    this.sheet = sheet;
    this.id = id;
  }
  facts() {
    return {
      name: 'Protection',
      file: 'protection.ts',
      reads: ['canEdit', 'getDescription', 'getProtectionType', 'getRange', 'isWarningOnly'],
      writes: ['remove', 'setDescription', 'setWarningOnly'],
    };
  }
  canEdit(): boolean {
    const { editable, warningOnly } = kept(this);
    return editable || warningOnly;
  }
  getDescription(): string {
    return kept(this).description;
  }
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return enums.ProtectionType[kept(this).range === null ? 'SHEET' : 'RANGE'] as never;
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const facts = this.script.calls.sheetFacts(this.sheet);
    const whole = { row: 0, column: 0, height: facts?.rows ?? 1, width: facts?.columns ?? 1 };
    return range(this.script, this.sheet, kept(this).range ?? whole);
  }
  isWarningOnly(): boolean {
    return kept(this).warningOnly;
  }
  remove(): void {
    this.script.calls.changeProtection(this.sheet, this.id, null);
  }
  setDescription(description: string): Google {
    expectArguments('SpreadsheetApp.Protection.setDescription', [description], ['string']);
    this.script.calls.changeProtection(this.sheet, this.id, { description });
    return this as unknown as Google;
  }
  setWarningOnly(warningOnly: boolean): Google {
    expectArguments('SpreadsheetApp.Protection.setWarningOnly', [warningOnly], ['boolean']);
    this.script.calls.changeProtection(this.sheet, this.id, { warningOnly });
    return this as unknown as Google;
  }
}

function kept({ script, sheet, id }: Protection) {
  const found = script.calls.protections(sheet).find((one) => one.id === id);
  if (!found) throw new Error('The protection no longer exists.');
  return found;
}
