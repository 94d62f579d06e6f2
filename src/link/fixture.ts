import { edtfDate, type KnownDate } from '../model/date.ts';
import type { Corpus } from '../model/dossier.ts';
import { type Decision, type Editor, type SourceNote, unedited } from '../model/editor.ts';
import { entityTypes, type EntityType, type Mark, type MarkedText, type Status } from '../model/mark.ts';
import { bySpan, span, type Span } from '../model/span.ts';
import type { Block } from '../model/text.ts';

/** What a fixture text is made from: paragraphs with inline markers, see {@link markedText}. */
export interface TextPlan {
  readonly file: string;
  readonly title?: string;
  readonly published?: string;
  /** The place of its dateline, as it stands in the first paragraph. */
  readonly dateline?: string;
  /** All of the dateline, where the first paragraph begins with it. */
  readonly opening?: string;
  readonly paragraphs: readonly string[];
}

/**
 * For tests only: a marked text written by hand. Markers nest and have the form `{kind=argument:words}`:
 *
 * - `{person:Ada Berg}`, `{organisation:…}`, `{place:…}`, `{event:…}`, `{work:…}`: a name;
 *   `{organisation=Long Name:LN}`: an acronym whose long form stands elsewhere in the text; `{organisation=Long Name:Name}`: a word of it
 * - `{role:Minister}`: role of the next name
 * - `{date=2024-05-06:6 May}`; `{date=XXXX-05-06!:6 May}` unanchored; `{date:recently}` vague
 * - `{quote=Berg:words}`, `{indirect=Berg:words}`: speaker is the last name so written
 * - `{figure=3 million:3 million}`: value and unit
 * - `{past:clause}`, `{ongoing:clause}`, `{planned:clause}`: a statement; its date is the date inside
 */
