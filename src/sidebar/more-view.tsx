/** @jsxImportSource preact */
import type { AccountRow, AssessmentQueue } from '../workbook/form-answers.ts';
import { DataRights } from './data-rights.tsx';
import type { Formats } from './formats.ts';
import { Orphans } from './orphans.tsx';
import { PrivateRights } from './private-rights.tsx';
import type { VerdictWords } from './verdict-panel.tsx';
import type { ViewProps } from './view-props.ts';

/** What is needed seldom: setting up, orphans, data rights, private answers, and what the score is. */
export function MoreView(
  props: ViewProps & {
    readonly formats: Formats;
    readonly poles: VerdictWords['poles'];
    readonly account: AccountRow | null;
    readonly queue: AssessmentQueue | null;
    readonly onChanged: () => void;
  },
) {
  const { words, poles } = props;
  const { form } = words;
  return (
    <div>
      <h1>{form.more.heading}</h1>
      <button type="button" onClick={() => props.go('setup')}>
        {form.views.setup}
      </button>
      <Orphans {...props} />
      <DataRights {...props} />
      <PrivateRights {...props} />
      <section aria-labelledby="about-heading">
        <h2 id="about-heading">{form.more.about}</h2>
        <p>{form.verdict.structuredOpinion}</p>
        {poles === null && <p>{form.verdict.patientMeans}</p>}
        {props.start.complaints.map((complaint) => (
          <p key={complaint} class="marked">
            {complaint}
          </p>
        ))}
      </section>
      <section aria-labelledby="keys-heading">
        <h2 id="keys-heading">{form.more.keyboard}</h2>
        <dl class="facts">
          {form.rating.keysList.map(({ keys, does }) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
