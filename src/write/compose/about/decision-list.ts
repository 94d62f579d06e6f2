import { findWords } from '../../../model/anchor.ts';
import { isEdtf } from '../../../model/date.ts';
import type { Decision, DecisionKind, SourceNote } from '../../../model/editor.ts';
import { addressOf } from '../../../model/page.ts';
import { allBlocks } from '../../../model/text.ts';
import { statusWords, withArticle } from '../../../model/words.ts';
import { dateOnPage } from '../date-words.ts';
import { eventAddress } from '../events/event-pages.ts';
import { counted, quoted } from '../in-words.ts';
import { locator, sourceLocator } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { block, heading, line, link, listedInLine, type Flow, type Inline } from '../tree.ts';

type Parts = readonly (string | Inline)[];

const titles: Readonly<Record<Exclude<DecisionKind, 'accept'>, string>> = {
  merge: 'Names that are one',
  'never-merge': 'Names kept apart',
  protect: 'Names no rule may merge',
  drop: 'Words that are no name',
  add: 'Names added',
  rename: 'Names given',
  retype: 'Types given',
  role: 'Roles',
  date: 'Dates',
  event: 'Events',
  speaker: 'Speakers',
  'set-aside': 'Passages set aside',
  keep: 'Passages kept',
  redact: 'Withheld',
};

/** What a person decided, by kind, each with its grounds and the way to what it touched. */
export function decisionList(lookup: Lookup): Flow[] {
  const { decisions, sources } = lookup.chronicle.editor;
  if (decisions.length === 0 && sources.length === 0) return [line('Nothing was changed by hand.')];
  const byKind = Map.groupBy(decisions, ({ kind }) => kind);
  const accepted = byKind.get('accept') ?? [];
  return [
    ...(sources.length === 0
      ? []
      : [heading(3, 'Facts of sources'), ...sources.map((note) => sentence(sourceFacts(lookup, note), note.because))]),
    ...Object.entries(titles).flatMap(([kind, title]) => {
      const made = byKind.get(kind as DecisionKind);
      return made ? [heading(3, title), ...made.map((decision) => sentence(wordsOf(lookup, decision), decision.because))] : [];
    }),
    ...(accepted.length === 0
      ? []
      : [
          block(
            'Lead',
            {},
            line(
              `${counted(accepted.length, 'doubt of the rules was', 'doubts of the rules were')} looked at and left as ${accepted.length === 1 ? 'it is' : 'they are'}.`,
            ),
          ),
        ]),
  ];
}

/** What was decided, full stop, where it stands, and why. */
function sentence(parts: Parts, because: string | undefined): Flow {
  const why = because === undefined ? '' : ` ${because}${/[.!?]$/.test(because) ? '' : '.'}`;
  const [before, last] = [parts.at(-2), parts.at(-1)];
  const isPlaced = typeof last === 'object' && last.type === 'mdxJsxTextElement' && last.name === 'Loc';
  if (!isPlaced || typeof before !== 'string') return line(...parts, `.${why}`);
  return line(...parts.slice(0, -2), `${before.trimEnd()}. `, last, why);
}

function sourceFacts({ chronicle }: Lookup, { file, because: _, ...facts }: SourceNote): Parts {
  const source = chronicle.sources.find(({ seed }) => seed.file === file);
  const said = Object.entries(facts)
    .map(([key, value]) => `${key} ${key === 'date' && isEdtf(String(value)) ? dateOnPage(value as never) : quoted(String(value))}`)
    .join(', ');
  return source ? [sourceLocator(source), ` ${said}`] : [`${file}: ${said}`];
}

