import type { CallOutcome } from '../server-protocol.ts';
import type { FrameProblem } from './script-frame.ts';
import type { PageWords } from './words/catalogue.ts';

/** Google's own words for a script that ran longer than it may, and how long that is. */
const tooLong = 'Exceeded maximum execution time';
const minutesAllowed = 6;

/** What to say of a call from the menu; null when it ended well. */
export function callProblem(label: string, outcome: CallOutcome, words: PageWords): string | null {
  if (outcome.kind === 'result') return null;
  if (outcome.kind === 'cancelled') return words.callCancelled({ name: label });
  if (outcome.message.startsWith(tooLong)) {
    return words.timeLimit({ name: label, minutes: minutesAllowed });
  }
  return words.callFailed({ name: label, message: outcome.message });
}

export function frameProblem(problem: FrameProblem, words: PageWords): string {
  switch (problem.kind) {
    case 'missing':
      return problem.name.endsWith('_')
        ? words.privateFunction(problem)
        : words.missingFunction(problem);
    case 'unhandled':
      return words.unhandledFailure(problem);
    case 'broken':
      return words.sidebarBroken(problem);
  }
}
