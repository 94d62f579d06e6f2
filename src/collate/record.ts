import type { Chronicle } from '../model/dossier.ts';
import type { Edition } from '../model/edition.ts';

/** The present state of a dossier as an edition: what a later state is compared with. */
export function toEdition(dossier: Chronicle, edition: number): Edition {
  const { date } = dossier.editor.dossier;
  return {
    edition,
    ...(date === undefined ? {} : { date }),
    sources: dossier.sources.map(({ id, seed, headline, published }) => ({
      id,
      file: seed.file,
      sha256: seed.sha256,
      title: headline.text,
      ...(published ? { date: published.value } : {}),
    })),
    entities: dossier.entities.map(({ id, type, name, aliases }) => ({
      id,
      type,
      name,
      spellings: Object.fromEntries(aliases.map(({ text, sources }) => [text, sources])),
    })),
    events: dossier.events.map(({ id, headline, value, status, evidence }) => ({
      id,
      headline,
      ...(value === undefined ? {} : { value }),
      status,
      evidence: evidence.map(({ source, span }) => [source, span.start, span.end] as const),
    })),
  };
}

/** An edition as the file that keeps it: one source, name or event a line, so that a version control's diff can be read. */
export function editionFile(edition: Edition): string {
  const { sources, entities, events, ...head } = edition;
  const list = (name: string, items: readonly unknown[]) =>
    `  ${JSON.stringify(name)}: [${items.length === 0 ? '' : `\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  `}]`;
  const facts = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${[...facts, list('sources', sources), list('entities', entities), list('events', events)].join(',\n')}\n}\n`;
}
