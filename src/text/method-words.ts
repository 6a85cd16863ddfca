import type { MethodWords } from './catalogue.ts';
import { method as methodDe } from './de/method.ts';
import { method as methodEn } from './en/method.ts';
import type { Language } from './language.ts';

/** The words of the method alone: formulas and the sidebar both need them, and neither all the rest. */
export const methodWords: Readonly<Record<Language, MethodWords>> = { en: methodEn, de: methodDe };
