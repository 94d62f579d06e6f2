/**
 * Takes:   a corpus of marked texts, in order of file names, with the editor's decisions.
 * Gives:   a dossier: numbered sources, who is who, quotes, figures, dates, what repeats what.
 * Reports: link:stale-decision, link:stale-note.
 * Never:   merges names by chains, or without a rule and a place it rests on; lets the order of files change an id.
 */
import type { Corpus, Dossier, MarkedSource } from '../model/dossier.ts';
import type { DoubtfulPair, Role } from '../model/entity.ts';
import type { Language } from '../model/language.ts';
import { marksOf, type MarkedText } from '../model/mark.ts';
import { allBlocks, readAs } from '../model/text.ts';
import { contextOf } from './who/context.ts';
import { datesOf } from './dates.ts';
import { decideDates } from './decided-dates.ts';
import { addNames } from './decided-names.ts';
import { placeFinder } from './decided-places.ts';
import { decideRoles } from './decided-roles.ts';
import { decideSpeakers } from './decided-speakers.ts';
import { entitiesOf } from './entities.ts';
import { figuresOf } from './figures.ts';
import type { Doubt } from './who/forms.ts';
import { headline } from './headline.ts';
import { sourceIds } from './identify.ts';
import { inferDates } from './inferred-dates.ts';
import { withEditorsFacts } from './editors-facts.ts';
import { joinedLanguages } from './who/joined-languages.ts';
import { mentionsOf, type Mention } from './who/mentions.ts';
import { nationalBodies } from './who/national-bodies.ts';
import { nameDecisions } from './who/decisions.ts';
import { keysOf } from './who/name-key.ts';
import { compare } from '../model/order.ts';
import { shared } from './parallels/parallels.ts';
import { quotesOf } from './quotes.ts';
import { relate } from './related.ts';
import { staleNotes } from './stale-notes.ts';
import { withBearers } from './who/nearest-bearer.ts';
import { withSexes } from './who/sexes.ts';
import { knownElsewhere } from './who/known-elsewhere.ts';
import { whoIsWho } from './who/who-is-who.ts';

/** Reads the corpus as one: who is who, who says what, what repeats what. */
export function link(
  { texts: given, editor, findings, withheld, unread }: Corpus<MarkedText>,
  languages: readonly Language[],
): Dossier<MarkedSource> {
  const linking = joinedLanguages(given, languages);
  const keys = keysOf(linking);
  const notes = new Map(editor.sources.map((note) => [note.file, note]));
  const withFacts = given.map((text) => withEditorsFacts(text, notes.get(text.seed.file)));
  const headlines = withFacts.map((text) => headline(text, notes.get(text.seed.file)));
  const ids = sourceIds(withFacts.map(({ seed }, at) => ({ file: seed.file, sha256: seed.sha256, headline: headlines[at]?.text ?? '' })));
  const order = new Map(ids.map((id, at) => [id, at]));
  const finder = placeFinder(withFacts, ids);
  const withDates = decideDates(withFacts, editor.decisions, finder);
  const withNames = addNames(withDates.texts, editor.decisions);
  const { texts } = withNames;
  const { keyOf, isProtected } = nameDecisions(editor.decisions, keys);
  const bodies = nationalBodies(
    texts,
    texts.map((text, at) => withBearers(withSexes(text, mentionsOf(text, ids[at] ?? '', keys, keyOf), linking))),
    linking,
    (key) => isProtected(key, key),
  );
  const mentions = knownElsewhere(bodies.mentions);
  const who = whoIsWho(mentions, editor.decisions, contextOf(texts, mentions, order), keys, linking, bodies.doubts);
  const named = entitiesOf(who.identities, {
    decisions: editor.decisions,
    rolesAt: rolesIn(texts, order),
    order,
    keys,
    nations: linking.nations,
  });
  const withRoles = decideRoles(relate(named.entities, order), editor.decisions, texts, ids, finder);
  const { entities } = withRoles;
  const dated = inferDates(
    texts.map((text, at) => ({ id: ids[at] ?? '', number: at + 1, text })),
    entities,
  );
  const speakers = new Map(
    entities.flatMap(({ id, mentions: all }) => all.map(({ source, span }) => [`${source} ${span.start}`, id] as const)),
  );
  const said = decideSpeakers(
    dated.flatMap((text, at) => quotesOf(text, ids[at] ?? '', (start) => speakers.get(`${ids[at]} ${start}`))),
    editor.decisions,
    entities,
    ids,
    finder,
  );
  const { quotes } = said;
  const { parallels, sameAs } = shared(dated, ids, quotes, keys);
  const sources = dated.map((text, at): MarkedSource => ({
    ...text,
    id: ids[at] ?? '',
    number: at + 1,
    headline: headlines[at] ?? { text: text.seed.file, basis: 'composed' },
    publish: notes.get(text.seed.file)?.publish ?? editor.dossier.publish ?? 'full',
    sameAs: sameAs.get(ids[at] ?? '') ?? [],
  }));
  return {
    title: editor.dossier.title ?? 'Dossier',
    language: editor.dossier.language,
    sources,
    entities,
    doubtful: doubtfulPairs(who.doubts, named.idOf),
    dates: dated.flatMap((text, at) => datesOf(text, ids[at] ?? '')),
    quotes,
    figures: dated.flatMap((text, at) => figuresOf(text, ids[at] ?? '')),
    parallels,
    editor,
    ...(withheld ? { withheld } : {}),
    ...(unread ? { unread } : {}),
    findings: [
      ...findings,
      ...given.flatMap((text) => text.findings ?? []),
      ...who.findings,
      ...named.findings,
      ...withDates.findings,
      ...withNames.findings,
      ...withRoles.findings,
      ...said.findings,
      ...staleNotes(editor.notes, entities),
    ],
  };
}

/** The roles a text gives at a mention, as they stand there. */
function rolesIn(texts: readonly MarkedText[], order: ReadonlyMap<string, number>): (mention: Mention) => readonly Role[] {
  const byName = texts.map((text) => {
    const blocks = new Map(allBlocks(text).map((block) => [block.id, block]));
    const roles = new Map<number, Omit<Role, 'source'>[]>();
    for (const { of, block, span } of marksOf(text, 'role')) {
      const words = blocks.get(block);
      if (words) roles.set(of.start, [...(roles.get(of.start) ?? []), { text: readAs(words, span), block, span }]);
    }
    return roles;
  });
  return ({ source, span }) => (byName[order.get(source) ?? -1]?.get(span.start) ?? []).map((role) => ({ ...role, source }));
}

/** Doubts between names as pairs of entities, surest first, each pair once. */
function doubtfulPairs(doubts: readonly Doubt[], idOf: ReadonlyMap<string, string>): readonly DoubtfulPair[] {
  const pairs = doubts.flatMap(({ a, b, rule, score }): readonly DoubtfulPair[] => {
    const [x, y] = [idOf.get(a), idOf.get(b)];
    if (x === undefined || y === undefined || x === y) return [];
    return [{ a: x < y ? x : y, b: x < y ? y : x, rule, score: Math.round(score * 100) / 100 }];
  });
  const sorted = pairs.toSorted((p, q) => q.score - p.score || compare(p.a, q.a) || compare(p.b, q.b) || compare(p.rule, q.rule));
  const first = new Map<string, DoubtfulPair>();
  for (const pair of sorted) if (!first.has(`${pair.a} ${pair.b}`)) first.set(`${pair.a} ${pair.b}`, pair);
  return [...first.values()];
}
