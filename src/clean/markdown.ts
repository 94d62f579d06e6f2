import type { FactRule } from '../model/language.ts';
import { span } from '../model/span.ts';
import type { Edit } from '../model/text.ts';
import type { StatedFact } from './facts.ts';
import { isProse, type Claim, type Line } from './lines.ts';

/** Keys of front matter, which are no language's words but the format's. */
const keys: Readonly<Record<string, FactRule['fact'] | 'title'>> = {
  title: 'title',
  date: 'date',
  published: 'date',
  author: 'byline',
  byline: 'byline',
  tags: 'tags',
  keywords: 'tags',
  url: 'url',
  link: 'url',
  source: 'outlet',
  outlet: 'outlet',
  publisher: 'outlet',
};
/** A block longer than this is no front matter. */
const longest = 60;

/** Whether a seed is Markdown, by its name. */
export function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file);
}

/** What front matter states. Every line of it is claimed. */
interface FrontMatter {
  readonly claims: readonly Claim[];
  readonly facts: readonly StatedFact[];
  /** The title's words alone, as a line. */
  readonly title?: Line;
}

/**
 * Front matter at the head of a Markdown text: lines of `key: value`, or of a list, between two fences `---`.
 * Where one line is anything else, there is no front matter.
 */
export function readFrontMatter(lines: readonly Line[]): FrontMatter | undefined {
  const end = lines.findIndex(({ text }, at) => at > 0 && text === '---');
  const inside = lines.slice(1, end);
  if (lines[0]?.text !== '---' || end < 2 || end > longest || !inside.every(({ text }) => /^(?:[\w-]+:(?:\s|$)|-\s|#|[\]}])/.test(text)))
    return undefined;
  const claims = lines.slice(0, end + 1).map((line): Claim => ({ line, rule: 'front-matter' }));
  const stated = inside.flatMap((line) => {
    const [, key = '', value = ''] = /^([\w-]+):\s*(?:\[\s*|(["']))?(.*?)\2?\s*\]?$/.exec(line.text)?.filter((_, at) => at !== 2) ?? [];
    const kind = keys[key.toLowerCase()];
    const at = line.span.start + line.text.indexOf(value, key.length + 1);
    const words: Line = { text: value, span: span(at, at + value.length), opens: true };
    return kind && value !== '' && (kind !== 'outlet' || !/^https?:/.test(value)) ? [{ kind, line, words }] : [];
  });
  const title = stated.find(({ kind }) => kind === 'title')?.words;
  return {
    claims,
    facts: stated.flatMap(({ kind, line, words }) =>
      kind === 'title' ? [] : [{ line, rule: 'front-matter', fact: kind, value: words.span }],
    ),
    ...(title ? { title } : {}),
  };
}

/** The marks of headings, `## `, read as nothing. */
export function headingMarks(lines: readonly Line[]): readonly Edit[] {
  return lines.flatMap((line) => {
    const mark = markOf(line);
    return mark === '' ? [] : [{ span: span(line.span.start, line.span.start + mark.length), text: '', rule: 'heading-mark' }];
  });
}

/** @example markOf(line('## What next')) // '## ' */
function markOf({ text }: Line): string {
  return /^#{1,6}\s+(?=\S)/.exec(text)?.[0] ?? '';
}

/** The title of a Markdown text without front matter: its one heading of the first rank, where no prose stands over it. */
export function titleHeading(lines: readonly Line[]): Line | undefined {
  const headings = lines.filter(({ text }) => /^#\s+\S/.test(text));
  const [first] = headings;
  return headings.length === 1 && !lines.slice(0, lines.indexOf(first as Line)).some(({ text }) => isProse(text)) ? first : undefined;
}

/** A line without its heading mark. */
export function withoutMark(line: Line): Line {
  const { length } = markOf(line);
  return length === 0 ? line : { ...line, text: line.text.slice(length), span: span(line.span.start + length, line.span.end) };
}
