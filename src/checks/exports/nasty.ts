import { edtfDate } from '../../model/date.ts';
import type { CitedChronicle, Source } from '../../model/dossier.ts';
import type { DossierEvent } from '../../model/event.ts';
import type { Status } from '../../model/mark.ts';
import { span } from '../../model/span.ts';
import { chronicleOf, entityOf, placesOf, sourceOf } from '../../write/compose/fixture.ts';

/** Texts that mean something to a spreadsheet, a calendar, XML, HTML, JSON, BibTeX or RIS. */
export const nastyTexts: readonly string[] = [
  '=HYPERLINK("x")',
  'Commas, “curly” and "straight" quotes; semi;colons: colons, 😀 emoji 🇺🇦 and\ttabs',
  'Two\nlines\r\nand three',
  ']]> <![CDATA[ & &amp; <b>bold</b> </script>',
  "'Tis an apostrophe; '' two",
  '\\begin{x} 100% of $5 #1 _a_ {b} ~c ^d @article{e,}',
  'TY  - NEWS',
  'ER  - ',
  '+49 30 | a \\| b',
  'END:VEVENT\\n,\\;',
  `${'Київ — 東京 '.repeat(12)}😀`,
  ' \u0007 bell, \u00AD soft, \u2028 line, \uFEFF mark ',
];

const sources: readonly Source[] = nastyTexts.map((text, at): Source => {
  const line = text.replace(/[\r\n]+/g, ' ');
  const source = sourceOf(`s${at + 1}`, at + 1, `${line} stands here.\nAda Berg met ${line} on Monday.`);
  return {
    ...source,
    headline: { text, basis: at % 2 === 0 ? 'stated' : 'curated' },
    facts: {
      outlet: { text, basis: 'stated', rule: 'x' },
      byline: { text, basis: 'stated', rule: 'x' },
      url: { text: 'https://example.org/a_b?c=1&d="e"#f', basis: 'stated', rule: 'x' },
      tags: [{ text, basis: 'stated', rule: 'x' }],
    },
  };
});

const berg = entityOf('ada-berg', 'person', 'Ada Berg', sources);
const types = ['person', 'organisation', 'place', 'event', 'work'] as const;
const entities = [
  { ...berg, related: nastyTexts.map((_, at) => ({ entity: `n${at}`, shared: 1 })) },
  ...nastyTexts.map((text, at) => {
    const { mentions } = entityOf('x', 'person', text.replace(/[\r\n]+/g, ' '), sources);
    return {
      ...entityOf(`n${at}`, types[at % 5] ?? 'person', text, []),
      mentions: mentions.slice(0, 2),
      aliases: [{ text, sources: ['s1'] }],
      roles: mentions.slice(0, 1).map((place) => ({ ...place, text })),
      related: [{ entity: 'ada-berg', shared: 1 }],
    };
  }),
];

const dates = [
  '2024-05-06',
  '2024-02',
  '2024',
  '2024-07-09/2024-07-11',
  '../2024-06-07',
  '2022-03~/..',
  '2024-05-06?',
  '2024-21',
  '202X',
  'XXXX-05-06',
  '2024-02/2024-04',
  '2023-12-31',
];
const statuses: readonly Status[] = ['past', 'ongoing', 'planned'];
const events: readonly DossierEvent[] = nastyTexts.map((text, at): DossierEvent => ({
  id: `e-${at}`,
  value: edtfDate(dates[at] ?? '2024'),
  basis: at === 11 ? 'inferred' : 'resolved',
  kind: 'happening',
  status: statuses[at % 3] ?? 'past',
  headline: text,
  entities: ['ada-berg', `n${at}`],
  place: 'n2',
  evidence: placesOf(sources[at] as Source, 'stands here'),
  accounts: [],
  because: '',
}));

/** A dossier of nothing but such texts: as titles, outlets, bylines, names, roles, headlines and words. */
export const nasty: CitedChronicle = chronicleOf(sources, {
  title: nastyTexts.join(' '),
  entities,
  events: [...events, (({ value: _, ...undated }) => ({ ...undated, id: 'undated' }))(events[0] as DossierEvent)],
  quotes: sources.map((source) => ({
    id: `q-${source.id}`,
    kind: 'direct',
    source: source.id,
    block: 'p1',
    span: source.blocks[0]?.span ?? span(0, 1),
    speaker: 'ada-berg',
  })),
  figures: sources.slice(0, 1).map((source) => ({ source: source.id, block: 'p1', span: span(0, 4), value: -3.5, unit: '=USD' })),
});
