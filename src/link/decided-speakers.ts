import { decisionsOf, type Decision } from '../model/editor.ts';
import type { Entity } from '../model/entity.ts';
import type { Finding } from '../model/finding.ts';
import type { Quote } from '../model/quote.ts';
import { overlaps } from '../model/span.ts';
import { complain, entityNamed, isFinding, type PlaceFinder } from './decided-places.ts';

/** Quotations with the speakers the editor gives them. */
export function decideSpeakers(
  quotes: readonly Quote[],
  decisions: readonly Decision[],
  entities: readonly Entity[],
  ids: readonly string[],
  finder: PlaceFinder,
): { readonly quotes: readonly Quote[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const decided = new Map(quotes.map((quote) => [quote.id, quote]));
  for (const decision of decisionsOf(decisions, 'speaker')) {
    const place = finder.place(decision, decision);
    if (isFinding(place)) {
      findings.push(place);
      continue;
    }
    const found = quotes.filter(({ source, span }) => source === ids[place.at] && overlaps(span, place.span));
    const direct = found.filter(({ kind }) => kind === 'direct');
    const [quote, ...more] = direct.length > 0 ? direct : found;
    const speaker = decision.name === 'none' ? undefined : entityNamed(decision, entities, decision.name);
    if (!quote)
      findings.push(
        complain(
          decision,
          `“${decision.words}” is part of no quotation. Take words from between the quotation marks, or take the decision out.`,
        ),
      );
    else if (more.length > 0)
      findings.push(
        complain(decision, `“${decision.words}” is part of ${more.length + 1} quotations; expected one. Take words of that one alone.`),
      );
    else if (speaker && isFinding(speaker)) findings.push(speaker);
    else {
      const { speaker: _, ...rest } = quote;
      decided.set(quote.id, { ...rest, ...(speaker ? { speaker: speaker.id } : {}), basis: 'curated' });
    }
  }
  return { quotes: [...decided.values()], findings };
}
