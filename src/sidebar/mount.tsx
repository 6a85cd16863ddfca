/** @jsxImportSource preact */
import { render } from 'preact';
import { App } from './app.tsx';
import { serverOf } from './server.ts';

/** What Google puts into the page of a sidebar. */
declare const google: { readonly script: { readonly run: object } };

/** Starts the sidebar in an element of the page. */
export function mount(root: HTMLElement): void {
  render(
    <App server={serverOf(() => google.script.run)} browserLocale={navigator.language} />,
    root,
  );
}
