import type { SourceNote } from '../model/editor.ts';
import type { MarkedText } from '../model/mark.ts';
import type { Fact } from '../model/source.ts';

/** A text with the editor's facts laid over its own: outlet, title, byline, URL. The date has been there since the text was read. */
export function withEditorsFacts(text: MarkedText, note: SourceNote | undefined): MarkedText {
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
  };
}
