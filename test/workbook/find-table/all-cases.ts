import { combinedCases } from './cases/combined.ts';
import { doubtfulCases } from './cases/doubtful.ts';
import { englishCases } from './cases/english.ts';
import { exportCases } from './cases/exports.ts';
import { furtherCases } from './cases/further.ts';
import { germanCases } from './cases/german.ts';
import { mixedCases } from './cases/mixed.ts';
import { noTableCases } from './cases/no-table.ts';
import { plainNameCases } from './cases/plain-names.ts';
import { romanceCases } from './cases/romance.ts';
import { structureCases } from './cases/structure.ts';
import { unitLineCases } from './cases/unit-lines.ts';
import type { Case } from './workbook-notation.ts';

export const allCases: readonly Case[] = [
  ...germanCases,
  ...englishCases,
  ...romanceCases,
  ...structureCases,
  ...mixedCases,
  ...furtherCases,
  ...doubtfulCases,
  ...plainNameCases,
  ...combinedCases,
  ...exportCases,
  ...unitLineCases,
  ...noTableCases,
];
