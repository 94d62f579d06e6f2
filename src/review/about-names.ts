import type { Chronicle, MarkedSource, Source } from '../model/dossier.ts';
import { decisionsOf } from '../model/editor.ts';
import type { Entity } from '../model/entity.ts';
import { marksOf } from '../model/mark.ts';
import { overlaps, span } from '../model/span.ts';
import { allBlocks, toSeed } from '../model/text.ts';
import { withArticle } from '../model/words.ts';
import { decision, inContext, item, mark, type ReviewItem } from './item.ts';

/** Rules that rest on what a text says, or on letters alone: their merges are not asked about. */
const sure = new Set([
  'same-letters',
  'acronym',
  'short-name',
  'initials',
  'surname',
  'first-name',
  'initial',
  'title-stripped',
  'listed',
  'well-known',
  'country',
  'address',
  'decision',
]);
/** A type that leads by less than this may as well be another one. */
const thin = 1;

/** Pairs of names that may be one. */
export function doubtfulMerges(dossier: Chronicle, sources: ReadonlyMap<string, Source>): readonly ReviewItem[] {
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  return dossier.doubtful.flatMap(({ a, b, rule, score }) => {
    const [one, other] = [entities.get(a), entities.get(b)];
    if (!one || !other) return [];
    // The first gives the name: the fuller one.
    const names = [spelt(one), spelt(other)].sort((x, y) => y.length - x.length);
    return [
      item(
        'doubtful-merge',
        `same/${a}/${b}`,
        `Is “${one.name}” (${one.type}) the same as “${other.name}” (${other.type})? (${rule}, ${score})`,
        [one, other].flatMap((entity) => entity.mentions.slice(0, 1).map((mention) => inContext(sources.get(mention.source), mention))),
        [decision('they are one', { merge: [{ names }] }), decision('they are two', { 'never-merge': [{ names }] })],
      ),
    ];
  });
}

/** Spellings a rule counted to a name by more than letters, until a decision says so too. */
export function mergedByRule(dossier: Chronicle, sources: ReadonlyMap<string, Source>): readonly ReviewItem[] {
  const merges = decisionsOf(dossier.editor.decisions, 'merge').map(({ names }) => new Set(names.map((name) => name.toLowerCase())));
  return dossier.entities.flatMap((entity) => {
    const spellings = new Set(entity.aliases.map(({ text }) => text.toLowerCase()));
    const confirmed = (text: string) =>
      merges.some(
        (names) => names.has(text.toLowerCase()) && [...names].some((name) => name !== text.toLowerCase() && spellings.has(name)),
      );
    const open = [
      ...new Map(
        entity.merges
          .filter(({ rule, text }) => !sure.has(rule) && text !== spelt(entity) && !confirmed(text))
          .map((merge) => [merge.text, merge]),
      ).values(),
    ];
    if (open.length === 0) return [];
    const names = [spelt(entity), ...open.map(({ text }) => text)];
    return [
      item(
        'merged-by-rule',
        `merged/${entity.id}/${mark(...names)}`,
        `“${entity.name}” is also ${open.map(({ text, rule }) => `“${text}” (rule ${rule})`).join(', ')}: right?`,
        open.map((merge) => inContext(sources.get(merge.source), merge)),
        [
          decision('right', { merge: [{ names }] }),
          ...open.map(({ text }) => decision(`“${text}” is another`, { 'never-merge': [{ names: [spelt(entity), text] }] })),
        ],
      ),
    ];
  });
}

/** Names that stand in sources the editor has not gone through, and in no other. */
export function newNames({ sources, entities, editor }: Chronicle): readonly ReviewItem[] {
  const reviewed = new Set(editor.reviewed ?? []);
  const known = new Set(sources.filter(({ seed }) => reviewed.has(seed.file)).map(({ id }) => id));
  const fresh = entities.filter(({ mentions }) => !mentions.some(({ source }) => known.has(source)));
  return sources
    .filter(({ id }) => !known.has(id))
    .flatMap((source) => {
      const names = fresh.filter(({ mentions }) => mentions[0]?.source === source.id);
      if (names.length === 0) return [];
      return [
        item(
          'new-names',
          `names/${source.seed.file}`,
          `S${source.number} brings ${names.length === 1 ? 'a new name' : `${names.length} new names`}. Are all of them names, and of their type?`,
          [names.map(({ name, type }) => `${name} (${type})`).join(' · ')],
          [decision('all gone through', { reviewed: [source.seed.file] })],
        ),
      ];
    });
}

/** Names whose type leads by a thin margin wherever they stand. */
export function uncertainTypes({ entities, editor }: Chronicle, sources: ReadonlyMap<string, MarkedSource>): readonly ReviewItem[] {
  const decided = new Set(decisionsOf(editor.decisions, 'retype', 'add').map(({ name }) => name));
  const marks = new Map(
    [...sources.values()].flatMap((source) => marksOf(source, 'name').map((name) => [`${source.id} ${name.span.start}`, name] as const)),
  );
  return entities.flatMap((entity) => {
    const own = entity.mentions.flatMap(({ source, span: { start } }) => marks.get(`${source} ${start}`) ?? []);
    if (
      own.length === 0
      || own.some(({ margin }) => margin >= thin)
      || [entity.name, ...entity.aliases.map(({ text }) => text)].some((name) => decided.has(name))
    )
      return [];
    const name = spelt(entity);
    return [
      item(
        'entity-type',
        `type/${entity.id}`,
        `Is “${entity.name}” ${withArticle(entity.type)}?`,
        entity.mentions.slice(0, 2).map((mention) => inContext(sources.get(mention.source), mention)),
        [
          decision('yes', { retype: [{ name, to: entity.type }] }),
          decision('no', { retype: [{ name, to: '<person, organisation, place, event or work>' }] }),
          decision('it is no name', { drop: [{ name }] }),
        ],
      ),
    ];
  });
}

/** Two words or more with capitals inside a sentence that no rule took for a name. */
export function loneNames({ sources }: Chronicle<MarkedSource>): readonly ReviewItem[] {
  const found = new Map<string, string[]>();
  for (const source of sources) {
    const taken = source.marks
      .filter(({ kind }) => kind === 'name' || kind === 'role' || kind === 'date' || kind === 'figure')
      .map((each) => each.span);
    for (const block of allBlocks(source)) {
      if (block.kind === 'title' || block.kind === 'heading') continue;
      for (const match of block.text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}’'-]+(?: \p{Lu}[\p{L}\p{N}’'-]+)+/gu)) {
        const where = toSeed(block, span(match.index, match.index + match[0].length));
        if (taken.some((each) => overlaps(each, where))) continue;
        found.set(match[0], [...(found.get(match[0]) ?? []), inContext(source, { source: source.id, block: block.id, span: where })]);
      }
    }
  }
  return [...found].map(([name, words]) =>
    item('lone-name', `lone/${mark(name)}`, `Is “${name}” a name?`, words.slice(0, 2), [
      decision('yes', { add: [{ name, type: '<person, organisation, place, event or work>' }] }),
    ]),
  );
}

/** The name as a source has it: a new name given by the editor stands in none. With a body’s country it is one that decisions know. */
function spelt({ name, aliases, merges }: Entity): string {
  const isOfCountry = merges.some(({ rule }) => rule === 'country') && aliases.some(({ text }) => name.startsWith(`${text} (`));
  return isOfCountry || aliases.some(({ text }) => text === name) ? name : (aliases[0]?.text ?? name);
}
