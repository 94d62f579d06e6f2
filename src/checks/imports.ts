import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A file of `src/` with what it imports, types and dynamic imports included. */
export interface SourceFile {
  /** Path below `src/`, `read/seeds.ts`. */
  readonly path: string;
  /** What is written between the quotes of each import. */
  readonly imports: readonly string[];
}

/** Files that hold code, wherever they lie below a folder. */
export function sourceFiles(src: string): SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|mts|js|mjs|astro)$/.test(path))
    .sort()
    .map((path) => ({ path, imports: importsOf(path, readFileSync(join(src, path), 'utf8')) }));
}

/**
 * What a file imports: statements, `export … from`, `import(…)`, `import type`, `import('…')` in
 * types, `require`. Of an Astro component its front matter and its scripts are read.
 */
export function importsOf(path: string, text: string): string[] {
  const code = path.endsWith('.astro') ? codeOf(text) : text;
  const { importedFiles, referencedFiles } = ts.preProcessFile(code, true, true);
  return [...importedFiles, ...referencedFiles].map(({ fileName }) => fileName);
}

function codeOf(component: string): string {
  const frontMatter = /^\s*---\r?\n([^]*?)\r?\n---/.exec(component)?.[1] ?? '';
  const scripts = [...component.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code);
  return [frontMatter, ...scripts].join('\n');
}

/** The file below `src/` that a relative import means; undefined for packages. `../x` leaves `src/`. */
export function target(from: string, specifier: string): string | undefined {
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return undefined;
  return normalize(join(dirname(from), specifier.replace(/[?#].*$/, ''))).replaceAll('\\', '/');
}
