import { namesake, typeOf, type Placed } from './forms.ts';
import type { Mention } from './mentions.ts';

/** Share of a mention's score that must be margin before it counts as a sure type. */
const sure = 0.5;
/** Evidence less than this is a hint, not sure of anything. */
const least = 1;

/**
 * Tells a person from a place, organisation or work of the same name (*Jordan*): where some texts are sure
 * of the one and others sure of the other. Gives the mentions of the rarer kind a key of their own. What the
 * editor `merged` stays one.
 */
export function splitNamesakes(placed: readonly Placed[], merged: ReadonlySet<string>): ReadonlyMap<Mention, string> {
  const byKey = new Map<string, Map<string, Mention[]>>();
  for (const { mention, link } of placed) {
    const key = link?.to ?? mention.key;
    if (merged.has(key)) continue;
    const texts = byKey.get(key) ?? new Map<string, Mention[]>();
    const inText = texts.get(mention.source);
    if (inText) inText.push(mention);
    else texts.set(mention.source, [mention]);
    byKey.set(key, texts);
  }
  const apart = new Map<Mention, string>();
  for (const [key, texts] of byKey) {
    const persons = [...texts.values()].filter((mentions) => typeOf(mentions) === 'person');
    const others = [...texts.values()].filter((mentions) => typeOf(mentions) !== 'person');
    if (!isSure(persons) || !isSure(others) || (key.includes(' ') && !isSomebody(persons.flat()))) continue;
    const rarer = persons.length <= others.length ? persons : others;
    for (const mention of rarer.flat()) apart.set(mention, `${key}${namesake}${rarer === persons ? 'person' : 'other'}`);
  }
  return apart;
}

/**
 * A person of two names and more is told by a given name, a form of address or an office: a firm and a paper are taken for one sooner than
 * they share one's name.
 */
function isSomebody(mentions: readonly Mention[]): boolean {
  return mentions.some(({ sex, roles }) => sex !== undefined || roles.length > 0);
}

function isSure(texts: readonly (readonly Mention[])[]): boolean {
  return texts.some((mentions) => mentions.some(({ score, margin }) => score >= least && margin / score >= sure));
}
