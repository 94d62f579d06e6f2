/** What the tests use of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options?: Readonly<Record<string, string>>);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(name: string, options?: Readonly<Record<string, string>>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
