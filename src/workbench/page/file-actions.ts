import type { LeftOut } from '../server-protocol.ts';
import { type Connection, RefusedRequest } from './connection.ts';
import type { Dialogs } from './dialogs.ts';
import { download, type FileActions } from './files.ts';
import type { Notices } from './notices.ts';
import type { Status } from './status.ts';
import type { PageWords } from './words/catalogue.ts';

export interface FileParts {
  readonly connection: Connection;
  readonly words: PageWords;
  readonly notices: Notices;
  readonly dialogs: Dialogs;
  readonly status: Status;
  /** What the open workbook is called. */
  readonly name: string;
  /** Resolves when the host knows of everything the user did. */
  readonly upToDate: () => Promise<void>;
}

/** Opening, starting over and saving; the server does the work, and a reload shows the other workbook. */
export function fileActions(parts: FileParts): FileActions {
  const { connection, words, notices, dialogs, status, name, upToDate } = parts;

  const attempt = async (message: string, work: () => Promise<void>): Promise<void> => {
    try {
      await status.during(message, work());
    } catch (error) {
      const refusal = error instanceof RefusedRequest ? error.refusal : null;
      notices.problem(refusal ? words.refusals[refusal.reason](refusal) : words.requestFailed);
    }
  };
  const mayReplace = (message: string) =>
    dialogs.confirm(words.replaceTitle, message, words.replace, words.keep);

  return {
    open: async (file) => {
      if (!(await mayReplace(words.replaceWith(file)))) return;
      await attempt(words.opening(file), () =>
        connection.postFile(`file?name=${encodeURIComponent(file.name)}`, file),
      );
    },
    sample: async () => {
      if (!(await mayReplace(words.replaceWithSample))) return;
      await attempt(words.opening({ name: words.startOver }), () => connection.post('sample', {}));
    },
    save: () =>
      attempt(words.saving, async () => {
        await upToDate();
        const response = await connection.get('file');
        const leftOut = decodeURIComponent(response.headers.get('x-workbench-left-out') ?? '[]');
        const fileName = `${name}.xlsx`;
        download(await response.blob(), fileName);
        notices.show({ message: words.saved({ name: fileName }), seconds: 5 });
        dialogs.showLeftOut(JSON.parse(leftOut) as LeftOut[], 'saved');
      }),
    refuse: (message) => notices.problem(message),
  };
}
