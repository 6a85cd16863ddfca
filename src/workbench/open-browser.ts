import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Shows the address in the user's browser; on a machine without one, or without a screen, nothing happens. */
export function openBrowser(address: string): void {
  const opener = openers[process.platform];
  if (!opener) return;
  const hasScreen =
    process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!hasScreen) return;
  const [command, ...options] = opener;
  const child = spawn(command, [...options, address], { detached: true, stdio: 'ignore' });
  // The address is printed as well, so a missing opener costs nothing but a click.
  child.on('error', () => {});
  child.unref();
}
