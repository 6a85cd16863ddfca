/** @jsxImportSource preact */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Language, languageOf } from '../text/language.ts';
import { type SidebarWords, sidebarWords } from '../text/sidebar-words.ts';
import type { FormStart, View } from '../workbook/form-answers.ts';
import { adviceFor } from './failure.ts';
import type { Server } from './server.ts';
import { useScrollPadding } from './use-scroll-padding.ts';
import type { Notice } from './view-props.ts';
import { Workspace } from './workspace.tsx';

/** The sidebar: asks once what it needs, says so while it waits, and never stays blank. */
export function App({
  server,
  browserLocale,
}: {
  readonly server: Server;
  readonly browserLocale: string;
}) {
  const [start, setStart] = useState<FormStart | null>(null);
  const [view, setView] = useState<View>('assess');
  const [failure, setFailure] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [round, setRound] = useState(0);
  const language: Language = start?.language ?? languageOf(browserLocale);
  const words = sidebarWords[language];

  // `round` counts the wishes to read everything again.
  useEffect(() => {
    let isCurrent = true;
    setFailure(null);
    server.formStart().then(
      (answer) => {
        if (!isCurrent) return;
        setStart(answer);
        if (round === 0) setView(answer.view);
        document.documentElement.lang = answer.language;
      },
      (error) => {
        if (isCurrent) setFailure(adviceFor(error, words.form.save));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [server, round]);

  const leaveNotice = useCallback(
    (account: string | null) =>
      setNotice((said) => (said?.account === undefined || said.account === account ? said : null)),
    [],
  );
  const leaveNoticeOfForm = useCallback(() => leaveNotice(null), [leaveNotice]);
  const reload = useCallback(() => setRound((count) => count + 1), []);

  if (start === null) {
    return (
      <main>
        {failure === null ? (
          <p role="status">{words.form.views.loading}</p>
        ) : (
          <>
            <p class="error" role="alert">
              {failure}
            </p>
            <button type="button" onClick={reload}>
              {words.form.views.retry}
            </button>
          </>
        )}
      </main>
    );
  }
  return (
    <>
      <Navigation
        words={words}
        view={view}
        onGo={(chosen) => {
          setView(chosen);
          setNotice(withoutWhatIsDone);
        }}
      />
      <main>
        <NoticeBar notice={notice} words={words} onClose={() => setNotice(null)} />
        <Workspace
          server={server}
          words={words}
          language={language}
          locale={start.locale}
          start={start}
          view={view}
          go={setView}
          say={setNotice}
          onAccount={leaveNotice}
          onFilledIn={leaveNoticeOfForm}
          reload={reload}
          round={round}
        />
      </main>
    </>
  );
}

/** That something is done belongs to the view it was done in; a way back, and a problem, go along. */
function withoutWhatIsDone(notice: Notice | null): Notice | null {
  return notice?.tone === 'done' && notice.action === undefined ? null : notice;
}

function Navigation(props: {
  readonly words: SidebarWords;
  readonly view: View;
  readonly onGo: (view: View) => void;
}) {
  const { words, view, onGo } = props;
  const shown: readonly View[] = ['assess', 'due', 'history', 'more'];
  return (
    <nav aria-label={words.form.views.navigation}>
      {shown.map((name) => (
        <button
          key={name}
          type="button"
          {...(name === view ? { 'aria-current': 'page' as const } : {})}
          onClick={() => onGo(name)}
        >
          {words.form.views[name]}
        </button>
      ))}
    </nav>
  );
}

/** What has just happened. Both live regions stand there from the start, else a screen reader misses the first sentence. */
function NoticeBar(props: {
  readonly notice: Notice | null;
  readonly words: SidebarWords;
  readonly onClose: () => void;
}) {
  const { notice, words, onClose } = props;
  const done = notice?.tone === 'done' ? notice : null;
  const problem = notice?.tone === 'problem' ? notice : null;
  const bar = useRef<HTMLDivElement>(null);
  useScrollPadding(bar, 'scrollPaddingTop');
  // The notice moves what stands below it, and may be about the very field that has the focus.
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (notice !== null && focused !== document.body) focused?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  return (
    <div ref={bar} class={notice === null ? 'notice' : `notice shown ${notice.tone}`}>
      <p role="status" dir="auto">
        {done?.text ?? ''}
      </p>
      <p role="alert" dir="auto">
        {problem?.text ?? ''}
      </p>
      {notice !== null && (
        <p>
          {notice.action !== undefined && (
            <button
              type="button"
              class="link"
              onClick={() => {
                onClose();
                notice.action?.run();
              }}
            >
              {notice.action.label}
            </button>
          )}{' '}
          <button type="button" class="link" onClick={onClose}>
            {words.form.views.close}
          </button>
        </p>
      )}
    </div>
  );
}
