import type { Label } from '../domain/label.ts';
import { type Language, languages } from '../text/language.ts';
import { sidebarWords } from '../text/sidebar-words.ts';
import { usualWording } from '../text/trait-words.ts';
import type { FormStart } from '../workbook/form-answers.ts';
import { ownPoles, trendWord } from '../workbook/label-words.ts';
import type { VerdictWords } from './verdict-panel.tsx';

/** Labels, segments and traits as this user reads them. */
export function vocabularyOf(
  own: FormStart['ownWords'],
  language: Language,
): Pick<VerdictWords, 'label' | 'poles' | 'scoreName' | 'trend' | 'segment' | 'trait'> {
  const { method } = sidebarWords[language];
  const label = (one: Label) =>
    wordOf(own.labels[one], language, [
      (other) => sidebarWords[other].method.labels[one],
      (other) => sidebarWords[other].method.neutralLabels[one],
    ]) ?? method.labels[one];
  const ends = { customer: label('customer'), patient: label('patient') };
  const poles = ownPoles(ends, language);
  return {
    label,
    poles,
    scoreName: method.score[poles === null ? 'usual' : 'neutral'],
    trend: (trend) => trendWord(trend, language, ends),
    segment: (segment) =>
      wordOf(own.segments[segment], language, [
        (other) => sidebarWords[other].method.segments[segment],
      ]) ?? method.segments[segment],
    trait: (id) => {
      const usual = usualWording(id);
      const wording = own.traits[id];
      return (
        (usual === null
          ? wording
          : (wordOf(wording, language, [(other) => usual[other]]) ?? usual[language])) ?? id
      );
    },
  };
}

/**
 * A word of Settings as this user reads it: a usual one in the user's language, whichever language Settings were written
 * in; one of the team's own as it is. Undefined where Settings say nothing.
 */
function wordOf(
  own: string | undefined,
  language: Language,
  usual: readonly ((language: Language) => string)[],
): string | undefined {
  const known = usual.find((word) => languages.some((other) => word(other) === own));
  return known === undefined ? own : known(language);
}
