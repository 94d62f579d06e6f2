import { addressProperties } from '../model/linked-data.ts';
import { absolute } from './absolute.ts';

/**
 * A page's statements for machines as the text of a JSON-LD script. What could end the script or a line of it is
 * written as an escape, so that no text of a source can leave it.
 *
 * @example toJsonLd({ name: '</script>' }, undefined) // '{"@context":"https://schema.org","name":"\\u003c/script\\u003e"}'
 */
export function toJsonLd(linked: Readonly<Record<string, unknown>>, site: URL | undefined): string {
  const complete = { '@context': 'https://schema.org', ...linked };
  const text = JSON.stringify(complete, (key, value: unknown) =>
    typeof value === 'string' && addressProperties.has(key) ? absolute(value, site) : value,
  );
  return text.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
