import { expect, test } from 'vitest';
import { divergences } from './divergences.ts';
import { Soak } from './soak.ts';

/* A short part of `npm run soak`, always the same. */

test('25 random actions by several people leave the workbook as the model says', async () => {
  const soak = await Soak.start(2);
  try {
    for (let step = 1; step <= 25; step += 1) {
      const { action, found } = await soak.step();
      expect({ step, action, found }).toEqual({ step, action, found: [] });
    }
    expect(soak.done.get('assess') ?? 0).toBeGreaterThan(3);
    expect(soak.done.get('setUp') ?? 0).toBeGreaterThan(0);
  } finally {
    soak.close();
  }
}, 60_000);

test('a lost assessment, a changed cell and a doubled column are noticed', async () => {
  const content = {
    locale: 'de_DE',
    timeZone: 'Europe/Berlin',
    activeSheet: 'Kunden',
    names: [],
    metadata: [],
    documentProperties: {},
    sheets: [],
  };
  const cells = {
    0: { 0: { value: 'Kundennr.' }, 1: { value: 'Segment' }, 2: { value: 'Segment' } },
    1: { 0: { value: 8 } },
  };
  const sheet = { id: 1, name: 'Kunden', cells, conditionalFormats: [] };
  const found = divergences(
    { ...content, sheets: [sheet as never] },
    {
      sheets: [
        { id: 1, name: 'Kunden', rows: [['Kundennr.'], [7]], isSetUp: false, mode: 'formulas' },
      ],
      assessments: [{ id: 'a', account: 7, rater: 'Anna', day: '2026-01-02', isWithdrawn: false }],
    },
    { headers: ['Segment'] },
  );
  expect(found).toHaveLength(3);
});
