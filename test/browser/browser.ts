import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * Not the list the npm-shipped Chromium recommends: that one switches web security off and would hide faults of the
 * sidebar's sandbox.
 */
const options = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** $CHROME_PATH, else an installed Chrome or Chromium, else the one that npm ships for Linux on x86-64. */
async function browserPath(): Promise<string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return chosen;
  const installed = usualPlaces.find((place) => existsSync(place));
  if (installed) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium();
  throw new Error(
    'The browser tests found no Chrome or Chromium. Install one, or name it: CHROME_PATH=/path/to/chrome npm test',
  );
}

/** Unpacks Chromium once per machine; test files start at the same time, so the others wait for the first. */
async function unpackedChromium(): Promise<string> {
  // The package unpacks the libraries it needs on a bare system only where it believes to be on this service.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: shipped } = await import('@sparticuz/chromium');
  const lock = path.join(tmpdir(), 'zeitwert-unpacks-chromium');
  for (const deadline = Date.now() + 30_000; ; ) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      // A run that was killed leaves its lock behind.
      if (Date.now() > deadline) rmSync(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    return await shipped.executablePath();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: options });
}
