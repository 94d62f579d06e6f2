import type { Mark } from '../model/mark.ts';
import { span, type Span } from '../model/span.ts';
import { toSeed, type Block } from '../model/text.ts';
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
  const place = ({ passage, start, end }: Local): Span => toSeed(blockAt(passages, passage), span(start, end));
  const at = (find: Local & { readonly rule: string }) => ({
    span: place(find),
    block: blockAt(passages, find.passage).id,
    rule: find.rule,
  });
  const longs = new Map(finds.shortForms.map(({ short, long }) => [short, long]));
  return [
    ...finds.names.map((name): Mark => {
      const { passage, type, score, margin, reasons, called } = name;
      const long = longs.get(name);
      return {
        kind: 'name',
        ...at(name),
        ...{ type, score, margin, reasons },
        ...(long ? { stands: place(long) } : {}),
        ...(called ? { called: place({ passage, ...called }) } : {}),
      };
    }),
    ...finds.roles.map((role): Mark => ({ kind: 'role', ...at(role), of: place(role.of) })),
    ...finds.dates.map((find): Mark => ({
      kind: 'date',
      ...at(find),
      ...(find.date ? { date: { ...find.date, span: place(find) } } : {}),
      ...(find.range ? { range: { value: find.range.value, span: place({ ...find, end: find.range.end }) } } : {}),
      ...(find.unanchored ? { unanchored: true } : {}),
    })),
    ...finds.quotes.map((quote): Mark => ({
      kind: 'quote',
      ...at(quote),
      mode: quote.mode,
      ...(quote.speaker ? { speaker: place(quote.speaker) } : {}),
      ...(quote.attribution ? { attribution: place(quote.attribution) } : {}),
    })),
    ...finds.figures.map((figure): Mark => {
      const { passage, value, max, unit, modifier, per, of } = figure;
      return {
        kind: 'figure',
        ...at(figure),
        ...{ value, unit },
        ...(max === undefined ? {} : { max }),
        ...(modifier ? { modifier } : {}),
        ...(per ? { per } : {}),
        ...(of ? { of: place({ passage, ...of }) } : {}),
      };
    }),
    ...finds.statements.map(({ passage, span: clause, sentence, status, verb, date, rule }): Mark => ({
      kind: 'statement',
      ...at({ passage, ...clause, rule }),
      status,
      sentence: place({ passage, ...sentence }),
      ...(verb ? { verb: place({ passage, ...verb }) } : {}),
      ...(date ? { date: place(date) } : {}),
    })),
  ];
}

function blockAt(passages: readonly Passage[], at: number): Block {
  const passage = passages[at];
  if (!passage) throw new RangeError(`No passage ${at}`);
  return passage.block;
}
