/**
 * Takes:   a CitedChronicle, with what its editor lets be published of each source and the names and passages to redact.
 * Gives:   the same without the words that are withheld: they are masked in the texts and exchanged everywhere else.
 * Reports: withhold:stale-decision, withhold:label, withhold:named-by-editor, withhold:quoted-by-editor.
 * Never:   leaves a withheld word anywhere in the value, so that no page, export, picture or address made of it can show one.
 */
import type { CitedChronicle, Source } from '../model/dossier.ts';
import type { Alias, Entity, Evidence } from '../model/entity.ts';
import { compare } from '../model/order.ts';
import { span, type Span } from '../model/span.ts';
import { allBlocks, toSeed } from '../model/text.ts';
import { complaints } from './complaints.ts';
import { exchange } from './exchange.ts';
import { hiddenStretches, shownStretches } from './excerpts.ts';
import { masks, maskSource, type Masked } from './mask.ts';
import { redactionsOf, type Redaction } from './redactions.ts';
import { retitle } from './retitle.ts';

/** Values that are codes, not words: no name is looked for in them. */
const codes = new Set([
  'kind',
  'type',
  'status',
  'basis',
  'publish',
  'language',
  'sha256',
  'encoding',
  'value',
  'unit',
  'mode',
  'findings',
]);

/** What stands for words that are left out of an excerpt. */
const ellipsis = '[…]';

/** Takes out of a dossier what its editor does not publish; without such decisions it is the same value. */
export function withhold(dossier: CitedChronicle): CitedChronicle {
  const redactions = redactionsOf(dossier);
  if (redactions.length === 0 && dossier.sources.every(({ publish }) => publish === 'full')) return dossier;
  const shown = shownStretches(dossier);
  const maskFor = masks(
    dossier.sources.map(({ seed }) => seed.text),
    dossier.withheld,
  );
  const sources = dossier.sources.map((source) => {
    const redacted = redactedIn(source, redactions, maskFor);
    const masked = [...leftOut(source, shown, maskFor), ...redacted];
    return { ...maskSource(source, masked), ...(masked.length === 0 && !source.seed.withheld ? {} : { withheld: true as const }) };
  });
  const labels = [ellipsis, ...redactions.map(({ label }) => label)];
  const withheld = new Map(labels.map((label) => [maskFor(label), label]));
  const readable = isReadable(sources, maskFor(ellipsis));
  const [quotes, parallels] = [dossier.quotes.filter(readable), dossier.parallels.filter(({ passages }) => passages.some(readable))];
  const partly = retitle({ ...dossier, sources, quotes, parallels, withheld }, maskFor(ellipsis));
  return { ...renamed(partly, redactions), findings: [...dossier.findings, ...complaints(dossier, redactions)] };
}

/**
 * Where redacted words stand in a source: by their letters in the seed and in its repaired blocks, and wherever the entity is mentioned.
 */
function redactedIn(source: Source, redactions: readonly Redaction[], maskFor: (label: string) => string): Masked[] {
  return redactions.flatMap(({ inText, label, entity }) => {
    const found = [
      ...[...source.seed.text.matchAll(inText)].map((match) => span(match.index, match.index + match[0].length)),
      ...allBlocks(source)
        .filter(({ edits }) => edits.length > 0)
        .flatMap((block) =>
          [...block.text.matchAll(inText)].map((match) => toSeed(block, span(match.index, match.index + match[0].length))),
        ),
      ...(entity?.mentions ?? []).filter((mention) => mention.source === source.id).map((mention) => mention.span),
    ];
    return found.map((each) => ({ span: each, mask: maskFor(label) }));
  });
}

/** What of a source's words its editor does not publish. */
function leftOut(source: Source, shown: (source: Source) => readonly Span[], maskFor: (label: string) => string): Masked[] {
  if (source.publish === 'full') return [];
  const title = source.title && source.headline.basis !== 'composed' ? [source.title.span] : [];
  const facts = Object.values(source.facts)
    .flat()
    .flatMap((fact) => fact?.span ?? []);
  const dates = [...(source.published?.span ? [source.published.span] : [])];
  return hiddenStretches(source.seed.text, [...title, ...facts, ...dates, ...shown(source)]).map((each) => ({
    span: each,
    mask: maskFor(ellipsis),
  }));
}

/** Whether anything is left of a place's words: a quotation or a shared passage of which nothing is shown is none. */
function isReadable(sources: readonly Source[], cut: string): (place: Evidence) => boolean {
  const texts = new Map(sources.map(({ id, seed }) => [id, seed.text]));
  return ({ source, span: { start, end } }) => /[\p{L}\p{N}]/u.test(texts.get(source)?.slice(start, end).replaceAll(cut, '') ?? '');
}

/** The dossier with redacted names exchanged in everything that is not a source's own text. */
function renamed(dossier: CitedChronicle, redactions: readonly Redaction[]): CitedChronicle {
  if (redactions.length === 0) return dossier;
  const ids = new Map(redactions.flatMap(({ entity, slug }) => (entity ? [[entity.id, slug] as const] : [])));
  const change = (text: string) =>
    redactions.reduce(
      (changed, { inText, inSlugs, label, slug }) => (isAddress(changed) ? changed.replace(inSlugs, slug) : changed.replace(inText, label)),
      ids.get(text) ?? text,
    );
  const changed = exchange(dossier, change, codes);
  return { ...changed, entities: changed.entities.map(oneSpelling).toSorted((a, b) => compare(a.id, b.id)) };
}

/** Ids, file names and addresses as this project makes them. */
function isAddress(text: string): boolean {
  return /^[a-z0-9._/#-]+$/.test(text);
}

/** Spellings that read alike now are one. */
function oneSpelling(entity: Entity): Entity {
  const aliases = [...Map.groupBy(entity.aliases, ({ text }) => text)].map(([text, same]): Alias => ({
    text,
    sources: [...new Set(same.flatMap(({ sources }) => sources))].sort(compare),
  }));
  return { ...entity, aliases };
}
