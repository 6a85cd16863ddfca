import { InputProblem } from '../domain/problem.ts';
import { readSettings } from '../workbook/settings-tab.ts';
import type { SettingsParameter } from './define.ts';
import { isBlankArea } from './places.ts';

/** The table of the Settings tab. A value in it that does not fit is refused: no formula computes with another one in silence. */
export const settings: SettingsParameter = {
  kind: 'settings',
  sheetType: 'range',
  isOptional: true,
  help: {
    en: 'The table of the Settings tab, such as Settings!A:C; without it the defaults hold.',
    de: 'Die Tabelle des Blatts Einstellungen, zum Beispiel Einstellungen!A:C; ohne sie gelten die Vorgaben.',
  },
  read(area, parameter, sheet) {
    if (isBlankArea(area)) return null;
    const { table, problems, isSettings } = readSettings(area.rows, sheet);
    if (!isSettings) throw new InputProblem({ kind: 'not-settings', parameter });
    const [problem] = problems;
    if (problem !== undefined) throw new InputProblem(problem);
    return table;
  },
};
