import { contains, cut } from '../model/span.ts';
import { kindOf, opensWithPronoun } from './kind.ts';
import { position, type Told } from './told.ts';

/** As many paragraphs may a headline stand before what it is the headline of. */
const reach = 3;

/** Statements that may make events, and those that only go on from one. */
export interface Parted {
  readonly leads: readonly Told[];
  readonly followers: readonly Follower[];
}

/** A statement that cannot stand alone, with the statement it goes on from. */
interface Follower {
  readonly told: Told;
  readonly after: Told;
}

/**
 * Parts from the rest what is evidence of another statement's event: *this was announced by Berg* goes on from the
 * statement just before, so does what is told inside it, and a headline without a date goes with the first statement of its day that is
 * alike, near the beginning.
 *
 * Takes all statements, in order of sources and of reading.
 */
export function partFollowers(told: readonly Told[]): Parted {
  const leads: Told[] = [];
  const followers: Follower[] = [];
  let title: Told | undefined;
  let before: Told | undefined;
  let source: Told['source'] | undefined;
  for (const each of told) {
    if (source !== each.source) [source, title, before] = [each.source, undefined, undefined];
    if (title && position(each) <= reach && dayOf(title) === dayOf(each) && alike(title, each)) {
      followers.push({ told: title, after: each });
      leads.splice(leads.indexOf(title), 1);
      title = undefined;
    }
    if (before && !each.dateSpan && dayOf(before) === dayOf(each) && each.mark.status !== 'planned' && contains(before.span, each.span))
      followers.push({ told: each, after: before });
    else if (before && pointsBack(each) && position(each) - position(before) <= 1 && each.mark.status !== 'planned')
      followers.push({ told: each, after: before });
    else if (each.dateSpan || each.date || kindOf(each) === 'happening') {
      leads.push(each);
      if (!opensWithPronoun(each)) before = each;
      if (isTitle(each) && !each.dateSpan && each.mark.status === 'past') title = each;
    }
  }
  return { leads: leads.filter(({ mark }) => mark.rule !== 'title'), followers };
}

/** Gives each event the statements that go on from one of its own. */
export function follow(
  events: readonly (readonly Told[])[],
  followers: readonly Follower[],
): readonly { readonly event: readonly Told[]; readonly more: readonly Told[] }[] {
  const by = Map.groupBy(followers, ({ after }) => after);
  return events.map((event) => ({ event, more: event.flatMap((each) => (by.get(each) ?? []).map(({ told }) => told)) }));
}

function isTitle({ mark: { rule } }: Told): boolean {
  return rule === 'headline' || rule === 'title';
}

/** *This was announced by Berg*: says of what went before that it was told, or what came of it. */
function pointsBack(told: Told): boolean {
  return (
    !told.dateSpan
    && told.mark.verb !== undefined
    && told.telling.pointers.has(firstWord(told))
    && told.mark.verb.start - told.mark.span.start < nearVerb
  );
}

/** In UTF-16 units: *This was announced*, not *This office, which Berg opened*. */
const nearVerb = 12;

function firstWord({ source, mark }: Told): string {
  return /^\P{L}*(\p{L}+)/u.exec(cut(source.seed.text, mark.span))?.[1]?.toLowerCase() ?? '';
}

/** Whether a headline and a statement share a name or a longer word. */
function alike(title: Told, each: Told): boolean {
  return each.names.some(({ id }) => title.names.some((name) => name.id === id)) || [...each.things].some((word) => title.things.has(word));
}

function dayOf({ date }: Told): string | undefined {
  return date?.value.replace(/[?~%]$/, '');
}
