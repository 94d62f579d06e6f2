import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, indentBy: ' ', suppressEmptyNode: true });

/** XML 1.0 has no place for these, not even escaped. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A document of elements by name; `@name` are attributes, lists repeat their element. */
export function toXml(document: Readonly<Record<string, unknown>>): string {
  const clean = JSON.parse(
    JSON.stringify(document, (_, value: unknown) => (typeof value === 'string' ? value.replace(forbidden, '') : value)),
  ) as object;
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(clean)}`;
}
