import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sheetFunctions } from '../../src/functions/index.ts';

/** Built-in functions of Sheets whose names are close; a custom function of such a name would never be called. */
const builtIns = new Set(
  'SCORE RANK PERCENTRANK STANDARDIZE FILTER SORT UNIQUE QUERY CLASS CLEAN CODE FORECAST GROWTH TREND LABEL SEGMENTS SUMIF COUNTIF VLOOKUP LOOKUP INDEX MATCH STDEV STANDARDISE EXPLAIN SERIES SPARKLINE'.split(
    ' ',
  ),
);

const definitions = readdirSync('src/functions').filter((file) =>
  readFileSync(`src/functions/${file}`, 'utf8').includes('= defineFunction('),
);

test('every file that defines a function is in the list', () => {
  const listed = readFileSync('src/functions/index.ts', 'utf8');
  for (const file of definitions) expect(listed, `${file} is not in index.ts`).toContain(file);
  expect(sheetFunctions).toHaveLength(definitions.length);
});

test('the seven functions of the add-on, in the order of the README', () => {
  expect(sheetFunctions.map(({ name }) => name)).toEqual([
    'PATIENTSCORE',
    'CUSTOMERPATIENT',
    'PATIENTEXPLAIN',
    'FUTUREPOTENTIAL',
    'ABCDCLASS',
    'SEGMENT',
    'STANDING',
  ]);
});

describe.each(sheetFunctions)('$name', (f) => {
  test('is a name Sheets can call: capitals only, no built-in, no cell address', () => {
    expect(f.name).toMatch(/^[A-Z]{4,}$/);
    expect(builtIns.has(f.name)).toBe(false);
  });

  test('has an example of one row, an example of a range, and a refusal', () => {
    const heights = f.examples.map(({ args }) =>
      Math.max(...Object.values(args).map((one) => (typeof one === 'object' ? one.length : 1))),
    );
    expect(f.examples.length).toBeGreaterThanOrEqual(2);
    expect(Math.max(...heights)).toBeGreaterThan(1);
    expect(f.refusals.length).toBeGreaterThanOrEqual(1);
  });

  test('its parameters are names of JavaScript and do not shadow its arguments', () => {
    for (const name of Object.keys(f.parameters)) {
      expect(() => new Function(name, '')).not.toThrow();
      expect(name).toMatch(/^[a-z][A-Za-z]*$/);
    }
  });
});
