/*
 * Long runs use every core: a script starts itself once per core and hands the processes one job after the other, so that
 * none waits for another. Jobs and answers are plain data.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Whether this process was started to do jobs. */
export const doesJobs = process.send !== undefined;

/** In a process that does jobs: answers each one it is given, until it is let go. */
export function doJobs(answer) {
  process.on('message', async (job) => {
    process.send(await answer(job));
  });
  process.on('disconnect', () => process.exit(0));
  process.send(null);
}

/** Gives the jobs away in their order and tells each answer as it comes; rejects when a process fails. */
export async function inProcesses(script, jobs, tell) {
  const waiting = [...jobs];
  const count = Math.min(availableParallelism(), waiting.length);
  const one = () =>
    new Promise((resolve, reject) => {
      const worker = fork(script, process.argv.slice(2));
      let job;
      worker.on('message', (answer) => {
        if (answer !== null) tell(answer);
        job = waiting.shift();
        if (job === undefined) worker.disconnect();
        else worker.send(job);
      });
      worker.on('exit', (code) => {
        if (job === undefined) resolve();
        else reject(new Error(`A process ended with ${code} at ${JSON.stringify(job)}.`));
      });
    });
  await Promise.all(Array.from({ length: count }, one));
}
