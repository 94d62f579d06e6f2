import { expect, test } from 'vitest';
import { edtfDate } from '../../../model/date.ts';
import type { Account } from '../../../model/event.ts';
import { span } from '../../../model/span.ts';
import { agreementWords } from './agreement.ts';
import { chronicleOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';

const sources = [sourceOf('one', 1, 'It opened.'), sourceOf('two', 2, 'It opened.'), { ...sourceOf('three', 3, 'It opened.'), sameAs: [{ source: 'two', score: 1 }] }];
const lookup = makeLookup(chronicleOf(sources.map((source) => (source.id === 'two' ? { ...source, sameAs: [{ source: 'three', score: 1 }] } : source))), []);
const evidence = (...ids: string[]) => ids.map((source) => ({ source, block: 'p1', span: span(0, 9) }));
const account = (source: string, status: Account['status'] = 'past', value?: string): Account => ({ source, status, ...(value === undefined ? {} : { value: edtfDate(value) }) });

test.each<[string, ReturnType<typeof evidence>, readonly Account[], string | undefined]>([
  ['one source has nobody to agree with', evidence('one', 'one'), [account('one')], undefined],
  ['two that say the same agree', evidence('one', 'two'), [account('one'), account('two')], '2, all independent; they agree'],
  ['a date and none agree', evidence('one', 'two'), [account('one', 'past', '2031-04'), account('two')], '2, all independent; they agree'],
  ['reprints count once', evidence('one', 'two', 'three'), [account('one'), account('two'), account('three')], '3, 2 of them independent; they agree'],
  ['other dates differ', evidence('one', 'two'), [account('one', 'past', '2031-04-01'), account('two', 'past', '2031-04-02')], '2, all independent; they differ: 1 April 2031 in S1, 2 April 2031 in S2'],
  ['other statuses differ', evidence('one', 'two'), [account('one', 'planned'), account('two')], '2, all independent; they differ: planned in S1, happened in S2'],
  ['who only repeats it gives no account', evidence('one', 'two'), [account('one')], '2, all independent'],
])('%s', (_, places, accounts, words) => {
  expect(agreementWords(lookup, { evidence: places, accounts })).toBe(words);
});
