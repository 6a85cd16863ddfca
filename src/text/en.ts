import type { Catalogue } from './catalogue.ts';
import { assessment } from './en/assessment.ts';
import { method } from './en/method.ts';
import { problem } from './en/problems.ts';
import { setup } from './en/setup.ts';

export const en: Catalogue = { method, problem, assessment, setup };
