import type { Mark } from '../model/mark.ts';
import { span, type Span } from '../model/span.ts';
import { toSeed } from '../model/text.ts';
import type { ShortForm } from './names/acronyms.ts';
import type { DateFind } from './dates/find.ts';
import type { FigureFind } from './figures/figures.ts';
import type { Name } from './names/names.ts';
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
  const at = (local: Local, rule: string) => ({ span: place(local), block: passages[local.passage]?.block.id ?? '', rule });
  const longs = new Map(finds.shortForms.map(({ short, long }) => [short, long]));
  const marks: Mark[] = [];
  for (const name of finds.names) {
    const { type, score, margin, reasons } = name;
    const long = longs.get(name);
    marks.push({ kind: 'name', ...at(name, name.rule), type, score, margin, reasons, ...(long ? { stands: place(long) } : {}), ...(name.called ? { called: place({ passage: name.passage, ...name.called }) } : {}) });
  }
  for (const role of finds.roles) marks.push({ kind: 'role', ...at(role, role.rule), of: place(role.of) });
  for (const find of finds.dates) {
    marks.push({ kind: 'date', ...at(find, find.rule), ...(find.date ? { date: { ...find.date, span: place(find) } } : {}), ...(find.range ? { range: { value: find.range.value, span: place({ ...find, end: find.range.end }) } } : {}), ...(find.unanchored ? { unanchored: true } : {}) });
  }
  for (const { speaker, attribution, mode, rule, ...local } of finds.quotes) {
    marks.push({ kind: 'quote', ...at(local, rule), mode, ...(speaker ? { speaker: place(speaker) } : {}), ...(attribution ? { attribution: place(attribution) } : {}) });
  }
  for (const { value, max, unit, modifier, per, of, rule, ...local } of finds.figures) {
    marks.push({
      kind: 'figure', ...at(local, rule), value, unit, ...(max === undefined ? {} : { max }), ...(modifier ? { modifier } : {}), ...(per ? { per } : {}),
      ...(of ? { of: place({ passage: local.passage, ...of }) } : {}),
    });
  }
  for (const { passage, span: clause, sentence, status, verb, date, rule } of finds.statements) {
    const local = (s: Span): Local => ({ passage, start: s.start, end: s.end });
    marks.push({ kind: 'statement', ...at(local(clause), rule), status, sentence: place(local(sentence)), ...(verb ? { verb: place(local(verb)) } : {}), ...(date ? { date: place(date) } : {}) });
  }
  return marks;
}
