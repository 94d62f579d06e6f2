import { cut } from '../model/span.ts';
import { position, type Told } from './told.ts';

/** As many paragraphs may a follower stand after what it goes on from. */
const reach = 3;

/** Statements that may make events, and those that only go on from one. */
export interface Parted {
  readonly leads: readonly Told[];
  readonly followers: readonly Follower[];
}

/** A statement that cannot stand alone, with the statement it goes on from. */
export interface Follower {
  readonly told: Told;
  readonly after: Told;
}

/**
 * Parts from the rest the statements without a date of their own that a reader would not understand alone:
 * what somebody said, *he* and *it* clauses, clauses that name nobody (but not in the lead). Each goes on from the statement of the
 * same day just before it in its text, if the two have a word in common. Where there is none, only those whose subject is a pronoun and that tell
 * of more than a saying may still stand alone; the rest are no events, and past relative clauses never are.
 * A headline without a date goes with the first statement of its day that is alike, near the beginning.
 *
 * Takes all statements, in order of sources and of reading.
 */
export function partFollowers(told: readonly Told[]): Parted {
  const leads: Told[] = [];
  const followers: Follower[] = [];
  const homes = new Map<string, { readonly home: Told; readonly at: number }>();
  let source: Told['source'] | undefined;
  let title: Told | undefined;
  for (const each of told) {
    if (source !== each.source) {
      homes.clear();
      title = undefined;
    }
    ({ source } = each);
    const [day, at] = [dayOf(each), position(each)];
    const known = day === undefined || each.mark.status === 'planned' ? undefined : homes.get(day);
    if (isRelative(each)) continue;
    if (!leansOn(each)) {
      if (title && day === dayOf(title) && at <= reach && alike(title, each)) {
        followers.push({ told: title, after: each });
        leads.splice(leads.indexOf(title), 1);
        title = undefined;
      }
      leads.push(each);
      if (each.mark.rule === 'headline' && !each.dateSpan && each.mark.status === 'past') title = each;
      if (day !== undefined && each.mark.status !== 'planned') homes.set(day, { home: each, at });
    } else if (day !== undefined && known && at - known.at <= reach && speaksOf(each, known.home)) {
      followers.push({ told: each, after: known.home });
      homes.set(day, { home: known.home, at });
    } else if (!isWeak(each) && each.names.length > 0) leads.push(each);
  }
  return { leads, followers };
}

/** Gives each event the statements that go on from one of its own. */
export function follow(events: readonly (readonly Told[])[], followers: readonly Follower[]): readonly { readonly event: readonly Told[]; readonly more: readonly Told[] }[] {
  const by = Map.groupBy(followers, ({ after }) => after);
  return events.map((event) => ({ event, more: event.flatMap((each) => (by.get(each) ?? []).map(({ told }) => told)) }));
}

function leansOn(told: Told): boolean {
  if (told.dateSpan || told.mark.rule === 'headline') return false;
  return isWeak(told) || told.names.length === 0 && position(told) > 0 || opensWithPronoun(told);
}

function isWeak({ mark }: Told): boolean {
  return mark.rule === 'saying' || mark.rule === 'past-clause';
}

function opensWithPronoun(told: Told): boolean {
  return told.telling.pronouns.has(firstWord(told));
}

/** *Norden, which was founded by Berg*: its time is not that of the sentence. */
function isRelative(told: Told): boolean {
  return !told.dateSpan && told.mark.status === 'past' && told.telling.relatives.has(firstWord(told));
}

/** In lower case; of a relative clause, not of the phrase it hangs on. */
function firstWord({ source, mark }: Told): string {
  return /^\P{L}*(\p{L}+)/u.exec(cut(source.seed.text, mark.span))?.[1]?.toLowerCase() ?? '';
}

/** Whether a headline and a statement share a name or a longer word. */
function alike(title: Told, each: Told): boolean {
  return each.names.some(({ id }) => title.names.some((name) => name.id === id)) || [...each.things].some((word) => title.things.has(word));
}

/** Whether a follower shares a word with the event, names and its own verb (*said*) apart: else it is no evidence of it. */
function speaksOf(follower: Told, home: Told): boolean {
  const { mark: { verb }, source } = follower;
  const saying = verb && follower.stem(cut(source.seed.text, verb).toLowerCase());
  return [...follower.words].some((word) => word !== saying && home.words.has(word));
}

function dayOf({ date }: Told): string | undefined {
  return date?.value.replace(/[?~%]$/, '');
}
