import type { ReadingData } from '../../model/reading-data.ts';
import type { Fact } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { toSeed, type Block } from '../../model/text.ts';
import type { DateFind } from '../dates/find.ts';
import { gazetteerOf } from '../names/gazetteer.ts';
import type { Passage } from '../words/passage.ts';

/** What a dateline states: the place it was written at, and the agency that wrote it. */
interface Dateline {
  readonly dateline?: Fact;
  /** The passage it opens, and how many code units of it: what is told begins after them. */
  readonly passage?: number;
  readonly length?: number;
  /** Only where the dateline names it in brackets or between strokes, as agencies name themselves. */
  readonly outlet?: Fact;
}

/** A dateline stands at the very beginning: as many blocks are looked at. */
const reach = 3;
const capitals =
  '\\p{Lu}{2,}(?:[\\s.’/-]\\p{Lu}[\\p{Lu}.]*)*(?:,\\s\\p{Lu}[\\p{Lu}.]+)*(?:,\\s\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){0,2}(?:(?!\\.?\\s\\d)|\\.(?=\\s[(–—-]))\\.?)?';
const mixed = '\\p{Lu}\\p{Ll}+(?:[\\s/-]\\p{Lu}\\p{Ll}+){0,2}';
const day = '(?:(?:,|\\s\\|)\\s(?:[^()–—]{0,25}?\\d{1,4}(?:,\\s\\d{4})?|\\d{1,2}\\s\\p{Lu}\\p{L}{2,9}\\.?)\\*{0,2})';
const agency = '\\s\\((?<agency>\\p{Lu}[\\p{L}.&’ -]{1,40})\\)';
const dash = '\\s*(?:[–—]|--?(?=\\s))\\s*(?=\\S)';
const patterns = [
  // *SAN PORT, Calif. & OSLO, Norway--(NORDENWIRE)--*, as releases have it.
  /^(?<place>\p{Lu}{2,}[\p{L}., &-]{0,80}?)\s?--\s?\((?<agency>\p{Lu}[\p{L} ]{1,30})\)\s?--\s?(?=\p{Lu})/u,
  new RegExp(`^(?<place>${capitals})${day}?${agency}${dash}`, 'u'),
  new RegExp(`^(?<place>${mixed})${day}${agency}${dash}`, 'u'),
  new RegExp(`^(?<place>${capitals}|${mixed}(?:,\\s${mixed})?)${day}\\s/(?<agency>\\p{Lu}[\\p{L} -]{2,30})/${dash}`, 'u'),
  new RegExp(`^(?<place>${capitals})${day}${dash}`, 'u'),
  new RegExp(
    `^(?<place>${capitals}|${mixed})[,.]\\s[^()–—.]{3,18}\\.?\\s(?:/(?<agency>\\p{Lu}[\\p{L} -]{2,30})/\\.?|\\((?<bracketed>\\p{Lu}[\\p{L} -]{2,30})\\)\\s-{1,2})\\s+(?=\\S)`,
    'u',
  ),
  // *SAN PORT, July 25: The office*, *SAN PORT, 25 July: The office*
  new RegExp(
    `^(?<place>${capitals}),\\s(?:\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{Lu}\\p{L}{2,8})(?:,?\\s\\d{4})?:\\s+(?=["“]?\\p{Lu})`,
    'u',
  ),
  // *(Oslo, 6 May 2024) The office*
  new RegExp(`^\\((?<place>${mixed}),\\s[^()–—]{4,20}\\s\\d{4}\\)\\s+(?=["“]?\\p{Lu})`, 'u'),
  new RegExp(`^\\*{0,2}(?<place>${mixed})(?:,|\\s\\|)\\s[^()–—]{4,20}\\s\\d{4}\\*{0,2}${dash}`, 'u'),
  // *OSLO - 6 May 2024: The office*
  new RegExp(
    `^(?<place>${capitals}|${mixed})\\s?[–—-]\\s?(?:\\d{1,2}\\s\\p{Lu}\\p{L}{2,8}|\\p{Lu}\\p{L}{2,8}\\s\\d{1,2},)\\s\\d{4}(?::|${dash})\\s*(?=["“]?\\p{Lu})`,
    'u',
  ),
];

