import { describe, expect, test } from 'vitest';
import type { Citation, CitedElement, CitedText } from '../model/cited.ts';
import type { CitedChronicle, Source } from '../model/dossier.ts';
import { unedited, type Decision, type EditorText } from '../model/editor.ts';
import type { Entity } from '../model/entity.ts';
import { span } from '../model/span.ts';
import { reveal, revealAll } from '../model/withheld.ts';
import { hiddenStretches } from './excerpts.ts';
import { maskPassages } from './passages.ts';
import { withhold } from './withhold.ts';

/** A source of one paragraph a line. */
function sourceOf(id: string, text: string, more: Partial<Source> = {}): Source {
  let at = 0;
  const blocks = text.split('\n').map((line, index) => {
    const start = at;
    at += line.length + 1;
    return { id: `p${index + 1}`, kind: 'paragraph' as const, span: span(start, start + line.length), text: line, edits: [] };
  });
  return {
    seed: { file: `${id}.txt`, bytes: text.length, sha256: '0'.repeat(64), text }, id, number: 1, language: 'en', publish: 'full', sameAs: [], facts: {},
    headline: { text: 'Headline', basis: 'stated' }, blocks, setAside: [], dateLines: [],
    sentences: blocks.flatMap((block) => [...block.text.matchAll(/[^.]+\./g)].map((match) => span(block.span.start + match.index, block.span.start + match.index + match[0].length))),
    ...more,
  };
}

function dossierOf(sources: readonly Source[], more: { entities?: readonly Entity[]; decisions?: readonly object[]; texts?: readonly EditorText[]; edited?: readonly CitedText[]; notes?: readonly string[] } = {}): CitedChronicle {
  const { entities = [], decisions = [], texts = [], edited = [], notes = [] } = more;
  return {
    title: 'T', language: 'en', sources, entities, doubtful: [], dates: [], quotes: [], figures: [], parallels: [], events: [], findings: [], edited,
    editor: { ...unedited, texts, notes, decisions: decisions.map((each) => ({ kind: 'redact', line: 3, ...each }) as Decision) },
  };
}

function person(id: string, name: string, source: Source, ...others: string[]): Entity {
  const all = [name, ...others];
  const mentions = all.flatMap((text) => [...source.seed.text.matchAll(new RegExp(`\\b${text}\\b`, 'g'))].map((match) => (
    { source: source.id, block: 'p1', span: span(match.index, match.index + text.length) })));
  return { id, type: 'person', name, aliases: all.map((text) => ({ text, sources: [source.id] })), roles: [], mentions, merges: [], related: [] };
}

/** What is said of a dossier, as `file:line:column rule: text`. */
const said = ({ findings }: CitedChronicle) => findings.map((each) => `${each.file}:${each.line ?? ''}:${each.column ?? ''} ${each.ruleId}: ${each.reason}`);
const textOf = (dossier: CitedChronicle) => revealAll(dossier.sources[0]?.seed.text ?? '', dossier.withheld ?? new Map());

describe('a redacted name', () => {
  const source = sourceOf('bridge', 'Ada Berg built it with Berg’s brother. ADA\nBERG left. Bergen and the Iceberg stay.');
  const dossier = withhold(dossierOf([source], { entities: [person('ada-berg', 'Ada Berg', source, 'Berg')], decisions: [{ name: 'Ada Berg', label: 'an engineer' }] }));

  test('is its label in all spellings, over the end of a line too, whole words only', () => {
    expect(textOf(dossier)).toBe('an engineer built it with an engineer’s brother. an engineer left. Bergen and the Iceberg stay.');
  });
  test('leaves every span where it was', () => {
    expect(dossier.sources[0]?.seed.text).toHaveLength(source.seed.text.length);
    expect(dossier.entities[0]?.mentions).toEqual(dossier.entities[0]?.mentions.map((each) => ({ ...each })));
    expect(dossier.sources[0]?.blocks.map(({ text }) => text.length)).toEqual(source.blocks.map(({ text }) => text.length));
  });
  test('is one spelling under an id that says nothing', () => {
    expect(dossier.entities.map(({ id, name, aliases }) => ({ id, name, aliases }))).toEqual([{ id: 'withheld-1', name: 'an engineer', aliases: [{ text: 'an engineer', sources: ['bridge'] }] }]);
  });
  test('has a label of its own where the editor gives none', () => {
    const plain = withhold(dossierOf([source], { entities: [person('ada-berg', 'Ada Berg', source)], decisions: [{ name: 'Ada Berg' }] }));
    expect(textOf(plain)).toContain('[person 1, name withheld] built it with');
  });
  test('is masked by a character no seed has', () => {
    const odd = sourceOf('odd', '\uE000 Ada Berg');
    const masked = withhold(dossierOf([odd], { entities: [person('ada-berg', 'Ada Berg', odd)], decisions: [{ name: 'Ada Berg', label: 'x' }] }));
    expect(textOf(masked)).toBe('\uE000 x');
  });
});

