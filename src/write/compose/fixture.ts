import { unedited } from '../../model/editor.ts';
import { edtfDate } from '../../model/date.ts';
import type { CitedChronicle, Source } from '../../model/dossier.ts';
import { type Entity, type Evidence, sourcesOf } from '../../model/entity.ts';
import type { EntityType } from '../../model/mark.ts';
import { span } from '../../model/span.ts';
import type { Block, SetAside } from '../../model/text.ts';

/** For tests only: one source from its lines. `¶` opens a paragraph; other lines are set aside under the rule before their colon. */
export function sourceOf(id: string, number: number, text: string): Source {
  const blocks: Block[] = [];
  const setAside: SetAside[] = [];
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/g)) {
    const at = span(start, start + line.length);
    if (line.startsWith('advert:')) setAside.push({ span: at, rule: 'advert' });
    else blocks.push({ id: `p${blocks.length + 1}`, kind: 'paragraph', span: at, text: line, edits: [] });
  }
  return {
    id,
    number,
    blocks,
    setAside,
    language: 'en',
    publish: 'full',
    facts: {},
    dateLines: [],
    sameAs: [],
    seed: { file: `${id}.txt`, bytes: text.length, sha256: '0'.repeat(64), text },
    sentences: blocks.flatMap((block) =>
      [...block.text.matchAll(/\S.*?(?:[.!?](?=\s|$)|$)/gs)].map((found) =>
        span(block.span.start + found.index, block.span.start + found.index + found[0].length),
      ),
    ),
    headline: { text: blocks[0]?.text.slice(0, 40) ?? id, basis: 'composed' },
    published: { value: edtfDate('2024-05-06'), basis: 'stated', rule: 'date-line' },
  };
}

/** Every place some words stand at, in order of reading. */
export function placesOf(source: Source, words: string): Evidence[] {
  return source.blocks.flatMap((block) =>
    [...block.text.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map((found) => ({
      source: source.id,
      block: block.id,
      span: span(block.span.start + found.index, block.span.start + found.index + words.length),
    })),
  );
}

/** An entity named by some words wherever they stand. */
export function entityOf(id: string, type: EntityType, name: string, sources: readonly Source[]): Entity {
  const mentions = sources.flatMap((source) => placesOf(source, name));
  return { id, type, name, aliases: [{ text: name, sources: sourcesOf(mentions) }], roles: [], mentions, merges: [], related: [] };
}

/** A chronicle with what is given and nothing else. */
export function chronicleOf(sources: readonly Source[], rest: Partial<CitedChronicle> = {}): CitedChronicle {
  return {
    title: 'A harbour',
    language: 'en',
    sources,
    entities: [],
    doubtful: [],
    dates: [],
    quotes: [],
    figures: [],
    parallels: [],
    events: [],
    editor: unedited,
    edited: [],
    findings: [],
    ...rest,
  };
}
