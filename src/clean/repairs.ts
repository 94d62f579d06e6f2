import { span } from '../model/span.ts';
import type { Edit } from '../model/text.ts';
import { findMojibake } from './mojibake.ts';

/**
 * Characters that print nothing and only split words: soft hyphen, zero-width space and joiners, byte-order mark,
 * controls; and those that turn the direction of writing, for past the words they stand in they would turn ours.
 */
const invisible = /[\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
/** Letters run together in print, as PDF files keep them: *ﬁrst*. */
const ligature = /[\uFB00-\uFB06]/g;
/** White space that is not one plain space. */
const space = /\s{2,}|[^\S ]/g;

/** A word parted at a line's end: `Euro-⏎pean`. */
const parted = /(?<=\p{L})-(?:\r\n|[\r\n])[ \t]*(?=\p{Ll})/gu;

/** Quotation marks typed as two apostrophes, or two grave accents, before and after words: *''We stay,'' he said*; not inches, *5''*. */
const opening = /(?<![\p{L}\p{N}'’`])(?:''|``)(?=['‘]?[\p{L}\p{N}$€£(])/gu;
const closing = /(?<=[\p{L}.,!?;:…)%—-]['’]?)''(?!['\p{L}\p{N}])/gu;

/** The mark of a footnote behind a word or a stop: *agreed.²*, *agreed.[^2]*; not *km²*. */
const noteMark = /(?<=\p{L}{3}|\p{L}[.,;:”’")\]]{1,3}|\d[.,;:”’")\]]{1,3})(?:\[\^\w{1,12}\]|[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}(?![\p{L}\p{N}]))/gu;
const anyNoteMark = /[¹²³⁴-⁹]|\[\^/;

/** Every repair a text needs, in order: what is listed here reads differently on the page, and says so. */
export function findRepairs(text: string): Edit[] {
  const edits = [
    ...[...text.matchAll(invisible)].map((match) => edit(match, '', match[0] === '\u00AD' ? 'soft-hyphen' : 'invisible-character')),
    ...[...text.matchAll(ligature)].map((match) => edit(match, match[0].normalize('NFKC'), 'ligature')),
    ...[...text.matchAll(space)].map((match) => edit(match, ' ', /[\r\n]/.test(match[0]) ? 'line-end' : 'white-space')),
    ...(anyNoteMark.test(text) ? [...text.matchAll(noteMark)].map((match) => edit(match, '', 'note-mark')) : []),
    ...findParted(text),
    ...findDoubledMarks(text),
    ...findMojibake(text),
  ];
  return disjoint(edits);
}

/** Parted words are made whole; the hyphen stays where the text has the word with its hyphen elsewhere. */
function findParted(text: string): Edit[] {
  const found = [...text.matchAll(parted)];
  const hyphened = found.length === 0 ? new Set() : new Set(text.toLowerCase().match(/(?<!\p{L})\p{L}{1,40}-\p{L}{1,40}/gu));
  return found.map((match) => {
    const before = /\p{L}*$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '';
    const after = /^\p{L}*/u.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 40))?.[0] ?? '';
    return edit(match, hyphened.has(`${before}-${after}`.toLowerCase()) ? '-' : '', 'parted-word');
  });
}

function findDoubledMarks(text: string): Edit[] {
  const opened = [...text.matchAll(opening)];
  return opened.length === 0
    ? []
    : [
        ...opened.map((match) => edit(match, '“', 'doubled-mark')),
        ...[...text.matchAll(closing)].map((match) => edit(match, '”', 'doubled-mark')),
      ];
}

function edit(match: RegExpExecArray, replacement: string, rule: string): Edit {
  return { span: span(match.index, match.index + match[0].length), text: replacement, rule };
}

/** In order. Where two repairs claim one character the first wins; it covers both. */
export function disjoint(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const next of edits.toSorted((a, b) => a.span.start - b.span.start))
    if (next.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(next);
  return kept;
}
