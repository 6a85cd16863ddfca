import { bundled } from '../bundled.mjs';
import { median, result, seeded } from './measure.mjs';

/** The exact allocation of half-hour blocks, at the sizes of a small and of a large portfolio. */
export async function benchAllocation() {
  const { allocate } = await bundled('src/domain/allocation.ts');
  const { calibrate, responseAt } = await bundled('src/domain/response-curve.ts');
  const curve = calibrate({ none: 20, half: 60, present: 100, halfMore: 125, saturation: 170 });
  const random = seeded(7);
  const tables = (accounts, blocks) =>
    Array.from({ length: accounts }, () => {
      const value = 1000 * random() ** 3;
      const present = 1 + Math.floor(8 * random());
      return Float64Array.from(
        { length: blocks + 1 },
        (_, block) => value * responseAt(curve, block / present),
      );
    });
  return [
    [500, 800, 50],
    [2000, 3200, 500],
  ].map(([accounts, budget, most]) => {
    const sizes = tables(accounts, 20);
    return result(
      `exact allocation, ${accounts} accounts × ${budget} blocks`,
      median(5, () => allocate(sizes, budget)),
      'ms',
      most,
    );
  });
}
