import type { Language } from '../text/language.ts';
import { defaultSettingRows } from '../workbook/settings-tab.ts';
import type { Argument, Example, Result, SheetFunction } from './define.ts';

/** An argument as a user of that language types it; German writes a decimal comma, and array literals need separators of its own. */
function typed(argument: Argument, language: Language): string {
  if (typeof argument === 'number') {
    return language === 'de' ? String(argument).replace('.', ',') : String(argument);
  }
  if (typeof argument === 'string') return `"${argument}"`;
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  const between = language === 'de' ? '\\' : ',';
  const rows = argument.map((row) => row.map((cell) => typed(cell, language)).join(between));
  return `{${rows.join(';')}}`;
}

/** A call as a user of that language types it: "," between arguments in English, ";" in German. */
export function formula(f: SheetFunction, args: Example['args'], language: Language): string {
  const given: string[] = [];
  for (const name of Object.keys(f.parameters)) {
    const argument = args[name];
    given.push(argument === undefined ? '' : typed(argument, language));
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

const settingHeads: Readonly<Record<Language, string>> = {
  en: '| Setting | Default | What it does |',
  de: '| Einstellung | Vorgabe | Was sie bewirkt |',
};

/** Settings that repeat for every trait, label or class are shown once in the documents. */
const isRepetition = (id: string): boolean =>
  /^(?:trait|pole|weight|active)[KP]\d$/.test(id) || /^(?:label|segment|classWords)[A-Z]/.test(id);

/** What several rows of the tab have in common is one line of the document: a curve's judgements, a class's hours. */
function lineOf(id: string, key: string, language: Language): string {
  if (id.startsWith('curve')) return key.split(':')[0] ?? key;
  const hours = /^hours(?:Min|Max|Norm)[A-Z]/.test(id);
  const words = {
    en: 'Hours (minimum, maximum, norm)',
    de: 'Stunden (mindestens, höchstens, Norm)',
  };
  return hours ? `${words[language]} ${key.split(' ').pop() ?? ''}` : key;
}

/** Every number of the model with its default, for docs/method. */
export function settingsTable(language: Language): string {
  const lines = new Map<string, { values: string[]; explanation: string }>();
  for (const { id, kind, cells } of defaultSettingRows(language)) {
    if (id === null || isRepetition(id)) continue;
    const [key, value, explanation] = cells;
    const name = lineOf(id, key, language);
    const line = lines.get(name) ?? { values: [], explanation };
    line.values.push(written(value, kind?.type === 'share', language));
    lines.set(name, line);
  }
  const rows = [...lines].map(
    ([name, { values, explanation }]) => `| ${name} | ${values.join('; ')} | ${explanation} |`,
  );
  return [settingHeads[language], '| --- | --- | --- |', ...rows].join('\n');
}

function written(value: unknown, isShare: boolean, language: Language): string {
  if (value === '') return language === 'de' ? '(leer)' : '(blank)';
  if (typeof value !== 'number') return String(value);
  const text = isShare ? `${Math.round(value * 100)} %` : String(value);
  return language === 'de' ? text.replace('.', ',') : text;
}
