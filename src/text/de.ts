import type { Catalogue } from './catalogue.ts';
import { assessment } from './de/assessment.ts';
import { method } from './de/method.ts';
import { portfolio } from './de/portfolio.ts';
import { problem } from './de/problems.ts';
import { setup } from './de/setup.ts';
import { table } from './de/table.ts';

export const de: Catalogue = { method, problem, assessment, setup, table, portfolio };
