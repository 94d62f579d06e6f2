import { sourcesOf } from '../../../model/entity.ts';
import type { Account, DossierEvent } from '../../../model/event.ts';
import { statusWords } from '../../../model/words.ts';
import { dateWords } from '../date-words.ts';
import { listed } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { voices } from '../voices.ts';

/**
 * What can be counted of an event that several sources tell of: how many they are, how many of them are no reprints
 * of one another, and whether those that date it agree on date and status.
 *
 * @example agreementWords(lookup, opening) // '3, 2 of them independent; they differ: under way in S2, happened in S1 and S3'
 */
export function agreementWords(lookup: Lookup, { evidence, accounts }: Pick<DossierEvent, 'evidence' | 'accounts'>): string | undefined {
  const sources = sourcesOf(evidence);
  if (sources.length < 2) return undefined;
  const apart = voices(lookup, sources);
  const differences = [
    ...readings(
      lookup,
      accounts.flatMap((account) => (account.value === undefined ? [] : [{ account, says: dateWords(account.value) }])),
    ),
    ...readings(
      lookup,
      accounts.map((account) => ({ account, says: statusWords[account.status] })),
    ),
  ];
  const verdict = accounts.length < 2 ? '' : differences.length === 0 ? '; they agree' : `; they differ: ${differences.join('; ')}`;
  return `${sources.length}, ${apart === sources.length ? 'all independent' : `${apart} of them independent`}${verdict}`;
}

/** Who says what, where not all say the same. */
function readings(lookup: Lookup, given: readonly { readonly account: Account; readonly says: string }[]): string[] {
  const bySaying = Map.groupBy(given, ({ says }) => says);
  if (bySaying.size < 2) return [];
  return [
    [...bySaying]
      .map(([says, all]) => `${says} in ${listed(all.map(({ account }) => `S${lookup.sources.get(account.source)?.number ?? '?'}`))}`)
      .join(', '),
  ];
}
