import type { Merge } from '../../model/entity.ts';
import type { Decision } from '../../model/editor.ts';
import type { Finding } from '../../model/finding.ts';
import type { LinkingData } from '../../model/linking-data.ts';
import { acronymTable, isShortForm, settledAcronym, type Acronym } from './acronym.ts';
import { nameDecisions, staleNames, type NameDecisions } from './decisions.ts';
import { formsOf, place, type Doubt, type Form, type Link, type Placed } from './forms.ts';
import { familyFirst } from './family-first.ts';
import type { Mention } from './mentions.ts';
import { apartKey, heedNeverMerge, insideText } from './inside-text.ts';
import type { Keys } from './name-key.ts';
import { withoutMarks } from './marks.ts';
import { owned } from './owner.ts';
import { sameEvents, type Surroundings } from './same-event.ts';
import { nicknames } from './nickname.ts';
import { secondSurnames } from './second-surname.ts';
import { gatherWithoutChains } from './without-chains.ts';
import { shortenedEverywhere, withoutLegalForm, withoutMaker } from './shortened.ts';
import { inOtherOrder } from './word-order.ts';
import { formOfAddress, splitSexes } from './sexes.ts';
import { splitNamesakes } from './namesakes.ts';
import { givenNames } from './given-name.ts';
import { alikeAcrossTexts, transliterated } from './transliterated.ts';
import { wellKnown } from './well-known.ts';

/** One who or what of the corpus, with all its mentions. */
export interface Identity {
  readonly key: string;
  readonly mentions: readonly Mention[];
  /** Mentions that may give the entity its name: no surnames alone, no acronyms of a known long form. */
  readonly naming: readonly Mention[];
  readonly merges: readonly Merge[];
}

/** What stands round a mention, asked for a few mentions only. */
export interface Context {
  readonly around: (mention: Mention) => Surroundings;
  /** Keys of the names in the mention's sentence. */
  readonly inSentence: (mention: Mention) => ReadonlySet<string>;
}

/** Decides who is who: first inside each text, then across texts. `open`: pairs that are doubtful already. */
export function whoIsWho(
  texts: readonly (readonly Mention[])[],
  decisions: readonly Decision[],
  context: Context,
  keys: Keys,
  linking: LinkingData,
  open: readonly Doubt[] = [],
): { readonly identities: readonly Identity[]; readonly doubts: readonly Doubt[]; readonly findings: readonly Finding[] } {
  const decided = nameDecisions(decisions, keys);
  const isGiven = givenNames(texts, linking);
  const inside = heedNeverMerge(
    texts,
    texts.map((mentions) => insideText(mentions, linking, isGiven)),
    decided,
  );
  const insideLinks = inside.flatMap(({ links }) => [...links.values()]);
  const acronyms = acronymTable(insideLinks);
  const listed = wellKnown(texts.flat(), acronyms, linking, keys);
  const placed = texts.flatMap((mentions, at) =>
    mentions.map((mention) =>
      placeMention(
        mention,
        inside[at]?.links.get(apartKey(mention)),
        [mention.type === 'person' ? undefined : listed.get(mention.key), acrossTexts(mention, acronyms)],
        listed,
        decided,
      ),
    ),
  );
  const linkOf = new Map(placed.flatMap(({ mention, link }) => (link ? [[mention, link] as const] : [])));
  const merged = new Set(decided.merges.values());
  const namesakes = new Map([...splitSexes(placed, merged), ...splitNamesakes(placed, merged)]);
  const forms = formsOf(texts.flat(), (mention) => namesakes.get(mention) ?? linkOf.get(mention)?.to ?? mention.key);
  const persons = [...forms.values()].filter((form) => form.type === 'person');
  const long = (key: string) => settledAcronym(acronyms.get(key) ?? [])?.long ?? key;
  const found = [
    withoutMarks(forms),
    transliterated(persons, forms),
    familyFirst(persons, linking),
    secondSurnames(persons, forms, insideLinks, linking),
    inOtherOrder(forms, linking),
    sameEvents(
      [...forms.values()].filter((form) => form.type === 'event'),
      context.around,
      linking,
    ),
    owned(forms, long, (mention) => new Set([...context.inSentence(mention)].map(long))),
  ];
  const legal = withoutLegalForm(forms, linking);
  // *Berg* is short for *Berg Marine Ltd*, and that is *Berg Marine*; but where others say *Berg Ltd*, its name is *Berg*.
  const bare = new Map(legal.map(({ from, to }) => [from, to]));
  const links = [
    ...found.flatMap((each) => each.links),
    ...legal,
    ...withoutMaker(forms),
    ...nicknames(persons, keys),
    ...shortenedEverywhere(insideLinks, linking).map((link) =>
      legal.some(({ to }) => to === link.from) ? link : { ...link, to: bare.get(link.to) ?? link.to, oneWay: true as const },
    ),
  ];
  const { settled, left } = gatherWithoutChains(forms, links, decided.apart);
  const belongs = new Map(settled.flatMap(({ members }) => members.map((member) => [member.from, member] as const)));
  const identities = gather(forms, belongs, linkOf);
  const headOf = (key: string) => belongs.get(key)?.to ?? key;
  const doubts = [
    ...open,
    ...inside.flatMap((each) => each.doubts),
    ...found.flatMap((each) => each.doubts),
    ...alikeAcrossTexts(persons),
    ...openAcronyms(acronyms),
    ...left.map(({ from, to, rule }): Doubt => ({ a: from, b: to, rule: `${rule}-by-chain`, score: 0.6 })),
  ]
    .filter(({ a, b }) => !decided.apart(a, b))
    .map((doubt) => ({ ...doubt, a: headOf(doubt.a), b: headOf(doubt.b) }))
    .filter(({ a, b }) => a !== b && !decided.apart(a, b));
  return { identities, doubts, findings: staleNames(decisions, keys, decided.keyOf, texts.flat()) };
}

