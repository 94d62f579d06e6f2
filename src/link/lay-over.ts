import type { SourceNote } from '../model/editor.ts';
import { finding, type Finding } from '../model/finding.ts';
import type { MarkedText } from '../model/mark.ts';
import type { Fact } from '../model/source.ts';

/** A text with the editor's facts laid over its own: outlet, title, byline, URL, date. */
export function layOver(text: MarkedText, note: SourceNote | undefined): MarkedText {
  if (!note) return text;
  const because = note.because ?? 'set by the editor';
  const fact = (value: string): Fact => ({ text: value, basis: 'curated', rule: because });
  return {
    ...text,
    facts: {
      ...text.facts,
      ...(note.title === undefined ? {} : { title: fact(note.title) }),
      ...(note.outlet === undefined ? {} : { outlet: fact(note.outlet) }),
      ...(note.byline === undefined ? {} : { byline: fact(note.byline) }),
      ...(note.url === undefined ? {} : { url: fact(note.url) }),
    },
    ...(note.date === undefined ? {} : { published: { value: note.date, basis: 'curated', rule: because } }),
  };
}

/** Notes on files that are not among the seeds. */
export function staleNotes(notes: readonly SourceNote[], files: ReadonlySet<string>): readonly Finding[] {
  return notes.filter((note) => !files.has(note.file)).map((note) => finding({
    file: 'content/sources.yaml', rule: 'link:stale-source', fatal: true,
    text: `Unexpected file “${note.file}”: it is not in seeds/; expected the path of a seed. Correct the path, or take the note out.`,
  }));
}
