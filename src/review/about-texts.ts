import type { Chronicle, MarkedSource, Source } from '../model/dossier.ts';
import type { Evidence } from '../model/entity.ts';
import { marksOf } from '../model/mark.ts';
import { allBlocks, readAs } from '../model/text.ts';
import { decision, inContext, item, mark, placeIn, sourceFact, type ReviewItem } from './item.ts';

const because = '<how you know it>';

/**
 * Expressions of time that no rule could make a date of; not those of a source without a date, which mostly follow from
 * that: it alone is asked for.
 */
export function openDates({ sources }: Chronicle<MarkedSource>): readonly ReviewItem[] {
  return sources
    .filter((source) => source.published !== undefined)
    .flatMap((source) =>
      openDatesOf(source).flatMap((evidence) => {
        const place = placeIn(source, evidence);
        if (!place) return [];
        const words = wordsAt(source, evidence);
        return [
          item(
            'date',
            `date/${source.seed.file}/${mark(words, place.words, String(place.p))}`,
            `When is “${words}”?`,
            [inContext(source, evidence)],
            [
              decision('it can be said', { date: [{ ...place, to: '<YYYY-MM-DD>' }] }),
              decision('it cannot be said', { date: [{ ...place, to: 'none' }] }),
            ],
          ),
        ];
      }),
    );
}

function openDatesOf(source: MarkedSource): readonly Evidence[] {
  return marksOf(source, 'date')
    .filter(({ date, rule }) => rule !== 'decision' && (!date || date.value.startsWith('XXXX')))
    .map(({ block, span }) => ({ source: source.id, block, span }));
}

function wordsAt(source: Source, { block, span }: Evidence): string {
  const at = allBlocks(source).find(({ id }) => id === block);
  return at ? readAs(at, span) : '';
}

/** Sources without a date. */
export function undated({ sources }: Chronicle<MarkedSource>): readonly ReviewItem[] {
  return sources
    .filter(({ published }) => !published)
    .map((source) =>
      item(
        'source-date',
        `source-date/${source.seed.file}`,
        `S${source.number} states no date. When was it published?`,
        [titleOf(source), ...whatHangsOn(source)],
        [sourceFact('it is known', source, { date: '<YYYY-MM-DD>', because })],
      ),
    );
}

/** What would be known with the date of a source: its *yesterday*. */
function whatHangsOn(source: MarkedSource): readonly string[] {
  const words = [...new Set(openDatesOf(source).map((evidence) => `“${wordsAt(source, evidence)}”`))];
  if (words.length === 0) return [];
  return [
    `from which follows, mostly, when it means by ${words.slice(0, 4).join(', ')}${words.length > 4 ? ` and ${words.length - 4} more` : ''}`,
  ];
}

/** Sources whose date follows from other sources alone. */
export function inferredDates({ sources }: Chronicle): readonly ReviewItem[] {
  return sources.flatMap((source) => {
    if (source.published?.basis !== 'inferred') return [];
    const { from } = source.published;
    const reason = from && `${from.locators.join(', ')} dates the same ${from.event} so`;
    return [
      item(
        'inferred-date',
        `inferred-date/${source.seed.file}/${source.published.value}`,
        `S${source.number} states no date; ${source.published.value} is inferred${reason === undefined ? '' : `: ${reason}`}. Is it right?`,
        [titleOf(source)],
        [
          sourceFact('right', source, { date: source.published.value, because: reason ?? because }),
          sourceFact('it is another', source, { date: '<YYYY-MM-DD>', because }),
        ],
      ),
    ];
  });
}

/** Sources that do not name their outlet. */
export function withoutOutlet({ sources }: Chronicle): readonly ReviewItem[] {
  return sources
    .filter(({ facts }) => !facts.outlet)
    .map((source) =>
      item(
        'source-outlet',
        `source-outlet/${source.seed.file}`,
        `S${source.number} does not name its outlet. Who published it?`,
        [titleOf(source)],
        [sourceFact('it is known', source, { outlet: '<name of the outlet>', because })],
      ),
    );
}

/** Sources without a title. */
export function withoutTitle({ sources }: Chronicle): readonly ReviewItem[] {
  return sources
    .filter(({ headline }) => headline.basis === 'composed')
    .map((source) =>
      item(
        'source-title',
        `source-title/${source.seed.file}`,
        `S${source.number} states no title; its opening words stand for one. What is it called?`,
        [titleOf(source)],
        [sourceFact('it is known', source, { title: '<title>', because })],
      ),
    );
}

/** Direct quotations of which nobody can be named. */
export function withoutSpeaker({ quotes }: Chronicle, sources: ReadonlyMap<string, Source>): readonly ReviewItem[] {
  return quotes
    .filter(({ kind, speaker, basis }) => kind === 'direct' && speaker === undefined && basis === undefined)
    .flatMap((quote) => {
      const source = sources.get(quote.source);
      const place = source && placeIn(source, quote);
      if (!place) return [];
      return [
        item(
          'quote-speaker',
          `speaker/${place.source}/${mark(place.words)}`,
          'Who says this?',
          [inContext(source, quote)],
          [
            decision('it is known', { speaker: [{ ...place, name: '<who says it>' }] }),
            decision('nobody can be named', { speaker: [{ ...place, name: 'none' }] }),
          ],
        ),
      ];
    });
}

/** One question for each rule and source: what a rule is unsure of mostly stands together. */
export function doubtfullySetAside({ sources }: Chronicle): readonly ReviewItem[] {
  return sources.flatMap((source) =>
    [
      ...Map.groupBy(
        source.setAside.filter(({ doubtful }) => doubtful),
        ({ rule }) => rule,
      ),
    ].map(([rule, aside]) => {
      const texts = [...new Set(aside.map(({ span }) => source.seed.text.slice(span.start, span.end).replace(/\s+/g, ' ')))];
      const passages = texts.map((text) => ({ source: source.seed.file, words: shortened(text) }));
      return item(
        'set-aside',
        `set-aside/${source.seed.file}/${mark(rule, ...texts)}`,
        `${texts.length === 1 ? 'Is this' : `Are these ${texts.length} passages`} really not part of the article? (${rule})`,
        texts.map((text) => `S${source.number} “${text}”`),
        [
          decision(texts.length === 1 ? 'it is no part' : 'none is part', { 'set-aside': passages }),
          ...(texts.length === 1
            ? [decision('it is part', { keep: passages })]
            : [decision('all are part (take out the others)', { keep: passages })]),
        ],
      );
    }),
  );
}

function shortened(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, text.indexOf(' ', 80))} … ${text.slice(text.lastIndexOf(' ', text.length - 40) + 1)}`;
}

/** Sources that are nearly the same text. */
export function nearDuplicates({ sources }: Chronicle): readonly ReviewItem[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return sources.flatMap((one) =>
    one.sameAs.flatMap(({ source, score }) => {
      const other = byId.get(source);
      if (!other || other.number <= one.number) return [];
      const shared = Math.round(score * 100);
      return [
        item(
          'near-duplicate',
          `reprint/${one.seed.file}/${other.seed.file}`,
          `S${one.number} and S${other.number} ${shared === 100 ? 'are the same text' : `share ${shared} of 100 passages`} and count as one voice. Are both wanted? If not, take one out of seeds/.`,
          [one, other].map((each) => `seeds/${each.seed.file}: ${titleOf(each)}`),
          [],
        ),
      ];
    }),
  );
}

function titleOf({ number, headline }: Source): string {
  return `S${number} “${headline.text}”`;
}
