import type { Catalogue } from './catalogue.ts';
import { assessment } from './de/assessment.ts';
import { method } from './de/method.ts';
import { problem } from './de/problems.ts';
import { setup } from './de/setup.ts';

export const de: Catalogue = { method, problem, assessment, setup };
