import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import type { Entity, Evidence } from '../../model/entity.ts';
import type { Source } from '../../model/dossier.ts';
import { toElement } from '../../model/elements.ts';
import { bySpan, contains, cut, type Span } from '../../model/span.ts';
import { allBlocks, type Block, readAs } from '../../model/text.ts';
import type { Made } from './read-corpus.ts';

/** What of a dossier breaks a rule, one sentence each. */
type Rule = (made: Made) => readonly string[];

/** The six things that are never allowed to happen, as far as one dossier shows them; the last needs two: {@link sameBytes}. */
export const rules: Readonly<Record<string, Rule>> = {
  'a seed becomes code': code,
  'a statement without evidence': withoutEvidence,
  'text that vanishes': vanished,
  'a day that no source gives': inventedDays,
  'a merge nobody can explain': unexplainedMerges,
};

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** The reference parser of MDX: another than the one that pages are checked and rendered with. */
const reference = remark().use(remarkFrontmatter).use(remarkMdx).freeze();
const markdown = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'link',
  'strong',
  'emphasis',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'break',
  'yaml',
]);

function code({ pages }: Made): string[] {
  return pages.flatMap(({ page, mdx }) => foreign(reference.parse(mdx) as Node).map((what) => `${page.facts.address} holds ${what}`));
}