/** The abbreviation of its state makes a place of words in capitals: *PORTVILLE, Ill. — The office*. */
const inState = new RegExp(`^(?<place>\\p{Lu}{3,}(?:\\s\\p{Lu}{3,})*,\\s\\p{Lu}\\p{Ll}{1,5}\\.)${dash}(?=[\\p{Lu}“"])`, 'u');

/**
 * A place that lists know needs neither day nor agency: *Bergen, Norway — The office*; in small letters it may have a day without a year,
 * and in capitals a colon.
 */
const knownWithDay = new RegExp(
  `^(?<place>${mixed}(?:,\\s${mixed})?)(?:,|\\s\\|)\\s(?:\\p{Lu}\\p{Ll}+\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{Lu}\\p{Ll}+)${dash}(?=[\\p{Lu}“"])`,
  'u',
);
const knownWithColon = new RegExp(`^(?<place>\\p{Lu}{3,}(?:\\s\\p{Lu}{3,})*):\\s+(?=\\p{Lu}\\p{Ll}*\\s)`, 'u');
const known = new RegExp(`^(?<place>(?:${capitals}|${mixed})(?:,\\s(?:${mixed}|\\p{Lu}[\\p{Lu}.]+)){0,2})\\s?${dash}(?=[\\p{Lu}“"])`, 'u');
/**
 * What stands between a day at the very beginning and the sentence after it, if nothing but the text's own day stands there: *7 May 2015
 * The office*.
 */
const afterDay = /^\s*(?:[–—:|-]\s*)?(?=\p{Lu}\p{Ll}*\s)/u;

const afterWire = new RegExp(`^\\s\\((\\p{Lu}[\\p{L}.&’ -]{1,40})\\)${dash}`, 'u');

/** @example “KYIV, May 6 (Reuters) – The office …” → place KYIV, agency Reuters */
export function readDateline(passages: readonly Passage[], dates: readonly DateFind[], reading: ReadingData): Dateline {
  const first = passages[0]?.block.kind === 'title' ? 1 : 0;
  for (const [at, { block }] of passages.slice(first, first + reach).entries()) {
    const match =
      patterns.map((pattern) => pattern.exec(block.text)).find((found) => found !== null)
      ?? inState.exec(block.text)
      ?? knownPlace(block.text, reading);
    const { place, agency: named, bracketed: name = named } = match?.groups ?? {};
    if (!match || place === undefined) {
      const opening = openingDay(
        block.text,
        dates.find((date) => date.passage === first + at),
      );
      if (!opening) continue;
      const { length, name: wire } = opening;
      return {
        passage: first + at,
        length,
        ...(wire === undefined ? {} : { outlet: fact(block, block.text.indexOf(`(${wire})`) + 1, wire) }),
      };
    }
    return {
      passage: first + at,
      length: match[0].length,
      dateline: fact(block, match[0].indexOf(place), place),
      ...(name === undefined ? {} : { outlet: fact(block, match[0].search(/[(/](?=\p{L}[^(/]*[)/])/u) + 1, name) }),
    };
  }
  return {};
}

function knownPlace(text: string, reading: ReadingData): RegExpExecArray | undefined {
  const match = known.exec(text) ?? knownWithDay.exec(text) ?? knownWithColon.exec(text);
  const [city = ''] = match?.groups?.['place']?.toLowerCase().split(', ') ?? [];
  return match && gazetteerOf(reading).find(city)?.type === 'place' ? match : undefined;
}

/**
 * Length of a day that a paragraph opens with and does not tell of: one with its year, or with the agency after it, *Jan 18 (Norden Wire) -
 * *.
 */
function openingDay(text: string, date: DateFind | undefined): { readonly length: number; readonly name?: string } | undefined {
  if (!date || date.start > 0) return undefined;
  const wire = afterWire.exec(text.slice(date.end));
  if (wire?.[1] !== undefined) return { length: date.end + wire[0].length, name: wire[1] };
  if (!/\d{4}$/.test(text.slice(0, date.end))) return undefined;
  const after = afterDay.exec(text.slice(date.end));
  return after && after[0].length > 0 ? { length: date.end + after[0].length } : undefined;
}

function fact(block: Block, start: number, text: string): Fact {
  return { text, basis: 'stated', span: toSeed(block, span(start, start + text.length)), rule: 'dateline' };
}
