import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

const machine = (there: readonly string[], parts: Partial<Machine> = {}): Machine => ({
  platform: 'linux', env: { PATH: '/bin:/usr/bin', HOME: '/home/a' }, playwrights: '/home/a/.cache/pw/chrome', ...parts,
  exists: (path) => there.includes(path),
});

const windows: Partial<Machine> = { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' }, playwrights: undefined };
const mac: Partial<Machine> = { platform: 'darwin', env: { HOME: '/Users/a' }, playwrights: undefined };

test.each([
  ['CHROMIUM_PATH comes first', machine(['/usr/bin/chromium', '/opt/mine'], { env: { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' } }), '/opt/mine'],
  ['Chromium on the PATH comes before Chrome', machine(['/usr/bin/google-chrome', '/usr/bin/chromium']), '/usr/bin/chromium'],
  ['Chrome is taken where there is no Chromium', machine(['/usr/bin/google-chrome']), '/usr/bin/google-chrome'],
  ['usual places are looked at without a PATH', machine(['/opt/google/chrome/chrome'], { env: {} }), '/opt/google/chrome/chrome'],
  ['Playwright’s own comes last', machine(['/home/a/.cache/pw/chrome']), '/home/a/.cache/pw/chrome'],
  ['the machine’s own comes before Playwright’s', machine(['/home/a/.cache/pw/chrome', '/bin/microsoft-edge']), '/bin/microsoft-edge'],
  ['an app of macOS is found', machine(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], mac), '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['an app of one user of macOS is found', machine(['/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'], mac), '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['a program of Windows is found', machine(['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'], windows), 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
])('%s', (_, there, path) => {
  expect(findBrowser(there)).toEqual({ path });
});

test('a CHROMIUM_PATH that leads nowhere is a problem, whatever else is there', () => {
  const found = findBrowser(machine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' } }));
  expect(found).toEqual({ problem: 'CHROMIUM_PATH names /opt/gone, and there is no such file.' });
});

test('a machine without a browser is a problem', () => {
  expect(findBrowser(machine([]))).toHaveProperty('problem');
});
