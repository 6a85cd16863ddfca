import type { HeaderMeaning } from './header-meaning.ts';
import type { Idea } from './header-words.ts';
import type { Role } from './role-choice.ts';

type Evidence = Partial<Record<Role, number>>;

export const has = (ideas: HeaderMeaning['ideas'], ...any: Idea[]): boolean =>
  any.some((idea) => ideas[idea] !== undefined);

/** Ideas that make a header speak of something else than the account itself. */
const notTheAccount: readonly Idea[] = [
  'id',
  'accountId',
  'parent',
  'owner',
  'person',
  'class',
  'grade',
  'marker',
  'revenue',
  'amount',
  'margin',
  'rate',
  'potential',
  'hours',
  'effort',
  'visits',
  'meetings',
  'place',
  'date',
  'product',
  'deal',
  'kind',
  'note',
  'reach',
  'tax',
  'staff',
  'count',
  'share',
  'change',
  'average',
  'own',
  'plan',
  'previous',
  'part',
];

/** Ideas that make a figure another figure: a share, a change, a price, a date … */
const notTheFigure: readonly Idea[] = [
  'share',
  'change',
  'average',
  'date',
  'rate',
  'class',
  'grade',
  'marker',
  'place',
  'kind',
  'note',
  'id',
  'tax',
  'staff',
  'person',
  'own',
  'reach',
  'parent',
];

/** What a header alone says about each role. */
export function headerEvidence({ ideas, words, period }: HeaderMeaning): Evidence {
  const quality = (...any: Idea[]) => Math.max(0, ...any.map((idea) => ideas[idea] ?? 0));
  const evidence: Evidence = {};
  const otherFigure = has(ideas, ...notTheFigure) && period.before + Number(period.rolling) === 0;
  const reallyOther = has(ideas, ...notTheFigure.filter((idea) => idea !== 'date')) || otherFigure;
  const figures = (['revenue', 'margin', 'hours', 'visits'] as Idea[]).filter((idea) =>
    has(ideas, idea),
  );
  const ratio = has(ideas, 'per') && (figures.length > 1 || has(ideas, 'deal', 'product'));

  if (!has(ideas, ...notTheAccount)) {
    if (has(ideas, 'account')) evidence.account = 0.95 * quality('account');
    else if (has(ideas, 'keyAccount')) evidence.account = 0.7 * quality('keyAccount');
    else if (has(ideas, 'name')) evidence.account = 0.6 * quality('name');
    else if (has(ideas, 'surname')) evidence.account = 0.55 * quality('surname');
  }

  const numberOfAnother = has(
    ideas,
    'product',
    'deal',
    'tax',
    'reach',
    'place',
    'rate',
    'date',
    'person',
    'owner',
    'parent',
    'staff',
    'count',
    'kind',
    'revenue',
    'margin',
    'hours',
    'visits',
    'amount',
    'own',
  );
  if (!numberOfAnother) {
    if (has(ideas, 'accountId')) evidence.accountNumber = quality('accountId');
    else if (has(ideas, 'id') && has(ideas, 'account')) evidence.accountNumber = quality('id');
    else if (has(ideas, 'id')) evidence.accountNumber = 0.5 * quality('id');
  }

  if (
    !has(
      ideas,
      'rate',
      'staff',
      'date',
      'product',
      'place',
      'note',
      'own',
      'share',
      'tax',
      'reach',
      'count',
      'deal',
    )
  ) {
    if (has(ideas, 'class') && !has(ideas, 'potential')) evidence.class = quality('class');
    else if (has(ideas, 'grade') && !has(ideas, 'potential', 'id', 'name')) {
      evidence.class = (has(ideas, 'kind') ? 0.3 : 0.5) * quality('grade');
    } else if (has(ideas, 'marker') && !has(ideas, 'potential', 'id', 'name')) {
      evidence.class = 0.4 * quality('marker');
    }
  }

  if (!reallyOther && !ratio && !has(ideas, 'cumulative', 'potential', 'count')) {
    const byProduct = has(ideas, 'product') ? 0.5 : 1;
    if (has(ideas, 'margin')) evidence.margin = quality('margin') * byProduct;
    else if (has(ideas, 'hours', 'visits', 'meetings')) {
      // The figures below.
    } else if (has(ideas, 'revenue')) evidence.revenue = quality('revenue') * byProduct;
    else if (has(ideas, 'amount') && !has(ideas, 'owner')) {
      evidence.revenue = 0.55 * quality('amount') * byProduct;
    } else if (has(ideas, 'deal') && has(ideas, 'total')) evidence.revenue = 0.3;
    else if (
      period.year !== null &&
      !has(ideas, 'account', 'name', 'owner', 'deal', 'effort', 'product')
    ) {
      evidence.revenue = 0.45;
    } else if (
      has(ideas, 'total', 'actual', 'previous') &&
      words <= 2 &&
      !has(ideas, 'account', 'deal', 'product')
    ) {
      evidence.revenue = 0.35;
    }
  }

  const otherEffort = has(
    ideas,
    'share',
    'change',
    'rate',
    'date',
    'note',
    'id',
    'own',
    'class',
    'grade',
    'person',
    'reach',
  );
  if (!otherEffort && !ratio && !has(ideas, 'revenue', 'margin', 'potential')) {
    if (has(ideas, 'hours')) evidence.hours = quality('hours');
    else if (has(ideas, 'visits')) evidence.visits = quality('visits');
    else if (has(ideas, 'effort')) evidence.hours = 0.6 * quality('effort');
    else if (has(ideas, 'meetings')) evidence.visits = 0.5 * quality('meetings');
  }

  if (has(ideas, 'potential') && !has(ideas, 'note', 'own', 'date', 'id', 'place', 'staff')) {
    evidence.potential =
      quality('potential') *
      (has(ideas, 'share', 'rate', 'change') ? 0.4 : 1) *
      (has(ideas, 'class', 'grade') ? 0.8 : 1);
  }

  if (
    has(ideas, 'owner') &&
    !has(
      ideas,
      'place',
      'kind',
      'grade',
      'marker',
      'date',
      'reach',
      'note',
      'margin',
      'hours',
      'visits',
      'meetings',
      'potential',
      'count',
      'share',
      'class',
      'parent',
      'own',
      'rate',
      'effort',
      'product',
      'deal',
    )
  ) {
    evidence.owner =
      quality('owner') *
      (has(ideas, 'id') ? 0.6 : 1) *
      // "Responsabile vendite": the cells say whether they are people or figures.
      (has(ideas, 'revenue') ? 0.8 : 1) *
      (has(ideas, 'person') ? 0.7 : 1);
  }
  return evidence;
}

export const isUnknown = (header: HeaderMeaning): boolean => Object.keys(header.ideas).length === 0;
