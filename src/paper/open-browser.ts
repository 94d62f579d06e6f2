import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';

/** Nothing but the pages asked for: no first run, no updates, no sync, no talk with any host. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** No browser, and what to do about it: for the person who ran the command, not a bug. */
export class NoBrowser extends Error {}

/**
 * The browser's program: found on this machine, else installed.
 *
 * @throws NoBrowser where there is none and none can be installed
 */
export async function ensureBrowser(tell: (line: string) => void): Promise<string> {
  const there = findBrowser();
  const browser = 'path' in there || process.env['CHROMIUM_PATH'] ? there : await installBrowser(tell);
  if ('problem' in browser) throw new NoBrowser(browser.problem);
  return browser.path;
}

/**
 * A browser without a window, found or installed. Close it in `finally`.
 *
 * @throws NoBrowser where there is none, or it does not start
 */
export async function openBrowser(tell: (line: string) => void = () => {}): Promise<Browser> {
  const executablePath = await ensureBrowser(tell);
  // Chromium refuses to run its sandbox as root, as containers do.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  try {
    return await chromium.launch({ executablePath, args });
  } catch (cause) {
    throw new NoBrowser(
      `${executablePath} does not start. Name another browser with CHROMIUM_PATH=/path/to/chrome.\n${firstWords(cause)}`,
      { cause },
    );
  }
}

function firstWords(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
