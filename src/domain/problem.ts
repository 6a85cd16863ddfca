import type { ArgumentProblem, SettingProblem } from './argument-problem.ts';
import type { Judgements } from './settings.ts';

/** Why an input was refused. Plain facts: `text/` turns them into a sentence. */
export type Problem =
  | ArgumentProblem
  | SettingProblem
  /** The five judgements of a response curve do not rise from each to the next. */
  | { readonly kind: 'judgements-not-rising'; readonly got: Judgements }
  /** The minimum hours of all accounts together exceed the hours there are. */
  | { readonly kind: 'minimum-above-budget'; readonly minimum: number; readonly budget: number }
  /** A class has more minimum than maximum hours. */
  | { readonly kind: 'minimum-above-maximum'; readonly minimum: number; readonly maximum: number };

/** Thrown when an input is refused; carries the facts, never a sentence. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}