/** What the text itself says counts first, then the rules across texts; the editor's merges take both further. */
function placeMention(
  mention: Mention,
  inText: Link | undefined,
  across: readonly (Link | undefined)[],
  listed: ReadonlyMap<string, Link>,
  decided: NameDecisions,
): Placed {
  const allowed = (each: Link | undefined) => each && each.to !== mention.key && !decided.apart(mention.key, each.to);
  // A short form goes with its long form where that has a better-known name.
  const usual = inText && listed.get(inText.to);
  const own = usual?.to === mention.key;
  const link = inText && !own ? (allowed(usual) && usual ? { ...inText, to: usual.to } : inText) : across.find(allowed);
  const found = link?.to ?? mention.key;
  const to = decided.merges.get(found);
  if (to !== undefined && to !== found) {
    return {
      mention,
      link: link ? { ...link, from: mention.key, to } : { from: mention.key, to, rule: 'decision', evidence: place(mention) },
    };
  }
  return link ? { mention, link: { ...link, from: mention.key } } : { mention };
}

/** Letters of that many are nothing else, written as a word too: *Osinet* of *OSINET*. */
const isLong = /^\p{Lu}\p{Ll}{5,}$/u;

function acrossTexts(mention: Mention, acronyms: ReadonlyMap<string, readonly Acronym[]>): Link | undefined {
  const entry =
    isShortForm(mention.surface) || (isLong.test(mention.surface) && mention.type !== 'person')
      ? settledAcronym(acronyms.get(mention.key) ?? [])
      : undefined;
  return entry && { from: mention.key, to: entry.long, rule: 'acronym', evidence: entry.evidence };
}

/** Acronyms with several long forms, or with one that only their letters speak for. */
function openAcronyms(acronyms: ReadonlyMap<string, readonly Acronym[]>): readonly Doubt[] {
  return [...acronyms].flatMap(([key, entries]) =>
    settledAcronym(entries)
      ? []
      : entries.map((entry) => ({
          a: key,
          b: entry.long,
          rule: 'acronym',
          score: 0.8 / entries.length,
        })),
  );
}

function gather(
  forms: ReadonlyMap<string, Form>,
  belongs: ReadonlyMap<string, Link>,
  linkOf: ReadonlyMap<Mention, Link>,
): readonly Identity[] {
  const identities = new Map<string, { mentions: Mention[]; naming: Mention[]; bare: Mention[]; merges: Merge[] }>();
  for (const form of forms.values()) {
    const member = belongs.get(form.key);
    const head = member?.to ?? form.key;
    const identity = identities.get(head) ?? { mentions: [], naming: [], bare: [], merges: [] };
    identities.set(head, identity);
    const addressed = addressedAt(form);
    for (const mention of form.mentions) {
      const link = linkOf.get(mention);
      identity.mentions.push(mention);
      if (!link && !member?.oneWay) (mention.nation?.inName === false ? identity.bare : identity.naming).push(mention);
      const why = link ?? member ?? (mention.nation && { rule: 'country', evidence: mention.nation.because }) ?? addressed;
      if (why) identity.merges.push({ ...place(mention), text: mention.surface, rule: why.rule, ...grounds(mention, why) });
    }
  }
  return [...identities].map(([key, identity]) => ({
    key,
    mentions: identity.mentions,
    merges: identity.merges,
    naming: [identity.naming, identity.bare].find((each) => each.length > 0) ?? identity.mentions,
  }));
}

/** What a name rests on that only a form of address tells from another: the first place that has it. */
function addressedAt({ key, mentions }: Form): Pick<Link, 'rule' | 'evidence'> | undefined {
  const first = formOfAddress(key, mentions) === undefined ? undefined : mentions.find(({ address }) => address !== undefined);
  return first && { rule: 'address', evidence: place(first) };
}

function grounds(mention: Mention, { evidence }: Pick<Link, 'evidence'>): Pick<Merge, 'grounds'> {
  const itself = evidence.source === mention.source && evidence.span.start === mention.span.start;
  return itself ? {} : { grounds: evidence };
}

/** How a spelling differs from the name it is counted to, where letters alone decide. */
export function spellingRule(spelling: string, name: string, keys: Keys): string {
  return keys.sameLetters(spelling) === keys.sameLetters(name) ? 'same-letters' : 'spelling';
}
