import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FontDetails } from '@takumi-rs/core';

/** Scripts our own subset lacks, in the same face. */
const others = ['latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const more = others.map((script) => `More ${script}`);

/** Families in the order letters are looked for in them. */
export const families = { serif: ['Dossier Serif', ...more].join(', '), sans: ['Dossier Sans', 'Dossier Serif', ...more].join(', ') };

/** The site's two fonts, and for more letters the same serif from its package; no font of the machine. */
export async function posterFonts(root: string): Promise<readonly FontDetails[]> {
  const { resolve } = createRequire(join(root, 'package.json'));
  const files = [
    { name: 'Dossier Sans', file: join(root, 'src/site/fonts/dossier-sans.woff2') },
    { name: 'Dossier Serif', file: join(root, 'src/site/fonts/dossier-serif.woff2') },
    ...others.map((script) => ({
      name: `More ${script}`,
      file: resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`),
    })),
  ];
  return Promise.all(files.map(async ({ name, file }) => ({ name, data: await readFile(file) })));
}