function foreign(node: Node): string[] {
  const here = node.type.startsWith('mdxJsx')
    ? [
        ...(toElement(node.name ?? '') ? [] : [`<${node.name}>`]),
        ...(node.attributes ?? [])
          .filter(({ type, value }) => type !== 'mdxJsxAttribute' || typeof value !== 'string')
          .map(() => `an expression in <${node.name}>`),
      ]
    : markdown.has(node.type)
      ? []
      : [`a node ${node.type}: ${node.value ?? ''}`];
  const astray = node.url !== undefined && !/^(\/|#|https?:)/.test(node.url) ? [`a link to ${node.url}`] : [];
  return [...here, ...astray, ...(node.children ?? []).flatMap(foreign)];
}

function withoutEvidence({ dossier }: Made): string[] {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const places: (readonly [string, Evidence])[] = [
    ...dossier.entities.flatMap(({ id, mentions, roles, merges }) =>
      [...mentions, ...roles, ...merges].map((place) => [id, place] as const),
    ),
    ...[...dossier.dates, ...dossier.quotes, ...dossier.figures].map((place) => [`${place.source} ${place.span.start}`, place] as const),
    ...dossier.events.flatMap(({ id, evidence }) => evidence.map((place) => [id, place] as const)),
    ...dossier.parallels.flatMap(({ id, passages }) => passages.map((place) => [id, place] as const)),
  ];
  const lost = places.filter(([, place]) => !/[\p{L}\p{N}]/u.test(wordsOf(sources, place))).map(([what]) => `${what} rests on no words`);
  const misread = dossier.entities.flatMap(({ id, aliases, mentions, roles, merges }) => {
    const spellings = new Set(aliases.map(({ text }) => text));
    return [
      ...mentions
        .filter((place) => !spellings.has(wordsOf(sources, place)))
        .map((place) => `${id} is not written “${wordsOf(sources, place)}”`),
      ...[...roles, ...merges]
        .filter((place) => place.text !== wordsOf(sources, place))
        .map(({ text }) => `${id}: “${text}” is not what stands there`),
    ];
  });
  return [...lost, ...misread];
}

function blocksOf(source: Source): readonly Block[] {
  return allBlocks(source);
}

/** The words of a place as a reader sees them, in a block or, as the date of a date line, set aside; none where it lies in neither. */
function wordsOf(sources: ReadonlyMap<string, Source>, { source: id, block: name, span }: Evidence): string {
  const source = sources.get(id);
  const block = source && blocksOf(source).find((each) => each.id === name);
  if (block && contains(block.span, span)) return readAs(block, span);
  return source?.setAside.some((aside) => contains(aside.span, span)) ? cut(source.seed.text, span) : '';
}

function vanished({ dossier }: Made): string[] {
  return dossier.sources.flatMap(({ id, seed: { text }, blocks, setAside }) => {
    const parts = [...blocks, ...setAside].map(({ span }) => span).sort(bySpan);
    const crossed = parts.filter(({ start }, at) => start < (parts[at - 1]?.end ?? 0)).map(({ start }) => `${id} has ${start} twice`);
    const gaps = parts.map(({ start }, at) => text.slice(parts[at - 1]?.end ?? 0, start)).concat(text.slice(parts.at(-1)?.end ?? 0));
    const read = blocks
      .filter((block) => block.text !== repaired(text, block))
      .map((block) => `${id} ${block.id} is not its words with repairs`);
    return [...crossed, ...read, ...gaps.filter((gap) => /[^\s\uFEFF]/.test(gap)).map((gap) => `${id} has lost “${gap}”`)];
  });
}

function repaired(text: string, { span, edits }: Block): string {
  let [read, at] = ['', span.start];
  for (const edit of edits) {
    read += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return read + text.slice(at, span.end);
}

function inventedDays({ dossier }: Made): string[] {
  const given = new Set([
    ...dossier.dates.flatMap(({ date }) => daysOf(date?.value)),
    ...dossier.sources.flatMap(({ published }) => daysOf(published?.value)),
  ]);
  const noDigits = dossier.sources.every(({ seed }) => !/\p{N}/u.test(seed.text));
  return [
    ...dossier.events.flatMap(({ id, value }) =>
      daysOf(value)
        .filter((day) => !given.has(day))
        .map((day) => `${id} is put on ${day}`),
    ),
    ...(noDigits ? [...given].map((day) => `no text has a number, and yet ${day} is given`) : []),
    ...dossier.sources.flatMap(({ id, published, seed }) =>
      published?.basis === 'stated' && published.span && !/\p{N}/u.test(cut(seed.text, published.span))
        ? [`${id} is published on a day without a number`]
        : [],
    ),
    ...dossier.dates.flatMap(({ source, span, date }) =>
      daysOf(date?.basis === 'stated' ? date.value : undefined)
        .filter((day) => !numbersIn(dossier.sources, source, span).has(Number(day.slice(8))))
        .map((day) => `${source} states ${day} in words without that number`),
    ),
  ];
}

/** Numbers a date expression is written with, and in words those of a whole day (`New Year’s Day`) count as any. */
function numbersIn(sources: readonly Source[], id: string, span: Span): { has: (day: number) => boolean } {
  const words = cut(sources.find((source) => source.id === id)?.seed.text ?? '', span);
  const numbers = new Set(
    (words.match(/\p{Nd}+/gu) ?? []).flatMap((digits) => [
      Number(digits),
      Number(digits.slice(0, 2)),
      Number(digits.slice(-2)),
      Number(digits.slice(4, 6)),
      Number(digits.slice(6, 8)),
    ]),
  );
  return { has: (day) => numbers.size === 0 || numbers.has(day) };
}

function daysOf(value: string | undefined): readonly string[] {
  return value?.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
}

function unexplainedMerges({ dossier }: Made): string[] {
  return dossier.entities.flatMap(({ id, aliases, merges, name }: Entity) => {
    const explained = new Set([name, ...merges.filter(({ rule }) => rule !== '').map(({ text }) => text)]);
    return aliases.filter(({ text }) => !explained.has(text)).map(({ text }) => `${id} has “${text}” for no reason`);
  });
}

/** Where two results differ that have to be alike. */
export function sameBytes(one: Made, other: Made): readonly string[] {
  const printed = (made: Made) => new Map([...made.pages.map(({ page, mdx }) => [page.facts.address, mdx] as const), ...made.files]);
  const [first, second] = [printed(one), printed(other)];
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((path) => first.get(path) !== second.get(path))
    .map((path) => `${path} is not the same twice`);
}

/** What ids and statements there are, apart from the numbers that sources have: nothing of it hangs on the order of files. */
export function inAnyOrder({ dossier: { sources, entities, events, quotes, figures } }: Made): readonly string[] {
  return [
    ...sources.map(({ id, seed }) => `${id} is ${seed.file}`),
    ...entities.flatMap(({ id, type, name, mentions }) => [
      `${type} ${id} ${name}`,
      ...mentions.map(({ source, span }) => `${id} ${source} ${span.start}`),
    ]),
    ...events.map(({ id, value, status }) => `${id} ${value} ${status}`),
    ...[...quotes, ...figures].map(({ source, span }) => `${source} ${span.start} ${span.end}`),
  ].sort();
}
