import { index, place, type Form, type Link } from './forms.ts';

/**
 * Rule `acronym`: inside one text, an acronym is the long form the text itself introduces it for,
 * *Harbour Safety Board (HSB)*. Rule `short-name`: so is a word of it with its article, *the Board*.
 */
export function statedAcronyms(forms: ReadonlyMap<string, Form>): readonly Link[] {
  return [...forms.values()].flatMap((form) => {
    const mention = form.mentions.find((each) => each.stands !== undefined);
    return mention?.stands === undefined
      ? []
      : [{ from: form.key, to: mention.stands, rule: mention.inWords ? 'short-name' : 'acronym', evidence: place(mention) }];
  });
}

/**
 * Rule `initials`: inside one text, capitals that are just the initials of one longer name the text gives too:
 * *the Harbour Union … the HU*. Two letters have to come after it; three and more may stand before (headlines
 * do that). Two names with the same initials, and nothing is merged.
 */
export function initialsInText(forms: ReadonlyMap<string, Form>): readonly Link[] {
  const long = [...forms.values()].filter((form) => form.words.length >= 2 && form.type !== 'person');
  const byInitials = index(long, (form) => initialsOf(form.mentions[0]?.surface ?? ''));
  return [...forms.values()].flatMap((form) => {
    const mention = form.mentions[0];
    if (!mention || !isAcronym(mention.surface)) return [];
    const all = byInitials.get(form.key) ?? [];
    // *Island Explorer 6* is one of those that *Island Explorer* names.
    const candidates = all.filter(
      ({ words }) => !all.some((other) => other.words.length < words.length && other.words.every((word, at) => word === words[at])),
    );
    const [only] = candidates;
    const introduced = only?.mentions[0];
    if (candidates.length !== 1 || !only || !introduced) return [];
    // *the US* beside a *University of Strand*: a place, and no university.
    if ((form.type === 'place' || form.type === 'person') && only.type !== form.type) return [];
    if (form.key.length < 3 && introduced.span.start > mention.span.start) return [];
    return [{ from: form.key, to: only.key, rule: 'initials', evidence: place(introduced) }];
  });
}

/** Capitals only, points allowed. @example isAcronym('U.S.') // true */
export function isAcronym(surface: string): boolean {
  return /^\p{Lu}(?:\.?\p{Lu}){1,7}\.?$/u.test(surface);
}

/**
 * Whether a short form means something beyond the text that introduces it: letters do (*NHSP*, *RFE/RL*, *BoA*),
 * words (*the Coalition*, *the Board*) do not.
 */
export function isShortForm(surface: string): boolean {
  return !/\s/u.test(surface) && (surface.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** Initials of the capitalised words, lower case. @example initialsOf('Ministry of Ports') // 'mp' */
export function initialsOf(surface: string): string | undefined {
  const initials = surface
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
  return initials.length >= 2 ? initials : undefined;
}

/** Introductions of one acronym in the corpus. */
export interface Acronym {
  readonly long: string;
  readonly rule: string;
  readonly evidence: Link['evidence'];
  /** Texts that introduce it. */
  readonly texts: number;
}

/** What each acronym of the corpus was introduced for. */
export function acronymTable(links: readonly Link[]): ReadonlyMap<string, readonly Acronym[]> {
  const table = new Map<string, Map<string, Acronym>>();
  for (const { from, to, rule, evidence } of links) {
    if (rule !== 'acronym' && rule !== 'initials') continue;
    const entries = table.get(from) ?? new Map<string, Acronym>();
    const known = entries.get(to);
    if (!known) entries.set(to, { long: to, rule, evidence, texts: 1 });
    else entries.set(to, { ...(known.rule === 'acronym' ? known : { ...known, rule, evidence }), texts: known.texts + 1 });
    table.set(from, entries);
  }
  return new Map([...table].map(([key, entries]) => [key, [...entries.values()]]));
}

/**
 * The one long form an acronym has across texts: introduced for it in brackets somewhere, or written
 * beside it in at least two texts, and introduced for nothing else anywhere.
 */
export function settledAcronym(entries: readonly Acronym[]): Acronym | undefined {
  const [only, ...others] = entries;
  return only && others.length === 0 && (only.rule === 'acronym' || only.texts >= 2) ? only : undefined;
}
