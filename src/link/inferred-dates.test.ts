import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/en.ts';
import { corpusOf, type TextPlan } from './fixture.ts';
import { link } from './link.ts';

const undated: TextPlan = { file: 'undated-note.txt', paragraphs: ['Berg spoke on {date=XXXX-05-06!:6 May} at the {event:Harbour Forum}. It began in {date=XXXX-02!:February}.'] };
const dated = (file: string, paragraph: string): TextPlan => ({ file, published: '2024-05-07', paragraphs: [paragraph] });

describe('the date of an undated text', () => {
  it.each([
    ['comes from a shared event both date to the same day', dated('dated-note.txt', 'The {event:Harbour Forum} began on {date=2024-05-06:Monday}.'), '2024-05-06'],
    ['does not come from another day', dated('dated-note.txt', 'The {event:Harbour Forum} began on {date=2024-05-05:Sunday}.'), undefined],
    ['does not come from another event', dated('dated-note.txt', 'The {event:Island Forum} began on {date=2024-05-06:Monday}.'), undefined],
    ['does not come from a date in another sentence', dated('dated-note.txt', 'The {event:Harbour Forum} began. It rained on {date=2024-05-06:Monday}.'), undefined],
  ])('%s', (_, other, expected) => {
    const { sources } = link(corpusOf([other, undated]), [english]);
    expect(sources[1]?.published?.value).toBe(expected);
  });

  it('is marked as inferred, gives its reason, and sets the year of the text’s own dates', () => {
    const { sources, dates } = link(corpusOf([dated('dated-note.txt', 'The {event:Harbour Forum} began on {date=2024-05-06:Monday}.'), undated]), [english]);
    expect(sources[1]?.published).toEqual({ value: '2024-05-06', basis: 'inferred', rule: 'shared-event', from: { event: 'Harbour Forum', locators: ['S1 ¶1'] } });
    expect(dates.filter(({ source }) => source === 'undated-note').map(({ date }) => date?.value)).toEqual(['2024-05-06', '2024-02']);
  });

  it.each([
    ['is that of its dateline, in the event’s year', 'OSLO, {date=XXXX-05-09!:May 9} – Berg spoke on {date=XXXX-05-06!:6 May} at the {event:Harbour Forum}.', '2024-05-09'],
    ['… and of a dateline over the turn of the year', 'OSLO, {date=XXXX-12-30!:Dec. 30} – Berg spoke on {date=XXXX-05-06!:6 May} at the {event:Harbour Forum}.', '2023-12-30'],
    ['but not of another day', 'OSLO – On {date=XXXX-05-09!:May 9} it rained. Berg spoke on {date=XXXX-05-06!:6 May} at the {event:Harbour Forum}.', '2024-05-06'],
    ['and stays open where the dateline alone has a day', 'OSLO, {date=XXXX-05-06!:May 6} – Berg spoke at the forum.', undefined],
  ])('%s', (_, paragraph, expected) => {
    const { sources } = link(corpusOf([dated('dated-note.txt', 'The {event:Harbour Forum} began on {date=2024-05-06:Monday}.'), { file: 'undated-note.txt', dateline: 'OSLO', paragraphs: [paragraph] }]), [english]);
    expect(sources[1]?.published?.value).toBe(expected);
  });

  it('does not come from a shared person', () => {
    const day = (value: string) => `{person:Ada Berg} spoke on {date=${value}:6 May}.`;
    const texts = [dated('dated-note.txt', day('2024-05-06')), { file: 'undated-note.txt', paragraphs: [day('XXXX-05-06!')] }];
    expect(link(corpusOf(texts), [english]).sources[1]?.published).toBeUndefined();
  });

  it('stays open where dated texts disagree on the year', () => {
    const others = ['2023', '2024'].map((year) => dated(`note-of-${year}.txt`, `The {event:Harbour Forum} began on {date=${year}-05-06:6 May}.`));
    expect(link(corpusOf([...others, undated]), [english]).sources[2]?.published).toBeUndefined();
  });

  it('is not inferred where one is known already', () => {
    const { sources } = link(corpusOf([dated('dated-note.txt', 'The {event:Harbour Forum} began on {date=2024-05-06:Monday}.'), { ...undated, published: '2020-01-02' }]), [english]);
    expect(sources[1]?.published).toEqual({ value: '2020-01-02', basis: 'stated', rule: 'header' });
  });
});

describe('the editor’s facts', () => {
  it('count before what the text states', () => {
    const { sources } = link(corpusOf([undated], [], [{ file: 'undated-note.txt', because: 'the archive says so', outlet: 'Port News' }]), [english]);
    expect(sources[0]?.facts.outlet).toEqual({ text: 'Port News', basis: 'curated', rule: 'the archive says so' });
  });
});
