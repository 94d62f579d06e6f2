import { describe, expect, test } from 'vitest';
import { languages } from '../languages/languages.ts';
import { independent } from '../model/reprints.ts';
import { cite } from './cite.ts';
import { chronicleOf } from './fixture.ts';
import { linksToNoPage } from './links.ts';

/** Findings of a briefing as `line:column rule: text`; warnings begin with `!`. */
function said(briefing: string, entry = 'briefing'): string[] {
  return cite(chronicleOf({ [entry]: briefing }), languages).findings.map((one) =>
    `${one.fatal ? '' : '! '}${one.line}:${one.column} ${one.ruleId}: ${one.reason}`);
}

/** What the elements of a briefing stand for. */
function stands(briefing: string) {
  const { edited, findings } = cite(chronicleOf({ briefing }), languages);
  expect(findings.filter(({ fatal }) => fatal).map(({ reason }) => reason)).toEqual([]);
  return [...(edited[0]?.citations.values() ?? [])];
}

const place = (block: string, source = 'harbour-bridge') => ({ source, block });

describe('a citation', () => {
  test.each([
    ['names a source by its id', '<Cite source="harbour-bridge" p="3" />', [place('p3')]],
    ['by its file', '<Cite source="01_harbour.txt" p="3" />', [place('p3')]],
    ['by the beginning of its file', '<Cite source="01" p="3" />', [place('p3')]],
    ['by the beginning of its id', '<Cite source="harbour-b" p="3" />', [place('p3')]],
    ['by locator', '<Cite at="S1 ¶3" />', [place('p3')]],
    ['by locator with a no-break space or none', '<Cite at="S1¶3" />', [place('p3')]],
    ['and its title', '<Cite source="01" p="title" />', [place('title')]],
    ['and a range', '<Cite source="01" p="1-3" />', [{ ...place('p1'), through: 'p3' }]],
    ['and a range in a locator', '<Cite at="S1 ¶1–3" />', [{ ...place('p1'), through: 'p3' }]],
    ['and a list', '<Cite source="01" p="1, 3" />', [place('p1'), place('p3')]],
  ])('%s', (_, element, places) => {
    expect(stands(`So it was. ${element}`)).toEqual([{ kind: 'cite', places }]);
  });

  test('may carry the words it rests on, from any of its paragraphs', () => {
    expect(stands('So it was. <Cite source="01" p="1-3">Twelve men […] it</Cite>')[0]).toMatchObject({ words: { text: 'Twelve men […] it', place: { block: 'p3' } } });
  });

  test('may stand alone on lines of its own, beside others', () => {
    const { edited } = cite(chronicleOf({ briefing: '<Cite at="S1 ¶1" /> <Cite at="S3 ¶1" />\n<Cite at="S3 ¶2" />\n\n<Cite at="S1 ¶2" />' }), languages);
    expect(edited[0]?.tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(edited[0]?.citations.size).toBe(4);
  });

  test('belongs to the paragraph it touches, though it has a line to itself, in a list too', () => {
    const { edited, findings } = cite(chronicleOf({ briefing: 'It was built.\n<Cite at="S1 ¶1" />\nThen it fell.\n\n- It was built.\n  <Cite at="S1 ¶1" /> <Cite at="S3 ¶1" />' }), languages);
    expect(edited[0]?.tree.children.map(({ type }) => type)).toEqual(['paragraph', 'list']);
    expect(findings).toEqual([]);
  });
});

describe('an element stands for', () => {
  test.each([
    ['a quotation', '<Quote source="03" p="1">fourteen men</Quote>', { kind: 'quote', place: place('p1', 'union-protests'), words: { text: 'fourteen men', place: { source: 'union-protests', block: 'p1', span: { start: 24, end: 36 } } } }],
    ['a figure', '<Figure source="01" p="3">more than $40 million</Figure>', { kind: 'figure', figure: { value: 4e7 }, words: { text: 'more than $40 million' } }],
    ['a name', '<Entity id="lena-okafor" />', { kind: 'entity', entity: 'lena-okafor' }],
    ['a name in other words', '<Entity id="lena-okafor">the *mayor*</Entity>', { kind: 'entity', entity: 'lena-okafor' }],
    ['an event', '<Event id="2021-03-03-bridge-opened" />', { kind: 'event', event: '2021-03-03-bridge-opened' }],
    ['a judgement on nothing', '<Judgement confidence="low">Nobody knows.</Judgement>', { kind: 'judgement', confidence: 'low', sources: 0, independent: 0 }],
  ])('%s', (_, element, expected) => {
    expect(stands(`Thus: ${element} <Cite at="S1 ¶1" />`)[0]).toMatchObject(expected);
  });

  test('a judgement and what is counted in it, reprints once', () => {
    expect(stands('<Judgement confidence="high">\nIt is open. <Cite source="01" p="1" /> <Cite source="02" p="1" />\n\nThe union was <Quote source="03" p="1">asked</Quote>.\n</Judgement>'.replace('>asked<', '>asked for<')).at(-1))
      .toEqual({ kind: 'judgement', confidence: 'high', sources: 3, independent: 2 });
  });

  test('sources that reprint one another by way of a third, one source', () => {
    const [first, second, third] = chronicleOf({}).sources.map((source, at) => ({ ...source, id: `s${at}`, sameAs: at === 1 ? [{ source: 's0', score: 1 }, { source: 's2', score: 1 }] : [{ source: 's1', score: 1 }] }));
    const all = [first, second, third];
    expect(independent(['s0', 's2'], (id) => all.find((source) => source?.id === id))).toBe(1);
  });
});

describe('a briefing is refused at its place for', () => {
  test.each([
    ['a source that is none', 'So. <Cite source="04" p="1" />', '1:5 source: Unexpected source “04”: no source’s id or file begins so; expected one of “01_harbour.txt”, “02_reprint.txt”, “03_union.txt”.'],
    ['a misspelt source', 'So. <Cite source="harbor-bridge" p="1" />', '1:5 source: Unexpected source “harbor-bridge”: no source’s id or file begins so; the nearest is “harbour-bridge”.'],
    ['an ambiguous source', 'So. <Cite source="harbour" p="1" />', '1:5 source: The source “harbour” is ambiguous: “01_harbour.txt”, “02_reprint.txt” begin so. Write more of the name.'],
    ['a paragraph that is not there', 'So.\n\nIt is <Cite source="01" p="12" />', '3:7 paragraph: There is no S1 ¶12: S1 (01_harbour.txt) has 3 paragraphs; the nearest is ¶3.'],
    ['paragraph nought', 'So. <Cite source="02" p="0" />', '1:5 paragraph: There is no S2 ¶0: S2 (02_reprint.txt) has one paragraph; the nearest is ¶1.'],
    ['a range that runs over', 'So. <Cite at="S1 ¶2-9" />', '1:5 paragraph: There is no S1 ¶9: S1 (01_harbour.txt) has 3 paragraphs; the nearest is ¶3.'],
    ['a range backwards', 'So. <Cite source="01" p="3-2" />', '1:5 paragraph: Unexpected range “3-2”: it goes from a paragraph to a later one.'],
    ['a title where there is none', 'So. <Cite source="03" p="title" />', '1:5 paragraph: S3 (03_union.txt) has no title of its own; its paragraphs are ¶1 to ¶2.'],
    ['a paragraph in words', 'So. <Cite source="03" p="first" />', '1:5 paragraph: Unexpected paragraph “first”: expected a number or “title”, a range such as 3-5, or a list such as 3,5.'],
    ['a quotation from two paragraphs', '<Quote source="03" p="1-2">men</Quote>, so.', '1:1 paragraph: Unexpected paragraphs “1-2”: words stand in one paragraph; name it, such as 1.'],
    ['a locator that is none', 'So. <Cite at="p. 3" />', '1:5 locator: Unexpected locator “p. 3”: expected one such as S3 ¶12.'],
    ['a locator past the last source', 'So. <Cite at="S9 ¶1" />', '1:5 source: Unexpected locator “S9 ¶1”: there is no S9; the last source is S3.'],
    ['one word changed', 'So <Quote source="03" p="1">asked for fifteen men</Quote>.', '1:4 words: Not word for word: “fifteen” stands where S3 ¶1 has “fourteen”. The nearest passage: “asked for fourteen men”.'],
    ['a capital changed', 'So <Quote source="03" p="2">nobody answered</Quote>.', '1:4 words: Not word for word: “nobody” stands where S3 ¶2 has “Nobody”; a changed capital stands in brackets, [n]obody. The nearest passage: “Nobody answered”.'],
    ['a word put in', 'So <Quote source="03" p="1">asked again for fourteen men</Quote>.', '1:4 words: Not word for word: “again” does not stand there in S3 ¶1. The nearest passage: “asked for fourteen men”.'],
    ['a word left out', 'So <Quote source="03" p="1">fourteen men and crane</Quote>.', '1:4 words: Not word for word: “a” of S3 ¶1 is left out without a gap, […]. The nearest passage: “fourteen men and a crane”.'],
    ['pieces out of order', 'So <Quote source="03" p="1">a crane […] fourteen men</Quote>.', '1:4 words: Not word for word: “fourteen men” stands in S3 ¶1 before the piece that precedes it here.'],
    ['words of another paragraph', 'So <Quote source="01" p="1">Twelve men worked</Quote>.', '1:4 words: Not word for word: nothing like it stands in S1 ¶1, which begins “The bridge was opened on 3 March, said Lena Okafor.”. The words stand in S1 ¶3.'],
    ['words of another source, in a citation', 'So. <Cite source="01" p="1">Nobody answered</Cite>', '1:5 words: Not word for word: nothing like it stands in S1 ¶1, which begins “The bridge was opened on 3 March, said Lena Okafor.”. The words stand in S3 ¶2.'],
    ['no words', 'So <Quote source="03" p="1" />.', '1:4 words: No words in <Quote>: expected <Quote …>words of the paragraph</Quote>.'],
    ['emphasis in a quotation', 'So <Quote source="03" p="1">fourteen *men*</Quote>.', '1:4 words: Unexpected emphasis in <Quote>: the words of a source stand there plain.'],
    ['words that are no figure', '<Figure source="01" p="3">Twelve men</Figure>, so.', '1:1 figure: “Twelve men” is no figure: in S1 ¶3 “more than $40 million” was read.'],
    ['a figure where none was read', '<Figure source="03" p="1">fourteen men</Figure>, so.', '1:1 figure: “fourteen men” is no figure: none was read in S3 ¶1; cite the words with <Quote>.'],
    ['an unknown name', '<Entity id="lena-okafar" /> <Cite at="S1 ¶1" />', '1:1 entity: Unexpected entity “lena-okafar”: no profile has that id; the nearest is “lena-okafor”.'],
    ['a name for an id', '<Entity id="Lena Okafor" /> <Cite at="S1 ¶1" />', '1:1 entity: Unexpected entity “Lena Okafor”: no profile has that id; “lena-okafor” is so named.'],
    ['an unknown event', 'So: <Event id="2021-03-03-bridge" />', '1:5 event: Unexpected event “2021-03-03-bridge”: the chronology has no such id; the nearest is “2021-03-03-bridge-opened”.'],
    ['an unknown element', 'So. <Cit source="01" p="1" /> <Cite at="S1 ¶1" />', '1:5 element: Unexpected <Cit>: no such element; the nearest is “Cite”.'],
    ['an element like none', 'So. <Timeline /> <Cite at="S1 ¶1" />', '1:5 element: Unexpected <Timeline>: no such element; expected one of <Cite>, <Quote>, <Figure>, <Entity>, <Event>, <Judgement>.'],
    ['HTML', 'So <b>it</b> is. <Cite at="S1 ¶1" />', '1:4 element: Unexpected <b>: HTML is not read here; expected Markdown or one of <Cite>, <Quote>, <Figure>, <Entity>, <Event>, <Judgement>.'],
    ['an unknown attribute', 'So. <Cite source="01" page="1" />', '1:5 attribute: Unexpected attribute “page” on <Cite>: expected one of “source”, “p”, “at”.'],
    ['a missing attribute', 'So. <Cite source="01" />', '1:5 attribute: Missing “p” on <Cite>: expected <Cite source="…" p="12" />.'],
    ['a locator beside a source', 'So. <Cite source="01" at="S1 ¶1" />', '1:5 attribute: Unexpected “at” beside “source” on <Cite>: a locator says both.'],
    ['an attribute in braces', 'So. <Cite source="01" p={1} />', '1:5 attribute: Unexpected value of “p” on <Cite>: expected words in quotation marks, such as <Cite source="…" p="12" />.'],
    ['an attribute spread', 'So. <Cite {...all} />', '1:5 attribute: Unexpected {…} on <Cite>: attributes are written out, such as <Cite source="…" p="12" />.'],
    ['a confidence off the scale', '<Judgement confidence="medium">It is.</Judgement>', '1:1 confidence: Unexpected confidence “medium”: expected “low”, “moderate”, “high”.'],
    ['a likelihood in a judgement', '<Judgement confidence="low">It is very unlikely to fall.</Judgement>', '1:1 likelihood: “very unlikely” states a likelihood where <Judgement> states low confidence: the two never stand in one sentence (ICD 203). State the likelihood outside, or leave it out.'],
    ['a likelihood beside a confidence', 'We say with high confidence that it will probably fall. <Cite at="S1 ¶1" />', '1:1 likelihood: “high confidence” and “probably” stand in one sentence: confidence and likelihood never do (ICD 203). Make two sentences of it.'],
    ['a judgement in a judgement', '<Judgement confidence="low">\nSo.\n\n<Judgement confidence="low">It is.</Judgement>\n</Judgement>', '1:1 element: Unexpected <Judgement> in a <Judgement>: each stands by itself.'],
    ['an import', 'import x from \'./x.js\'\n\nSo. <Cite at="S1 ¶1" />', '1:1 markdown: Unexpected import or export: code cannot be checked against the sources. The elements are there without it.'],
    ['an expression', 'So {1 + 1}. <Cite at="S1 ¶1" />', '1:4 markdown: Unexpected {expression}: code cannot be checked against the sources. Write the words; \\{ is a brace, {/* … */} a comment.'],
    ['a picture', '![It](it.png) <Cite at="S1 ¶1" />', '1:1 markdown: Unexpected picture: nothing could check where it comes from.'],
    ['code', 'So `it` is. <Cite at="S1 ¶1" />', '1:4 markdown: Unexpected Markdown (inlineCode): expected headings, paragraphs, lists, tables, block quotations, links, emphasis.'],
    ['front matter', '---\ntitle: x\n---\n\nSo. <Cite at="S1 ¶1" />', '1:1 markdown: Unexpected front matter: title and standfirst stand in content/dossier.yaml.'],
    ['a second title', '# Almarin', '1:1 markdown: Unexpected heading of the first level: the page has its title. Begin with ##.'],
    ['an address from nowhere', 'See [it](it.html). <Cite at="S1 ¶1" />', '1:5 markdown: Unexpected address “it.html”: expected one of the site such as /sources/, or one that begins with https:.'],
    ['a link to no page', 'See [her](/entities/lena-okafar/). <Cite at="S1 ¶1" />', '1:5 link: Unexpected address “/entities/lena-okafar/”: no page is there; the nearest is “/entities/lena-okafor/”.'],
    ['a link to no paragraph', 'See [it](/sources/harbour-bridge/#p9). <Cite at="S1 ¶1" />', '1:5 link: Unexpected address “/sources/harbour-bridge/#p9”: that source has 3 paragraphs; the last is #p3.'],
    ['a link to no event', 'See [it](/chronology/#2021-03-03-bridge-opend). <Cite at="S1 ¶1" />', '1:5 link: Unexpected address “/chronology/#2021-03-03-bridge-opend”: the chronology has no such event; the nearest is “2021-03-03-bridge-opened”.'],
    ['an element that is not closed', 'So.\n\n<Quote source="03" p="1">men', '3:1 mdx: This is not MDX: Expected a closing tag for `<Quote>` (3:1) before the end of `paragraph`.'],
  ])('%s', (_, briefing, message) => {
    expect(said(briefing).filter((line) => !line.startsWith('!'))).toEqual([message]);
  });
});

describe('a briefing may hold', () => {
  test.each([
    ['a comment', '{/* to do */}\n\nSo. {/* why? */} <Cite at="S1 ¶1" />'],
    ['likelihood outside judgements', 'It will probably fall. <Cite at="S1 ¶1" />'],
    ['likelihood in the words of a source', '<Judgement confidence="low">So <Cite source="03" p="1">fourteen men</Cite>.</Judgement>'],
    ['confidence and likelihood in two sentences', 'We say so with high confidence. It will likely fall. <Cite at="S1 ¶1" />'],
    ['words that only look like likelihood', '<Judgement confidence="low">A remote-controlled crane, unlikelier than most.</Judgement>'],
    ['links to what is there', 'See [it](/sources/harbour-bridge/#p3), [her](/entities/lena-okafor/), [when](/chronology/#2021-03-03-bridge-opened), [all](/data/dossier.json), [then](/chronology/2021/), [those](/entities/type/person/), [else](https://example.org/). <Cite at="S1 ¶1" />'],
    ['tables, lists and rules', '## Sums\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n- one <Cite at="S1 ¶1" />\n\n> two <Cite at="S1 ¶2" />'],
  ])('%s', (_, briefing) => {
    expect(said(briefing)).toEqual([]);
  });
});

describe('once the pages are known, a link', () => {
  const { edited } = cite(chronicleOf({ briefing: 'See [then](/chronology/2021/#month-2021-03), [all](/data/names.csv), [it](/search/?q=x). <Cite at="S1 ¶1" />\n\nSee [when](/chronology/2022/). <Cite at="S1 ¶1" />' }), languages);

  test('to part of a list that is there is right, to one that is not is named with the nearest', () => {
    expect(linksToNoPage(edited, ['/', '/chronology/', '/chronology/2021/']).map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 5, 'Unexpected address “/chronology/2022/”: no page is there; the nearest is “/chronology/2021/”.'],
    ]);
  });
});

