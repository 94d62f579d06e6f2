import type { Language } from '../model/language.ts';
import { span } from '../model/span.ts';
import { findFacts, type StatedFact } from './facts.ts';
import { findLeftoverLines } from './leftover-lines.ts';
import { endsSentence, isProse, type Claim, type Line } from './lines.ts';
import { isHeadline, wordsOf } from './title.ts';

/** The lines of a text, and the name of its site where that stood behind the title. */
export interface PartedTitle {
  readonly lines: readonly Line[];
  /** What stood behind the title. */
  readonly behind?: Claim;
  /** Who published the text, by what stood there; absent where that is a section or an author alone. */
  readonly site?: StatedFact;
  /** Who wrote the text, where a person stood there: *Bridge opens at last | Jane Doe*. Then what stood before is the title. */
  readonly author?: StatedFact;
  readonly title?: Line;
}

/** The title of a text stands among so many lines. */
const reach = 6;
const [fewestWords, mostSiteWords, longestSite] = [4, 5, 40];

/**
 * Parts a title from what browsers show behind it in their tabs, the name of the site and perhaps a section: *Bridge opens at
 * last | News | The Daily Bridge*. An upright stroke parts nothing else; behind a dash the name must be one of an outlet,
 * for titles have dashes of their own.
 */
export function partSiteName(lines: readonly Line[], language: Language): PartedTitle {
  const prose = lines.findIndex(({ text }) => isProse(text));
  const head = lines.slice(0, Math.min(reach, prose < 0 ? lines.length : prose));
  for (const [at, line] of head.entries()) {
    const length = titleLength(line.text, language);
    if (
      length === undefined
      || findFacts([line], 1, language.leftovers.facts).length > 0
      || findLeftoverLines([line], language.leftovers.lines).length > 0
    )
      continue;
    const { start, end } = line.span;
    const rest = line.text.slice(length).trimStart();
    const behind = { line: { text: rest, span: span(end - rest.length, end), opens: false }, rule: 'site-name' };
    const title = { ...line, text: line.text.slice(0, length), span: span(start, start + length) };
    const parted = [...lines.slice(0, at), title, behind.line, ...lines.slice(at + 1)];
    const author = rest.split(separator).find((part) => isAuthor(part, language));
    const stood = (part: string) => end - rest.length + rest.lastIndexOf(part);
    const name = rest.split(separator).findLast((part) => isSite(part, language));
    return {
      lines: parted,
      behind,
      ...(name === undefined ? {} : { site: { ...behind, fact: 'outlet', value: span(stood(name), stood(name) + name.length) } }),
      ...(author === undefined
        ? {}
        : { title, author: { ...behind, fact: 'byline', value: span(stood(author), stood(author) + author.length) } }),
    };
  }
  return { lines };
}

/** Upright strokes and the like, with white space round them. */
const separator = /\s*(?:^|\s)(?:[|»·•¦]|::|[–—-])\s+/u;
const stroke = /\s+(?:[|»·•¦]|::)\s+/u;
const dash = /\s+[–—-]\s+(?=[^–—-]+$)/u;

/** Where a title ends that something follows; undefined where a line is none, or nothing follows. */
function titleLength(text: string, language: Language): number | undefined {
  const atStroke = stroke.exec(text);
  const cut = atStroke ?? dash.exec(text);
  if (!cut) return undefined;
  const title = text.slice(0, cut.index);
  const behind = text.slice(cut.index + cut[0].length).split(stroke);
  const isKnown = behind.some((part) => isOutlet(part, language));
  if (!isKnown && !atStroke) return undefined;
  const words = wordsOf(title).length;
  const isTitle = isHeadline(title) && (isKnown || words >= fewestWords);
  return isTitle && behind.every((part) => isLabel(part) && (isKnown || wordsOf(part).length <= words)) ? cut.index : undefined;
}

/** A few words that begin with a capital and end no sentence. */
function isLabel(text: string): boolean {
  return (
    text.length <= longestSite
    && wordsOf(text).length <= mostSiteWords
    && /^[\p{Lu}\p{N}]|^\p{Ll}+\.\p{Ll}{2,}$/u.test(text)
    && !endsSentence(text)
  );
}

/** What is neither a section (*Politics*) nor a person (*Jane Doe*) is the site. */
function isSite(text: string, language: Language): boolean {
  if (text === '') return false;
  if (isOutlet(text, language)) return true;
  const {
    leftovers,
    reading: { words },
  } = language;
  const [first = '', ...others] = text.toLowerCase().split(/\s+/);
  return (
    !isAuthor(text, language)
    && !leftovers.page.furniture.test(text)
    && ![first, ...others].every((word) => words.common.has(word) || words.function.has(word))
  );
}

/** Two or three words, of which the first is a given name. */
function isAuthor(text: string, { reading: { names } }: Language): boolean {
  const [first = '', ...others] = text.toLowerCase().split(/\s+/);
  return others.length > 0 && others.length < 3 && names.givenNames.has(first);
}

/** The name of an outlet, by what outlets are called; or the address of a site. */
function isOutlet(text: string, { leftovers: { facts, letterhead } }: Language): boolean {
  return (
    /^[\p{L}\d-]+\.(?:com|org|net|info|eu|[a-z]{2})$/iu.test(text)
    || letterhead?.test(text) === true
    || facts.some(({ fact, pattern }) => fact === 'outlet' && pattern.test(text))
  );
}
