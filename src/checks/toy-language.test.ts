import { describe, expect, test } from 'vitest';
import { annotate } from '../annotate/annotate.ts';
import { chronicle } from '../chronicle/chronicle.ts';
import { clean } from '../clean/clean.ts';
import { languages } from '../languages/languages.ts';
import { link } from '../link/link.ts';
import { unedited } from '../model/editor.ts';
import type { Language } from '../model/language.ts';
import { marksOf, type MarkedText } from '../model/mark.ts';
import type { Seed } from '../model/source.ts';
import { cut } from '../model/span.ts';
import { blankLanguage, toyLanguage } from './toy-language.ts';

const seedOf = (text: string): Seed => ({ file: 'a.txt', bytes: text.length, sha256: '0', text });
const read = (text: string, known: readonly Language[]): MarkedText => annotate(clean(seedOf(text), known), known);
const words = (text: MarkedText, kind: 'name' | 'date' | 'quote' | 'figure') => marksOf(text, kind).map(({ span }) => cut(text.seed.text, span));

describe('a language that has hardly a word', () => {
  const text = 'Parto tal\n\nLa Dorun te Palonia vano so Palonia ka 6 Brumo 2024. La dolmo te 5 milo kroni vano.\n\n“Ka dolmo vano so Palonia,” diro ministo Mira Kell. La Dorun te Palonia ka la dolmo te so ka la vano.';
  const marked = read(text, [toyLanguage()]);

  test('is known by its words', () => expect(marked.language).toBe('art-x-toy'));
  test('has leftovers of its own', () => expect(marked.setAside.map(({ rule }) => rule)).toEqual(['share']));
  test('has names by its own heads and titles', () => {
    expect(marksOf(marked, 'name').map(({ type, span }) => `${type} ${cut(text, span)}`)).toEqual(['organisation Dorun te Palonia', 'place Palonia', 'place Palonia', 'person Mira Kell', 'organisation Dorun te Palonia']);
  });
  test('has dates by its own months', () => expect(marksOf(marked, 'date').map(({ date }) => date?.value)).toEqual(['2024-05-06']));
  test('has figures by its own units', () => expect(marksOf(marked, 'figure').map(({ value, unit }) => [value, unit])).toEqual([[5000, 'TOY']]));
  test('has speakers by its own verbs', () => {
    expect(marksOf(marked, 'quote').map(({ span, speaker }) => [cut(text, span), speaker && cut(text, speaker)])).toEqual([['Ka dolmo vano so Palonia,', 'Mira Kell']]);
  });
});

describe('without a word of English, an English text shows', () => {
  const text = 'Minister Olga Kell said on Monday, 6 May 2024 that the Ministry of Trade of Norway will pay five million euros to the port of Oslo. “We will open the harbour office in July,” she said last week, according to the New York Times.';
  const marked = annotate({ ...clean(seedOf(text), [blankLanguage()]), language: 'art-x-toy' }, [blankLanguage()]);

  test('no date but in figures', () => expect(words(marked, 'date').filter((found) => /\p{L}/u.test(found))).toEqual([]));
  test('no figure', () => expect(words(marked, 'figure')).toEqual([]));
  test('no speaker', () => expect(marksOf(marked, 'quote').filter(({ attribution }) => attribution).map(({ span }) => cut(text, span))).toEqual([]));
  test('no role', () => expect(marksOf(marked, 'role')).toEqual([]));
  test('no statement', () => expect(marksOf(marked, 'statement').filter(({ verb }) => verb)).toEqual([]));
  test('no reason in English words for a name', () => {
    expect(marksOf(marked, 'name').flatMap(({ reasons }) => reasons).filter((reason) => /“(?:\p{Ll}+|of|the|in)”|head|given name|title|known/u.test(reason))).toEqual([]);
  });
});

describe('a source in a language nobody has described', () => {
  test.each([
    ['Ukrainian', 'Україна відкрила офіс у Києві\n\nМіністр оборони України Рустем Умєров відкрив у Києві новий офіс 20 вересня 2024 року.'],
    ['German', 'Rat beschließt neues Paket\n\nDer Rat hat am Dienstag ein Paket von 5 Milliarden Euro beschlossen. Das teilte die Ministerin am 14. März 2023 mit.'],
    ['Arabic', 'القاهرة: الوزير يبحث الوضع\n\nأعلنت الوزارة أن الوزير بحث الأوضاع في المنطقة خلال اجتماع عقد يوم الأحد في القاهرة.'],
  ])('%s is published whole, unmarked, and says that it was not read', (_name, text) => {
    const marked = read(text, languages);
    expect([marked.language, marked.marks]).toEqual(['und', []]);
    expect([marked.title, ...marked.blocks].map((block) => block?.text).join('\n\n')).toBe(text);
    const { sources, entities, events } = chronicle(link({ texts: [marked], editor: unedited, findings: [] }, languages), languages);
    expect([sources.map(({ language }) => language), entities, events]).toEqual([['und'], [], []]);
  });
});
