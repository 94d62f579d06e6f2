import { rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Puts a finished folder in place of the one before, which steps aside in one move: whoever breaks in finds one or the
 * other, or none, never half of either. From another file system it is copied beside the place first, so that a disk
 * that fills up leaves the one before as it was.
 */
export async function replace(place: string, built: string): Promise<void> {
  // Without the slash that folders of Astro's have at their end.
  const target = resolve(place);
  const [next, former] = [`${target}.next`, `${target}.former`];
  await mkdir(dirname(target), { recursive: true });
  await Promise.all([next, former].map((path) => rm(path, { recursive: true, force: true })));
  const near = (await stat(dirname(target))).dev === (await stat(built)).dev;
  try {
    if (!near) await cp(built, next, { recursive: true });
    if (await stepsAside(target, former)) await rename(near ? built : next, target);
    else await fill(target, near ? built : next);
  } catch (error) {
    await rename(former, target).catch(() => {});
    throw error;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  // All at once, which of as many files as a site has takes half the time: nothing is left to wait for meanwhile.
  for (const path of [former, built]) rmSync(path, { recursive: true, force: true });
}

/** @returns false where a folder cannot be moved, as one that is mounted */
async function stepsAside(target: string, former: string): Promise<boolean> {
  try {
    await rename(target, former);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT') return true;
    if (['EXDEV', 'EBUSY'].includes(code)) return false;
    throw error;
  }
}

async function fill(target: string, built: string): Promise<void> {
  for (const name of await readdir(target)) await rm(join(target, name), { recursive: true });
  await cp(built, target, { recursive: true });
}
