import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DossierData } from '../../write/dossier-schema.ts';

/** One page of its kind, to be looked at or weighed. */
export interface PageOfKind {
  /** Fit for a file name: `profile-person`. */
  readonly name: string;
  /** Below the front page, `entities/x/`; the front page itself is empty. */
  readonly path: string;
}

/** The lists, which every dossier has once. */
const lists = ['sources', 'entities', 'chronology', 'quotes', 'figures', 'compare', 'about', 'data', 'changes', 'print', 'search'];

/**
 * A page of every kind a finished site has: of sources the longest and the one with most set aside, of each
 * type of entity the most mentioned.
 */
export function pageKinds(dist: string): readonly PageOfKind[] {
  const { sources, entities } = JSON.parse(readFileSync(join(dist, 'data/dossier.json'), 'utf8')) as DossierData;
  const longest = most(sources, ({ paragraphs }) => paragraphs.length);
  const cut = most(sources, ({ setAside }) => setAside.reduce((sum, { start, end }) => sum + end - start, 0));
  const types = [...new Set(entities.map(({ type }) => type))];
  const profiles = types.flatMap((type) => {
    const entity = most(
      entities.filter((each) => each.type === type),
      ({ mentions }) => mentions.length,
    );
    return entity ? [{ name: `profile-${type}`, path: `entities/${entity.id}/` }] : [];
  });
  return [
    { name: 'front', path: '' },
    ...(longest ? [{ name: 'source', path: `sources/${longest.id}/` }] : []),
    ...(cut && cut !== longest ? [{ name: 'source-set-aside', path: `sources/${cut.id}/` }] : []),
    ...profiles,
    ...lists.map((name) => ({ name, path: `${name}/` })),
    { name: 'missing', path: '404.html' },
  ].filter(({ path }) => existsSync(join(dist, path, path.endsWith('.html') ? '' : 'index.html')));
}

function most<T>(all: readonly T[], weight: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>((best, one) => (best === undefined || weight(one) > weight(best) ? one : best), undefined);
}
