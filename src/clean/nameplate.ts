import type { StatedFact } from './facts.ts';
import { isProse, type Line } from './lines.ts';
import { isHeadline } from './title.ts';

/**
 * The name of an outlet over its own text, *The Beacon*, where the text names itself so: *e-mails seen by the Beacon*. A section (*The
 * Long Read*) does not speak of itself.
 *
 * @param head the lines before the first prose that nobody has claimed.
 * @param nameplate what such a line is; its first group, the name without the article, keeps its letters in the text.
 */
export function findNameplate(head: readonly Line[], lines: readonly Line[], nameplate: RegExp): readonly StatedFact[] {
  const line = head.slice(0, reach).find(({ text }) => nameplate.test(text));
  const [, name] = (line && nameplate.exec(line.text)) ?? [];
  if (!line || name === undefined || !head.some((other) => other !== line && isHeadline(other.text))) return [];
  const full = line.text.toLowerCase();
  const isNamed = lines.some(({ text }) => {
    const at = isProse(text) ? text.indexOf(name) : -1;
    return (
      at >= 0
      && text
        .slice(0, at + name.length)
        .toLowerCase()
        .endsWith(full)
    );
  });
  return isNamed ? [{ line, rule: 'outlet-line', fact: 'outlet', value: line.span }] : [];
}

/** It stands at the very top: as many lines are looked at. */
const reach = 3;
