import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Digest of code and data below `src`, by what is in them: `versionOf(src, ['clean', 'texts.ts'])`. What is installed
 * beside them counts, and Node itself, whose tables of Unicode decide what a letter is. Tests do not.
 */
export function versionOf(src: string, parts: readonly string[]): string {
  const code = parts.flatMap((part) => (part.endsWith('.ts') ? [part] : filesIn(src, part)));
  const digest = createHash('sha256').update(JSON.stringify(process.versions));
  for (const file of [...code, ...installed].sort()) digest.update(`\n${file} ${contentOf(join(src, file))}`);
  return digest.digest('hex');
}

/** What package managers write down of the packages that are there; beside `src`. */
const installed = ['../package.json', '../package-lock.json', '../node_modules/.package-lock.json'];

function filesIn(src: string, folder: string): string[] {
  return readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|json)$/.test(path) && !/\.test\.ts$/.test(path))
    .map((path) => join(folder, path).replaceAll('\\', '/'));
}

function contentOf(path: string): string {
  try {
    return hash('sha256', readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'none';
    throw error;
  }
}
