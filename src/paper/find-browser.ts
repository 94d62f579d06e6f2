import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What finding a browser needs to know of the machine; all of it an argument, so that it can be tried out. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright keeps the browser it installs, whether it is there or not. */
  readonly playwrights: string | undefined;
}

/** The browser's program, or why there is none. */
export type FoundBrowser = { readonly path: string } | { readonly problem: string };

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

/**
 * A Chromium that can print: the one `CHROMIUM_PATH` names, else Chromium, Chrome or Edge on this
 * machine, else Playwright's own. A `CHROMIUM_PATH` that leads nowhere is a problem, never ignored.
 */
export function findBrowser(machine: Machine = thisMachine()): FoundBrowser {
  const { platform, env, exists, playwrights } = machine;
  const wanted = env['CHROMIUM_PATH'];
  if (wanted) return exists(wanted) ? { path: wanted } : { problem: `CHROMIUM_PATH names ${wanted}, and there is no such file.` };
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(platform === 'win32' ? ';' : delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  const path = [...onPath, ...usualPlaces(machine), ...(playwrights ? [playwrights] : [])].find(exists);
  return path === undefined ? { problem: 'There is no Chromium, Chrome or Edge on this machine.' } : { path };
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return ['', env['HOME'] ?? ''].flatMap((home) => apps.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, exists: existsSync, playwrights: playwrightsOwn() };
}

/** Playwright throws where it has no browser for the platform. */
function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
