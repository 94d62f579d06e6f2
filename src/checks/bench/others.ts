import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { elements } from '../../model/elements.ts';
import { root } from '../build-site.ts';
import { measure } from './measure.ts';
import type { Run } from './table.ts';

/** Bare Astro holds every page as a module: of more than this many, evenly spread ones stand for all. */
const mostBare = 4000;

/** Astro as its guide has it: `glob()` and `render(entry)` on the pages that we wrote, each element of ours a `span`, no styles. */
export async function bareAstro(pages: string, folder: string): Promise<Run> {
  const share = await copyPages(pages, join(folder, 'pages'), '.mdx', mostBare);
  const files: Readonly<Record<string, string>> = {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], trailingSlash: 'always' });`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: './pages', pattern: '**/*.mdx' }) }) };`,
    'src/Plain.astro': '<span><slot /></span>',
    'src/pages/[...page].astro': `---
import { getCollection, render } from 'astro:content';
import Plain from '../Plain.astro';
export async function getStaticPaths() {
  const entries = await getCollection('pages');
  return entries.map((entry) => ({ params: { page: entry.data.address.replace(/^\\/|\\/$/g, '') || undefined }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
const { title } = Astro.props.entry.data;
const components = Object.fromEntries(${JSON.stringify(Object.keys(elements))}.map((name) => [name, Plain]));
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>{title}</title></head><body><h1>{title}</h1><Content components={components} /></body></html>`,
  };
  await write(folder, files);
  return {
    ...(await measure({ args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], cwd: folder, folder })),
    share,
  };
}

const eleventyVersion = '3.1.2';

/** Eleventy, installed on demand, on the same pages as Markdown. @throws where npm cannot reach it */
export async function eleventy(pages: string, folder: string, installed: string): Promise<Run> {
  const program = join(installed, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (!existsSync(program)) {
    await write(installed, { 'package.json': '{ "private": true }' });
    await promisify(execFile)('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `@11ty/eleventy@${eleventyVersion}`], {
      cwd: installed,
      timeout: 300_000,
    });
  }
  const share = await copyPages(pages, join(folder, 'pages'), '.md', Infinity);
  await write(folder, {
    'package.json': '{ "type": "module" }',
    // The words of a text are no template.
    'eleventy.config.js': "export default () => ({ dir: { input: 'pages', output: 'dist' }, markdownTemplateEngine: false });",
  });
  return { ...(await measure({ args: ['--max-old-space-size=8000', program, '--quiet'], cwd: folder, folder })), share };
}

/** Copies pages, under another ending. @returns the share of their bytes that was copied */
async function copyPages(from: string, to: string, ending: string, most: number): Promise<number> {
  await rm(dirname(to), { recursive: true, force: true });
  const files = (await readdir(from, { recursive: true })).filter((path) => path.endsWith('.mdx')).sort();
  const step = Math.max(1, files.length / most);
  const chosen = new Set(Array.from({ length: Math.min(files.length, most) }, (_, at) => files[Math.floor(at * step)]));
  let [all, copied] = [0, 0];
  for (const file of files) {
    const { size } = await stat(join(from, file));
    all += size;
    if (!chosen.has(file)) continue;
    copied += size;
    const target = join(to, file.replace(/\.mdx$/, ending));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(from, file), target);
  }
  return all === 0 ? 1 : copied / all;
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
