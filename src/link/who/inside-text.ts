import type { LinkingData } from '../../model/linking-data.ts';
import { initialsInText, statedAcronyms } from './acronym.ts';
import type { NameDecisions } from './decisions.ts';
import { bareKey, formsOf, type Doubt, type Link } from './forms.ts';
import type { Mention } from './mentions.ts';
import { partsOfNames, withoutKind } from './part-of-name.ts';
import { shortened } from './shortened.ts';
import { surnames } from './surname.ts';
import type { GivenName } from './surname-rules.ts';

/** What a text tells by itself of who is who. */
export interface Inside {
  readonly links: ReadonlyMap<string, Link>;
  readonly doubts: readonly Doubt[];
}

/** The rules that hold inside one text; of two for one name, the earlier one counts. */
export function insideText(mentions: readonly Mention[], linking: LinkingData, isGiven: GivenName): Inside {
  const forms = formsOf(mentions, apartKey);
  const bySurname = surnames(forms, isGiven);
  const byStart = shortened(forms, linking);
  const links = new Map<string, Link>();
  for (const link of [
    ...statedAcronyms(forms),
    ...initialsInText(forms),
    ...bySurname.links,
    ...byStart.links,
    ...partsOfNames(forms, linking),
    ...withoutKind(forms, linking),
  ]) {
    if (!links.has(link.from) && link.from !== link.to) links.set(link.from, link);
  }
  return {
    links,
    doubts: [...bySurname.doubts.map((doubt) => ({ ...doubt, a: bareKey(doubt.a), b: bareKey(doubt.b) })), ...byStart.doubts],
  };
}

/** The key of a name, where its text has two bearers with what tells them apart. */
export function apartKey({ key, apart = '' }: Mention): string {
  return key + apart;
}

/**
 * A never-merge of *Berg* and *Ada Berg* is about the *Berg* of texts without her, where there are such; else
 * it parts the two inside their text.
 */
export function heedNeverMerge(
  texts: readonly (readonly Mention[])[],
  inside: readonly Inside[],
  decided: NameDecisions,
): readonly Inside[] {
  const alone = new Set(texts.flatMap((mentions, at) => mentions.map(({ key }) => key).filter((key) => !inside[at]?.links.has(key))));
  return inside.map(({ links, doubts }) => ({
    links: new Map(
      [...links].filter(
        ([, { from, to }]) => !decided.isProtected(bareKey(from), to) && (alone.has(bareKey(from)) || !decided.apart(bareKey(from), to)),
      ),
    ),
    doubts,
  }));
}
