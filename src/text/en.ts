import type { Catalogue } from './catalogue.ts';
import { assessment } from './en/assessment.ts';
import { method } from './en/method.ts';
import { portfolio } from './en/portfolio.ts';
import { problem } from './en/problems.ts';
import { setup } from './en/setup.ts';
import { table } from './en/table.ts';

export const en: Catalogue = { method, problem, assessment, setup, table, portfolio };
