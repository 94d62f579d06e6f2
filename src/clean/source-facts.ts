import type { Fact, Seed, SourceFacts } from '../model/source.ts';
import { cut, span, type Span } from '../model/span.ts';
import type { StatedFact } from './facts.ts';
import type { Line } from './lines.ts';

/** What the claimed lines state about the text, each with its words. Of several, the first counts. */
export function toSourceFacts(seed: Seed, facts: readonly StatedFact[], title: Line | undefined): SourceFacts {
  const first = (kind: StatedFact['fact']): Fact | undefined => {
    const found = facts.find(({ fact }) => fact === kind);
    return found && stated(seed, found.value, found.rule);
  };
  const [byline, outlet, url] = [first('byline'), first('outlet'), first('url')];
  const tags = facts.filter(({ fact }) => fact === 'tags').flatMap((fact) => toTags(seed, fact));
  return {
    ...(title ? { title: stated(seed, title.span, 'title') } : {}),
    ...(byline ? { byline } : {}),
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
}

/** Keywords parted by `#`, commas, semicolons or upright strokes. */
function toTags(seed: Seed, { value, rule }: StatedFact): Fact[] {
  return [...cut(seed.text, value).matchAll(/[^\s#,;|](?:[^#,;|]*[^\s#,;|])?/g)].map((match) =>
    stated(seed, span(value.start + match.index, value.start + match.index + match[0].length), rule));
}

function stated(seed: Seed, where: Span, rule: string): Fact {
  return { text: cut(seed.text, where).replace(/\s+/g, ' '), basis: 'stated', span: where, rule };
}
