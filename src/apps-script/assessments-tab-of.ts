import { catalogues } from '../text/index.ts';
import { assessmentsTabPlan } from '../workbook/own-tabs.ts';
import { applyPlan } from './apply-plan.ts';
import type { AssessmentWorkbook } from './assessment-workbook.ts';
import { identityKey } from './identity.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export function assessmentsTab({ spreadsheet, context }: AssessmentWorkbook): Sheet {
  const active = spreadsheet.getActiveSheet();
  const name = catalogues[context.language].setup.tabs.assessments;
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  sheet.addDeveloperMetadata(identityKey, 'assessments');
  applyPlan(sheet, assessmentsTabPlan(context.language, catalogues[context.language].setup));
  spreadsheet.setActiveSheet(active);
  return sheet;
}
