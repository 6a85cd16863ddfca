import { describe, expect, test } from 'vitest';
import { standardTraits } from '../../src/domain/traits.ts';
import { languages } from '../../src/text/language.ts';
import {
  assessmentColumns,
  fieldName,
  findAssessmentColumns,
} from '../../src/workbook/assessment-columns.ts';

const ids =
  'id time rater account K1 K2 K3 K4 K5 K6 P1 P2 P3 P4 P5 P6 headroom growth industry relationship fit network desired hours ourFailure onlyThisSituation nextStep by decidedBy note withdrawnAt withdrawnWhy'.split(
    ' ',
  );

describe.each(languages)('the headers, %s', (language) => {
  const columns = assessmentColumns(standardTraits, new Map(), language);

  test('are those of the tab, in its order, and are found again', () => {
    expect(columns.map(({ id }) => id)).toEqual(ids);
    const { ids: found } = findAssessmentColumns(
      [columns.map(({ header }) => header)],
      standardTraits,
    );
    expect(found).toEqual(ids);
  });

  test('carry the wording of what is rated as a note', () => {
    for (const { id, note } of columns) {
      const isRated =
        /^[KP]\d$/.test(id) || /^(?:headroom|growth|industry|relationship|fit|network)$/.test(id);
      expect(note !== '', id).toBe(isRated);
    }
  });
});

test('the ids are understood too, below a title', () => {
  const { headerRow, columnOf } = findAssessmentColumns([['Title'], [], ids], standardTraits);
  expect(headerRow).toBe(2);
  expect(columnOf.size).toBe(ids.length);
});

test('a trait goes by its id, with or without its wording behind it', () => {
  const traits = [
    ...standardTraits,
    ...['K12', 'AB3', 'ABC100'].map((id) => ({ id, pole: 'customer', weight: 1 }) as const),
  ];
  const header = ['K1: verstanden', 'k12 – empfiehlt uns', 'AB3', 'abc100. neu', 'Frage K2', 'K3a'];
  const { ids: found } = findAssessmentColumns([header], traits);
  expect(found).toEqual(['K1', 'K12', 'AB3', 'ABC100', undefined, undefined]);
});

test('of two rows alike the first is the header; no row is none', () => {
  expect(findAssessmentColumns([['x'], ids, ['a1', 'Huber'], ids], standardTraits).headerRow).toBe(
    1,
  );
  expect(findAssessmentColumns([], standardTraits)).toEqual({
    headerRow: 0,
    columnOf: new Map(),
    ids: [],
  });
});

test('a field of an assessment is told by the header of its column, a trait by its id', () => {
  expect(['hours', 'headroom', 'K1'].map((id) => fieldName(id, 'de'))).toEqual([
    'Stunden im Monat',
    'Freier Bedarf',
    'K1',
  ]);
  expect(fieldName('ourFailure', 'en')).toBe('Open failure on our side');
});

test('a trait of the team without a wording has no note', () => {
  const traits = [{ id: 'K7', pole: 'customer', weight: 1 } as const];
  const columns = assessmentColumns(traits, new Map(), 'en');
  expect(columns.find(({ id }) => id === 'K7')?.note).toBe('');
});

test('a trait of the team has a column and its wording', () => {
  const traits = [...standardTraits, { id: 'K7', pole: 'customer', weight: 1 } as const];
  const columns = assessmentColumns(traits, new Map([['K7', 'Empfiehlt uns']]), 'de');
  expect(columns.find(({ id }) => id === 'K7')).toEqual({
    id: 'K7',
    header: 'K7',
    note: 'Empfiehlt uns',
  });
});
