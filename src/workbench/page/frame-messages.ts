import type { CallOutcome } from '../server-protocol.ts';

/** What a frame with a page of the script tells the workbench's page. */
export type FrameMessage =
  | {
      readonly kind: 'call';
      readonly call: number;
      readonly name: string;
      readonly arguments: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  /** A call failed and nobody asked to be told. */
  | { readonly kind: 'unhandled'; readonly name: string; readonly message: string }
  /** The script has no public function of that name. */
  | { readonly kind: 'missing'; readonly name: string }
  /** The sidebar's own script threw. */
  | { readonly kind: 'broken'; readonly message: string };

/** What the page tells the frame: how one of its calls ended. */
export interface PageMessage {
  readonly call: number;
  readonly outcome: CallOutcome;
}
