import type { Nodes } from 'mdast';
import type { Citation, CitedElement, CitedPlace, CitedWords } from '../model/cited.ts';
import type { Chronicle, Source } from '../model/dossier.ts';
import { locatorOf } from '../model/locator.ts';
import { nearestOf } from '../model/nearest.ts';
import { overlaps } from '../model/span.ts';
import { readAs, toSeed, type Block } from '../model/text.ts';
import type { Attributes, EditorElement } from './attributes.ts';
import { right, wrong, type Checked } from './complaint.ts';
import { departure } from './departure.ts';
import { blocksOf, findLocator, findParagraphs, findSource } from './find-place.ts';
import { findWords, piecesOf } from './quotation.ts';

/** What an element stands for, by its checked attributes and its words; all but judgements, which rest on what is in them. */
export function resolve(
  element: CitedElement,
  name: Exclude<EditorElement, 'Judgement'>,
  attributes: Attributes,
  chronicle: Chronicle,
): Checked<Citation> {
  switch (name) {
    case 'Cite':
      return cite(element, attributes, chronicle);
    case 'Quote':
      return quote(element, attributes, chronicle);
    case 'Figure':
      return figure(element, attributes, chronicle);
    case 'Entity':
      return entity(attributes, chronicle);
    case 'Event':
      return event(element, attributes, chronicle);
  }
}

function cite(element: CitedElement, attributes: Attributes, { sources }: Chronicle): Checked<Citation> {
  const places = findPlaces(attributes, sources, true);
  if ('wrong' in places) return places;
  if (element.children.length === 0) return right({ kind: 'cite', places: places.value });
  const words = wordsOf(element);
  if ('wrong' in words) return words;
  const found = findIn(words.value, places.value, sources);
  return 'wrong' in found ? found : right({ kind: 'cite', places: places.value, words: found.value });
}

function quote(element: CitedElement, attributes: Attributes, { sources }: Chronicle): Checked<Citation> {
  const found = findOne(element, attributes, sources);
  return 'wrong' in found ? found : right({ kind: 'quote', ...found.value });
}

function figure(element: CitedElement, attributes: Attributes, { sources, figures }: Chronicle): Checked<Citation> {
  const found = findOne(element, attributes, sources);
  if ('wrong' in found) return found;
  const { place, words } = found.value;
  const there = figures.filter(({ source, block }) => source === place.source && block === place.block);
  const meant = there.find(({ span }) => overlaps(span, words.place.span));
  if (meant) return right({ kind: 'figure', place, words, figure: meant });
  const source = sources.find(({ id }) => id === place.source);
  const block = source && blocksOf(source, place)[0];
  const where = locatorOf(source?.number ?? 0, place.block);
  const read = source && block ? there.map(({ span }) => `“${readAs(block, span)}”`) : [];
  return wrong(
    'figure',
    `“${words.text}” is no figure: ${read.length === 0 ? `none was read in ${where}; cite the words with <Quote>` : `in ${where} ${read.join(', ')} ${read.length === 1 ? 'was' : 'were'} read`}.`,
  );
}

function entity({ id = '' }: Attributes, { entities }: Chronicle): Checked<Citation> {
  if (entities.some((each) => each.id === id)) return right({ kind: 'entity', entity: id });
  const named = entities.find(({ name, aliases }) => name === id || aliases.some(({ text }) => text === id));
  return wrong(
    'entity',
    `Unexpected entity “${id}”: no profile has that id${
      named
        ? `; “${named.id}” is so named`
        : nearestOf(
            id,
            entities.map((each) => each.id),
          )
    }.`,
  );
}

function event(element: CitedElement, { id = '' }: Attributes, { events }: Chronicle): Checked<Citation> {
  if (element.children.length > 0)
    return wrong('words', 'Unexpected words in <Event>: it prints the event’s own date and headline. Write <Event id="…" />.');
  // What is only said and of no known day stands nowhere in the chronology.
  const addressed = events.filter(({ kind, value }) => kind === 'happening' || value !== undefined);
  if (addressed.some((each) => each.id === id)) return right({ kind: 'event', event: id });
  return wrong(
    'event',
    `Unexpected event “${id}”: the chronology has no such id${nearestOf(
      id,
      addressed.map((each) => each.id),
    )}.`,
  );
}

function findPlaces(
  { source: wanted = '', p = '', at }: Attributes,
  sources: readonly Source[],
  many: boolean,
): Checked<readonly CitedPlace[]> {
  if (at !== undefined) return findLocator(at, sources, many);
  const source = findSource(wanted, sources);
  return 'wrong' in source ? source : findParagraphs(p, source.value, many);
}

/** One paragraph, and words that must stand in it. */
function findOne(
  element: CitedElement,
  attributes: Attributes,
  sources: readonly Source[],
): Checked<{ readonly place: CitedPlace; readonly words: CitedWords }> {
  const places = findPlaces(attributes, sources, false);
  if ('wrong' in places) return places;
  const words = wordsOf(element);
  if ('wrong' in words) return words;
  const found = findIn(words.value, places.value, sources);
  if ('wrong' in found) return found;
  const [place] = places.value;
  return place ? right({ place, words: found.value }) : wrong('paragraph', 'No paragraph is named.');
}

/** The words between an element's tags: plain, at least one. */
function wordsOf({ name, children }: CitedElement): Checked<string> {
  const foreign = (children as readonly Nodes[]).find(({ type }) => type !== 'text' && type !== 'break');
  if (foreign) return wrong('words', `Unexpected ${foreign.type} in <${name}>: the words of a source stand there plain.`);
  const words = (children as readonly Nodes[]).map((child) => (child.type === 'text' ? child.value : ' ')).join('');
  if (!piecesOf(words).some((piece) => piece !== ''))
    return wrong('words', `No words in <${name}>: expected <${name} …>words of the paragraph</${name}>.`);
  return right(words);
}

/** Where some words stand in the first of these paragraphs that has them. */
function findIn(words: string, places: readonly CitedPlace[], sources: readonly Source[]): Checked<CitedWords> {
  const blocks = places.flatMap((place) => {
    const source = sources.find(({ id }) => id === place.source);
    return source ? blocksOf(source, place).map((block): readonly [Source, Block] => [source, block]) : [];
  });
  for (const [source, block] of blocks) {
    const found = findWords(words, block.text);
    if ('text' in found)
      return right({
        place: { source: source.id, block: block.id, span: toSeed(block, found.span) },
        text: found.text.replace(/\s+/g, ' '),
      });
  }
  const [first] = blocks;
  if (!first) return wrong('words', 'No paragraph is named.');
  const [source, block] = first;
  const missing = findWords(words, block.text);
  return wrong('words', `Not word for word: ${'text' in missing ? '' : departure(words, missing, block, source, sources)}`);
}
