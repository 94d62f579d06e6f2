import { bareKey, index, place, type Doubt, type Form, type Link } from './forms.ts';
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

/** Two words or more, the first of them no initial and no particle: *Marta von der Halde*, not *von der Halde*, *Orsós-Vadas*. */
export function isFullName(form: Form): boolean {
  const first = form.mentions[0]?.surface[0] ?? '';
  return form.words.length >= 2 && (form.words[0]?.length ?? 0) > 1 && first === first.toUpperCase() && !isOneWord(form);
}

/** Two surnames that a hyphen makes one. */
function isOneWord({ key, mentions }: Form): boolean {
  const own = mentions.filter((mention) => mention.key === bareKey(key));
  return own.length > 0 && own.every(({ surface }) => !/\s/u.test(surface));
}

/** Whether an office of two words or more is given to both: *Harbour Minister*. */
export function shareRole(a: Form, b: Form): boolean {
  const roles = (form: Form) => new Set(form.mentions.flatMap((mention) => mention.roles.map((role) => role.toLowerCase())));
  const others = roles(b);
  return [...roles(a)].some((role) => role.includes(' ') && others.has(role));
}

/** Whether offices given to the two end alike: *Treasury Principal Secretary*, *former Principal Secretary*. */
export function shareOffice(a: Form, b: Form): boolean {
  const ends = (form: Form) =>
    form.mentions.flatMap(({ roles }) =>
      roles.flatMap((role) => (role.includes(' ') ? [role.toLowerCase().split(/\s+/).slice(-2).join(' ')] : [])),
    );
  const others = new Set(ends(b));
  return ends(a).some((end) => others.has(end));
}

/** Whether `short` is the end of `long`, and shorter. */
function isEnd(short: readonly string[], long: readonly string[]): boolean {
  const gap = long.length - short.length;
  return gap > 0 && short.every((word, at) => word === long[gap + at]);
}

/** Whether what a name has before its end `rest` is a given name, and `rest` surnames alone. */
export type GivenName = (words: readonly string[], rest: readonly string[]) => boolean;

/** Full names of the text that a form is compared with. */
interface Others {
  /** Those with its last word, itself left out. */
  readonly sameLast: readonly Form[];
  readonly sameFirst: readonly Form[];
  /** By the sound of the last word. */
  readonly bySound: ReadonlyMap<string, readonly Form[]>;
  readonly full: readonly Form[];
  readonly isGiven: GivenName;
}

/** Of the rules that fit a form the first that has candidates decides. */
interface Rule {
  readonly rule: string;
  readonly fits: (form: Form) => boolean;
  readonly candidates: (form: Form, others: Others) => readonly Form[];
}

const rules: readonly Rule[] = [
  { rule: 'slip', fits: isFullName, candidates: (form, { sameLast }) => sameLast.filter((other) => isSlipOf(form, other)) },
  // *Judge Ada Berg … Ada Berg* loses a title, *Lena Prado Solís … Prado Solís* a given name.
  {
    rule: 'surname',
    fits: isFullName,
    candidates: (form, { sameLast, isGiven }) =>
      sameLast.filter((other) => isEnd(form.words, other.words) && isGiven(other.words, form.words)),
  },
  // *Gudrun Helga Jonsdottir … Gudrun Helga*: goes by given names.
  {
    rule: 'first-name',
    fits: (form) => isFullName(form) && form.words.length === 2,
    candidates: (form, { sameFirst, isGiven }) =>
      sameFirst.filter(
        (other) =>
          other.words.length === 3
          && form.words.every((word, at) => word === other.words[at])
          && isGiven(other.words.slice(1), other.words.slice(2)),
      ),
  },
  {
    rule: 'title-stripped',
    fits: isFullName,
    candidates: (form, { sameLast, isGiven }) =>
      sameLast.filter((other) => isEnd(other.words, form.words) && !isGiven(form.words, other.words)),
  },
  {
    rule: 'middle-name',
    fits: isFullName,
    candidates: (form, { sameLast }) =>
      sameLast.filter((other) => other.words[0] === form.words[0] && other.words.length === 2 && form.words.length > 2),
  },
  {
    rule: 'initial',
    fits: hasInitial,
    candidates: (form, { sameLast }) => sameLast.filter((other) => other.words[0]?.startsWith(form.words[0] ?? '')),
  },
  // *JT Berg … Johan Berg*; not *Johan Peter Berg*.
  {
    rule: 'initial',
    fits: hasInitials,
    candidates: (form, { sameLast }) =>
      sameLast.filter(
        ({ words }) => initialsOf(words).startsWith(form.words[0] ?? '') || (words.length === 2 && words[0]?.[0] === form.words[0]?.[0]),
      ),
  },
  {
    rule: 'surname',
    fits: (form) => !isFullName(form),
    candidates: (form, { sameLast }) => sameLast.filter((other) => isEnd(form.words, other.words)),
  },
  // *Jean-Luc*; where the family name comes first, it too.
  {
    rule: 'first-name',
    fits: (form) => !isFullName(form),
    candidates: (form, { sameFirst }) => sameFirst.filter((other) => form.words.every((word, at) => word === other.words[at])),
  },
  // *Luis Ferrer Ortega … Ferrer*: the first of two surnames.
  {
    rule: 'surname',
    fits: (form) => form.words.length === 1,
    candidates: (form, { full }) => full.filter((other) => other.words.length > 2 && other.words.at(-2) === form.key),
  },
  {
    rule: 'transliteration',
    fits: (form) => form.words.length === 1,
    candidates: (form, { bySound }) => bySound.get(transliterationKey(form.key)) ?? [],
  },
];

/** Whether a name has an initial in the place of a first name: *O. Lysenko*. */
export function hasInitial(form: Form): boolean {
  return form.words.length >= 2 && form.words[0]?.length === 1;
}

/** Whether a name has two or three initials without stops there: *JT Berg*. */
function hasInitials({ words, mentions }: Form): boolean {
  return words.length === 2 && mentions.every(({ surface }) => /^\p{Lu}{2,3}\s/u.test(surface));
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}

/** The rarer spelling of a first name that differs in one vowel inside: *Kristin*, *Kristen*; not *Marina*, *Marine*. */
function isSlipOf(form: Form, other: Form): boolean {
  const [a = '', b = ''] = [form.words[0], other.words[0]];
  const rarer = form.mentions.length - other.mentions.length || (other.mentions[0]?.span.start ?? 0) - (form.mentions[0]?.span.start ?? 0);
  const changed = [...a].map((letter, at) => [at, letter, b[at]] as const).filter(([, x, y]) => x !== y);
  return (
    rarer < 0
    && a.length === b.length
    && a.length > 4
    && form.words.slice(1).join(' ') === other.words.slice(1).join(' ')
    && changed.length === 1
    && changed.every(([at, x, y = '']) => at > 0 && at < a.length - 1 && /[aeiouy]/.test(x) && /[aeiouy]/.test(y))
  );
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
