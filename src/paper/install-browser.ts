import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser, type FoundBrowser } from './find-browser.ts';

/** One command, as `spawn` takes it. */
type Command = readonly [program: string, ...args: string[]];

/**
 * Installs a browser where that needs no questions: Debian's own `chromium` as root, else
 * Playwright's build into the user's cache. Tells what it does, line by line.
 *
 * @returns the browser, or a problem that says exactly what a person can do
 */
export async function installBrowser(tell: (line: string) => void): Promise<FoundBrowser> {
  const root = process.getuid?.() === 0;
  const ways: readonly { readonly name: string; readonly commands: readonly Command[] }[] = [
    ...(root && isDebian()
      ? [
          {
            name: 'Debian’s chromium',
            commands: [
              ['apt-get', '-qq', 'update'],
              ['apt-get', '-qq', '-y', '-o', 'DPkg::Lock::Timeout=120', 'install', '--no-install-recommends', 'chromium'],
            ] as const,
          },
        ]
      : []),
    {
      name: 'Playwright’s Chromium',
      commands: [
        [
          process.execPath,
          playwrightsInstaller(),
          'install',
          ...(root && existsSync('/usr/bin/apt-get') ? ['--with-deps'] : []),
          'chromium',
        ],
      ],
    },
  ];
  const failures: string[] = [];
  for (const { name, commands } of ways) {
    tell(`No browser on this machine: installing ${name} …`);
    const failure = await firstFailure(commands);
    const found = findBrowser();
    if (failure === undefined && 'path' in found) return found;
    failures.push(`Installing ${name} did not work: ${failure ?? 'it is not where it should be'}.`);
  }
  return { problem: [...failures, whatToDo].join('\n') };
}

const whatToDo = `A Chromium, Chrome or Edge is needed. Do one of these, then run the command again:
  Debian, Ubuntu   sudo apt-get install chromium      (Ubuntu: sudo snap install chromium)
  Fedora           sudo dnf install chromium
  macOS            brew install --cask chromium
  Windows          winget install Google.Chrome
  anywhere         npx playwright-core install --with-deps chromium
  or name one      CHROMIUM_PATH=/path/to/chrome`;

/** Ubuntu's package of that name only points to the snap, which does not run in containers. */
function isDebian(): boolean {
  try {
    return /^ID=["']?debian["']?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function playwrightsInstaller(): string {
  return join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
}

/** Runs the commands one after the other. @returns the last words of the first that fails */
async function firstFailure(commands: readonly Command[]): Promise<string | undefined> {
  for (const [program, ...args] of commands) {
    const failure = await new Promise<string | undefined>((done) => {
      const child = spawn(program, args, {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      let words = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        words += chunk;
      });
      child.once('error', (error) => done(error.message));
      child.once('close', (code) => done(code === 0 ? undefined : words.trim().split('\n').at(-1) || `${program} ended with ${code}`));
    });
    if (failure !== undefined) return failure;
  }
  return undefined;
}
