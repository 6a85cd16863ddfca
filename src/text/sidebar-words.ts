import type { Catalogue } from './catalogue.ts';
import { assessment as assessmentDe } from './de/assessment.ts';
import { form as formDe } from './de/form.ts';
import { method as methodDe } from './de/method.ts';
import { setup as setupDe } from './de/setup.ts';
import { assessment as assessmentEn } from './en/assessment.ts';
import { form as formEn } from './en/form.ts';
import { method as methodEn } from './en/method.ts';
import { setup as setupEn } from './en/setup.ts';
import type { FormWords } from './form-words.ts';
import type { Language } from './language.ts';

/*
 * What the page of the sidebar can say. The form's own words travel with the page alone, and the sentences of formulas
 * stay with the script: Google reads the whole of either whenever it is called.
 */

export interface SidebarWords extends Pick<Catalogue, 'method' | 'assessment' | 'setup'> {
  readonly form: FormWords;
}

export const sidebarWords: Readonly<Record<Language, SidebarWords>> = {
  en: { method: methodEn, assessment: assessmentEn, setup: setupEn, form: formEn },
  de: { method: methodDe, assessment: assessmentDe, setup: setupDe, form: formDe },
};
