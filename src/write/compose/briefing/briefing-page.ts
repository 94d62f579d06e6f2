import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf, type Page } from '../../../model/page.ts';
import { linkedBriefing } from '../../linked-data/briefing.ts';
import { counted } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import { publicationSpan } from '../publication.ts';
import { sourceTable, tableNote } from '../sources/sources-page.ts';
import { block, heading, line, type Flow } from '../tree.ts';
import { inNumbers, inTheirWords, inTime, mostTold, whoIsInvolved } from './bands.ts';
import { differences } from './differences.ts';
import { editorSections, editorText } from './editor-text.ts';
import { inShort } from './in-short.ts';
import { composedStandfirst } from './standfirst.ts';

/** Sources that stand in the table of the front page; more are on their own page. */
const mostSources = 60;

/** The front page: what this is, then time, people, numbers, words, sources. The editor's briefing takes the place of the findings. */
export function composeBriefing(lookup: Lookup): Page {
  const { chronicle } = lookup;
  const { edition, standfirst: given } = chronicle.editor.dossier;
  const isEdited = lookup.edited.has('briefing');
  const standfirst = given ?? composedStandfirst(chronicle);
  const { before, sections } = editorSections(lookup, 'briefing');
  const bands = [
    ...sections.map(({ id, title, flow }) => block('Band', { id, title }, ...flow)),
    ...inTime(lookup),
    ...whoIsInvolved(lookup),
    ...inNumbers(lookup),
    ...inTheirWords(lookup),
    ...(sections.length === 0 ? differences(lookup) : []),
    theSources(lookup),
  ];
  const kicker = [
    'Briefing',
    edition === undefined ? undefined : `Edition ${edition}`,
    counted(chronicle.sources.length, 'source', 'sources'),
    publicationSpan(chronicle),
  ]
    .filter((piece) => piece !== undefined)
    .join(' · ');
  return {
    facts: pageFacts(chronicle, {
      kind: 'briefing',
      address: addressOf.briefing,
      title: chronicle.title,
      description: standfirst,
      poster: { kicker, line: standfirst },
      linked: linkedBriefing(lookup, standfirst),
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          { kind: 'front' },
          block('Head', { title: chronicle.title, kicker }, ...(given === undefined && isEdited ? [] : [line(standfirst)])),
          block('Flow', {}, ...(isEdited ? before : mostTold(lookup))),
          block('Rail', { label: 'About this dossier' }, inShort(lookup), contents(bands)),
        ),
        ...bands,
      ],
    },
  };
}

/**
 * The briefing for a place where the rest of the front page stands apart: the editor's words or the composed first lines, then numbers,
 * quotations and differences under headings.
 */
export function briefingInShort(lookup: Lookup): Flow[] {
  const written = editorText(lookup, 'briefing');
  const bands = [...inNumbers(lookup), ...inTheirWords(lookup), ...(written.length === 0 ? differences(lookup) : [])];
  return [
    ...(written.length > 0 ? written : [line(composedStandfirst(lookup.chronicle))]),
    ...bands.flatMap((band) => [heading(2, attributeOf(band, 'title')), ...(band.children as Flow[])]),
  ];
}

function theSources(lookup: Lookup): MdxJsxFlowElement {
  const number = lookup.chronicle.sources.length;
  return block(
    'Band',
    {
      id: 'sources',
      title: 'The sources',
      note: number > mostSources ? undefined : tableNote(lookup.chronicle.sources),
      ...(number > mostSources ? { more: `All ${number} sources`, to: addressOf.sources } : {}),
    },
    number > mostSources
      ? block('Lead', {}, line(`${counted(number, 'source', 'sources')} are too many for this page.`))
      : sourceTable(lookup),
  );
}

/** What stands further down, for the rail. */
function contents(bands: readonly MdxJsxFlowElement[]): MdxJsxFlowElement {
  return block(
    'OnPage',
    {},
    ...bands.map((band) => block('OnPageItem', { to: `#${attributeOf(band, 'id')}`, title: attributeOf(band, 'title') })),
  );
}

function attributeOf(band: MdxJsxFlowElement, name: string): string {
  return (
    band.attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && each.name === name && typeof each.value === 'string' ? [each.value] : [],
    )[0] ?? ''
  );
}
