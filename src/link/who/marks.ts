import { isAcronym } from './acronym.ts';
import { bareKey, index, place, type Doubt, type Form, type Link } from './forms.ts';
import { isFullName } from './full-name.ts';

/** Letters with a stroke through them or without their dot are no base with a mark in Unicode; they count as one here. */
const asMarked: Readonly<Record<string, string>> = { đ: 'd\u0335', ø: 'o\u0335', ł: 'l\u0335', ħ: 'h\u0335', ı: 'i\u0335' };
/** Marks that only languages with tones put on a Latin letter, or two on one: who writes these leaves no other out. */
const tones = /[\u0309\u031B\u0323]|[\u0302\u0306][\u0300\u0301\u0303]/;
/** Names shorter than this are too many. */
const shortest = 3;

/**
 * Rule `marks`, across texts: *Hoi An* is *Hội An*, *Jose Perez* is *José Pérez*. Names that both have their marks and differ
 * in them (*Thành*, *Thanh* behind *Nguyễn Văn*) are two, and one without marks that may be either is doubtful. Persons by their full names
 * only.
 */
export function withoutMarks(forms: ReadonlyMap<string, Form>): { readonly links: readonly Link[]; readonly doubts: readonly Doubt[] } {
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  for (const bucket of index([...forms.values()].filter(isFoldable), (form) => unmarked(bareKey(form.key))).values()) {
    for (const [at, a] of bucket.entries()) {
      for (const b of bucket.slice(at + 1)) {
        const mention = b.mentions[0];
        if (!mention || bareKey(a.key) === bareKey(b.key) || !mayBeOne(a, b)) continue;
        const isEither = bucket.some((other) => mayBeOne(other, a) !== mayBeOne(other, b) && isOfKind(other, a));
        if (isEither) doubts.push({ a: a.key, b: b.key, rule: 'marks', score: 0.6 });
        else links.push({ from: b.key, to: a.key, rule: 'marks', evidence: place(mention) });
      }
    }
  }
  return { links, doubts };
}

/** The letters of a name in lower case without their marks; other scripts keep theirs. @example unmarked('hội an') // 'hoi an' */
export function unmarked(words: string): string {
  return isPlain(words)
    ? words
    : parted(words)
        .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
        .normalize('NFC');
}

/** Whether two names of the same letters may be one: one has the marks of the other, or some of them. */
function agree(a: string, b: string): boolean {
  const [one, other] = [parted(a), parted(b)];
  if (tones.test(one) && tones.test(other)) return one === other;
  const [left, right] = [one, other].map((each) => each.match(/\P{M}\p{M}*/gu) ?? []);
  return (left ?? []).every((letter, at) => isPartOf(letter, right?.[at] ?? '') || isPartOf(right?.[at] ?? '', letter));
}

function isPartOf(letter: string, fuller: string): boolean {
  return [...letter].every((each) => fuller.includes(each));
}

/** Base letters, each followed by its marks; a cedilla and a comma below are one. */
function parted(words: string): string {
  return words
    .replace(/[đøłħı]/gu, (letter) => asMarked[letter] ?? letter)
    .normalize('NFD')
    .replaceAll('\u0327', '\u0326');
}

function mayBeOne(a: Form, b: Form): boolean {
  return (
    a === b
    || (isOfKind(a, b)
      && bareKey(a.key) !== bareKey(b.key)
      && agree(bareKey(a.key), bareKey(b.key))
      && (a.sex === undefined || b.sex === undefined || a.sex === b.sex))
  );
}

/** A person is no place; the other types one name may have in turn. */
function isOfKind(a: Form, b: Form): boolean {
  return (a.type === 'person') === (b.type === 'person');
}

function isFoldable(form: Form): boolean {
  return form.key.length >= shortest && (form.type === 'person' ? isFullName(form) : !isAcronym(form.mentions[0]?.surface ?? ''));
}

function isPlain(words: string): boolean {
  return /^[\0-\x7F]*$/.test(words);
}
