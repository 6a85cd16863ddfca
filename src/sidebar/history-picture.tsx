/** @jsxImportSource preact */
import type { HistoryEntry } from '../workbook/form-answers.ts';
import type { Formats } from './formats.ts';
import { historyPlaces } from './history-places.ts';
import type { VerdictWords } from './verdict-panel.tsx';

/** A dot is nine wide with its rim. */
const width = { from: 14, to: 240, apart: 9 };
const [left, right] = [10, 248];
/** Lines of words above and below the scores, where no dot reaches. */
const above = 9;
const below = { pole: 102, days: 114 };
const height = 118;

/** Scores over time with their bands; hollow where an assessment counts for nothing. */
export function HistoryPicture(
  props: Pick<VerdictWords, 'words'> & {
    readonly entries: readonly HistoryEntry[];
    readonly formats: Formats;
    /** The words at the two ends. */
    readonly customer: string;
    readonly patient: string;
  },
) {
  const { words, formats } = props;
  const scored = props.entries.flatMap((entry) =>
    entry.score === null || entry.low === null || entry.high === null
      ? []
      : [{ ...entry, score: entry.score, low: entry.low, high: entry.high }],
  );
  const first = scored[0];
  const last = scored[scored.length - 1];
  if (first === undefined || last === undefined) return null;
  const y = (points: number) => 88 - points * 0.7;
  const days = [formats.day(first.day), formats.day(last.day)] as const;
  return (
    <svg
      class="picture history"
      viewBox={`0 0 254 ${height}`}
      role="img"
      aria-label={words.form.history.picture({
        count: scored.length,
        first: days[0],
        last: days[1],
      })}
    >
      {[0, 50, 100].map((points) => (
        <line key={points} x1={left} x2={right} y1={y(points)} y2={y(points)} class="axis" />
      ))}
      <g text-anchor="end">
        <text x={right} y={above}>
          {props.patient}
        </text>
        <text x={right} y={below.pole}>
          {props.customer}
        </text>
      </g>
      <text x={left} y={below.days}>
        {days[0]}
      </text>
      {days[0] !== days[1] && (
        <text x={right} y={below.days} text-anchor="end">
          {days[1]}
        </text>
      )}
      {historyPlaces(scored, width).map(({ entry, x }) => (
        <g key={entry.id} class={entry.excluded === null ? 'counts' : 'excluded'}>
          <line x1={x} x2={x} y1={y(entry.low)} y2={y(entry.high)} class="band-line" />
          <circle cx={x} cy={y(entry.score)} r="4" class="dot" />
        </g>
      ))}
    </svg>
  );
}
