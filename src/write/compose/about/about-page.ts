import { addressOf, type Page } from '../../../model/page.ts';
import { mergeRules } from '../entities/merge-words.ts';
import type { Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import { mostOnPage } from '../paging.ts';
import { block, heading, line, type Flow } from '../tree.ts';
import { coverageTable, firstOnly, hashes, setAsideRules, unreadFiles } from './coverage.ts';
import { decisionList } from './decision-list.ts';
import { licences } from './licences.ts';
import { confidence, method, termList } from './method.ts';

/** How the dossier was made: method, words used, provenance, what a person decided. */
export function composeAbout(lookup: Lookup): Page {
  const { chronicle } = lookup;
  return {
    facts: pageFacts(chronicle, {
      kind: 'about',
      address: addressOf.about,
      title: 'About and method',
      description: 'How this dossier was made: what is automatic, what was decided by a person, where every word comes from.',
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          {},
          block(
            'Head',
            { title: 'About and method', kicker: 'About' },
            line(
              chronicle.editor.empty
                ? 'Everything here was made from the source texts by fixed rules; no person has reviewed it yet.'
                : 'Made from the source texts by fixed rules, and corrected by an editor where this page says so.',
            ),
          ),
        ),
        block('Band', { id: 'method', title: 'Method' }, ...method(lookup), block('PdfSlot', {})),
        block('Band', { id: 'terms', title: 'Words used' }, termList()),
        block(
          'Band',
          {
            id: 'confidence',
            title: 'Judgements',
            note: 'The scale is that of US Intelligence Community Directive 203, Analytic Standards.',
          },
          ...confidence(),
        ),
        block(
          'Band',
          { id: 'coverage', title: 'Coverage', note: `How much of each file was taken as text.${firstOnly(chronicle.sources.length)}` },
          coverageTable(lookup),
        ),
        ...unreadFiles(lookup),
        ...setAsideRules(lookup),
        block('Band', { id: 'merging', title: 'When two spellings are one name' }, mergingRules()),
        block('Band', { id: 'decisions', title: 'The editor’s decisions' }, ...decisionList(lookup)),
        block(
          'Band',
          { id: 'provenance', title: 'Provenance', note: `SHA-256 of every file as it came.${firstOnly(chronicle.sources.length)}` },
          ...hashes(lookup),
        ),
        block('Band', { id: 'licences', title: 'Licences' }, ...licences()),
      ],
    },
  };
}

/** The same for paper, without what only lists how rules are called. */
export function methodInShort(lookup: Lookup): Flow[] {
  const { chronicle } = lookup;
  return [
    ...method(lookup),
    heading(2, 'Words used'),
    termList(),
    ...(lookup.edited.size === 0 ? [] : [heading(2, 'Judgements'), ...confidence()]),
    heading(2, 'Coverage'),
    ...(chronicle.sources.length > mostOnPage ? [line(firstOnly(chronicle.sources.length).trim())] : []),
    coverageTable(lookup),
    heading(2, 'The editor’s decisions'),
    ...decisionList(lookup),
    heading(2, 'Licences'),
    ...licences(),
  ];
}

function mergingRules(): Flow {
  return block(
    'Facts',
    { wide: 'yes' },
    ...mergeRules.map(([rule, text]) => block('Fact', { label: rule.replaceAll('-', ' ') }, line(text))),
  );
}