function markedText(plan: TextPlan): MarkedText {
  const marks: Mark[] = [];
  const blocks: Block[] = [];
  const sentences: Span[] = [];
  let text = '';
  const add = (id: string, kind: Block['kind'], source: string): Block => {
    const from = text.length;
    const plain = new Marker(source, from, id, marks).words;
    text += `${plain}\n\n`;
    const block: Block = { id, kind, span: span(from, from + plain.length), text: plain, edits: [] };
    for (const found of plain.matchAll(/\S.*?(?:[.!?]["”]?(?=\s|$)|$)/gs)) {
      sentences.push(span(from + found.index, from + found.index + found[0].length));
    }
    return block;
  };
  const title = plan.title === undefined ? undefined : add('title', 'title', plan.title);
  plan.paragraphs.forEach((words, index) => blocks.push(add(`p${index + 1}`, 'paragraph', words)));
  const published: KnownDate | undefined =
    plan.published === undefined ? undefined : { value: edtfDate(plan.published), basis: 'stated', rule: 'header' };
  return {
    seed: { file: plan.file, bytes: text.length, sha256: fakeDigest(plan.file), text },
    language: 'en',
    ...(title ? { title } : {}),
    blocks,
    setAside: [],
    facts: {
      ...(title ? { title: { text: title.text, basis: 'stated', span: title.span, rule: 'title-line' } } : {}),
      ...(plan.dateline === undefined
        ? {}
        : {
            dateline: {
              text: plan.dateline,
              basis: 'stated',
              span: span(text.indexOf(plan.dateline), text.indexOf(plan.dateline) + plan.dateline.length),
              rule: 'dateline',
            },
          }),
    },
    dateLines: [],
    marks: settle(marks, text).toSorted((a, b) => bySpan(a.span, b.span)),
    sentences,
    ...(published ? { published } : {}),
    ...(plan.opening === undefined ? {} : { opening: span(text.indexOf(plan.opening), text.indexOf(plan.opening) + plan.opening.length) }),
  };
}

/** A corpus of fixture texts with an editor who has decided what is given. */
export function corpusOf(
  plans: readonly TextPlan[],
  decisions: readonly Decision[] = [],
  sources: readonly SourceNote[] = [],
): Corpus<MarkedText> {
  const editor: Editor = { ...unedited, sources, decisions, empty: decisions.length + sources.length === 0 };
  return { texts: plans.map(markedText), editor, findings: [] };
}

/** Marks whose links still name words instead of spans. */
type Loose = { role?: string; speaker?: string; stands?: string };
const links = new WeakMap<Mark, Loose>();

class Marker {
  words = '';
  readonly from: number;
  readonly block: string;
  readonly marks: Mark[];
  at = 0;

  constructor(source: string, from: number, block: string, marks: Mark[]) {
    this.from = from;
    this.block = block;
    this.marks = marks;
    this.read(source, false);
  }

  read(source: string, nested: boolean): void {
    while (this.at < source.length) {
      const char = source[this.at] ?? '';
      if (nested && char === '}') return;
      const opening = /^\{([a-z]+)(?:=([^:]*))?:/.exec(source.slice(this.at));
      if (!opening) {
        this.words += char;
        this.at += 1;
        continue;
      }
      this.at += opening[0].length;
      const start = this.from + this.words.length;
      this.read(source, true);
      this.at += 1;
      this.mark(opening[1] ?? '', opening[2], span(start, this.from + this.words.length));
    }
  }

  mark(kind: string, argument: string | undefined, at: Span): void {
    const base = { span: at, block: this.block, rule: 'fixture' };
    const keep = (mark: Mark, link: Loose = {}) => {
      links.set(mark, link);
      this.marks.push(mark);
    };
    if (entityTypes.includes(kind as EntityType)) {
      const inWords = argument?.split(' ').includes(this.words.slice(at.start - this.from, at.end - this.from));
      keep(
        { ...base, ...(inWords ? { rule: 'short-name' } : {}), kind: 'name', type: kind as EntityType, score: 4, margin: 3, reasons: [] },
        argument ? { stands: argument } : {},
      );
    } else if (kind === 'role') keep({ ...base, kind: 'role', of: at });
    else if (kind === 'date') {
      const value = argument?.replace('!', '');
      keep({
        ...base,
        kind: 'date',
        ...(argument?.endsWith('!') ? { unanchored: true } : {}),
        ...(value ? { date: { value: edtfDate(value), basis: 'resolved', span: at, rule: 'day-month' } } : {}),
      });
    } else if (kind === 'quote' || kind === 'indirect') {
      keep({ ...base, kind: 'quote', mode: kind === 'quote' ? 'direct' : 'indirect' }, argument ? { speaker: argument } : {});
    } else if (kind === 'figure') {
      const [value = '0', unit = ''] = argument?.split(' ') ?? [];
      keep({ ...base, kind: 'figure', value: Number(value), unit });
    } else {
      keep({ ...base, kind: 'statement', status: kind as Status, sentence: at });
    }
  }
}

/** Turns links in words into spans, once all marks are known. */
function settle(marks: readonly Mark[], text: string): Mark[] {
  const names = marks.filter((mark) => mark.kind === 'name');
  const dates = marks.filter((mark) => mark.kind === 'date');
  return marks.map((mark): Mark => {
    const link = links.get(mark) ?? {};
    if (mark.kind === 'role') {
      const next = names.find((name) => name.span.start >= mark.span.end);
      return next ? { ...mark, of: next.span } : mark;
    }
    if (mark.kind === 'name' && link.stands !== undefined) {
      const start = text.indexOf(link.stands);
      return { ...mark, stands: span(start, start + link.stands.length) };
    }
    if (mark.kind === 'quote' && link.speaker !== undefined) {
      const speaker = names.findLast((name) => text.slice(name.span.start, name.span.end) === link.speaker);
      return speaker ? { ...mark, speaker: speaker.span, attribution: speaker.span } : mark;
    }
    if (mark.kind === 'statement') {
      const inside = dates.find((date) => date.span.start >= mark.span.start && date.span.end <= mark.span.end);
      return inside ? { ...mark, date: inside.span } : mark;
    }
    return mark;
  });
}

function fakeDigest(file: string): string {
  let state = 7;
  for (const char of file) state = (state * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return state.toString(16).padStart(8, '0').repeat(8);
}
