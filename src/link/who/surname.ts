import { bareKey, index, place, type Doubt, type Form, type Link } from './forms.ts';
import { isFullName } from './full-name.ts';
import { isSlipOf, rules, type GivenName, type Rule } from './surname-rules.ts';
import { transliterationKey } from './transliteration.ts';

/**
 * Inside one text that also gives the full name: a surname (*von der Halde*), a first name (*Olga*),
 * an initial (*O. Berg*), or the name with a title left on it (*Judge Ada Berg*) is that person.
 * Where two persons of the text could be meant, nothing is merged, unless the text settles it by its order or by paragraphs. *Mr* and
 * *Mrs* tell a man from a woman.
 */
export function surnames(
  forms: ReadonlyMap<string, Form>,
  isGiven: GivenName = () => false,
): { readonly links: readonly Link[]; readonly doubts: readonly Doubt[] } {
  const persons = [...forms.values()].filter((form) => form.type === 'person');
  const full = persons.filter(isFullName);
  const byLast = index(full, (form) => form.words.at(-1));
  const byFirst = index(full, (form) => form.words[0]);
  const bySound = index(full, (form) => transliterationKey(form.words.at(-1) ?? ''));
  const mayBe = compatible(persons, byLast);
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  for (const form of persons) {
    const bearer = form.mentions[0]?.bearer;
    const named = bearer === undefined ? undefined : forms.get(bearer)?.mentions[0];
    if (bearer !== undefined && named) {
      links.push({ from: form.key, to: bearer, rule: 'surname', evidence: place(named) });
      continue;
    }
    const [first = '', last = ''] = [form.words[0], form.words.at(-1)];
    const sameLast = (byLast.get(last) ?? []).filter((other) => other !== form);
    const others = { sameLast, sameFirst: byFirst.get(first) ?? [], bySound, full, isGiven };
    const candidatesOf = (rule: Rule) => rule.candidates(form, others).filter((other) => mayBe(form, other));
    const found = rules.find((rule) => rule.fits(form) && candidatesOf(rule).length > 0);
    if (!found) continue;
    const fitting = candidatesOf(found);
    const candidates = [
      ...fitting,
      ...persons.filter(
        (other) =>
          other !== form && bareKey(other.key) === bareKey(form.key) && mayBe(form, other) && fitting.every((each) => !mayBe(each, other)),
      ),
    ];
    const to = onlyOne(candidates) ?? firstHolder(form, candidates);
    const mention = to?.mentions[0];
    if (to && bareKey(to.key) === bareKey(form.key)) continue;
    if (to && mention) links.push({ from: form.key, to: to.key, rule: found.rule, evidence: place(mention) });
    else for (const other of candidates) doubts.push({ a: form.key, b: other.key, rule: `${found.rule}-of-several`, score: 0.5 });
  }
  return { links: direct(links), doubts };
}

/**
 * Whether two forms may be one person: *Mr Berg* is not *Ada Berg*. Where only one bearer of a surname can be the man addressed, he is
 * one, and the woman addressed is another.
 */
function compatible(persons: readonly Form[], byLast: ReadonlyMap<string, readonly Form[]>): (a: Form, b: Form) => boolean {
  const sexes = new Map(persons.flatMap((form) => (form.sex ? [[form, form.sex] as const] : [])));
  const addressed = persons.filter((form) => form.sex && !isFullName(form));
  // Twice: who is told by one may be what tells another, before or after.
  for (const form of [...addressed, ...addressed]) {
    const [only, ...others] = (byLast.get(form.words.at(-1) ?? '') ?? []).filter((other) => (sexes.get(other) ?? form.sex) === form.sex);
    if (only && form.sex && others.length === 0) sexes.set(only, form.sex);
  }
  return (a, b) => {
    const [one, other] = [sexes.get(a), sexes.get(b)];
    return one === undefined || other === undefined || one === other;
  };
}

/** Several spellings of one person (*Lysenko*, *Lisenko*) are no ambiguity; several persons are. */
function onlyOne(candidates: readonly Form[]): Form | undefined {
  const [first, ...others] = candidates.toSorted((a, b) => a.words.length - b.words.length);
  const sound = (form: Form) => [form.words[0], form.words.at(-1)].map((word) => transliterationKey(word ?? '')).join(' ');
  const goesOn = (form: Form) => first !== undefined && first.words.length > 1 && first.words.every((word, at) => form.words[at] === word);
  return first
    && others.every((other) => sound(other) === sound(first) || goesOn(other) || isSlipOf(first, other) || isSlipOf(other, first))
    ? first
    : undefined;
}

/**
 * A text that uses a bare surname before it introduces a second bearer means the first by it, and tells the
 * second apart by the full name.
 */
function firstHolder(form: Form, candidates: readonly Form[]): Form | undefined {
  const start = (each: Form) => each.mentions[0]?.span.start ?? 0;
  const [first, second] = candidates.toSorted((a, b) => start(a) - start(b));
  return first && second && start(first) < start(form) && start(form) < start(second) ? first : undefined;
}

/** A link to a name that is itself linked on would be a chain: it goes to the end at once, which the same text holds too. */
function direct(links: readonly Link[]): readonly Link[] {
  const next = new Map(links.map((link) => [link.from, link]));
  return links.map((link) => {
    const on = next.get(link.to);
    return on && on.to !== link.from ? { ...link, to: on.to, evidence: on.evidence } : link;
  });
}
