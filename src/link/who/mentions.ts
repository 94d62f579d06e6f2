import type { Evidence } from '../../model/entity.ts';
import { marksOf, type EntityType, type MarkedText, type NameMark } from '../../model/mark.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { allBlocks, type Block, readAs } from '../../model/text.ts';
import type { Keys } from './name-key.ts';

/** One name mark, with what deciding who it is needs. */
export interface Mention extends Evidence {
  /** The words as read, without leading article and possessive. */
  readonly surface: string;
  /** The words at the span, where the name takes in more than those: *summit*, of the *summit in Washington*. */
  readonly written?: string;
  /** Same-letters and spelling folded: mentions with one key are one name. */
  readonly key: string;
  readonly words: readonly string[];
  readonly type: EntityType;
  readonly score: number;
  readonly margin: number;
  /** Words of the roles the text gives here. */
  readonly roles: readonly string[];
  /** Key of the long form this acronym stands for, where the text says so. */
  readonly stands?: string;
  /** Set where it stands for it as a word of it, *the Board*, and not as letters in brackets. */
  readonly inWords?: true;
  /** A woman or a man, where the given name or the form of address before it says so; that form, as written. */
  readonly sex?: 'f' | 'm';
  readonly address?: string;
  /** Key of the full name a bare surname is short for here, where several persons of the text bear it. */
  readonly bearer?: string;
  /** What tells it from another person of its key in this text: to be put behind the key. */
  readonly apart?: string;
  /**
   * Of a body that many countries have (*Supreme Court*): whose it is here, and where the text says so.
   * `inName` where its own words do: *Supreme Court of Norland*.
   */
  readonly nation?: { readonly name: string; readonly because: Evidence; readonly inName: boolean };
}

/** The name marks of one text as mentions, in order of reading. */
export function mentionsOf(text: MarkedText, source: string, keys: Keys, keyOf: (name: string) => string = keys.name): readonly Mention[] {
  const blocks = new Map(allBlocks(text).map((block) => [block.id, block]));
  const names = marksOf(text, 'name');
  const roles = rolesBySpan(text, blocks);
  return names.flatMap((mark) => {
    const block = blocks.get(mark.block);
    if (!block) return [];
    const surface = keys.plain(readAs(block, mark.called ?? mark.span));
    const key = keyOf(surface);
    if (key === '') return [];
    const long = mark.stands && longForm(text, blocks, names, mark.stands, keys);
    const stands = long === undefined ? undefined : keyOf(long);
    const written = mark.called && keys.plain(readAs(block, mark.span));
    return [
      {
        source,
        block: mark.block,
        span: mark.span,
        surface,
        key,
        words: key.split(' '),
        type: mark.type,
        score: mark.score,
        margin: mark.margin,
        roles: roles.get(mark.span.start) ?? [],
        ...(written === undefined || written === surface ? {} : { written }),
        ...(stands === undefined || stands === key ? {} : { stands, ...(mark.rule === 'short-name' ? { inWords: true as const } : {}) }),
      },
    ];
  });
}

function rolesBySpan(text: MarkedText, blocks: ReadonlyMap<string, Block>): Map<number, string[]> {
  const roles = new Map<number, string[]>();
  for (const mark of marksOf(text, 'role')) {
    const block = blocks.get(mark.block);
    if (!block) continue;
    const words = readAs(block, mark.span);
    roles.set(mark.of.start, [...(roles.get(mark.of.start) ?? []), words]);
  }
  return roles;
}

/** A long form is mostly a name itself; where its span differs a little, the name that covers it counts. */
function longForm(
  text: MarkedText,
  blocks: ReadonlyMap<string, Block>,
  names: readonly NameMark[],
  long: Span,
  keys: Keys,
): string | undefined {
  const named = names.find((name) => contains(name.span, long)) ?? names.find((name) => overlaps(name.span, long));
  const block = named ? blocks.get(named.block) : allBlocks(text).find((each) => contains(each.span, long));
  return block ? keys.plain(readAs(block, named?.span ?? long)) : undefined;
}
