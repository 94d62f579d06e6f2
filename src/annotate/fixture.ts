import type { Language } from '../model/language.ts';
import type { Mark, MarkedText } from '../model/mark.ts';
import { cut, span } from '../model/span.ts';
import type { Block, CleanText } from '../model/text.ts';
import { annotate } from './annotate.ts';

/** A clean text for tests: paragraphs by line breaks, headings after `# `, published on `date` where given. */
export function cleanText(body: string, date?: string): CleanText {
  const head = date === undefined ? '' : `${date}\n`;
  const text = head + body;
  const blocks: Block[] = [];
  for (const { 0: line, index } of body.matchAll(/[^\n]+/g)) {
    const mark = line.startsWith('# ') ? 2 : 0;
    const start = head.length + index + mark;
    blocks.push({
      id: `p${blocks.length + 1}`,
      kind: mark > 0 ? 'heading' : 'paragraph',
      span: span(start, start + line.length - mark),
      text: line.slice(mark),
      edits: [],
    });
  }
  return {
    seed: { file: 'test.txt', bytes: text.length, sha256: '', text },
    language: 'en',
    blocks,
    setAside: [],
    facts: {},
    dateLines: date === undefined ? [] : [span(0, date.length)],
  };
}

/** What a text's marks say, each as one line of words: the form tests compare. */
export function marksAsWords<K extends Mark['kind']>(
  body: string,
  kind: K,
  languages: readonly Language[],
  show: (mark: Extract<Mark, { kind: K }>, words: (s: { start: number; end: number } | undefined) => string) => string,
  date?: string,
): readonly string[] {
  const read: MarkedText = annotate(cleanText(body, date), languages);
  const words = (s: { start: number; end: number } | undefined) => (s ? cut(read.seed.text, s) : '');
  return read.marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind).map((mark) => show(mark, words));
}
