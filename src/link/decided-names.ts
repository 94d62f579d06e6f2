import { wordsPattern } from '../model/anchor.ts';
import { decisionsOf, type Decision } from '../model/editor.ts';
import type { Finding } from '../model/finding.ts';
import { marksOf, type MarkedText, type NameMark } from '../model/mark.ts';
import { bySpan, contains, overlaps, span } from '../model/span.ts';
import { allBlocks, toSeed } from '../model/text.ts';
import { complain } from './decided-places.ts';

/** Stronger than any rule: an added name has the type the editor gives it. */
const sure = 100;

/** Texts with the names the editor adds, wherever their words stand. Inside a longer name they are part of that; shorter ones give way. */
export function addNames(
  texts: readonly MarkedText[],
  decisions: readonly Decision[],
): { readonly texts: readonly MarkedText[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let named = texts;
  for (const decision of decisionsOf(decisions, 'add')) {
    const places = named.map((text) => placesIn(text, decision.name));
    if (places.every((each) => each.length === 0)) {
      findings.push(
        complain(
          decision,
          `“${decision.name}” stands in no source outside of other names; expected words as the sources write them (a name that is there already takes “retype”). Correct them, or take the decision out.`,
        ),
      );
      continue;
    }
    named = named.map((text, at) =>
      withNames(
        text,
        (places[at] ?? []).map((place) => ({
          kind: 'name',
          ...place,
          type: decision.type,
          score: sure,
          margin: sure,
          reasons: ['added by the editor'],
          rule: 'decision',
        })),
      ),
    );
  }
  return { texts: named, findings };
}

/** Where the words stand and are no part of a longer name. */
function placesIn(text: MarkedText, name: string): readonly Pick<NameMark, 'span' | 'block'>[] {
  const known = marksOf(text, 'name');
  return allBlocks(text)
    .flatMap((block) =>
      [...block.text.matchAll(wordsPattern(name))].map((match) => ({
        span: toSeed(block, span(match.index, match.index + match[0].length)),
        block: block.id,
      })),
    )
    .filter((place) =>
      known.every(
        ({ span: other }) =>
          !overlaps(other, place.span) || (contains(place.span, other) && other.end - other.start < place.span.end - place.span.start),
      ),
    );
}

function withNames(text: MarkedText, added: readonly NameMark[]): MarkedText {
  if (added.length === 0) return text;
  const kept = text.marks.filter((mark) => mark.kind !== 'name' || !added.some((name) => overlaps(name.span, mark.span)));
  return { ...text, marks: [...kept, ...added].sort((a, b) => bySpan(a.span, b.span)) };
}
