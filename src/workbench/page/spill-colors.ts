import { ICommandService as commandService, type ICellData } from '@univerjs/core';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/preset-sheets-conditional-formatting';
import { FormulaDataModel, SetArrayFormulaDataMutation } from '@univerjs/preset-sheets-core';
import type { UniverParts } from './univer-instance.ts';

/** What of Univer's rules, in version 0.25.1, has to be reached from outside. */
interface RuleUnit {
  readonly _context: { getCellValue: (row: number, column: number) => ICellData };
}
interface RuleUnits {
  readonly _calculateUnitManagers: ReadonlyMap<
    string,
    ReadonlyMap<string, ReadonlyMap<string, RuleUnit>>
  >;
  _createRuleCalculateUnitInstance(
    unitId: string,
    sheetId: string,
    rule: unknown,
  ): RuleUnit | undefined;
}

/**
 * Colours cells into which a formula spreads. Univer's rules look at what was written into a cell, and look again when it is written
 * to; a result that spreads is never written. So they are given the result, and look again when results arrive.
 */
export function colorSpills({ univer, api }: UniverParts): void {
  const injector = univer.__getInjector();
  const rules = injector.get(ConditionalFormattingRuleModel);
  const view = injector.get(ConditionalFormattingViewModel);
  const formulas = injector.get(FormulaDataModel);

  const seeSpills = (unit: RuleUnit, unitId: string, sheetId: string) => {
    const written = unit._context.getCellValue;
    unit._context.getCellValue = (row, column) => {
      const cell = written(row, column);
      const isBlank = cell.v === undefined || cell.v === null || cell.v === '';
      if (!isBlank) return cell;
      return formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column] ?? cell;
    };
  };
  const units = view as unknown as RuleUnits;
  for (const [unitId, sheets] of units._calculateUnitManagers) {
    for (const [sheetId, ofSheet] of sheets) {
      for (const unit of ofSheet.values()) seeSpills(unit, unitId, sheetId);
    }
  }
  const create = units._createRuleCalculateUnitInstance.bind(view);
  units._createRuleCalculateUnitInstance = (unitId, sheetId, rule) => {
    const unit = create(unitId, sheetId, rule);
    if (unit) seeSpills(unit, unitId, sheetId);
    return unit;
  };

  let isWaiting = false;
  const lookAgain = () => {
    isWaiting = false;
    const unitId = api.getActiveWorkbook()?.getId();
    if (unitId === undefined) return;
    for (const [sheetId, ofSheet] of rules.getUnitRules(unitId) ?? []) {
      for (const { cfId } of ofSheet) view.markRuleDirty(unitId, sheetId, cfId, true);
    }
  };
  injector.get(commandService).onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id || isWaiting) return;
    // Results of one calculation arrive together.
    isWaiting = true;
    requestAnimationFrame(lookAgain);
  });
}
