import type { LinkingData } from '../../model/linking-data.ts';
import { isAcronym } from './acronym.ts';
import { index, place, type Doubt, type Form, type Link } from './forms.ts';

/** Rule `legal-form`, across texts: *Harbour Works Inc.* is *Harbour Works*. */
export function withoutLegalForm(forms: ReadonlyMap<string, Form>, { legalForms, weakLegalForms }: LinkingData): readonly Link[] {
  return [...forms.values()].flatMap((form) => {
    if (form.type !== 'organisation') return [];
    const last = form.words.at(-1) ?? '';
    const bare = forms.get(form.words.slice(0, -1).join(' '));
    const mention = form.mentions[0];
    if (
      !bare
      || !mention
      || (bare.type !== 'organisation' && !(bare.type === 'person' && isNobody(bare)))
      || !legalForms.has(last)
      || weakLegalForms.has(last)
    )
      return [];
    return [{ from: form.key, to: bare.key, rule: 'legal-form', evidence: place(mention), oneWay: true }];
  });
}

/** Taken for a person, and nothing but that says so: a firm’s name without its form mostly is. */
function isNobody({ words, mentions }: Form): boolean {
  return words.length > 1 && mentions.every(({ sex, roles }) => sex === undefined && roles.length === 0);
}

/**
 * Rule `model`, across texts: the code of a model is it with and without its maker's name, *Berg B17* and *B17*,
 * where all that give a maker give the same one.
 */
export function withoutMaker(forms: ReadonlyMap<string, Form>): readonly Link[] {
  const isCode = (word: string) => word.length > 2 && /^\p{L}+\d+$/u.test(word);
  const made = [...forms.values()].filter(
    ({ words, type }) => words.length === 2 && type !== 'person' && isCode(words[1] ?? '') && !isCode(words[0] ?? ''),
  );
  return [...index(made, ({ words }) => words[1])].flatMap(([code, makers]) => {
    const [long] = makers;
    const mention = long?.mentions[0];
    return long && mention && makers.length === 1 && forms.has(code)
      ? [{ from: code, to: long.key, rule: 'model', evidence: place(mention) }]
      : [];
  });
}

/**
 * Rule `shortened`: inside one text, the first words of one longer organisation's name, where only its legal
 * form, trade or number is left out: *Berg Marine Group … Berg Marine*. Other names with the same beginning (a company
 * and its product) are doubtful pairs; two longer names with these first words, and nothing is said.
 */
export function shortened(
  forms: ReadonlyMap<string, Form>,
  { legalForms, trades }: LinkingData,
): { readonly links: readonly Link[]; readonly doubts: readonly Doubt[] } {
  const organisations = [...forms.values()].filter((form) => form.type === 'organisation');
  const byFirst = index(
    organisations.filter((form) => form.words.length > 1),
    (form) => form.words[0],
  );
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  for (const form of organisations) {
    const longer = (byFirst.get(form.words[0] ?? '') ?? [])
      .filter((other) => other.words.length > form.words.length && form.words.every((word, at) => word === other.words[at]))
      .toSorted((a, b) => b.words.length - a.words.length);
    const [only, ...others] = longer;
    const introduced = only?.mentions[0];
    // *Berg Marine* and *Berg Marine Ltd* are one longer name.
    if (!only || !introduced || others.some((other) => !other.words.every((word, at) => word === only.words[at]))) continue;
    const rest = only.words.slice(form.words.length);
    if (rest.every((word) => legalForms.has(word) || trades.has(word)) || isNumbered(form, rest))
      links.push({ from: form.key, to: only.key, rule: 'shortened', evidence: place(introduced) });
    else if (introduced.span.start < (form.mentions[0]?.span.start ?? 0))
      doubts.push({ a: form.key, b: only.key, rule: 'shortened', score: 0.3 });
  }
  return { links, doubts };
}

/** *(CAX) 40*, once the text has it, is *the CAX*: letters say nothing by themselves, so that the number may be left out. */
function isNumbered({ mentions: [mention] }: Form, rest: readonly string[]): boolean {
  return rest.length === 1 && /^\d+$/.test(rest[0] ?? '') && isAcronym((mention?.surface ?? '').replace('&', ''));
}

/** What two texts agree on, and no text says otherwise, holds for all: the short name is that organisation's. */
export function shortenedEverywhere(links: readonly Link[], { legalForms }: LinkingData): readonly Link[] {
  const byTrade = links.filter(
    ({ rule, from, to }) =>
      rule === 'shortened'
      && !to
        .slice(from.length + 1)
        .split(' ')
        .every((word) => legalForms.has(word)),
  );
  const byShort = index(byTrade, ({ from }) => from);
  return [...byShort.values()].flatMap((group) => {
    const [first, ...others] = group;
    return first && others.length > 0 && others.every(({ to }) => to === first.to) ? [first] : [];
  });
}
