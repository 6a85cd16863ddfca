import { describe, expect, test } from 'vitest';
import { InputProblem } from '../../src/domain/problem.ts';
import { calibrate, responseAt } from '../../src/domain/response-curve.ts';
import { curveIds, defaultSettings } from '../../src/domain/settings.ts';

/** None, half, present, half as much again, saturation. */
const judged = ([
  none = 0,
  half = 0,
  present = 0,
  halfMore = 0,
  saturation = 0,
]: readonly number[]) => calibrate({ none, half, present, halfMore, saturation });

describe('a response curve through five judgements', () => {
  // Source: reference/adbudg_calibration.json, own derivation on the published formula (Little 1970), by hand there.
  test('S-shaped: 20, 55, 100, 125, 160 has d .75 and c 2', () => {
    const curve = judged([20, 55, 100, 125, 160]);
    expect(curve.d).toBeCloseTo(0.75, 12);
    expect(curve.c).toBeCloseTo(2, 12);
    expect(curve.isInconsistent).toBe(false);
  });

  test('without an upturn: 40, 80, 100, 112, 160 has d 1 and c 1', () => {
    const curve = judged([40, 80, 100, 112, 160]);
    expect(curve.d).toBeCloseTo(1, 12);
    expect(curve.c).toBeCloseTo(1, 12);
  });

  test.each([
    [
      '20, 60, 100, 125, 160',
      [20, 60, 100, 125, 160],
      0.75,
      1.736965594166206,
      2,
      1.8040246577056733,
    ],
    [
      '70, 88, 100, 106, 115',
      [70, 88, 100, 106, 115],
      0.5,
      1.5849625007211563,
      1.7095112913514547,
      1.6167154770596148,
    ],
  ] as const)(
    'judgements that disagree a little get one curve: %s',
    (_, five, d, half, more, c) => {
      const curve = judged(five);
      expect(curve.d).toBeCloseTo(d, 12);
      expect(curve.steepness.half).toBeCloseTo(half, 12);
      expect(curve.steepness.halfMore).toBeCloseTo(more, 12);
      expect(curve.c).toBeCloseTo(c, 12);
      expect(curve.isInconsistent).toBe(false);
    },
  );

  test('judgements whose steepness differs by more than 30 % are marked', () => {
    // Own, by hand: d .75; ln(.75 · 60/80)/ln .5 = .830 at half, ln(.75 · 105/35)/ln 1.5 = 2 at half as much again.
    const curve = judged([20, 80, 100, 125, 160]);
    expect(curve.steepness.half).toBeCloseTo(0.8301, 4);
    expect(curve.steepness.halfMore).toBeCloseTo(2, 12);
    expect(curve.isInconsistent).toBe(true);
  });

  test('whichever of the two is the steeper', () => {
    // Own, by hand: 2 at half as in the first curve, ln(.75 · 90/50)/ln 1.5 = .740 at half as much again.
    const curve = judged([20, 55, 100, 110, 160]);
    expect(curve.steepness.half).toBeCloseTo(2, 12);
    expect(curve.steepness.halfMore).toBeCloseTo(0.7401, 4);
    expect(curve.isInconsistent).toBe(true);
  });

  test('the curve is exact at no, present and endless effort', () => {
    const curve = judged([20, 60, 100, 125, 170]);
    expect(responseAt(curve, 0)).toBe(20);
    expect(responseAt(curve, 1)).toBeCloseTo(100, 12);
    expect(responseAt(curve, 1e300)).toBe(170);
    expect(responseAt(judged([20, 55, 100, 125, 160]), 0.5)).toBeCloseTo(55, 12);
    expect(responseAt(judged([20, 55, 100, 125, 160]), 1.5)).toBeCloseTo(125, 12);
  });

  test('nine published judgements: the fitted curve leaves a square sum of 8.4284 and gives 112.93 at 115 %', () => {
    // Source: reference/adbudg_crawford_fit.json: judgements of the Crawford Labs exercise (Powell & Baker) as read on solutioninn.com,
    // parameters computed in scipy and R. Only the curve is tested here, not the fit.
    const curve = {
      none: 51.090173435627904,
      saturation: 137.05819642972332,
      c: 4.515335958782962,
      d: 0.7335700909565965,
    };
    const judgements = [50, 53, 55, 75, 100, 120, 127, 132, 135];
    const squares = judgements.map((sales, i) => (sales - responseAt(curve, i / 4)) ** 2);
    expect(squares.reduce((sum, square) => sum + square)).toBeCloseTo(8.428376736081646, 4);
    expect(responseAt(curve, 1.15)).toBeCloseTo(112.92544869110779, 3);
  });

  test.each([
    ['no rise from none to half', [60, 60, 100, 125, 160]],
    ['no rise from half to present', [20, 100, 100, 125, 160]],
    ['half the effort brings more', [20, 110, 100, 125, 160]],
    ['no rise from present to half as much again', [20, 60, 100, 100, 160]],
    ['more effort brings less', [20, 60, 100, 95, 160]],
    ['no rise from half as much again to saturation', [20, 60, 100, 125, 125]],
    ['saturation below half as much again', [20, 60, 100, 125, 120]],
    ['something that is no number', [20, Number.NaN, 100, 125, 160]],
  ] as const)('refused: %s', (_, five) => {
    expect(() => judged(five)).toThrow(InputProblem);
  });

  test('a refusal carries the five judgements', () => {
    const got = { none: 20, half: 60, present: 100, halfMore: 95, saturation: 160 };
    expect(() => calibrate(got)).toThrow(
      expect.objectContaining({
        name: 'InputProblem',
        problem: { kind: 'judgements-not-rising', got },
      }),
    );
  });

  test.each(curveIds)('the default curve "%s" is consistent', (id) => {
    expect(calibrate(defaultSettings.curves[id]).isInconsistent).toBe(false);
  });
});
