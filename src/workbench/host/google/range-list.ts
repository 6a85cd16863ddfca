/** Several ranges of one sheet, changed at once. */
import { StandIn } from './guard.ts';
import type { Range } from './range.ts';
import type { Script } from './script.ts';

type Google = GoogleAppsScript.Spreadsheet.RangeList;

export class RangeList
  extends StandIn
  implements
    Pick<
      Google,
      | 'activate'
      | 'clearContent'
      | 'clearDataValidations'
      | 'clearFormat'
      | 'clearNote'
      | 'getRanges'
      | 'setBackground'
      | 'setFontColor'
      | 'setFontFamily'
      | 'setFontLine'
      | 'setFontSize'
      | 'setFontStyle'
      | 'setFontWeight'
      | 'setHorizontalAlignment'
      | 'setNumberFormat'
      | 'setValue'
      | 'setVerticalAlignment'
      | 'setWrap'
    >
{
  readonly ranges: readonly Range[];
  constructor(script: Script, ranges: readonly Range[]) {
    super(script);
    this.ranges = ranges;
  }
  facts() {
    return {
      name: 'RangeList',
      file: 'range-list.ts',
      writes: Object.getOwnPropertyNames(RangeList.prototype).filter((name) =>
        /^(activate|clear|set)/.test(name),
      ),
    };
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.ranges.map((range) => range as never);
  }
  activate(): Google {
    const [first] = this.ranges;
    if (first) {
      first.activate();
      const { row, column } = first.rectangle;
      const places = this.ranges.map(({ rectangle }) => rectangle);
      this.script.calls.select(first.sheet, places, { row, column });
    }
    return this as unknown as Google;
  }
  clearContent(): Google {
    return each(this, (range) => range.clearContent());
  }
  clearFormat(): Google {
    return each(this, (range) => range.clearFormat());
  }
  clearNote(): Google {
    return each(this, (range) => range.clearNote());
  }
  clearDataValidations(): Google {
    return each(this, (range) => range.clearDataValidations());
  }
  setBackground(color: string | null): Google {
    return each(this, (range) => range.setBackground(color));
  }
  setFontColor(color: string | null): Google {
    return each(this, (range) => range.setFontColor(color));
  }
  setFontWeight(weight: string | null): Google {
    return each(this, (range) => range.setFontWeight(weight as 'bold'));
  }
  setFontFamily(family: string | null): Google {
    return each(this, (range) => range.setFontFamily(family));
  }
  setFontLine(line: string | null): Google {
    return each(this, (range) => range.setFontLine(line as 'none'));
  }
  setFontSize(size: number): Google {
    return each(this, (range) => range.setFontSize(size));
  }
  setFontStyle(style: string | null): Google {
    return each(this, (range) => range.setFontStyle(style as 'italic'));
  }
  setHorizontalAlignment(alignment: string | null): Google {
    return each(this, (range) => range.setHorizontalAlignment(alignment as 'left'));
  }
  setVerticalAlignment(alignment: string | null): Google {
    return each(this, (range) => range.setVerticalAlignment(alignment as 'top'));
  }
  setWrap(isWrapEnabled: boolean): Google {
    return each(this, (range) => range.setWrap(isWrapEnabled));
  }
  setNumberFormat(format: string): Google {
    return each(this, (range) => range.setNumberFormat(format));
  }
  setValue(value: unknown): Google {
    return each(this, (range) => range.setValue(value));
  }
}

function each(list: RangeList, change: (range: Range) => unknown): Google {
  for (const range of list.ranges) change(range);
  return list as unknown as Google;
}
