import type { Mark } from '../model/mark.ts';
import { span, type Span } from '../model/span.ts';
import { toSeed } from '../model/text.ts';
import type { ShortForm } from './names/acronyms.ts';
import type { DateFind } from './dates/find.ts';
import type { FigureFind } from './figures/figure-find.ts';
import type { Name } from './names/naming.ts';
import type { Passage } from './words/passage.ts';
import type { RoleFind } from './names/roles.ts';
import type { SpeechFind } from './quotes/speech.ts';
import type { StatementFind } from './statements/statement-find.ts';

/** What the recognisers of a text found, in local offsets. */
export interface Finds {
  readonly names: readonly Name[];
  readonly shortForms: readonly ShortForm[];
  readonly roles: readonly RoleFind[];
  readonly dates: readonly DateFind[];
  readonly quotes: readonly SpeechFind[];
  readonly figures: readonly FigureFind[];
  readonly statements: readonly StatementFind[];
}

interface Local {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** The one place where local offsets become spans of the seed. */
export function placeMarks(passages: readonly Passage[], finds: Finds): readonly Mark[] {
  const place = ({ passage, start, end }: Local): Span => {
    const block = passages[passage]?.block;
    if (!block) throw new RangeError(`No passage ${passage}`);
    return toSeed(block, span(start, end));
  };
  const blockOf = (passage: number) => passages[passage]?.block.id ?? '';
  const longs = new Map(finds.shortForms.map(({ short, long }) => [short, long]));
  const marks: Mark[] = [];
  for (const name of finds.names) {
    const { type, score, margin, reasons } = name;
    const long = longs.get(name);
    marks.push({
      kind: 'name',
      span: place(name),
      block: blockOf(name.passage),
      rule: name.rule,
      type,
      score,
      margin,
      reasons,
      ...(long ? { stands: place(long) } : {}),
      ...(name.called ? { called: place({ passage: name.passage, ...name.called }) } : {}),
    });
  }
  for (const role of finds.roles)
    marks.push({ kind: 'role', span: place(role), block: blockOf(role.passage), rule: role.rule, of: place(role.of) });
  for (const find of finds.dates) {
    marks.push({
      kind: 'date',
      span: place(find),
      block: blockOf(find.passage),
      rule: find.rule,
      ...(find.date ? { date: { ...find.date, span: place(find) } } : {}),
      ...(find.range ? { range: { value: find.range.value, span: place({ ...find, end: find.range.end }) } } : {}),
      ...(find.unanchored ? { unanchored: true } : {}),
    });
  }
  for (const quote of finds.quotes) {
    const { passage, mode, rule, speaker, attribution } = quote;
    marks.push({
      kind: 'quote',
      span: place(quote),
      block: blockOf(passage),
      rule,
      mode,
      ...(speaker ? { speaker: place(speaker) } : {}),
      ...(attribution ? { attribution: place(attribution) } : {}),
    });
  }
  for (const figure of finds.figures) {
    const { passage, rule, value, max, unit, modifier, per, of } = figure;
    marks.push({
      kind: 'figure',
      span: place(figure),
      block: blockOf(passage),
      rule,
      value,
      unit,
      ...(max === undefined ? {} : { max }),
      ...(modifier ? { modifier } : {}),
      ...(per ? { per } : {}),
      ...(of ? { of: place({ passage, start: of.start, end: of.end }) } : {}),
    });
  }
  for (const { passage, span: clause, sentence, status, verb, date, rule } of finds.statements) {
    const local = (s: Span): Local => ({ passage, start: s.start, end: s.end });
    marks.push({
      kind: 'statement',
      span: place(local(clause)),
      block: blockOf(passage),
      rule,
      status,
      sentence: place(local(sentence)),
      ...(verb ? { verb: place(local(verb)) } : {}),
      ...(date ? { date: place(date) } : {}),
    });
  }
  return marks;
}
