/** SpreadsheetApp: where a script enters the spreadsheet. */
import { mismatch } from './arguments.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format-builder.ts';
import { DataValidationBuilder } from './data-validation-builder.ts';
import { enums } from './enums.ts';
import { FilterCriteriaBuilder } from './filter-criteria.ts';
import { StandIn } from './guard.ts';
import { activateRange, Range } from './range.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { Ui } from './ui.ts';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export class SpreadsheetApp
  extends StandIn
  implements
    Pick<
      Google,
      | 'flush'
      | 'getActive'
      | 'getActiveRange'
      | 'getActiveSheet'
      | 'getActiveSpreadsheet'
      | 'getCurrentCell'
      | 'getUi'
      | 'newConditionalFormatRule'
      | 'newDataValidation'
      | 'newFilterCriteria'
      | 'setActiveRange'
      | 'setActiveSheet'
      | 'setCurrentCell'
    >
{
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly CopyPasteType = enums.CopyPasteType;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly Dimension = enums.Dimension;
  readonly InterpolationType = enums.InterpolationType;
  readonly ProtectionType = enums.ProtectionType;
  readonly RelativeDate = enums.RelativeDate;
  readonly SheetType = enums.SheetType;
  readonly WrapStrategy = enums.WrapStrategy;

  facts() {
    return {
      name: 'SpreadsheetApp',
      file: 'spreadsheet-app.ts',
      reads: ['getActiveRange', 'getCurrentCell'],
      writes: ['flush', 'setActiveRange', 'setActiveSheet', 'setCurrentCell'],
    };
  }
  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return new Spreadsheet(this.script) as never;
  }
  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return new Spreadsheet(this.script) as never;
  }
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return new Spreadsheet(this.script).getActiveSheet();
  }
  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return new Spreadsheet(this.script).getActiveRange() as never;
  }
  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return new Spreadsheet(this.script).getCurrentCell() as never;
  }
  setActiveSheet(sheet: unknown): GoogleAppsScript.Spreadsheet.Sheet {
    if (!(sheet instanceof Sheet)) throw mismatch('SpreadsheetApp.setActiveSheet', [sheet]);
    return sheet.activate() as never;
  }
  setActiveRange(range: unknown): GoogleAppsScript.Spreadsheet.Range {
    if (!(range instanceof Range)) throw mismatch('SpreadsheetApp.setActiveRange', [range]);
    activateRange(range);
    return range as never;
  }
  setCurrentCell(cell: unknown): GoogleAppsScript.Spreadsheet.Range {
    return this.setActiveRange(cell);
  }
  flush(): void {
    this.script.calls.flush();
  }
  getUi(): GoogleAppsScript.Base.Ui {
    if (!this.script.settings.hasUserInterface) {
      throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return new Ui(this.script) as never;
  }
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.script) as never;
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilder(this.script) as never;
  }
  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.script) as never;
  }
}
