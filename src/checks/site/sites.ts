import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { DossierData } from '../../write/dossier-schema.ts';
import type { BuiltSite, SiteName } from './builds.ts';

/** A site that was built before the tests. @throws with all the build said, where it failed */
export function builtSite(name: SiteName): BuiltSite {
  const site: BuiltSite | undefined = inject('sites')[name];
  if (site === undefined) throw new Error(`The site “${name}” was not built, for no test file that runs names it in quotation marks.`);
  if (site.failure !== undefined) throw new Error(`The site “${name}” could not be built:\n${site.failure}`);
  return site;
}

/** The data file of a site. */
export function dossierOf({ dist }: BuiltSite): DossierData {
  return JSON.parse(readFileSync(join(dist, 'data/dossier.json'), 'utf8')) as DossierData;
}

/** A source's seed, decoded the way offsets count. */
export function seedOf({ seeds }: BuiltSite, { file }: { readonly file: string }): string {
  const bytes = readFileSync(join(seeds, file));
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
}

type Spanned = { readonly start: number; readonly end: number };

/** A stretch of a seed as it is to be read: repairs made. */
export function readAs(seed: string, { start, end }: Spanned, repairs: readonly (Spanned & { readonly text: string })[] = []): string {
  let [text, at] = ['', start];
  for (const repair of repairs) {
    if (repair.start < start || repair.end > end) continue;
    text += seed.slice(at, repair.start) + repair.text;
    at = repair.end;
  }
  return text + seed.slice(at, end);
}

/** White space as a page shows it: one space, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
