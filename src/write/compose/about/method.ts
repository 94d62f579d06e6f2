import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf } from '../../../model/page.ts';
import { counted } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { block, line, link, type Flow } from '../tree.ts';

/** What the rules do, what they found, and that they err. */
export function method({ chronicle }: Lookup): Flow[] {
  return [
    line(
      'Each file is read as it is and never changed. Rules repair its typography, set aside what is not article text, and number the paragraphs. Further rules find names, dates, quotations, figures and statements of what happened; names are then compared across all texts, and dated statements become events. No language model takes part; the same files give the same site, byte for byte.',
    ),
    line(
      'Every statement on these pages leads to the words it rests on. The rules err: a name may be missed or given the wrong type, a quotation the wrong speaker. What is doubtful is left apart rather than joined.',
    ),
    line(
      `This edition holds ${counted(chronicle.sources.length, 'source', 'sources')}, ${counted(chronicle.entities.length, 'name', 'names')}, ${counted(chronicle.events.length, 'event', 'events')}, ${counted(chronicle.quotes.length, 'quotation', 'quotations')} and ${counted(chronicle.figures.length, 'figure', 'figures')}. ${chronicle.doubtful.length === 0 ? 'No pair of names is left in doubt.' : `${counted(chronicle.doubtful.length, 'pair of names that may be one was', 'pairs of names that may be one were')} left apart.`} Times of day and weekdays are as the texts give them; dates without a year take it from the date of publication.`,
    ),
    line('All of it is there as data, for other programs: ', link(addressOf.dataPage, 'tables, a calendar, references and more'), '.'),
  ];
}

/** The words by which pages say how something is known. */
export function termList(): MdxJsxFlowElement {
  return block('Facts', { wide: 'yes' }, ...terms.map(([label, text]) => block('Fact', { label }, line(text))));
}

const terms: readonly (readonly [string, string])[] = [
  [
    'source',
    'one text, numbered in the order of the file names: S3. Its paragraphs are numbered: S3 ¶12 is the same on screen, on paper, in search and in the data.',
  ],
  ['stated', 'the text says it.'],
  ['resolved', 'it follows from the text and its date of publication: “May 6” in a text of 2024 is 6 May 2024.'],
  ['inferred', 'it follows from other sources; such dates stand in square brackets, with the reason.'],
  ['editor', 'a person set it, with a reason.'],
  ['happened', 'filled mark: told as past.'],
  ['under way', 'half-filled mark: told as going on when the text was written.'],
  ['planned', 'hollow mark: told as lying ahead when the text was written. That it happened is not said.'],
  [
    'set aside',
    'lines of a file that are not part of the article (notices, menus, headlines of other articles); shown at the end of each source with the rule that put them there.',
  ],
  [
    'mention',
    'one place that names a person, organisation, place, event or work (a strategy, law, treaty, agreement, programme or report).',
  ],
];

/** What a reader may make of a graded judgement, and who grades. */
export function confidence(): Flow[] {
  return [
    line('Where an editor concludes more than the sources say, the conclusion is marked as a judgement, with how far it can be relied on:'),
    block(
      'Facts',
      { wide: 'yes' },
      block(
        'Fact',
        { label: 'low confidence' },
        line('the sources are few, doubtful or at odds, and much is inferred: the judgement may well turn out wrong.'),
      ),
      block(
        'Fact',
        { label: 'moderate confidence' },
        line('the sources are believable and agree with it, but they do not confirm one another enough, or could be read otherwise.'),
      ),
      block(
        'Fact',
        { label: 'high confidence' },
        line(
          'good sources that do not depend on one another say the same, and nothing weighs against it. It is a judgement still, and may be wrong.',
        ),
      ),
    ),
    line(
      'Confidence says how good the grounds are, not how likely something is; no sentence here speaks of both. Grading is the editor’s alone. What stands after a judgement is counted by rules: how many sources are cited in it, and how many of them are independent, a text and its reprints counting once.',
    ),
  ];
}
