import { describe, expect, test } from 'vitest';
import { toJsonLd } from './linked-data.ts';

describe('statements for machines', () => {
  test.each([
    ['the end of a script', '</script><script>alert(1)</script>'],
    ['a comment', '<!-- <script>'],
    ['line ends of JavaScript that are none of JSON', 'a\u2028b\u2029c'],
    ['quotation marks and backslashes', '"\\" \\u003c'],
    ['character references', '&lt;&amp;'],
    ['control characters', '\u0000\u0007\n'],
    ['half a character', '\uD800'],
  ])('hold %s as text', (_, words) => {
    const text = toJsonLd({ name: words }, undefined);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', name: words });
  });

  test.each([
    ['with host where it is known', new URL('https://example.org'), 'https://example.org/sources/a/#text'],
    ['from the root where it is not', undefined, '/sources/a/#text'],
  ])('name our own addresses %s, and others as they are', (_, site, expected) => {
    const linked = { '@id': '/sources/a/#text', name: '/sources/a/', isPartOf: [{ url: 'https://example.net/x' }] };
    expect(JSON.parse(toJsonLd(linked, site))).toEqual({ '@context': 'https://schema.org', '@id': expected, name: '/sources/a/', isPartOf: [{ url: 'https://example.net/x' }] });
  });
});
