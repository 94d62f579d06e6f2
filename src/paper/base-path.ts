import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The base path a finished site was built for, read off its front page: the prefix that, taken
 * off, makes most of its links lead to files of `dist`; the shorter of two that do equally well.
 * A site needs no note of where it will live, and a stray link to elsewhere does no harm.
 *
 * @throws where the folder has no front page
 * @returns with both slashes: `/`, `/kyiv-office/`
 * @example dist/index.html with `<a href="/kyiv-office/sources/">`, dist/sources/index.html: '/kyiv-office/'
 */
export async function basePath(dist: string): Promise<string> {
  const page = await readFile(join(dist, 'index.html'), 'utf8').catch(() => {
    throw new Error(`There is no finished site in ${dist}. Run npm run build first.`);
  });
  const paths = [...page.matchAll(/\s(?:href|src)=["']?(\/(?!\/)[^"'\s>?#]*)/g)].map(([, path = '/']) => path);
  const candidates = [...new Set(paths.flatMap(prefixes))].sort((a, b) => a.length - b.length);
  const served = (base: string) => paths.filter((path) => path.startsWith(base) && holds(dist, path.slice(base.length))).length;
  return candidates.reduce((best, next) => (served(next) > served(best) ? next : best), '/');
}

/** `/a/b/c.css` has `/`, `/a/` and `/a/b/`. */
function prefixes(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
}

/** Whether the site has a page or file at a path below its base. */
function holds(dist: string, path: string): boolean {
  return existsSync(join(dist, decodeURI(path), path === '' || path.endsWith('/') ? 'index.html' : ''));
}
