import { findWords } from '../model/anchor.ts';
import { timeKey } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import { decisionsOf, type Decision } from '../model/editor.ts';
import type { Evidence } from '../model/entity.ts';
import type { DossierEvent } from '../model/event.ts';
import { staleDecision, type Finding } from '../model/finding.ts';
import { nearestOf } from '../model/nearest.ts';
import { noSource } from '../model/no-source.ts';
import { compare } from '../model/order.ts';
import { contains } from '../model/span.ts';
import { allBlocks } from '../model/text.ts';
import { eventIds } from './event-ids.ts';

type EventDecision = Extract<Decision, { kind: 'event' }>;
type Added = Extract<EventDecision, { add: string }>;

/**
 * The events as the editor has them: retitled, of another status, merged, hidden, added. Ids stay what the rules
 * made them, so that decisions go on applying; what was changed is told in `edited`.
 */
export function decideEvents(
  events: readonly DossierEvent[],
  dossier: Dossier,
): { readonly events: readonly DossierEvent[]; readonly findings: readonly Finding[] } {
  const decisions = decisionsOf(dossier.editor.decisions, 'event');
  if (decisions.length === 0) return { events, findings: [] };
  const findings: Finding[] = [];
  const left = new Map(events.map((event) => [event.id, event]));
  const found = (decision: Decision, id: string): DossierEvent | undefined => {
    const event = left.get(id);
    if (!event)
      findings.push(
        staleDecision(
          'chronicle',
          decision,
          `there is no event “${id}”; expected what follows # in the address of one${nearestOf(
            id,
            events.map((each) => each.id),
          )}. Correct it, or take the decision out.`,
        ),
      );
    return event;
  };
  for (const decision of decisions) {
    if ('add' in decision) continue;
    const id = 'retitle' in decision ? decision.retitle : 'status' in decision ? decision.status : undefined;
    const event = id === undefined ? undefined : found(decision, id);
    if (event && 'retitle' in decision) left.set(event.id, edited({ ...event, headline: decision.to }, 'wrote the headline', decision));
    else if (event && 'status' in decision) left.set(event.id, edited({ ...event, status: decision.to }, 'set the status', decision));
  }
  for (const decision of decisions) {
    if (!('merge' in decision)) continue;
    const parts = decision.merge.map((id) => found(decision, id)).filter((event) => event !== undefined);
    const [head] = parts;
    if (!head || parts.length < decision.merge.length) continue;
    for (const part of parts) left.delete(part.id);
    left.set(head.id, merged(head, parts, decision, dossier));
  }
  for (const decision of decisions) if ('hide' in decision && found(decision, decision.hide)) left.delete(decision.hide);
  const rank = new Map(events.map(({ id }, at) => [id, at]));
  const added = decisions.flatMap((decision) => ('add' in decision ? [addedEvent(decision, dossier, new Set(left.keys()))] : []));
  const all = [...left.values(), ...added.filter(isEvent)];
  return {
    events: all.toSorted(
      (a, b) =>
        compare(timeKey(a.value), timeKey(b.value)) || (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || compare(a.id, b.id),
    ),
    findings: [...findings, ...added.flatMap((each) => (isEvent(each) ? [] : [each]))],
  };
}

function isEvent(made: DossierEvent | Finding): made is DossierEvent {
  return 'evidence' in made;
}

/** @example edited(event, 'set the status', decision).edited // ['set the status: The summit was put off'] */
function edited(event: DossierEvent, what: string, { because }: Decision): DossierEvent {
  return { ...event, edited: [...(event.edited ?? []), because === undefined ? what : `${what}: ${because}`] };
}

/** Date, headline and status of the first; evidence and names of all, each once. */
function merged(head: DossierEvent, parts: readonly DossierEvent[], decision: Decision, { sources }: Dossier): DossierEvent {
  const number = new Map(sources.map(({ id }, at) => [id, at]));
  const places = new Map(
    parts.flatMap(({ evidence }) => evidence).map((place) => [`${place.source} ${place.span.start} ${place.span.end}`, place]),
  );
  const place = parts.map((part) => part.place).find((each) => each !== undefined);
  return edited(
    {
      ...head,
      entities: [...new Set(parts.flatMap(({ entities }) => entities))],
      ...(place === undefined ? {} : { place }),
      accounts: [
        ...new Map(
          parts
            .flatMap(({ accounts }) => accounts)
            .toReversed()
            .map((each) => [each.source, each]),
        ).values(),
      ].sort((a, b) => (number.get(a.source) ?? 0) - (number.get(b.source) ?? 0)),
      evidence: [...places.values()].sort(
        (a, b) => (number.get(a.source) ?? 0) - (number.get(b.source) ?? 0) || a.span.start - b.span.start,
      ),
    },
    'merged',
    decision,
  );
}

function addedEvent(decision: Added, { sources, entities }: Dossier, taken: ReadonlySet<string>): DossierEvent | Finding {
  const { add: headline, date: value, status, source: name, words, p, because } = decision;
  const source = sources.find(({ seed }) => seed.file === name) ?? sources.find(({ id }) => id === name);
  if (!source) {
    const [files, ids] = [sources.map(({ seed }) => seed.file), sources.map(({ id }) => id)];
    return staleDecision('chronicle', decision, `${noSource(name, files, ids)}. Correct it, or take the decision out.`);
  }
  const found = findWords(allBlocks(source), words, p);
  if (typeof found === 'string')
    return staleDecision('chronicle', decision, `in “${name}”, ${found}. Correct it, or take the decision out.`);
  const evidence: Evidence = { source: source.id, block: found.block.id, span: found.span };
  const [id = ''] = eventIds([{ ...(value === undefined ? {} : { value }), headline, words: new Set(), stem: (word) => word, place: '' }]);
  return {
    id: taken.has(id) ? `${id}-added` : id,
    ...(value === undefined ? {} : { value }),
    kind: 'happening',
    basis: 'curated',
    status,
    headline,
    entities: entities
      .filter(({ mentions }) => mentions.some((mention) => mention.source === source.id && contains(found.span, mention.span)))
      .map((entity) => entity.id),
    evidence: [evidence],
    accounts: [],
    because: value === undefined ? 'no source gives a date' : `set by the editor${because === undefined ? '' : `: ${because}`}`,
    edited: [because === undefined ? 'added' : `added: ${because}`],
  };
}
