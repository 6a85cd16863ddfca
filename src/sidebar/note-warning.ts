import type { NoteConcern } from '../text/form-words.ts';

/*
 * Words that do not belong into a note on a business relationship: health, insults, origin and belief. German and
 * English together, since notes mix them. A star stands for any ending. The list warns and never forbids: it cannot
 * know what is meant.
 */
const concerns: Readonly<Record<NoteConcern, string>> = {
  health:
    'krank krankheit* erkrank* krankgeschrieben krebs tumor* herzinfarkt* herzkrank* herzproblem* herzleiden* herzfehler* infarkt* schlaganfall* depress* burnout burn-out psych* neuro* therap* klinik* krankenhaus* diagnos* demen* alzheimer* alkohol* trinkt säufer* suchtkrank* süchtig* droge* behinder* schwanger* allerg* diabet* hiv aids corona* covid* ' +
    'ill illness* sick sickness* disease* cancer* heart stroke* depression* depressed burned-out mental* bipolar* therapy* clinic* hospital* diagnosis dementia alcohol* drunk addict* drug disab* pregnan* allerg* diabetic*',
  insult:
    'idiot* dumm dumme* dummkopf* blöd* depp* trottel* arsch* schwachkopf* spinner* irre verrückt* hirnlos* geizhals* unfähig* lügner* betrüger* querulant* nervensäge* zicke* fett faul nichtsnutz* versager* ' +
    'stupid* dumb moron* fool* jerk* asshole* bastard* bitch* crazy insane lunatic* liar* crook* incompetent* lazy fat loser* brainless* cheapskate*',
  origin:
    'ausländer* türk* araber* arabisch* jude juden jüdin* jüdisch* moslem* muslim* islam* christ christlich* katholi* evangelisch* zigeuner* schwarze schwarzer neger* russe russen russisch* polnisch* chines* migrant* migration* flüchtling* asyl* rasse* schwul* lesb* homosexuell* gewerkschaft* ' +
    'foreigner* turkish turk arab* jew jews jewish muslim* islamic christian* catholic* protestant* gypsy gypsies russian* chinese immigrant* refugee* asylum racial gay lesbian* homosexual* union-member*',
};

interface Pattern {
  readonly concern: NoteConcern;
  readonly word: string;
  readonly isStem: boolean;
}

const patterns: readonly Pattern[] = (Object.keys(concerns) as NoteConcern[]).flatMap((concern) =>
  concerns[concern]
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ concern, word: word.replace('*', ''), isStem: word.endsWith('*') })),
);

/** The first word of a note that may say something about health, insult somebody or name an origin; null for none. */
export function noteConcern(
  note: string,
): { readonly word: string; readonly concern: NoteConcern } | null {
  for (const word of note.normalize('NFC').split(/[^\p{L}\p{N}-]+/u)) {
    const lower = word.toLowerCase();
    const found = patterns.find((pattern) =>
      pattern.isStem ? lower.startsWith(pattern.word) : lower === pattern.word,
    );
    if (found !== undefined) return { word, concern: found.concern };
  }
  return null;
}
