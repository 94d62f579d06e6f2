import type { Evidence } from '../../model/entity.ts';
import type { LinkingData } from '../../model/linking-data.ts';
import { companies, withSomebody } from './company.ts';
import { bareKey, index, place, type Doubt, type Form, type Link } from './forms.ts';
import { unmarked } from './marks.ts';
import { isFullName, shareRole } from './full-name.ts';

/** A last word shorter than this is no surname but *Jr*, *II*. */
const shortest = 3;

/**
 * Rule `second-surname`, across texts: Spanish and Portuguese writers give the mother's surname after the father's or leave it out: *Lena
 * Prado* is *Lena Prado Solís*. Where nobody else's name goes on from the shorter one, and the texts bear it out: the longer is somewhere
 * called by the first surname alone, or they share an office, or their texts share other names. Otherwise the pair is doubtful.
 */
export function secondSurnames(
  persons: readonly Form[],
  forms: ReadonlyMap<string, Form>,
  inside: readonly Link[],
  linking: LinkingData,
): { readonly links: readonly Link[]; readonly doubts: readonly Doubt[] } {
  const full = persons.filter((form) => isFullName(form) && form.words.every((word) => word.length > 1));
  const byWords = index(full, (form) => unmarked(bareKey(form.key)));
  const goingOn = index(
    full.flatMap((form) => startsOf(form).map((start) => ({ start, form }))),
    ({ start }) => start,
  );
  const bySurname = index(
    inside.filter(({ rule }) => rule === 'surname'),
    ({ from }) => unmarked(bareKey(from)),
  );
  const companyOf = companies(forms);
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  for (const long of full) {
    for (const start of startsOf(long)) {
      for (const short of byWords.get(start) ?? []) {
        if (!goesOnBySurname(short, long, linking)) continue;
        const others = (goingOn.get(start) ?? []).map(({ form }) => form);
        const because =
          byWords.get(start)?.every((each) => bareKey(each.key) !== bareKey(short.key) || each === short) && isOnlyOne(others)
            ? bornOut(short, long)
            : undefined;
        if (because) links.push({ from: short.key, to: long.key, rule: 'second-surname', evidence: because });
        else doubts.push({ a: short.key, b: long.key, rule: 'second-surname', score: 0.5 / others.length });
      }
    }
  }
  return { links, doubts };

  /** The place that speaks for it. */
  function bornOut(short: Form, long: Form): Evidence | undefined {
    const surname = unmarked(short.words.at(-1) ?? '');
    const called = bySurname.get(surname) ?? [];
    const byFirst = called.find(({ to }) => to === long.key);
    if (byFirst) return byFirst.evidence;
    const mention = long.mentions[0];
    if (shareRole(short, long)) return mention && place(mention);
    // *Mary Ann* has no surname yet.
    if (linking.feminine.has(surname) || linking.masculine.has(surname)) return undefined;
    const sources = new Set(short.mentions.map(({ source }) => source));
    const beside = long.mentions.find(
      ({ source }) => sources.has(source) && called.some(({ to, evidence }) => to === short.key && evidence.source === source),
    );
    if (beside) return place(beside);
    return mention && withSomebody(short, long, companyOf) ? place(mention) : undefined;
  }
}

/** The beginnings of a name, of two words and more, without marks. @example 'lena prado solís' // ['lena prado'] */
function startsOf({ words }: Form): readonly string[] {
  return words.slice(2).map((_, at) => unmarked(words.slice(0, at + 2).join(' ')));
}

/** What the longer name has more is a surname, perhaps with particles: *Solís*, *de la Vega*. */
function goesOnBySurname(short: Form, long: Form, { legalForms }: LinkingData): boolean {
  const rest = long.words.slice(short.words.length);
  const last = rest.at(-1) ?? '';
  const written =
    long.mentions
      .find(({ key }) => key === bareKey(long.key))
      ?.surface.split(/[\s-]+/u)
      .slice(short.words.length) ?? [];
  return (
    last.length >= shortest
    && !/^[ivx]+$/.test(last)
    && !legalForms.has(last)
    && written.length === rest.length
    && written.slice(0, -1).every((word) => word === word.toLowerCase())
    && isSurname(written.at(-1) ?? '')
    && (short.sex === undefined || long.sex === undefined || short.sex === long.sex)
  );
}

/** *Solís*, not *FRS*. */
function isSurname(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word !== word.toUpperCase();
}

/** Names that all go on in the same way, some further than others. */
function isOnlyOne(forms: readonly Form[]): boolean {
  const words = forms.map((form) => unmarked(bareKey(form.key)));
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  return words.every((each) => `${longest} `.startsWith(`${each} `)) && new Set(forms.map(({ key }) => bareKey(key))).size === forms.length;
}
