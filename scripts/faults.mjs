/*
 * Breaks every action that writes at each of its service calls: `npm run faults`.
 *
 * A service error, a time-out and an end of the execution, before each call in turn. Survived means: nothing of the user's
 * has changed, no assessment is lost or doubled, and the same action afterwards ends where a clean run ends.
 * Arguments: names of actions to try alone, or "schedules" for the saves at once. Exit code 1 if an injection is not survived.
 */
import { bundled } from './bundled.mjs';
import { doesJobs, doJobs, inProcesses } from './in-processes.mjs';

const scheduleCount = 2000;

/** The action at each of its service calls, on several workbooks: while one waits for a script, another one computes. */
async function breakAction(benches, action) {
  const { faults } = await bundled('test/faults/injections.ts');
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
          failures.push(`${how} before call ${next.call}, ${next.name}: ${failure}`);
        }
      }
    }),
  );
  return {
    what: action.name,
    tried: injections.length,
    states: prepared.known.size,
    failures: failures.map((failure) => failure.slice(0, 600)),
  };
}

/** Up to thirty saves at once, interleaved call by call, some sent twice, killed or failing: by seed. */
async function playSchedules({ from, to }) {
  const { faultIn, playSchedule } = await bundled('test/apps-script/schedules.ts');
  const failures = [];
  for (let seed = from; seed <= to; seed++) {
    const { sheet, saves } = playSchedule(seed);
    const fault = faultIn(sheet, saves);
    if (fault !== null) failures.push(`schedule ${seed}: ${fault}`);
  }
  return { what: 'schedules', tried: to - from + 1, failures };
}

if (doesJobs) {
  const { FaultBench } = await bundled('test/faults/injections.ts');
  const { writingActions } = await bundled('test/faults/actions.ts');
  let benches;
  doJobs(async (job) => {
    if (job.schedules) return playSchedules(job.schedules);
    benches ??= await Promise.all([FaultBench.start(), FaultBench.start()]);
    return breakAction(
      benches,
      writingActions.find(({ name }) => name === job.action),
    );
  });
} else {
  const { writingActions } = await bundled('test/faults/actions.ts');
  const asked = process.argv.slice(2);
  const isAsked = (name) => asked.length === 0 || asked.includes(name);
  const jobs = writingActions.flatMap(({ name }) => (isAsked(name) ? [{ action: name }] : []));
  const slice = scheduleCount / 4;
  for (let from = 1; isAsked('schedules') && from <= scheduleCount; from += slice)
    jobs.push({ schedules: { from, to: from + slice - 1 } });
  if (jobs.length === 0) {
    const names = [...writingActions.map(({ name }) => name), 'schedules'];
    console.log(`Nothing is called ${asked.join(', ')}. There are ${names.join(', ')}.`);
    process.exit(1);
  }

  const injections = { tried: 0, survived: 0 };
  const schedules = { tried: 0, survived: 0 };
  const begun = performance.now();
  await inProcesses(new URL(import.meta.url).pathname, jobs, (answer) => {
    const { what, tried, states, failures } = answer;
    const sum = what === 'schedules' ? schedules : injections;
    sum.tried += tried;
    sum.survived += tried - failures.length;
    const left = states === undefined ? '' : `; different workbooks left behind: ${states}`;
    console.log(`${what}: ${tried - failures.length} of ${tried} survived${left}`);
    for (const failure of failures) console.log(`  ${failure}`);
  });
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(
    `\n${injections.tried} injections tried, ${injections.survived} survived, in ${minutes} minutes`,
  );
  console.log(
    `${schedules.tried} schedules of saves played, ${schedules.survived} lost and doubled nothing`,
  );
  const isWhole = [injections, schedules].every(({ tried, survived }) => tried === survived);
  process.exit(isWhole ? 0 : 1);
}
