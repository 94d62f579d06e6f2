import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The base path a finished site was built for, read off its front page: the shortest prefix of
 * its links that, taken off, leaves files of `dist`. A site needs no note of where it will live.
 *
 * @returns with both slashes: `/`, `/kyiv-office/`
 * @example dist/index.html with `<a href="/kyiv-office/sources/">`, dist/sources/index.html: '/kyiv-office/'
 */
export async function basePath(dist: string): Promise<string> {
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  const paths = [...page.matchAll(/\s(?:href|src)=["']?(\/(?!\/)[^"'\s>?#]*)/g)].map(([, path = '/']) => path);
  const first = paths.find((path) => path !== '/') ?? '/';
  const parts = first.split('/').slice(1, -1);
  const candidates = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
  const leads = (base: string) => paths.every((path) => path.startsWith(base) && holds(dist, path.slice(base.length)));
  return ['/', ...candidates].find(leads) ?? '/';
}

/** Whether the site has a page or file at a path below its base. */
function holds(dist: string, path: string): boolean {
  return existsSync(join(dist, decodeURI(path), path === '' || path.endsWith('/') ? 'index.html' : ''));
}
