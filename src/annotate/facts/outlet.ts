import type { Fact } from '../../model/source.ts';
import type { Language } from '../../model/language.ts';
import type { QuoteData } from '../../model/reading-data.ts';
import { span } from '../../model/span.ts';
import { toSeed } from '../../model/text.ts';
import { oneOf } from '../../model/one-of.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Passage } from '../words/passage.ts';

/**
 * The outlet, where a text names itself as the last in a chain of reporters: *…, Daily A reports,
 * Portal B informs.* One reporter alone is a source, not the outlet.
 */
export function readOutlet(passages: readonly Passage[], { reading }: Language): Fact | undefined {
  const chain = chainOf(reading.quotes);
  for (const { block, sentences } of passages.slice(0, 8)) {
    for (const sentence of sentences) {
      const match = chain.exec(block.text.slice(sentence.start, sentence.end));
      const name = match?.[1];
      if (!match || !name) continue;
      const start = sentence.start + match.index + match[0].lastIndexOf(name);
      return { text: name, basis: 'stated', span: toSeed(block, span(start, start + name.length)), rule: 'last-reporter' };
    }
  }
  return undefined;
}

const chainOf = oncePer((data: QuoteData): RegExp => {
  const verbs = oneOf(data.outletVerbs);
  const small = oneOf(data.outletOpeners);
  return new RegExp(
    `,\\s*(?:${small}\\s+)*\\p{Lu}[^,.;]{1,40}?\\s${verbs},?\\s*(?:${small}\\s+)*(\\p{Lu}(?:[^,;\\s]|\\s(?=\\p{Lu})){1,40})\\s${verbs}\\.?$`,
    'u',
  );
});

/**
 * The site a text stands on, by the address it states: *norden.net* of `https://www.norden.net/port`. Not where that only keeps or passes
 * on what others publish.
 */
export function outletOfAddress(url: Fact | undefined): Fact | undefined {
  const host =
    url?.span && /^https?:\/\/(?:www\.|m\.|amp\.)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)(?=[/:?#]|$)/iu.exec(url.text)?.[1]?.toLowerCase();
  if (!url?.span || !host || passesOn.has(host)) return undefined;
  const start = url.span.start + url.text.toLowerCase().indexOf(host);
  return { text: host, basis: 'stated', span: span(start, start + host.length), rule: 'address' };
}

/** Archives, and addresses that lead on to others. */
const passesOn: ReadonlySet<string> = new Set([
  'web.archive.org',
  'archive.org',
  'archive.is',
  'archive.ph',
  'archive.today',
  'archive.li',
  'archive.vn',
  'perma.cc',
  'webcitation.org',
  'webcache.googleusercontent.com',
  'news.google.com',
  'google.com',
  'bit.ly',
  't.co',
  'goo.gl',
  'tinyurl.com',
  'ow.ly',
  'buff.ly',
  'lnkd.in',
  'apple.news',
  'flip.it',
  'drive.google.com',
  'docs.google.com',
  'dropbox.com',
]);
