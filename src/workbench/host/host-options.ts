/** What a host is started with, and what an execution may be given. */
import type { BeforeServiceCall } from './execution.ts';
import type { WorkbookContent } from './files/content.ts';
import type { AuthMode } from './modes.ts';
import type { Unverified } from './unverified.ts';
import type { UserInterface } from './user-interface.ts';

/** What clasp would push: the code, the pages by name, the manifest. */
export interface AddOnProject {
  readonly code: string;
  readonly files: Readonly<Record<string, string>>;
  readonly manifest: unknown;
}

export interface Limits {
  readonly executionMs: number;
  readonly customFunctionMs: number;
}

export interface HostOptions {
  readonly project: AddOnProject;
  readonly content: WorkbookContent;
  /** The language of the person at the keyboard, such as `de`. */
  readonly userLocale?: string;
  readonly unverified?: Partial<Unverified>;
  readonly ui?: UserInterface;
  /** False for somebody who may only view the file. */
  readonly mayEdit?: boolean;
  readonly limits?: Partial<Limits>;
}

export interface ExecuteOptions {
  readonly mode?: AuthMode;
  /** Fields of a trigger's event besides `authMode`; giving it makes the call a trigger's. */
  readonly event?: Readonly<Record<string, unknown>>;
  readonly timeLimitMs?: number;
  readonly beforeServiceCall?: BeforeServiceCall;
  /** Ends the execution where it stands; what it has written remains. */
  readonly signal?: AbortSignal;
}

export const limitsOfGoogle: Limits = { executionMs: 360_000, customFunctionMs: 30_000 };

/** The zone the manifest names; a sentence if there is none of that name. */
export function zoneOf(manifest: unknown): string {
  const zone = (manifest as { timeZone?: unknown } | null)?.timeZone;
  if (typeof zone !== 'string') return 'Etc/GMT';
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new Error(`There is no time zone "${zone}". Name another one in appsscript.json.`);
  }
  return zone;
}
