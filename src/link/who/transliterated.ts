import { companies, inOneStory } from './company.ts';
import { bareKey, index, place, type Doubt, type Form, type Link } from './forms.ts';
import { compare } from '../../model/order.ts';
import { hasInitial, isFullName, shareOffice, shareRole } from './full-name.ts';
import { unmarked } from './marks.ts';
import { transliterationKey } from './transliteration.ts';

/** Two persons of a bucket are compared directly; a bucket this full says nothing any more. */
const crowded = 60;

/**
 * Rule `transliteration`: surnames that usual transliterations of one name share, **and** the same first
 * name or the same role. The surname's key alone makes a doubtful pair. Rule `middle-initial`: one name with an initial and without.
 * Rule `middle-name`: one with another given name and without, where the texts share an office or other names.
 */
export function transliterated(
  persons: readonly Form[],
  forms: ReadonlyMap<string, Form>,
): { readonly links: readonly Link[]; readonly doubts: readonly Doubt[] } {
  const full = persons.filter(isFullName).toSorted((a, b) => compare(a.key, b.key));
  const companyOf = companies(forms);
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  for (const bucket of index(full, (form) => transliterationKey(form.words.at(-1) ?? '')).values()) {
    if (bucket.length > crowded) continue;
    for (const [at, a] of bucket.entries()) {
      for (const b of bucket.slice(at + 1)) {
        const [first, other] = [a.words[0] ?? '', b.words[0] ?? ''].map(transliterationKey);
        const sameSurname = a.words.at(-1) === b.words.at(-1);
        const mention = b.mentions[0];
        // What marks alone tell apart is decided by these.
        if (!mention || unmarked(bareKey(a.key)) === unmarked(bareKey(b.key))) continue;
        if (sound(a) === sound(b)) links.push({ from: b.key, to: a.key, rule: 'transliteration', evidence: place(mention) });
        else if (first === other && isOnlyInitial(a, b, bucket)) {
          const [short, long] = a.words.length === 2 ? [a, b] : [b, a];
          links.push({ from: long.key, to: short.key, rule: 'middle-initial', evidence: place(mention) });
        } else if (
          first === other
          && isMiddleLeftOut(a, b, bucket)
          && (shareRole(a, b) || shareOffice(a, b) || inOneStory(a, b, companyOf))
        ) {
          const [short, long] = a.words.length === 2 ? [a, b] : [b, a];
          links.push({ from: short.key, to: long.key, rule: 'middle-name', evidence: place(mention) });
        } else if (first === other) doubts.push({ a: a.key, b: b.key, rule: 'middle-name', score: 0.7 });
        else if (!sameSurname && shareRole(a, b)) links.push({ from: b.key, to: a.key, rule: 'transliteration', evidence: place(mention) });
        else if (!sameSurname && first?.[0] === other?.[0]) doubts.push({ a: a.key, b: b.key, rule: 'transliteration', score: 0.5 });
      }
    }
  }
  return { links, doubts };
}

/**
 * Pairs for the editor: a surname, or an initial with a surname, in texts without the full name, and the
 * full name of other texts.
 */
export function alikeAcrossTexts(persons: readonly Form[]): readonly Doubt[] {
  const full = persons.filter(isFullName);
  const byLast = index(full, (form) => transliterationKey(form.words.at(-1) ?? ''));
  return persons
    .filter((form) => !isFullName(form))
    .flatMap((form) => {
      const candidates = (byLast.get(transliterationKey(form.words.at(-1) ?? '')) ?? [])
        .filter((other) => form.sex === undefined || other.sex === undefined || form.sex === other.sex)
        .filter((other) => !hasInitial(form) || other.words[0]?.startsWith(form.words[0] ?? ''))
        .toSorted((a, b) => b.mentions.length - a.mentions.length || compare(a.key, b.key));
      return candidates.slice(0, 3).map((other): Doubt => ({
        a: form.key,
        b: other.key,
        rule: hasInitial(form) ? 'initial' : 'surname',
        score: 0.9 / candidates.length,
      }));
    });
}

/**
 * *Ada K. Berg* and *Ada Berg*, where no other middle name goes with the two: *George W.* and *George H. W.* part them.
 */
function isOnlyInitial(a: Form, b: Form, bucket: readonly Form[]): boolean {
  const middle = (form: Form) => form.words.slice(1, -1).join(' ');
  const [initial = ''] = [middle(a), middle(b)].filter((each) => each !== '');
  const sameEnds = (form: Form) => transliterationKey(form.words[0] ?? '') === transliterationKey(a.words[0] ?? '');
  return (
    initial.length === 1
    && (middle(a) === '' || middle(b) === '')
    && bucket.every((form) => !sameEnds(form) || middle(form) === '' || middle(form).startsWith(initial))
  );
}

/** *Ada Kristin Berg* and *Ada Berg*, letter by letter and of one sex, where no third name has these ends. */
function isMiddleLeftOut(a: Form, b: Form, bucket: readonly Form[]): boolean {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const sameEnds = (form: Form) => form.words[0] === short.words[0] && form.words.at(-1) === short.words.at(-1);
  return (
    short.words.length === 2
    && sameEnds(long)
    && long.words.slice(1, -1).every((word) => word.length > 2)
    && (a.sex === undefined || b.sex === undefined || a.sex === b.sex)
    && bucket.every((form) => form === a || form === b || !sameEnds(form))
  );
}

function sound(form: Form): string {
  return form.words.map(transliterationKey).join(' ');
}
