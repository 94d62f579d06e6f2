import type { Status } from '../model/mark.ts';
import { timeKey } from '../model/date.ts';
import { sideOf } from './side.ts';
import type { Told } from './told.ts';

/**
 * The status of an event. Where its sources disagree, those published last decide; among them the majority,
 * each source having one voice, and all prints of one text together one.
 */
export function statusOf(told: readonly Told[]): Status {
  const published = (each: Told) => (each.source.published ? timeKey(each.source.published.value) : '');
  const latest = told.reduce((last, each) => (published(each) > last ? published(each) : last), '');
  const voices = new Map<string, Status>();
  for (const each of told) {
    if (published(each) === latest && !voices.has(voice(each))) voices.set(voice(each), statusIn(each));
  }
  const count = (status: Status) => [...voices.values()].filter((voice) => voice === status).length;
  return (['past', 'ongoing', 'planned'] as const).reduce((best, status) => (count(status) > count(best) ? status : best), 'past');
}

/** What one source says; what it dates after its own publication had not happened yet: *promised a ferry by 2027*. */
export function statusIn({ mark: { status, rule }, date, dateSpan, source: { published } }: Told): Status {
  // A noun with a day that was, beside a verb that looks ahead: *… will be shown, after the launch on 12 April*.
  if (rule === 'dated-noun' && date && sideOf(date.value, published) === 'before') return 'past';
  return status === 'past' && date && dateSpan && sideOf(date.value, published) === 'after' ? 'planned' : status;
}

function voice({ source }: Told): string {
  return source.sameAs.reduce((first, other) => (other.source < first ? other.source : first), source.id);
}
