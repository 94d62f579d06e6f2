import type { LinkingData } from '../../model/linking-data.ts';
import type { MarkedText } from '../../model/mark.ts';
import { allBlocks, toLocal } from '../../model/text.ts';
import { compare } from '../../model/order.ts';
import { index, namesake, type Placed } from './forms.ts';
import type { Mention } from './mentions.ts';

/**
 * The mentions of a text with what their given name, or the form of address before them, says of a person: *Ada Berg*,
 * *Mr Berg*. Where a text has both a man and a woman of one surname, those addressed are told `apart`.
 */
export function withSexes(text: MarkedText, mentions: readonly Mention[], linking: LinkingData): readonly Mention[] {
  const { feminine, masculine } = linking;
  const blocks = new Map(allBlocks(text).map((block) => [block.id, block]));
  const read = mentions.map((mention): Mention => {
    if (mention.type !== 'person') return mention;
    const block = blocks.get(mention.block);
    const addressed = block ? addressBefore(block.text.slice(0, toLocal(block, mention.span).start).slice(-reach), linking) : undefined;
    if (addressed) return { ...mention, ...addressed };
    const [given = ''] = mention.words.length > 1 ? mention.words : [];
    return feminine.has(given) ? { ...mention, sex: 'f' } : masculine.has(given) ? { ...mention, sex: 'm' } : mention;
  });
  const bySurname = index(
    read.filter(({ type, sex }) => type === 'person' && sex !== undefined),
    ({ words }) => words.at(-1),
  );
  return read.map((mention) => {
    const isShared =
      mention.address !== undefined && mention.words.length === 1 && bySurname.get(mention.key)?.some(({ sex }) => sex !== mention.sex);
    return isShared ? { ...mention, apart: `${namesake}${mention.sex}` } : mention;
  });
}

/** Characters before a name in which its form of address is looked for. */
const reach = 30;

function addressBefore(
  before: string,
  { addressFeminine, addressMasculine, and }: LinkingData,
): Pick<Mention, 'sex' | 'address'> | undefined {
  const [, other = '', joined, address = ''] = /(?:(\p{L}+)\.?\s+(\p{L}+|&)\s+)?(?<!\p{L})(\p{L}+)\.?\s+$/u.exec(before) ?? [];
  const sexOf = (word: string) =>
    addressFeminine.has(word.toLowerCase()) ? 'f' : addressMasculine.has(word.toLowerCase()) ? 'm' : undefined;
  const sex = /^\p{Lu}/u.test(address) ? sexOf(address) : undefined;
  // *Mr and Mrs Berg* are two.
  if (!sex || (sexOf(other) !== undefined && (joined === and || joined === '&'))) return undefined;
  return { sex, address };
}

/**
 * Tells apart a man and a woman whom different texts give by surname alone: where some say *Mr Berg* and others
 * *Mrs Berg*, each text’s *Berg* is the one it addresses so. What the editor `merged` stays one.
 */
export function splitSexes(placed: readonly Placed[], merged: ReadonlySet<string>): ReadonlyMap<Mention, string> {
  const apart = new Map<Mention, string>();
  const alone = placed.flatMap(({ mention, link }) =>
    !link && mention.type === 'person' && mention.words.length === 1 && !merged.has(mention.key) ? [mention] : [],
  );
  for (const [key, mentions] of index(alone, (mention) => mention.key)) {
    const addressed = mentions.filter(({ address }) => address !== undefined);
    if (new Set(addressed.map(({ sex }) => sex)).size < 2) continue;
    for (const inText of index(mentions, ({ source }) => source).values()) {
      const sexes = new Set(inText.filter(({ address }) => address !== undefined).map(({ sex }) => sex));
      const [only] = sexes;
      for (const mention of inText) {
        const sex = mention.address !== undefined ? mention.sex : sexes.size === 1 ? only : undefined;
        if (sex) apart.set(mention, `${key}${namesake}${sex}`);
      }
    }
  }
  return apart;
}

/** The commonest form of address of an identity that only it tells apart: *Mr*. */
export function formOfAddress(key: string, mentions: readonly Mention[]): string | undefined {
  if (!key.endsWith(`${namesake}m`) && !key.endsWith(`${namesake}f`)) return undefined;
  const [best] = [...index(mentions, ({ address }) => address)].toSorted(([a, m], [b, n]) => n.length - m.length || compare(a, b));
  return best?.[0];
}
