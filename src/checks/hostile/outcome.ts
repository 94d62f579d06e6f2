/** A file's bytes, or what lies there instead of one. */
export type Lying = string | Uint8Array | { readonly link: string } | { readonly locked: string } | { readonly pipe: true } | { readonly folder: true } | { readonly zeros: number };

/** Files by path: below `seeds/`, or below `content/` where they begin so. A text that is like any other lies beside them. */
export type Files = Readonly<Record<string, Lying>>;

/** What the data says of the dossier, for a case to look at. */
export interface Built {
  /** Sources without the usual one, by file. */
  readonly sources: Readonly<Record<string, {
    readonly id: string; readonly title: string; readonly encoding?: string; readonly url?: string;
    readonly paragraphs: readonly string[]; readonly setAside: readonly string[]; readonly sameAs: readonly { readonly score: number }[];
  }>>;
  readonly names: readonly string[];
  /** All pages as printed, by address. */
  readonly pages: ReadonlyMap<string, string>;
  /** Exports, by path. */
  readonly data: ReadonlyMap<string, string>;
}

/**
 * What becomes of it. `built`: all of it is read, and this holds. `left out`: the file is named with cause and remedy, and
 * the rest is built. `stops`: the editor’s own file is wrong; nothing is built until it is mended (README: a mistake in
 * `content/` stops the build).
 */
export type Outcome =
  | { readonly built: (built: Built) => unknown; readonly is: unknown }
  | { readonly leftOut: string; readonly says: RegExp }
  | { readonly stops: string; readonly says: RegExp };

export type Case = readonly [name: string, files: Files, outcome: Outcome];

/** Words of one paragraph, each on a day of its own so that nothing is a reprint. */
export const note = (words: string) => `${words}\n\nNobody knows more of it.\n`;

/** Text in a code page, as its own decoder reads it. */
export function encode(page: string, text: string): Uint8Array {
  const all = [...new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  return Uint8Array.from([...text], (letter) => all.indexOf(letter));
}

export const utf16le = (text: string) => Buffer.from(text, 'utf16le');
export const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
