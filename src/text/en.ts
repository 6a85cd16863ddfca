import type { Catalogue } from './catalogue.ts';
import { form } from './en/form.ts';
import { method } from './en/method.ts';
import { problem } from './en/problems.ts';
import { setup } from './en/setup.ts';

export const en: Catalogue = { method, problem, form, setup };
