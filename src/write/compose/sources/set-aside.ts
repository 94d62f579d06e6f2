import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Source } from '../../../model/dossier.ts';
import { addressOf } from '../../../model/page.ts';
import { cut } from '../../../model/span.ts';
import { visible } from '../../../model/visible.ts';
import { counted, grouped, listed } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { originalFile } from '../../originals.ts';
import { block, inline, line, link } from '../tree.ts';

/** Stretches drawn in the picture of a file; above, neighbours of one kind run together. */
const mostParts = 80;

/** How much of a source was taken as the text, in characters. */
export function shares({ blocks, setAside }: Source): { readonly body: number; readonly aside: number; readonly percent: number } {
  const length = (spans: readonly { readonly span: { readonly start: number; readonly end: number } }[]) =>
    spans.reduce((sum, { span }) => sum + span.end - span.start, 0);
  const [body, aside] = [length(blocks), length(setAside)];
  return { body, aside, percent: body + aside === 0 ? 0 : Math.round((100 * aside) / (body + aside)) };
}

/** Everything that was not taken as the text, verbatim, under the rule that put it there. */
export function setAsideSection(lookup: Lookup, source: Source): MdxJsxFlowElement[] {
  const { setAside, seed } = source;
  if (setAside.length === 0) return [];
  const byRule = Map.groupBy(setAside, ({ rule }) => rule);
  const { body, aside, percent } = shares(source);
  const doubtful = setAside.filter(({ doubtful: unsure }) => unsure).length;
  return [
    block(
      'Section',
      { id: 'set-aside', title: 'Set aside' },
      block(
        'Lead',
        {},
        line(
          `${percent} in 100 characters of the file were not taken as the text. Nothing is thrown away: each line stands here with the rule that put it here.`,
          doubtful > 0 ? ` In ${counted(doubtful, 'line', 'lines')} the rule was not sure.` : '',
        ),
      ),
      block('FileStrip', {
        parts: parts(source),
        length: String(seed.text.length),
        label: `The file from first to last character: ${100 - percent}% body, ${percent}% set aside`,
        caption: `${grouped(body)} body · ${grouped(aside)} set aside`,
      }),
      ...[...byRule].map(([rule, lines]) =>
        block(
          'Rule',
          { title: lookup.ruleLabel(source.language, rule), count: String(lines.length) },
          ...lines.map(({ span }) => block('CutLine', { text: cut(seed.text, span) })),
        ),
      ),
    ),
  ];
}

/** The file itself: name, digest, original, repairs, how to cite it. */
export function fileSection(lookup: Lookup, source: Source): MdxJsxFlowElement {
  const { seed } = source;
  const encoded = seed.encoding === undefined ? '' : `, in ${seed.encoding.replace('utf', 'UTF').replace('windows', 'Windows')}`;
  const repairs = Map.groupBy(
    source.blocks.flatMap(({ edits }) => edits),
    ({ rule }) => rule,
  );
  return block(
    'Section',
    { id: 'file', title: 'File' },
    block(
      'Facts',
      { wide: 'yes' },
      block('Fact', { label: 'Name' }, line(visible(seed.file))),
      block('Fact', { label: 'SHA-256' }, line(inline('Hash', { value: seed.sha256 }))),
      block(
        'Fact',
        { label: 'Original' },
        line(
          ...(!source.withheld
            ? [link(addressOf.data(originalFile(source)), 'as it came'), `, ${counted(seed.bytes, 'byte', 'bytes')}${encoded}`]
            : [`not published, ${counted(seed.bytes, 'byte', 'bytes')}${encoded}`]),
        ),
      ),
      ...(repairs.size === 0
        ? []
        : [
            block(
              'Fact',
              { label: 'Repairs', note: 'made for reading; the original above has them not' },
              line(
                listed(
                  [...repairs].map(
                    ([rule, edits]) => `${lookup.ruleLabel(source.language, rule)} (${counted(edits.length, 'place', 'places')})`,
                  ),
                ),
              ),
            ),
          ]),
      block('Fact', { label: 'Cite' }, line(link('#cite', 'in words, BibTeX, RIS, CSL-JSON'))),
    ),
  );
}

/** Body and set-aside stretches in order, `b0-120 a120-140`. */
function parts({ blocks, setAside }: Source): string {
  const all = [...blocks.map(({ span }) => ({ kind: 'b', ...span })), ...setAside.map(({ span }) => ({ kind: 'a', ...span }))].sort(
    (a, b) => a.start - b.start,
  );
  const joined: typeof all = [];
  for (const next of all) {
    const last = joined.at(-1);
    if (all.length > mostParts && last?.kind === next.kind) joined[joined.length - 1] = { ...last, end: next.end };
    else joined.push(next);
  }
  return joined.map(({ kind, start, end }) => `${kind}${start}-${end}`).join(' ');
}
