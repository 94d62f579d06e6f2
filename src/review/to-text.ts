import type { ReviewItem } from './review.ts';

/** The list for a terminal: question, words, and the lines to paste. */
export function toText(items: readonly ReviewItem[]): string {
  if (items.length === 0) return 'Nothing is open.';
  const parts = items.map(({ question, words, settle }, index) => [
    `${index + 1}. ${question}`,
    ...words.map((line) => `   ${line}`),
    ...(settle ? [`   → content/${settle.file}`, ...settle.yaml.trimEnd().split('\n').map((line) => `     ${line}`)] : []),
  ].join('\n'));
  return `${parts.join('\n\n')}\n\n${items.length === 1 ? 'One thing is' : `${items.length} things are`} open.`;
}