function wordsOf(lookup: Lookup, decision: Decision): Parts {
  const name = (text: string) => nameLink(lookup, text);
  const all = (names: readonly string[]) => listedInLine(names.map(name));
  switch (decision.kind) {
    case 'merge':
      return [...all(decision.names), ' are one'];
    case 'never-merge':
      return [...all(decision.names), ' are kept apart'];
    case 'protect':
      return [name(decision.name), ' is merged with no other name by rule'];
    case 'drop':
      return [`“${decision.name}” is no name of this dossier`];
    case 'add':
      return [name(decision.name), ` is ${withArticle(decision.type)}`];
    case 'rename':
      return [`“${decision.name}” is called `, name(decision.to)];
    case 'retype':
      return [name(decision.name), ` is ${withArticle(decision.to)}`];
    case 'role':
      return 'role' in decision
        ? [
            name(decision.name),
            ` is “${decision.role}”`,
            ...(decision.source === undefined ? [] : [' ', place(lookup, { ...decision, source: decision.source, words: decision.role })]),
          ]
        : [name(decision.name), ` is not “${decision.remove}”`];
    case 'date':
      return [
        `${said(lookup, decision)} ${decision.to === 'none' ? 'is no date that can be told' : `means ${dateOnPage(decision.to)}`} `,
        place(lookup, decision),
      ];
    case 'speaker':
      return [
        `${said(lookup, decision)} ${decision.name === 'none' ? 'has no speaker that can be named' : 'is said by '}`,
        decision.name === 'none' ? '' : name(decision.name),
        ' ',
        place(lookup, decision),
      ];
    case 'set-aside':
      return [`${said(lookup, decision)} is no part of the article `, place(lookup, decision)];
    case 'keep':
      return [`${said(lookup, decision)} is part of the article although a rule set it aside `, place(lookup, decision)];
    case 'event':
      return eventWords(lookup, decision);
    case 'redact':
      return [
        `${'name' in decision ? 'A name' : 'A passage'} is withheld${decision.label === undefined ? '' : `; “${decision.label}” stands for it`}`,
      ];
    case 'accept':
      return [decision.id];
  }
}

function eventWords(lookup: Lookup, decision: Extract<Decision, { kind: 'event' }>): Parts {
  const event = (id: string) => {
    const found = lookup.events.get(id);
    return found ? link(eventAddress(lookup, id), `“${found.headline}”`) : `“${id}”`;
  };
  if ('add' in decision)
    return [`“${decision.add}” was added${decision.date === undefined ? '' : `, ${dateOnPage(decision.date)}`} `, place(lookup, decision)];
  if ('hide' in decision) return [`The event ${decision.hide} is not shown`];
  if ('retitle' in decision) return [event(decision.retitle), ' has a headline of the editor’s'];
  if ('status' in decision) return [event(decision.status), ` is listed as ${statusWords[decision.to]}`];
  return [event(decision.merge[0] ?? ''), ` is one event in ${decision.merge.length} places of the chronology`];
}

function nameLink({ chronicle }: Lookup, text: string): string | Inline {
  const entity =
    chronicle.entities.find(({ name }) => name === text)
    ?? chronicle.entities.find(({ aliases }) => aliases.some((alias) => alias.text === text));
  return entity ? link(addressOf.entity(entity.id), text) : `“${text}”`;
}

/** The words of a decision, where their source may be shown in full. */
function said({ chronicle, sources }: Lookup, { source: named, words }: { readonly source: string; readonly words: string }): string {
  const source = chronicle.sources.find(({ seed }) => seed.file === named) ?? sources.get(named);
  return source?.publish === 'full' ? `“${words}”` : 'A passage that is not published';
}

/** Where the words stand now; the source alone where they are no part of its text. */
function place(
  lookup: Lookup,
  { source: named, words, p }: { readonly source: string; readonly words: string; readonly p?: number | 'title' },
): string | Inline {
  const source = lookup.chronicle.sources.find(({ seed }) => seed.file === named) ?? lookup.sources.get(named);
  if (!source) return named;
  const found = findWords(allBlocks(source), words, p);
  return typeof found === 'string' ? sourceLocator(source) : locator(lookup, { source: source.id, block: found.block.id });
}
