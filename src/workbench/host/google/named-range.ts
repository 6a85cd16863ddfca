/** A range the user can see by name. */
import { expectArguments, mismatch } from './arguments.ts';
import { StandIn } from './guard.ts';
import { Range, range } from './range.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Spreadsheet.NamedRange;

export class NamedRange
  extends StandIn
  implements Pick<Google, 'getName' | 'getRange' | 'remove' | 'setName' | 'setRange'>
{
  #name: string;
  constructor(script: Script, name: string) {
    super(script);
    this.#name = name;
  }
  facts() {
    return {
      name: 'NamedRange',
      file: 'named-range.ts',
      reads: ['getRange'],
      writes: ['remove', 'setName', 'setRange'],
    };
  }
  getName(): string {
    return this.#name;
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const found = this.script.calls.names().find(({ name }) => name === this.#name);
    if (!found) throw new Error(`The named range "${this.#name}" does not exist.`);
    return range(this.script, found.sheet, found.range);
  }
  remove(): void {
    this.script.calls.removeName(this.#name);
  }
  setName(name: string): Google {
    expectArguments('SpreadsheetApp.NamedRange.setName', [name], ['string']);
    const { sheet, rectangle } = this.getRange() as unknown as Range;
    this.script.calls.setName(name, sheet, rectangle);
    if (name !== this.#name) this.script.calls.removeName(this.#name);
    this.#name = name;
    return this as unknown as Google;
  }
  setRange(place: unknown): Google {
    if (!(place instanceof Range)) throw mismatch('SpreadsheetApp.NamedRange.setRange', [place]);
    this.script.calls.setName(this.#name, place.sheet, place.rectangle);
    return this as unknown as Google;
  }
}
