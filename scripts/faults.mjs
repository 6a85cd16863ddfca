/*
 * Breaks every action that writes at each of its service calls: `npm run faults`.
 *
 * A service error, a time-out and an end of the execution, before each call in turn. Survived means: nothing of the user's
 * has changed, no assessment is lost or doubled, and the same action afterwards ends where a clean run ends.
 * Arguments: names of actions to try alone, or "schedules" for the saves at once. Exit code 1 if an injection is not survived.
 */
import { bundled } from './bundled.mjs';

const { FaultBench, faults } = await bundled('test/faults/injections.ts');
const { writingActions } = await bundled('test/faults/actions.ts');

const asked = process.argv.slice(2);
// Most of the time goes into waiting for formulas, so several workbooks share one process.
const benches = await Promise.all([1, 2, 3, 4].map(() => FaultBench.start()));
let tried = 0;
let survived = 0;
for (const action of writingActions) {
  if (asked.length > 0 && !asked.includes(action.name)) continue;
  const prepared = await benches[0].prepare(action);
  const injections = prepared.calls.flatMap((name, place) =>
    faults.map((fault) => ({ call: place + 1, name, fault })),
  );
  const failures = [];
  const queue = [...injections];
  await Promise.all(
    benches.map(async (bench) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const failure = await bench.inject(prepared, next.call, next.fault);
        if (failure !== null) {
          const how = typeof next.fault === 'string' ? next.fault : next.fault.error;
          failures.push(`  ${how} before call ${next.call}, ${next.name}: ${failure}`);
        }
      }
    }),
  );
  tried += injections.length;
  survived += injections.length - failures.length;
  console.log(
    `${action.name}: ${injections.length - failures.length} of ${injections.length} survived`,
  );
  for (const failure of failures) console.log(failure.slice(0, 600));
}
for (const bench of benches) bench.close();
console.log(`\n${tried} injections tried, ${survived} survived`);

// Up to thirty saves at once, interleaved call by call, some sent twice, killed or failing: by seed.
const { faultIn, playSchedule } = await bundled('test/apps-script/schedules.ts');
const schedules = asked.length > 0 && !asked.includes('schedules') ? 0 : 2000;
let whole = 0;
for (let seed = 1; seed <= schedules; seed++) {
  const { sheet, saves } = playSchedule(seed);
  const fault = faultIn(sheet, saves);
  if (fault === null) whole += 1;
  else console.log(`schedule ${seed}: ${fault}`);
}
console.log(`${schedules} schedules of saves played, ${whole} lost and doubled nothing`);
process.exit(tried === survived && whole === schedules ? 0 : 1);
