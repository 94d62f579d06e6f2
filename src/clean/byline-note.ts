import { span } from '../model/span.ts';
import type { StatedFact } from './facts.ts';
import type { Line } from './lines.ts';

/**
 * A name that stands alone before the text, and is told of at its end: *JANE DOE* over *Jane Doe is a former mayor.*
 * Both together say who wrote it; a name alone may be anybody's.
 */
export function findBylineNote(head: readonly Line[], lines: readonly Line[], authorNote: RegExp): readonly StatedFact[] {
  const notes = lines.slice(-reach).filter((line) => !head.includes(line));
  for (const line of head) {
    const name = alone.exec(line.text)?.[1];
    const note =
      name === undefined
        ? undefined
        : notes.find(({ text }) => text.toLowerCase().startsWith(`${name.toLowerCase()} `) && authorNote.test(text.slice(name.length)));
    if (name !== undefined && note)
      return [{ line, rule: 'byline-note', fact: 'byline', value: span(note.span.start, note.span.start + name.length) }];
  }
  return [];
}

/**
 * Who wrote a text, as a note at its very end says that tells of somebody whom nothing else in it names: *Jane Doe is a fellow at the
 * Harbour Institute.* The note stays part of the text.
 *
 * @param open the lines of the article
 * @param authorBio such a note; its first group is the name
 */
export function readAuthorBio(open: readonly Line[], authorBio: RegExp, givenNames: ReadonlySet<string>): StatedFact | undefined {
  const line = open.at(-1);
  const name = line && line.text.length <= longestBio ? authorBio.exec(line.text)?.[1] : undefined;
  const [given = '', ...others] = name?.split(/\s/) ?? [];
  const surname = others.at(-1);
  if (!line || !name || !surname || !givenNames.has(given.toLowerCase())) return undefined;
  if (open.slice(0, -1).some(({ text }) => text.includes(surname))) return undefined;
  const at = line.span.start + line.text.indexOf(name);
  return { line, rule: 'byline-note', fact: 'byline', value: span(at, at + name.length) };
}

const longestBio = 700;
/** A note on the author stands among so many last lines. */
const reach = 10;
/** Words with capitals, small ones like *bin* and *de* among them, and what somebody is after a comma. */
const alone = /^(\p{Lu}[\p{L}.'’-]*\s+(?:(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{2,4})\s+){0,4}(?:\p{Ll}{2,3}-)?\p{Lu}[\p{L}'’-]+)(?:,\s.{3,60})?$/u;
