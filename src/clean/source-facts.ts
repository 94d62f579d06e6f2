import type { Fact, Seed, SourceFacts } from '../model/source.ts';
import { cut, span, type Span } from '../model/span.ts';
import type { Edit } from '../model/text.ts';
import { textAfter } from './blocks.ts';
import type { StatedFact } from './facts.ts';
import type { Line } from './lines.ts';

/** What the claimed lines state about the text, each with its words as they read after `edits`. Of several, the first counts. */
export function toSourceFacts(seed: Seed, facts: readonly StatedFact[], title: Line | undefined, edits: readonly Edit[]): SourceFacts {
  const stated = (where: Span, rule: string): Fact => ({
    text: textAfter(seed.text, where, edits).replace(/\s+/g, ' ').trim(),
    basis: 'stated',
    span: where,
    rule,
  });
  const first = (kind: StatedFact['fact']): Fact | undefined => {
    const found = facts.find(({ fact }) => fact === kind);
    return found && stated(found.value, found.rule);
  };
  const [byline, outlet, url] = [first('byline'), first('outlet'), first('url')];
  const tags = facts
    .filter(({ fact }) => fact === 'tags')
    .flatMap(({ value, rule }) => tagsIn(seed.text, value).map((tag) => stated(tag, rule)));
  return {
    ...(title ? { title: stated(title.span, 'title') } : {}),
    ...(byline ? { byline } : {}),
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
}

/**
 * Where dates are stated, the likeliest first. Of places with dates, which may say where and when something happened as
 * well as where and when it was written, the last comes first, and all behind other dates.
 */
export function datesOf(facts: readonly StatedFact[]): readonly Span[] {
  const [signed, others] = [true, false].map((is) => facts.filter(({ fact, rule }) => fact === 'date' && (rule === signedRule) === is));
  return [...(others ?? []), ...(signed ?? []).toReversed()].map(({ value }) => value);
}

const signedRule = 'place-date';

/** Keywords parted by `#`, commas, semicolons or upright strokes. */
function tagsIn(text: string, where: Span): readonly Span[] {
  return [...cut(text, where).matchAll(/[^\s#,;|](?:[^#,;|]*[^\s#,;|])?/g)].map((match) =>
    span(where.start + match.index, where.start + match.index + match[0].length),
  );
}