test('a number that was another source’s in the last edition is reported, unless words between the tags say what is meant', () => {
  const recorded = (file: string) => ({ id: file, file, sha256: '', title: file });
  const before = { edition: 4, sources: [recorded('01_harbour.txt'), recorded('03_union.txt')], entities: [], events: [] };
  const briefing = 'So. <Cite at="S1 ¶1" /> <Cite at="S2 ¶1" /> <Cite at="S2 ¶1">said Lena Okafor</Cite> <Cite at="S3 ¶1" /> <Cite source="02" p="1" />';
  const chronicle = chronicleOf({ briefing });
  const { findings } = cite({ ...chronicle, editor: { ...chronicle.editor, editions: [before] } }, languages);
  expect(findings.map(({ fatal, column, ruleId, reason }) => [fatal, column, ruleId, reason])).toEqual([
    [false, 25, 'moved', 'S2 is “02_reprint.txt”; in edition 4 it was “03_union.txt”. Say which is meant by source="…" and p="…", which stay with a text, or put the words it rests on between its tags.'],
  ]);
});

describe('of what nothing is said', () => {
  test('a paragraph with neither citation nor judgement is reported', () => {
    expect(said('## Findings\n\nThe office is open, and people who know say that it works.\n\n- It is. <Cite at="S1 ¶1" />\n- <Entity id="lena-okafor" /> is not.\n\n<Judgement confidence="low">\nSo.\n\nThus.\n</Judgement>')).toEqual([
      '! 3:1 uncited: This paragraph has neither citation nor judgement: “The office is open, and people who know say that …”.',
      '! 6:3 uncited: This paragraph has neither citation nor judgement: “is not.”.',
    ]);
  });

  test('a note on a profile may say it without', () => {
    expect(said('Born in Almarin.', 'entities/lena-okafor')).toEqual([]);
  });
});
