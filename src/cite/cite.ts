/**
 * Takes:   a Chronicle with the editor's MDX texts.
 * Gives:   the same, with what each citation, quotation, figure, link and judgement in the texts stands for.
 * Reports: cite:mdx, cite:markdown, cite:element, cite:attribute, cite:source, cite:locator, cite:paragraph, cite:words,
 *          cite:figure, cite:entity, cite:event, cite:confidence, cite:likelihood, cite:link, cite:moved and
 *          cite:uncited (warnings).
 * Never:   lets a citation pass that does not hold.
 */
import type { Nodes, Root } from 'mdast';
import type { Citation, CitedElement, CitedText } from '../model/cited.ts';
import type { Chronicle, CitedChronicle, Source } from '../model/dossier.ts';
import type { EditorText } from '../model/editor.ts';
import type { EstimateData } from '../model/estimate-data.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { attributesOf, elementOf } from './attributes.ts';
import { complain, type Checked } from './complaint.ts';
import { judgement } from './judgement.ts';
import { mixed } from './likelihood.ts';
import { moved } from './moved.ts';
import { deadLinks } from './links.ts';
import { foreign } from './markdown.ts';
import { parse } from './parse.ts';
import { resolve } from './resolve.ts';
import { uncited } from './uncited.ts';

/** Checks every citation of the editor's texts against the sources. */
export function cite<S extends Source>(chronicle: Chronicle<S>, languages: readonly Language[]): CitedChronicle<S> {
  const estimates = languages.find(({ code }) => code === chronicle.language)?.estimates;
  const checked = chronicle.editor.texts.map((text) => citeText(text, chronicle, estimates));
  return {
    ...chronicle,
    edited: checked.flatMap(({ cited }) => cited ?? []),
    findings: [...chronicle.findings, ...checked.flatMap(({ findings }) => findings)],
  };
}

function citeText(
  { file, entry, text }: EditorText,
  chronicle: Chronicle,
  estimates: EstimateData | undefined,
): { readonly cited?: CitedText; readonly findings: readonly Finding[] } {
  const parsed = parse(text, file);
  if ('broken' in parsed) return { findings: [parsed.broken] };
  const { tree } = parsed;
  const { citations, findings } = citationsIn(tree, file, chronicle, estimates);
  const wrongs = [
    ...foreign(tree, file),
    ...deadLinks(tree, file, chronicle),
    ...findings,
    ...moved(citations, file, chronicle),
    ...(estimates ? paragraphsIn(tree).flatMap((paragraph) => mixed(paragraph, file, estimates)) : []),
  ];
  return { cited: { file, entry, tree, citations }, findings: [...wrongs, ...(entry === 'briefing' ? uncited(tree, file) : [])] };
}

/** What every element of a text stands for; inner ones first, since judgements rest on them. */
function citationsIn(tree: Root, file: string, chronicle: Chronicle, estimates: EstimateData | undefined) {
  const citations = new Map<CitedElement, Citation>();
  const findings: Finding[] = [];
  const visit = (node: Nodes): Citation[] => {
    const inside = 'children' in node ? node.children.flatMap(visit) : [];
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inside;
    const checked = check(node, inside, chronicle, estimates);
    if ('wrong' in checked) findings.push(complain(file, node, checked.wrong));
    else citations.set(node, checked.value);
    return 'wrong' in checked ? inside : [...inside, checked.value];
  };
  visit(tree);
  return { citations, findings };
}

function check(
  node: CitedElement,
  inside: readonly Citation[],
  chronicle: Chronicle,
  estimates: EstimateData | undefined,
): Checked<Citation> {
  const name = elementOf(node);
  if ('wrong' in name) return name;
  const attributes = attributesOf(node, name.value);
  if ('wrong' in attributes) return attributes;
  return name.value === 'Judgement'
    ? judgement(node, attributes.value, inside, chronicle.sources, estimates)
    : resolve(node, name.value, attributes.value, chronicle);
}

function paragraphsIn(node: Nodes): Extract<Nodes, { type: 'paragraph' }>[] {
  return node.type === 'paragraph' ? [node] : 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}
