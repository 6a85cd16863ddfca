/** @jsxImportSource preact */
import type { Label } from '../domain/label.ts';
import type { Segment } from '../domain/segment.ts';
import type { ModelSettings } from '../domain/settings.ts';
import type { Trend } from '../domain/standing.ts';
import type { PoleWords } from '../text/catalogue.ts';
import type { Language } from '../text/language.ts';
import { nextStep } from '../text/next-step.ts';
import type { SidebarWords } from '../text/sidebar-words.ts';
import type { Formats } from './formats.ts';
import type { LiveVerdict } from './live-verdict.ts';

export interface VerdictWords {
  readonly words: SidebarWords;
  readonly language: Language;
  readonly formats: Formats;
  readonly label: (label: Label) => string;
  /** The team's own words for the two poles; null where it speaks of customers and patients. */
  readonly poles: PoleWords | null;
  readonly scoreName: string;
  readonly trend: (trend: Trend) => string;
  readonly segment: (segment: Segment) => string;
  readonly trait: (id: string) => string;
}

/** A score on the line from customer to patient, with its band. */
export function ScorePicture(props: {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly description: string;
}) {
  const { score, low, high, description } = props;
  const x = (points: number) => 4 + points * 2.4;
  return (
    <svg class="picture" viewBox="0 0 248 22" role="img" aria-label={description}>
      <line x1={x(0)} x2={x(100)} y1="11" y2="11" class="axis" />
      <line x1={x(50)} x2={x(50)} y1="4" y2="18" class="axis" />
      <rect x={x(low)} width={Math.max(2, x(high) - x(low))} y="7" height="8" rx="4" class="band" />
      <circle cx={x(score)} cy="11" r="4.5" class="dot" />
    </svg>
  );
}

/** A label in its colour and always in its word. */
export function LabelChip(props: { readonly label: Label; readonly word: string }) {
  return <span class={`chip ${props.label}`}>{props.word}</span>;
}

/** The whole verdict: what this form says alone, and where the account would stand after saving it. */
export function VerdictPanel(
  props: VerdictWords & {
    readonly verdict: LiveVerdict;
    readonly isProspect: boolean;
    /** The class cell holds no class: nothing can be said about a segment. */
    readonly hasUnreadClass: boolean;
    readonly settings: ModelSettings;
  },
) {
  const { verdict, words, formats } = props;
  const say = words.form.verdict;
  const { opinion, standing, coverage, missing } = verdict;
  const newest = standing.newest;
  return (
    <section class="verdict" aria-labelledby="verdict-heading">
      <h2 id="verdict-heading">{say.heading}</h2>
      <h3>{say.opinion}</h3>
      {opinion === null ? (
        <p>
          {say.noScore} · {say.coverage({ observed: coverage.observed, of: coverage.active })}
        </p>
      ) : (
        <>
          <p>
            <LabelChip label={opinion.label} word={props.label(opinion.label)} /> {props.scoreName}{' '}
            <b>{bandText(opinion, props)}</b>
          </p>
          <ScorePicture
            score={opinion.score}
            low={opinion.low}
            high={opinion.high}
            description={say.picture({
              ...bandWords(opinion, formats),
              customer: props.label('customer'),
              patient: props.label('patient'),
            })}
          />
          <p>
            {say.coverage({ observed: coverage.observed, of: coverage.active })}.{' '}
            {words.form.labelMeaning[opinion.label]}
          </p>
        </>
      )}
      {missing.customer + missing.patient > 0 ? (
        <p>{say.missingForNumber({ ...missing, own: props.poles })}</p>
      ) : (
        missing.label > 0 && <p>{say.missingForLabel({ count: missing.label })}</p>
      )}
      {opinion !== null && <p>{say.pattern[opinion.pattern]}</p>}
      {opinion !== null && verdict.hangsOnLeeway !== null && (
        <p class={verdict.hangsOnLeeway ? 'marked' : ''}>
          {verdict.hangsOnLeeway ? say.hangsOnLeeway : say.firmAgainstLeeway}
        </p>
      )}
      {verdict.explanation !== null && <Moving {...props} explanation={verdict.explanation} />}
      {verdict.quality !== null && <p class="marked">{say.quality[verdict.quality]}</p>}
      <h3>{say.standing}</h3>
      <dl class="facts">
        <div>
          <dt>{props.scoreName}</dt>
          <dd>
            <LabelChip label={standing.label} word={props.label(standing.label)} />{' '}
            {standing.combined === null ? say.noScore : bandText(standing.combined, props)}
            {standing.isExpired && `, ${words.form.due.reason.expired}`}
          </dd>
        </div>
        {standing.trend !== null && (
          <div>
            <dt>{say.trend}</dt>
            <dd>{props.trend(standing.trend)}</dd>
          </div>
        )}
        <div>
          <dt>{say.future}</dt>
          <dd>{futureText(props)}</dd>
        </div>
        {verdict.gap !== null && (
          <div>
            <dt>{say.wish}</dt>
            <dd>{gapText(verdict.gap, props)}</dd>
          </div>
        )}
        {!props.hasUnreadClass && (
          <>
            <div>
              <dt>{say.segment}</dt>
              <dd>
                <span class={`chip segment ${verdict.segment}`}>
                  {props.segment(verdict.segment)}
                </span>
              </dd>
            </div>
            <div>
              <dt>{say.next}</dt>
              <dd>
                {nextStep(
                  {
                    segment: verdict.segment,
                    label: standing.label,
                    future: verdict.level,
                    isProspect: props.isProspect,
                    decidedBy: newest?.decidedBy ?? '',
                  },
                  props.language,
                )}
              </dd>
            </div>
          </>
        )}
      </dl>
      <p class="hint">{say.structuredOpinion}</p>
      {props.poles === null && <p class="hint">{say.patientMeans}</p>}
    </section>
  );
}

