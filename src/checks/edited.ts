import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './build-site.ts';

/** What a build reads. */
export interface Folders {
  readonly seeds: string;
  readonly content: string;
}

/** The golden dossier: small, invented, of every kind something. */
export const golden: Folders = { seeds: join(root, 'src/checks/golden/seeds'), content: join(root, 'src/checks/golden/content') };

/** The golden dossier after a day's work: a name corrected, a text added, one gone, a decision withdrawn. */
export async function edited(folder: string): Promise<Folders> {
  const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')];
  await cp(golden.seeds, seeds, { recursive: true });
  await cp(golden.content, content, { recursive: true });
  const first = join(seeds, '01-almarin-bridge.txt');
  await writeFile(first, (await readFile(first, 'utf8')).replaceAll('Okafor', 'Okonkwo'));
  await writeFile(
    join(seeds, '04-ferry.txt'),
    'Last ferry\n\nThe last ferry over the Senna left Almarin on 30 June 2023, Lena Okafor said.\n',
  );
  for (const gone of [join(seeds, '03-union.md'), join(content, 'sources.yaml'), join(content, 'decisions.yaml')])
    await rm(gone, { force: true });
  return { seeds, content };
}
