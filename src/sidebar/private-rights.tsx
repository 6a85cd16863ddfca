/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Confirmation } from './confirmation.tsx';
import { useAttempt } from './use-attempt.ts';
import type { ViewProps } from './view-props.ts';

/** The rater's own private answers: how many there are, and all of them deleted. */
export function PrivateRights(props: ViewProps) {
  const { words, server, say } = props;
  const text = words.form.privately;
  const [kept, setKept] = useState<number | null>(null);
  const [isAsking, setAsking] = useState(false);
  const { isBusy, attempt } = useAttempt(say, words);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    server.countPrivateAnswers().then(
      (answer) => setKept(answer.kept),
      () => setKept(null),
    );
  }, [server]);

  const count = () =>
    attempt(async () => {
      const answer = await server.countPrivateAnswers();
      setKept(answer.kept);
      setAsking(answer.kept > 0);
      if (answer.kept === 0) say({ tone: 'done', text: text.stored({ count: 0 }) });
    });
  const remove = () =>
    attempt(async () => {
      setKept((await server.deletePrivateAnswers().finally(() => setAsking(false))).kept);
      say({ tone: 'done', text: text.deleted });
    });

  return (
    <section aria-labelledby="privately-heading">
      <h2 id="privately-heading" tabIndex={-1}>
        {text.heading}
      </h2>
      <p class="hint">{text.promise}</p>
      {kept !== null && <p>{text.stored({ count: kept })}</p>}
      <button type="button" ref={opener} aria-disabled={isBusy} onClick={() => void count()}>
        {text.deleteAll}
      </button>
      {isAsking && (
        <Confirmation
          question={text.confirmDelete({ count: kept ?? 0 })}
          yes={words.form.rights.yesDelete}
          no={words.form.views.cancel}
          isBusy={isBusy}
          opener={opener}
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  );
}
