import { edtfDate } from '../model/date.ts';
import type { Chronicle, Source } from '../model/dossier.ts';
import { unedited } from '../model/editor.ts';
import type { Entity } from '../model/entity.ts';
import { span } from '../model/span.ts';
import type { Block } from '../model/text.ts';

/** For tests only: a source whose paragraphs are these lines; `# ` opens a title. */
export function sourceOf(number: number, id: string, file: string, lines: readonly string[], reprints: readonly string[] = []): Source {
  const text = lines.join('\n');
  let at = 0;
  const all = lines.map((line): Block => {
    const title = line.startsWith('# ');
    const start = at + (title ? 2 : 0);
    at += line.length + 1;
    return {
      id: title ? 'title' : 'p0',
      kind: title ? 'title' : 'paragraph',
      span: span(start, start + line.length - (title ? 2 : 0)),
      text: title ? line.slice(2) : line,
      edits: [],
    };
  });
  const title = all.find(({ kind }) => kind === 'title');
  return {
    id,
    number,
    seed: { file, bytes: text.length, sha256: '0'.repeat(64), text },
    language: 'en',
    publish: 'full',
    facts: {},
    dateLines: [],
    sentences: [],
    setAside: [],
    ...(title ? { title } : {}),
    blocks: all.filter(({ kind }) => kind !== 'title').map((block, index) => ({ ...block, id: `p${index + 1}` })),
    headline: { text: id, basis: 'composed' },
    sameAs: reprints.map((source) => ({ source, score: 1 })),
  };
}

const harbour = sourceOf(1, 'harbour-bridge', '01_harbour.txt', [
  '# A bridge for Almarin',
  'The bridge was opened on 3 March, said Lena Okafor.',
  '“It’s a great day”, she said… and cut the ribbon with a pair of old shears.',
  'It cost more than $40 million. Twelve men worked on it.',
]);
const reprint = sourceOf(
  2,
  'harbour-reprint',
  '02_reprint.txt',
  ['The bridge was opened on 3 March, said Lena Okafor.'],
  ['harbour-bridge'],
);
const union = sourceOf(3, 'union-protests', '03_union.txt', ['The union had asked for fourteen men and a crane.', 'Nobody answered.'], []);

/** For tests only: three sources, the second a reprint of the first; one name, one event, one figure. */
export function chronicleOf(texts: Readonly<Record<string, string>>): Chronicle {
  const sources = [{ ...harbour, sameAs: [{ source: 'harbour-reprint', score: 1 }] }, reprint, union];
  const money = harbour.seed.text.indexOf('more than $40 million');
  const opened = { source: 'harbour-bridge', block: 'p1', span: span(24, 50) };
  const okafor: Entity = {
    id: 'lena-okafor',
    type: 'person',
    name: 'Lena Okafor',
    aliases: [{ text: 'Lena Okafor', sources: ['harbour-bridge'] }],
    roles: [],
    mentions: [opened],
    merges: [],
    related: [],
  };
  return {
    title: 'Almarin',
    language: 'en',
    sources,
    entities: [okafor],
    doubtful: [],
    dates: [],
    quotes: [],
    parallels: [],
    figures: [{ source: 'harbour-bridge', block: 'p3', span: span(money, money + 21), value: 4e7, unit: 'USD', modifier: 'over' }],
    events: [
      {
        id: '2021-03-03-bridge-opened',
        value: edtfDate('2021-03-03'),
        basis: 'stated',
        kind: 'happening',
        status: 'past',
        headline: 'The bridge was opened',
        entities: ['lena-okafor'],
        evidence: [opened],
        accounts: [],
        because: 'stated',
      },
    ],
    editor: {
      ...unedited,
      empty: false,
      texts: Object.entries(texts).map(([entry, text]) => ({ file: `content/${entry}.mdx`, entry, text })),
    },
    findings: [],
  };
}
