/** Words of a language, lower case unless a field says otherwise. Phrases have one space between words. */
export type Words = ReadonlySet<string>;
