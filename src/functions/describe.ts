import type { Language } from '../text/language.ts';
import type { Argument, Example, Result, SheetFunction } from './define.ts';

/** An argument as a user of that language types it; German writes a decimal comma, and array literals need separators of its own. */
function written(argument: Argument, language: Language): string {
  if (typeof argument === 'number') {
    return language === 'de' ? String(argument).replace('.', ',') : String(argument);
  }
  if (typeof argument === 'string') return `"${argument}"`;
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  const between = language === 'de' ? '\\' : ',';
  const rows = argument.map((row) => row.map((cell) => written(cell, language)).join(between));
  return `{${rows.join(';')}}`;
}

/** A call as a user of that language types it: "," between arguments in English, ";" in German. */
export function formula(f: SheetFunction, args: Example['args'], language: Language): string {
  const given: string[] = [];
  for (const name of Object.keys(f.parameters)) {
    const argument = args[name];
    given.push(argument === undefined ? '' : written(argument, language));
  }
  while (given.length > 0 && given[given.length - 1] === '') given.pop();
  return `=${f.name}(${given.join(language === 'de' ? '; ' : ', ')})`;
}

/** What an example gives in a language. */
export function resultIn(example: Example, language: Language): Result {
  const { result } = example;
  return typeof result === 'object' && 'en' in result ? result[language] : result;
}

function signature(f: SheetFunction): string {
  const names = Object.entries(f.parameters).map(([name, { isOptional }]) =>
    isOptional ? `[${name}]` : name,
  );
  return `${f.name}(${names.join('; ')})`;
}

const heads: Readonly<Record<Language, string>> = {
  en: '| Function | What it does | In a sheet |',
  de: '| Funktion | Was sie tut | Im Blatt |',
};

/** The README's table of functions, in one language. */
export function functionTable(functions: readonly SheetFunction[], language: Language): string {
  const rows = functions.map((f) => {
    const args = f.usage.map((one) => (typeof one === 'string' ? one : one[language]));
    const call = `=${f.name}(${args.join('; ')})`;
    return `| \`${signature(f)}\` | ${f.help[language]} | \`${call}\` |`;
  });
  return [heads[language], '| --- | --- | --- |', ...rows].join('\n');
}

/** The global declaration Sheets reads: it shows help only for a named function right under its JSDoc. */
export function stub({ name, help, parameters }: SheetFunction): string {
  const entries = Object.entries(parameters);
  const names = entries.map(([parameter]) => parameter).join(', ');
  const lines = [
    help.en,
    '',
    // Sheets takes every parameter for required, so the word stands in the text.
    ...entries.map(
      ([parameter, { sheetType, isOptional, help: text }]) =>
        `@param {${sheetType}} ${parameter} ${isOptional ? 'Optional. ' : ''}${text.en}`,
    ),
    '@customfunction',
  ];
  return [
    '/**',
    ...lines.map((line) => ` * ${line}`.trimEnd()),
    ' */',
    `function ${name}(${names}) {`,
    `  return Zeitwert_.callFunction('${name}', [${names}]);`,
    '}',
  ].join('\n');
}
