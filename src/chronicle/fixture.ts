import { unedited } from '../model/editor.ts';
import { edtfDate } from '../model/date.ts';
import type { Dossier, MarkedSource } from '../model/dossier.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityType, Mark, Status } from '../model/mark.ts';
import { span, type Span } from '../model/span.ts';

/** A fixture source: one paragraph for each statement. */
export interface SourcePlan {
  readonly id: string;
  readonly published?: string;
  readonly statements: readonly StatementPlan[];
}

/** A clause; `on` gives words of the clause and the date they mean, `names` words of the clause and their type. */
export interface StatementPlan {
  readonly clause: string;
  readonly status?: Status;
  readonly on?: readonly [words: string, value?: string];
  /** Words of a date in the clause that does not date it, and what they mean. */
  readonly has?: readonly [words: string, value: string];
  readonly names?: Readonly<Record<string, EntityType>>;
  /** Words quoted in the clause, to who says them. */
  readonly quotes?: Readonly<Record<string, string>>;
  /** Absent words mean that the clause has no verb worth an undated event. */
  readonly verb?: string;
  /** The rule that found it; a fixture’s own where absent. */
  readonly rule?: string;
}

/** For tests only: a dossier with the statements given. Entities are what the names say, word for word. */
export function dossierOf(plans: readonly SourcePlan[]): Dossier<MarkedSource> {
  const entities = new Map<string, Entity>();
  const sources = plans.map((plan, at): MarkedSource => {
    const text = plan.statements.map(({ clause }) => clause).join('\n\n');
    let from = 0;
    const marks: Mark[] = [];
    const blocks = plan.statements.map((statement, index) => {
      const block = `p${index + 1}`;
      const clause = span(from, from + statement.clause.length);
      const find = (words: string): Span => {
        const start = clause.start + statement.clause.indexOf(words);
        return span(start, start + words.length);
      };
      const base = { block, rule: 'fixture' };
      const [words, value] = statement.on ?? [];
      if (words !== undefined) {
        const date =
          value === undefined ? {} : { date: { value: edtfDate(value), basis: 'resolved', span: find(words), rule: 'day-month' } as const };
        marks.push({ ...base, kind: 'date', span: find(words), ...date });
      }
      for (const [said, speaker] of Object.entries(statement.quotes ?? {}))
        marks.push({ ...base, kind: 'quote', mode: 'direct', span: find(said), speaker: find(speaker) });
      if (statement.has) {
        const [other, year] = statement.has;
        marks.push({
          ...base,
          kind: 'date',
          span: find(other),
          date: { value: edtfDate(year), basis: 'stated', span: find(other), rule: 'year' },
        });
      }
      marks.push({
        ...base,
        rule: statement.rule ?? base.rule,
        kind: 'statement',
        span: clause,
        sentence: clause,
        status: statement.status ?? 'past',
        ...(words === undefined ? {} : { date: find(words) }),
        ...(statement.verb === undefined ? {} : { verb: find(statement.verb) }),
      });
      for (const [name, type] of Object.entries(statement.names ?? {})) {
        const id = name.toLowerCase().replace(/\s+/g, '-');
        const known = entities.get(id);
        const mention = { source: plan.id, block, span: find(name) };
        entities.set(
          id,
          known
            ? { ...known, mentions: [...known.mentions, mention] }
            : { id, type, name, aliases: [], roles: [], merges: [], related: [], mentions: [mention] },
        );
      }
      from = clause.end + 2;
      return { id: block, kind: 'paragraph' as const, span: clause, text: statement.clause, edits: [] };
    });
    return {
      id: plan.id,
      number: at + 1,
      headline: { text: plan.id, basis: 'composed' },
      publish: 'full',
      sameAs: [],
      seed: { file: `${plan.id}.txt`, bytes: text.length, sha256: '0'.repeat(64), text },
      language: 'en',
      blocks,
      setAside: [],
      facts: {},
      dateLines: [],
      marks,
      sentences: blocks.map((block) => block.span),
      ...(plan.published === undefined ? {} : { published: { value: edtfDate(plan.published), basis: 'stated', rule: 'header' } }),
    };
  });
  return {
    title: 'Dossier',
    language: 'en',
    sources,
    entities: [...entities.values()],
    doubtful: [],
    dates: [],
    quotes: [],
    figures: [],
    parallels: [],
    editor: unedited,
    findings: [],
  };
}