function Moving({
  explanation,
  words,
  formats,
  trait,
}: VerdictWords & { readonly explanation: NonNullable<LiveVerdict['explanation']> }) {
  const say = words.form.verdict;
  return (
    <>
      <h3>{say.moving}</h3>
      <ul class="moving">
        {explanation.top.map(({ trait: { id }, points }) => (
          <li key={id}>
            <span dir="auto">{trait(id)}</span>
            <b>{formats.signed(points)}</b>
          </li>
        ))}
        {explanation.others !== null && (
          <li>
            <span>{say.others}</span>
            <b>{formats.signed(explanation.others)}</b>
          </li>
        )}
      </ul>
    </>
  );
}

interface Banded {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

function bandWords({ score, low, high }: Banded, { points }: Formats) {
  return { score: points(score), low: points(low), high: points(high) };
}

/** A score never stands without its band. */
export function bandText(
  banded: Banded,
  { words, formats }: Pick<VerdictWords, 'words' | 'formats'>,
): string {
  return words.form.verdict.scoreWithBand(bandWords(banded, formats));
}

function futureText({
  verdict,
  words,
  formats,
}: VerdictWords & { readonly verdict: LiveVerdict }): string {
  const say = words.form.verdict;
  const { future } = verdict.standing;
  if (future !== null) {
    const shown = formats.points(future.score);
    const bounds = { low: formats.points(future.low), high: formats.points(future.high) };
    return bounds.low === bounds.high ? shown : `${shown}, ${say.futureBounds(bounds)}`;
  }
  return verdict.missingFactors === null
    ? say.missingFactorWeight
    : say.missingFactors({ count: verdict.missingFactors });
}

function gapText(gap: NonNullable<LiveVerdict['gap']>, { words, formats }: VerdictWords): string {
  const say = words.form.verdict;
  if (gap.kind === null) return say.wishInLine;
  const points = formats.points(Math.abs(gap.points));
  return gap.kind === 'wish-above-evidence' ? say.wishAbove({ points }) : say.wishBelow({ points });
}
