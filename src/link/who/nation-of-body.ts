import type { LinkingData } from '../../model/linking-data.ts';
import type { MarkedText } from '../../model/mark.ts';
import { allBlocks } from '../../model/text.ts';
import { index, place } from './forms.ts';
import type { Mention } from './mentions.ts';
import { nationBeside } from './nation-beside.ts';
import { nationOfText } from './nation-of-text.ts';
import type { Body, Nations } from './national-body.ts';

interface Sighted {
  readonly mention: Mention;
  readonly body: Body;
}

/** A mention of a body that many countries have, with the country that its name or its text gives it. */
export interface Owned extends Sighted {
  readonly owner?: NonNullable<Mention['nation']>;
}

/**
 * The country of each bare body of a text: the owner beside it; else the only one that this text gives the body
 * anywhere; else the one the text is about. That one goes first before a text comes to the other, for what is at home
 * needs no name.
 */
export function ownersIn(
  text: MarkedText,
  mentions: readonly Mention[],
  sighted: readonly Sighted[],
  nations: Nations,
  linking: LinkingData,
): readonly Owned[] {
  const blocks = new Map(allBlocks(text).map((block) => [block.id, block]));
  const direct = sighted.map(({ mention, body }): Owned['owner'] =>
    body.nation === undefined
      ? nationBeside(mention, blocks.get(mention.block), nations, linking)
      : { name: body.nation, because: place(mention), inName: true },
  );
  let about: { readonly owner: Owned['owner'] } | undefined;
  return [...index(sighted.keys(), (at) => sighted[at]?.body.core).values()].flatMap((same) => {
    const given = same.filter((at) => direct[at]);
    const [first = Infinity] = given;
    const only = new Set(given.map((at) => direct[at]?.name)).size === 1 ? direct[first] : undefined;
    return same.flatMap((at): readonly Owned[] => {
      const each = sighted[at];
      if (!each) return [];
      const own = direct[at];
      if (own) return [{ ...each, owner: own }];
      if (given.length > 0 && !only) return [each];
      if (each.body.isHome && !only) return [each];
      about ??= { owner: nationOfText(text, mentions, nations) };
      const owner = (at < first && !each.body.isHome ? about.owner : undefined) ?? (only ? { ...only, inName: false } : about.owner);
      return [owner ? { ...each, owner } : each];
    });
  });
}
