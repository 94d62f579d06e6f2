import type { Merge } from '../model/entity.ts';
import type { Decision } from '../model/editor.ts';
import type { Finding } from '../model/finding.ts';
import { acronymTable, initialsInText, settledAcronym, statedAcronyms, type Acronym } from './acronym.ts';
import { nameDecisions, staleNames, type NameDecisions } from './decisions.ts';
import { formsOf, place, type Doubt, type Form, type Link } from './forms.ts';
import type { Mention } from './mentions.ts';
import { listedNames } from './listed.ts';
import { sameLettersKey } from './name-key.ts';
import { owned } from './owner.ts';
import { sameEvents, type Surroundings } from './same-event.ts';
import { settle } from './settle.ts';
import { shortened, shortenedEverywhere, withoutLegalForm } from './shortened.ts';
import { turned } from './turned.ts';
import { splitNamesakes } from './namesakes.ts';
import { surnames } from './surname.ts';
import { alikeAcrossTexts, transliterated } from './transliterated.ts';

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

/** Decides who is who: first inside each text, then across texts. */
export function whoIsWho(
  texts: readonly (readonly Mention[])[], decisions: readonly Decision[], context: Context,
): { readonly identities: readonly Identity[]; readonly doubts: readonly Doubt[]; readonly findings: readonly Finding[] } {
  const decided = nameDecisions(decisions);
  const inside = texts.map((mentions) => insideText(mentions, decided));
  const insideLinks = inside.flatMap(({ links }) => [...links.values()]);
  const acronyms = acronymTable(insideLinks);
  const listed = listedNames(texts.flat());
  const placed = texts.flatMap((mentions, at) => mentions.map((mention) => placeMention(mention, [
    inside[at]?.links.get(mention.key), acrossTexts(mention, acronyms), listed.get(mention.listed ?? ''),
  ], decided)));
  const apartFrom = splitNamesakes(placed);
  const keyOf = (mention: Mention) => apartFrom.get(mention) ?? (linkOf.get(mention)?.to ?? mention.key);
  const linkOf = new Map(placed.flatMap(({ mention, link }) => link ? [[mention, link] as const] : []));
  const forms = formsOf(texts.flat(), keyOf);
  const persons = [...forms.values()].filter((form) => form.type === 'person');
  const long = (key: string) => settledAcronym(acronyms.get(key) ?? [])?.long ?? key;
  const found = [
    transliterated(persons),
    turned(forms),
    sameEvents([...forms.values()].filter((form) => form.type === 'event'), context.around),
    owned(forms, long, (mention) => new Set([...context.inSentence(mention)].map(long))),
  ];
  const links = [...found.flatMap((each) => each.links), ...withoutLegalForm(forms), ...shortenedEverywhere(insideLinks)];
  const { settled, left } = settle(forms, links, decided.apart);
  const belongs = new Map(settled.flatMap(({ members }) => members.map((member) => [member.from, member] as const)));
  const identities = gather(forms, belongs, linkOf);
  const headOf = (key: string) => belongs.get(key)?.to ?? key;
  const doubts = [
    ...inside.flatMap((each) => each.doubts), ...found.flatMap((each) => each.doubts), ...alikeAcrossTexts(persons), ...openAcronyms(acronyms),
    ...left.map(({ from, to, rule }): Doubt => ({ a: from, b: to, rule: `${rule}-by-chain`, score: 0.6 })),
  ].map((doubt) => ({ ...doubt, a: headOf(doubt.a), b: headOf(doubt.b) })).filter(({ a, b }) => a !== b && !decided.apart(a, b));
  return { identities, doubts, findings: staleNames(decisions, decided.keyOf, new Set(texts.flat().map((mention) => mention.key))) };
}

interface Inside {
  readonly links: ReadonlyMap<string, Link>;
  readonly doubts: readonly Doubt[];
}

/** The rules that hold inside one text; of two for one name, the earlier one counts. */
function insideText(mentions: readonly Mention[], decided: NameDecisions): Inside {
  const forms = formsOf(mentions);
  const bySurname = surnames(forms);
  const byStart = shortened(forms);
  const all = [...statedAcronyms(forms), ...initialsInText(forms), ...bySurname.links, ...byStart.links];
  const links = new Map<string, Link>();
  for (const link of all) {
    if (!links.has(link.from) && link.from !== link.to && !decided.apart(link.from, link.to)) links.set(link.from, link);
  }
  return { links, doubts: [...bySurname.doubts, ...byStart.doubts] };
}

/** A mention with the name it stands for, where it is not its own. */
export interface Placed {
  readonly mention: Mention;
  readonly link?: Link;
}

/** The editor's word counts first, then the rules in their order. */
function placeMention(mention: Mention, links: readonly (Link | undefined)[], decided: NameDecisions): Placed {
  const own = decided.merges.get(mention.key);
  if (own !== undefined) return { mention, link: { from: mention.key, to: own, rule: 'decision', evidence: place(mention) } };
  const link = links.find((each) => each && each.to !== mention.key && !decided.apart(mention.key, each.to));
  return link ? { mention, link: { ...link, from: mention.key, to: decided.merges.get(link.to) ?? link.to } } : { mention };
}

function acrossTexts(mention: Mention, acronyms: ReadonlyMap<string, readonly Acronym[]>): Link | undefined {
  const entry = settledAcronym(acronyms.get(mention.key) ?? []);
  return entry && { from: mention.key, to: entry.long, rule: 'acronym', evidence: entry.evidence };
}

/** Acronyms with several long forms, or with one that only their letters speak for. */
function openAcronyms(acronyms: ReadonlyMap<string, readonly Acronym[]>): readonly Doubt[] {
  return [...acronyms].flatMap(([key, entries]) => settledAcronym(entries) ? [] : entries.map((entry) => ({
    a: key, b: entry.long, rule: 'acronym', score: 0.8 / entries.length,
  })));
}

function gather(
  forms: ReadonlyMap<string, Form>, belongs: ReadonlyMap<string, Link>, linkOf: ReadonlyMap<Mention, Link>,
): readonly Identity[] {
  const identities = new Map<string, { mentions: Mention[]; naming: Mention[]; merges: Merge[] }>();
  for (const form of forms.values()) {
    const member = belongs.get(form.key);
    const head = member?.to ?? form.key;
    const identity = identities.get(head) ?? { mentions: [], naming: [], merges: [] };
    identities.set(head, identity);
    for (const mention of form.mentions) {
      const link = linkOf.get(mention);
      identity.mentions.push(mention);
      if (!link && !member?.oneWay) identity.naming.push(mention);
      const why = link ?? member;
      if (why) identity.merges.push({ ...place(mention), text: mention.surface, rule: why.rule, ...grounds(mention, why) });
    }
  }
  return [...identities].map(([key, identity]) => ({
    key, mentions: identity.mentions, merges: identity.merges,
    naming: identity.naming.length > 0 ? identity.naming : identity.mentions,
  }));
}

function grounds(mention: Mention, { evidence }: Link): Pick<Merge, 'grounds'> {
  const itself = evidence.source === mention.source && evidence.span.start === mention.span.start;
  return itself ? {} : { grounds: evidence };
}

/** How a spelling differs from the name it is counted to, where letters alone decide. */
export function spellingRule(spelling: string, name: string): string {
  return sameLettersKey(spelling) === sameLettersKey(name) ? 'same-letters' : 'spelling';
}
