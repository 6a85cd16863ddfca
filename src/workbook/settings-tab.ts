import type { Label } from '../domain/label.ts';
import type { Segment } from '../domain/segment.ts';
import type { ModelSettings } from '../domain/settings.ts';
import type { ClassWords } from './class-words.ts';
import type { LabelWords } from './label-words.ts';

/** Everything the Settings tab says. */
export interface SettingsTable {
  readonly model: ModelSettings;
  /** The words to show; what is missing has its usual word. */
  readonly labels: Readonly<Partial<Record<Label, string>>>;
  readonly segments: Readonly<Partial<Record<Segment, string>>>;
  /** The wording of each trait by its id. */
  readonly traitWordings: ReadonlyMap<string, string>;
  /** The words to understand. */
  readonly labelWords: LabelWords;
  readonly classWords: ClassWords;
}
