import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('../shared/workbooks');

/** Real account lists that lie beside the project on some machines; none are part of it. Says so when there are none. */
export function realWorkbooks(): readonly string[] {
  if (!existsSync(folder)) {
    process.stderr.write(
      `No real workbooks in ${folder}: they are tried where they are present.\n`,
    );
    return [];
  }
  return readdirSync(folder)
    .filter((name) => /\.(xlsx|csv)$/i.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}
