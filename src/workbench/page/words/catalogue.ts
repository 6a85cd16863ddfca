import type { DialogButton, RefusalReason } from '../../server-protocol.ts';

/** Everything the workbench's own page can say. What the add-on says comes from the add-on. */
export interface PageWords {
  readonly openFile: string;
  readonly openFileHint: string;
  readonly startOver: string;
  readonly startOverHint: string;
  readonly save: string;
  readonly saveHint: string;
  readonly menuOf: (values: { name: string }) => string;
  readonly dropHere: string;
  readonly dropHint: string;

  readonly replaceTitle: string;
  readonly replaceWith: (values: { name: string }) => string;
  readonly replaceWithSample: string;
  readonly replace: string;
  readonly keep: string;

  readonly opening: (values: { name: string }) => string;
  readonly saving: string;
  readonly saved: (values: { name: string }) => string;
  readonly running: (values: { name: string }) => string;
  readonly pageRunning: string;
  readonly cancel: string;
  readonly cancelHint: string;

  readonly buttons: Readonly<Record<DialogButton, string>>;
  readonly close: string;
  readonly answer: string;

  readonly leftOut: Readonly<
    Record<
      'opened' | 'saved',
      {
        readonly title: string;
        readonly introduction: (values: { count: number }) => string;
      }
    >
  >;
  readonly leftOutWhere: string;
  readonly leftOutWhat: string;

  readonly callFailed: (values: { name: string; message: string }) => string;
  readonly callCancelled: (values: { name: string }) => string;
  readonly timeLimit: (values: { name: string; minutes: number }) => string;
  readonly missingFunction: (values: { name: string }) => string;
  readonly privateFunction: (values: { name: string }) => string;
  readonly unhandledFailure: (values: { name: string; message: string }) => string;
  readonly sidebarBroken: (values: { message: string }) => string;
  readonly refusals: Readonly<Record<RefusalReason, (values: { detail: string }) => string>>;
  readonly requestFailed: string;
  readonly notOpened: string;

  readonly connectionLost: string;
  readonly connectionLostHint: string;
  readonly connectionBack: string;
  readonly otherSession: string;
  readonly otherSessionHint: string;
  readonly reload: string;
  readonly cannotStart: (values: { message: string }) => string;

  readonly chartEmpty: string;
  readonly chartUnknown: (values: { type: string }) => string;
  readonly chartDescription: (values: { title: string; type: string }) => string;

  readonly formulaRefused: string;
}
