import slugify from '@sindresorhus/slugify';

/** Words as a piece of an id: `The Hall, 2024` → `the-hall-2024`. Plain letters and digits, most of all words, need no transliteration. */
export function slug(words: string): string {
  if (/^[A-Za-z\d -]*$/.test(words))
    return words
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '');
  return slugify(words, { decamelize: false });
}