describe('what an editor withholds wrongly is said with its place', () => {
  const source = sourceOf('bridge', 'Ada Berg built it.');
  const entities = [person('ada-berg', 'Ada Berg', source)];
  const quote = { type: 'mdxJsxTextElement', name: 'Quote', attributes: [], children: [], position: { start: { line: 7, column: 4 }, end: { line: 7, column: 9 } } } as CitedElement;
  const citation: Citation = { kind: 'quote', place: { source: 'bridge', block: 'p1' }, words: { text: 'built it', place: { source: 'bridge', block: 'p1', span: span(9, 17) } } };
  test.each<[string, CitedChronicle, string]>([
    ['a name no source has', dossierOf([source], { decisions: [{ name: 'Bea' }] }),
      'content/decisions.yaml:3:1 stale-decision: Unexpected “Bea” in a redact decision: no source has it; expected words as a source writes them. Correct the spelling, or take the decision out.'],
    ['a label with the name in it', dossierOf([source], { entities, decisions: [{ name: 'Ada Berg', label: 'Engineer Ada Berg' }] }),
      'content/decisions.yaml:3:1 label: The label “Engineer Ada Berg” says what it is to hide. Choose one that does not name “Ada Berg”.'],
    ['the name in the briefing', dossierOf([source], { entities, decisions: [{ name: 'Ada Berg' }], texts: [{ file: 'content/briefing.mdx', entry: 'briefing', text: 'It was\nbuilt by ada  berg.' }] }),
      'content/briefing.mdx:2:10 named-by-editor: “ada  berg” is redacted (line 3 of content/decisions.yaml) but stands here. Reword this, or take the decision out.'],
    ['a link to the profile', dossierOf([source], { entities, decisions: [{ name: 'Ada Berg' }], texts: [{ file: 'content/briefing.mdx', entry: 'briefing', text: '<Entity id="ada-berg" />' }] }),
      'content/briefing.mdx:1:13 named-by-editor: “ada-berg” is redacted (line 3 of content/decisions.yaml) but stands here. Reword this, or take the decision out.'],
    ['a note on the profile', dossierOf([source], { entities, decisions: [{ name: 'Ada Berg' }], notes: ['content/entities/ada-berg.mdx'] }),
      'content/entities/ada-berg.mdx:: named-by-editor: This note is on a profile whose name is redacted (line 3 of content/decisions.yaml). Take the note or the decision out.'],
    ['words of a source that shows none', dossierOf([{ ...source, publish: 'metadata' }], { edited: [{ file: 'content/briefing.mdx', entry: 'briefing', tree: { type: 'root', children: [] }, citations: new Map([[quote, citation]]) }] }),
      'content/briefing.mdx:7:4 quoted-by-editor: This prints words of S1, of which only facts are published (publish: metadata). Cite it without its words, or publish excerpts of it.'],
  ])('%s', (_, dossier, message) => {
    expect(said(withhold(dossier))).toEqual([message]);
  });
});

