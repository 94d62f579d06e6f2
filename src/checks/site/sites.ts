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
export function seedOf(
  { seeds }: BuiltSite,
  { file, encoding = 'utf-8' }: { readonly file: string; readonly encoding?: string | undefined },
): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(readFileSync(join(seeds, file)));
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
