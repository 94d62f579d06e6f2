import type { Citation } from '../model/cited.ts';
import type { CitedChronicle } from '../model/dossier.ts';
import { finding, findingOn, type Finding } from '../model/finding.ts';
import { staleRedaction } from './passages.ts';
import type { Redaction } from './redactions.ts';

/**
 * What is wrong with redactions: those that apply to nothing, labels that say what they hide, editor's texts that name what is redacted.
 */
export function complaints(dossier: CitedChronicle, redactions: readonly Redaction[]): readonly Finding[] {
  return [...wronglyQuoted(dossier), ...aboutRedactions(dossier, redactions)];
}

/** The editor's texts print words of a source none of which may be shown. */
function wronglyQuoted({ edited, sources }: CitedChronicle): Finding[] {
  const closed = new Map(sources.filter(({ publish }) => publish === 'metadata').map((source) => [source.id, source]));
  return edited.flatMap(({ file, citations }) =>
    [...citations].flatMap(([element, citation]) => {
      const source = closed.get(printed(citation) ?? '');
      if (!source) return [];
      const { line, column } = element.position?.start ?? { line: 1, column: 1 };
      return [
        finding({
          file,
          line,
          column,
          rule: 'withhold:quoted-by-editor',
          fatal: true,
          text: `This prints words of S${source.number}, of which only facts are published (publish: metadata). Cite it without its words, or publish excerpts of it.`,
        }),
      ];
    }),
  );
}

/** Id of the source whose words an element prints. */
function printed(citation: Citation): string | undefined {
  return citation.kind === 'quote' || citation.kind === 'cite' ? citation.words?.place.source : undefined;
}

function aboutRedactions({ editor }: CitedChronicle, redactions: readonly Redaction[]): Finding[] {
  return redactions.flatMap(({ decision, words, inText, inSlugs, label, entity }): Finding[] => {
    const { line, file = 'content/decisions.yaml' } = decision;
    if ('name' in decision && !entity) return [staleRedaction(decision, words)];
    return [
      ...(label.search(inText) < 0
        ? []
        : [
            findingOn(decision, {
              rule: 'withhold:label',
              text: `The label “${label}” says what it is to hide. Choose one that does not name “${words}”.`,
            }),
          ]),
      ...editor.notes
        .filter((note) => entity !== undefined && note.replace(/\\/g, '/').endsWith(`/${entity.id}.mdx`))
        .map((note) =>
          finding({
            file: note,
            rule: 'withhold:named-by-editor',
            fatal: true,
            text: `This note is on a profile whose name is redacted (line ${line} of ${file}). Take the note or the decision out.`,
          }),
        ),
      ...editor.texts.flatMap(({ file: own, text }) =>
        namings(text, [inText, inSlugs]).map((place) =>
          finding({
            file: own,
            ...place,
            rule: 'withhold:named-by-editor',
            fatal: true,
            text: `“${place.words}” is redacted (line ${line} of ${file}) but stands here. Reword this, or take the decision out.`,
          }),
        ),
      ),
    ];
  });
}

function namings(text: string, patterns: readonly RegExp[]): { line: number; column: number; words: string }[] {
  return patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => {
        const before = text.slice(0, match.index).split('\n');
        return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, words: match[0] };
      }),
    )
    .filter((each, at, all) => all.findIndex(({ line, column }) => line === each.line && column === each.column) === at);
}