describe('a redacted passage', () => {
  const seed = (text: string) => ({ file: 'a.txt', bytes: text.length, sha256: '0'.repeat(64), text });
  const corpusOf = (texts: readonly string[], ...decisions: object[]) => maskPassages({
    texts: texts.map(seed), findings: [], editor: { ...unedited, decisions: decisions.map((each) => ({ kind: 'redact', line: 3, ...each }) as Decision) },
  });
  test.each<[string, string, string]>([
    ['goes as it is written', 'It lay there. The key lay under a stone, he said.', 'It lay there. [withheld], he said.'],
    ['in any case and over the ends of lines', 'Once the KEY lay\nunder a stone.', 'Once [withheld].'],
    ['with soft hyphens in it', 'Once the key lay un\u00ADder a stone.', 'Once [withheld].'],
    ['as often as it stands', 'The key lay under a stone. The key lay under a stone.', '[withheld]. [withheld].'],
    ['whole words only', 'The key lay under a stonewall.', 'The key lay under a stonewall.'],
  ])('%s', (_, text, shown) => {
    const { texts, withheld } = corpusOf([text, 'The key lay under a stone.'], { words: 'the key lay under a stone' });
    expect(reveal(texts[0]?.text ?? '', withheld ?? new Map())).toBe(shown);
    expect(texts[0]?.text).toHaveLength(text.length);
  });
  test('that no source has stops the build', () => {
    expect(corpusOf(['It fell.'], { words: 'tore it down' }).findings.map(({ reason, line, fatal }) => [reason, line, fatal])).toEqual([
      ['Unexpected “tore it down” in a redact decision: no source has it; expected words as a source writes them. Correct the spelling, or take the decision out.', 3, true]]);
  });
  test('keeps its label when names are masked too', () => {
    const corpus = corpusOf(['Ada Berg had the key.'], { words: 'had the key', label: 'did something' }, { name: 'Ada Berg', label: 'an engineer' });
    const source = { ...sourceOf('bridge', corpus.texts[0]?.text ?? ''), seed: corpus.texts[0] ?? seed('') };
    const dossier = { ...dossierOf([source], { entities: [person('ada-berg', 'Ada Berg', source)] }), editor: corpus.editor, ...(corpus.withheld ? { withheld: corpus.withheld } : {}) };
    expect(textOf(withhold(dossier))).toBe('an engineer did something.');
  });
});

describe('of a source', () => {
  const text = 'One fell. Two rose. "Three" stayed.\nFour and Five left. Six slept for a long while. Seven sang.';
  const quoted = { id: 'q-1', kind: 'direct' as const, source: 's', block: 'p1', span: span(21, 26) };
  test.each<[Source['publish'], string]>([
    ['full', text],
    ['excerpts', '[…] Two rose. "Three" stayed.\n[…]'],
    ['metadata', '[…] Two […]'],
  ])('%s shows as much as that says', (publish, shown) => {
    const source = sourceOf('s', text, { publish });
    const two = person('two', 'Two', source);
    expect(textOf(withhold({ ...dossierOf([source], { entities: [two] }), quotes: [quoted] }))).toBe(shown);
  });
  test.each<[Source['publish'], readonly string[]]>([['full', ['q-1', 'q-2']], ['excerpts', ['q-1']], ['metadata', []]])('%s keeps the quotations of which a word is shown', (publish, ids) => {
    const reported = { id: 'q-2', kind: 'indirect' as const, source: 's', block: 'p2', span: span(57, 83) };
    expect(withhold({ ...dossierOf([sourceOf('s', text, { publish })]), quotes: [quoted, reported] }).quotes.map(({ id }) => id)).toEqual(ids);
  });
  test.each<[Source['publish'], number]>([['full', 1], ['excerpts', 1], ['metadata', 0]])('%s keeps a passage that sources share where one of them shows a word of it', (publish, many) => {
    const [a, b] = ['a', 'b'].map((id) => sourceOf(id, text, { publish }));
    const passages = ['a', 'b'].map((source) => ({ source, block: 'p1', span: span(20, 27) }));
    const quotes = passages.map((place, at) => ({ ...place, id: `q-${at}`, kind: 'direct' as const }));
    expect(withhold({ ...dossierOf([a, b].flatMap((each) => each ?? [])), quotes, parallels: [{ id: 'same-1', kind: 'same-quote', passages }] }).parallels).toHaveLength(many);
  });
  test('opening words that stood for a title go, and the id made of them', () => {
    const source = sourceOf('one-fell', text, { publish: 'metadata', headline: { text: 'One fell…', basis: 'composed' } });
    const [made] = withhold(dossierOf([source])).sources;
    expect([made?.headline.text, made?.id]).toEqual(['Untitled text', 'source-00000000']);
  });
});

test.each<[string, readonly (readonly [number, number])[], readonly (readonly [number, number])[]]>([
  ['ab cd ef', [], [[0, 8]]],
  ['ab cd ef', [[3, 5]], [[0, 2], [6, 8]]],
  ['ab, cd', [[0, 2], [4, 6]], []],
  ['ab cd ef', [[0, 5], [1, 2]], [[6, 8]]],
])('what is hidden of “%s” but %j', (text, shown, hidden) => {
  expect(hiddenStretches(text, shown.map(([start, end]) => span(start, end)))).toEqual(hidden.map(([start, end]) => span(start, end)));
});
