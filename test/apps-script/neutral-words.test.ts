import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host } from '../../src/workbench/host/host.ts';
import type { SavedStanding } from '../../src/workbook/form-answers.ts';
import { daysAgo } from '../days-ago.ts';
import { run, sheetNamed } from './account-book.ts';
import { customerForm, patientForm, startSupplier } from './supplier.ts';

/* A team that has chosen the neutral words meets no patient in what others may see. Settings explain the words. */

let host: Host;
beforeAll(async () => {
  host = await startSupplier();
  host.select('Kunden', 'A5');
});
afterAll(() => host.close());

const account = 'Brandt & Söhne KG';
const save = (id: string, form: object, time: string) =>
  run(host, 'saveAssessment', {
    id,
    account,
    rater: 'Kim',
    ...form,
    time,
  }) as Promise<SavedStanding>;

/** Every text of ours on a sheet that speaks of patients: cells, formulas and notes. */
async function spokenOf(name: string): Promise<string[]> {
  const { cells } = sheetNamed(await host.content(), name);
  return Object.values(cells)
    .flatMap((line) => Object.values(line))
    .flatMap(({ value, formula, note }) => [value, formula, note])
    .filter((text): text is string => typeof text === 'string' && /patient/i.test(text));
}

const neutral = ['Energieaufwand', 'Energie'];
const usual = ['Patientenneigung', 'Kunde/Patient'];
const headers = async () => (await host.values('Kunden!F3:G3'))[0];
const words = async () => (await host.values('Kunden!G5:H5'))[0];

test('neutral words chosen in the set-up stand in columns, notes, answers and summary', async () => {
  expect(await run(host, 'applySetup', { neutralWords: true })).toMatchObject({
    headers: expect.arrayContaining(neutral),
  });
  await save('a1', customerForm, daysAgo(295));
  const answer = await save('a2', patientForm, daysAgo(175));
  expect(answer.trend).toBe('Richtung „kostet Energie“');
  expect(await headers()).toEqual(neutral);
  expect(await words()).toEqual([answer.label, answer.trend]);
  expect(await spokenOf('Kunden')).toEqual([]);
  await run(host, 'buildPortfolio');
  expect(await spokenOf('Portfolio')).toEqual([]);
});

test('a second run and a change to plain values keep them', async () => {
  await run(host, 'applySetup');
  expect(await spokenOf('Kunden')).toEqual([]);
  await run(host, 'formulasToValues');
  expect(await headers()).toEqual(neutral);
  expect(await words()).toEqual(['unentschieden', 'Richtung „kostet Energie“']);
  await run(host, 'valuesToFormulas');
  expect(await spokenOf('Kunden')).toEqual([]);
  expect(await headers()).toEqual(neutral);
});

test('changed in Settings, headers and notes follow with the next refresh, and back', async () => {
  const rows = await host.values('Einstellungen!A1:A120');
  const row = rows.findIndex(([key]) => key === 'Wort für Patient') + 1;
  const segment = host.formulas('Kunden!J3');
  await host.type('Einstellungen', `B${row}`, 'Patient');
  await run(host, 'refresh');
  expect(await headers()).toEqual(usual);
  expect(await spokenOf('Kunden')).not.toEqual([]);
  await host.type('Einstellungen', `B${row}`, 'Zeitfresser');
  await run(host, 'refresh');
  expect(await headers()).toEqual(neutral);
  expect(await spokenOf('Kunden')).toEqual([]);
  expect(host.formulas('Kunden!J3')).toEqual(segment);
});
