/**
 * Takes:   a CleanText, and the languages that can be read.
 * Gives:   the text with its marks, sentences and date, all in offsets of the seed.
 * Reports: nothing; every mark names its rule, doubt is in its score, margin or `unanchored`.
 * Never:   makes a mark whose words are not in the seed, a date finer than the text, a name over a name.
 */
import type { Language } from '../model/language.ts';
import type { MarkedText } from '../model/mark.ts';
import type { ReadingData } from '../model/reading-data.ts';
import { span } from '../model/span.ts';
import { allBlocks, toSeed, type CleanText } from '../model/text.ts';
import { formatDay } from './dates/calendar.ts';
import { alignShortForms, readShortForms, type ShortForm } from './names/acronyms.ts';
import { readDateline } from './facts/dateline.ts';
import { readDates } from './dates/dates.ts';
import { readDescribedEvents } from './names/described-events.ts';
import { dollarsOf } from './figures/dollars.ts';
import { readFigures } from './figures/figures.ts';
import { readNames } from './names/names.ts';
import type { Naming } from './names/naming.ts';
import { readNumericOrder } from './dates/numeric-dates.ts';
import { outletOfAddress, readOutlet } from './facts/outlet.ts';
import { settleOverlaps } from './overlaps.ts';
import { labelLength, labelsOf } from './words/labels.ts';
import { readPassage, type Passage } from './words/passage.ts';
import { placeMarks } from './place.ts';
import { readAnchor, readLineDates, readPublication } from './facts/publication.ts';
import { readRoles } from './names/roles.ts';
import { readShortNames } from './names/short-names.ts';
import { readSpeech } from './quotes/speech.ts';
import { readEntries, withYearsAhead, withYearsOfEntries } from './statements/entries.ts';
import { readStatements } from './statements/statements.ts';

/** Reads a text: names, roles, dates, quotes, figures, statements. A text in another language stays unmarked. */
export function annotate(text: CleanText, languages: readonly Language[]): MarkedText {
  const language = languages.find(({ code }) => code === text.language);
  if (!language) return { ...text, marks: [], sentences: [], ...(text.seed.dated ? { published: text.seed.dated } : {}) };
  const { reading } = language;
  const passages = allBlocks(text).map((block) => readPassage(block, reading));
  const order = readNumericOrder(text.seed.text, reading.dates);
  const lineDates = readLineDates(text, language, order);
  const published = text.seed.dated ?? readPublication(passages, lineDates, language, order);
  const anchor = readAnchor(published, passages, lineDates, language, order);
  const { naming, shortForms } = readNaming(passages, reading);
  const read = readDates(passages, language, {
    order,
    ...(anchor ? { anchor, own: published !== undefined && !published.value.startsWith(formatDay(anchor)) } : {}),
  });
  const dates = withYearsAhead(passages, withYearsOfEntries(passages, read), anchor);
  const namesBy = Map.groupBy(naming.names, (name) => name.passage);
  const roles = passages.flatMap((passage, i) => readRoles(passage, i, namesBy.get(i) ?? [], reading));
  const speech = readSpeech(passages, naming, roles, reading, text.facts.outlet?.text);
  const labels = labelsOf(passages);
  const { dateline, outlet: agency, passage: opened, length: opening = 0 } = readDateline(passages, dates, reading);
  const datesBy = Map.groupBy(
    dates.filter(({ closes }) => !closes),
    (date) => date.passage,
  );
  const entries = readEntries(passages, dates);
  const dollars = dollarsOf(
    passages.map(({ block }) => block.text),
    reading.figures,
  );
  const marks = placeMarks(passages, {
    names: naming.names,
    shortForms,
    roles,
    dates,
    quotes: speech.quotes.map((quote) =>
      quote.passage === opened && quote.start < opening && opening < quote.end ? { ...quote, start: opening } : quote,
    ),
    figures: passages.flatMap((passage, i) => readFigures(passage, i, reading, dollars)),
    statements: passages.flatMap((passage, i) =>
      readStatements(
        passage,
        i,
        {
          dates: datesBy.get(i) ?? [],
          isQuoted: speech.isQuoted(i),
          from: i === opened ? opening : labelLength(passage, labels) || speech.turnOf(i),
          entry: entries.get(i),
        },
        reading,
      ),
    ),
  });
  const outlet = text.facts.outlet ? undefined : (agency ?? readOutlet(passages, language) ?? outletOfAddress(text.facts.url));
  return {
    ...text,
    facts: { ...text.facts, ...(outlet ? { outlet } : {}), ...(dateline ? { dateline } : {}) },
    marks: settleOverlaps(marks),
    sentences: passages.flatMap(({ block, sentences }) => sentences.map((sentence) => toSeed(block, sentence))),
    ...(published ? { published } : {}),
    ...(opened === undefined ? {} : openingOf(passages[opened], opening)),
    ...(lineDates.length > 0 ? { lineDates } : {}),
  };
}

/** Names, short forms in the type of what they stand for, *the Commission* and *the summit* among them; and what stands for what. */
function readNaming(
  passages: readonly Passage[],
  reading: ReadingData,
): { readonly naming: Naming; readonly shortForms: readonly ShortForm[] } {
  const found = readNames(passages, reading);
  const aligned = alignShortForms(passages, found.names, reading);
  const shortNames = readShortNames(passages, aligned, reading);
  const shortAt = new Set(shortNames.map(({ short }) => `${short.passage} ${short.start}`));
  const names = [
    ...aligned.filter((name) => !shortAt.has(`${name.passage} ${name.start}`)),
    ...shortNames.map(({ short }) => short),
    ...readDescribedEvents(passages, aligned, reading),
  ].sort((a, b) => a.passage - b.passage || a.start - b.start);
  return { naming: { ...found, names }, shortForms: [...readShortForms(passages, names, reading), ...shortNames] };
}

/** The first characters of a passage, those of its dateline, as a span of the seed. */
function openingOf(passage: Passage | undefined, length: number): Pick<MarkedText, 'opening'> {
  return passage ? { opening: toSeed(passage.block, span(0, length)) } : {};
}
