import type { Choice, ReviewItem } from './item.ts';

/** Questions shown in full unless all are asked for. */
const screenful = 12;

/** The list for a terminal: question, words, and the lines to paste. The last way out, `accept`, is on one line. */
export function toText(items: readonly ReviewItem[], all = false): string {
  if (items.length === 0) return 'Nothing is open.';
  const shown = all ? items : items.slice(0, screenful);
  const parts = shown.map(({ id, question, words, settle }, index) =>
    [
      `${index + 1}. ${question}`,
      ...words.map((line) => `   ${line}`),
      ...settle.slice(0, -1).flatMap(choiceLines),
      `   → to leave it as it is: content/decisions.yaml, accept: [${id}]`,
    ].join('\n'),
  );
  const rest = items.slice(shown.length);
  const kinds = [...Map.groupBy(rest, ({ kind }) => kind)].map(([kind, group]) => `${group.length} ${kind}`);
  return [
    ...parts,
    ...(rest.length > 0 ? [`And ${rest.length} more: ${kinds.join(', ')}. --all shows them.`] : []),
    `${items.length === 1 ? 'One thing is' : `${items.length} things are`} open. Where the key of a list stands in the file already, its entry goes below that. Words in <…> are yours to fill in.`,
    'A first line “# yaml-language-server: $schema=../src/read/schemas/decisions.schema.json” in the file lets your editor complete and check it.',
  ].join('\n\n');
}

function choiceLines({ says, file, yaml }: Choice): readonly string[] {
  return [
    `   → ${says}: content/${file}`,
    ...yaml
      .trimEnd()
      .split('\n')
      .map((line) => `     ${line}`),
  ];
}
