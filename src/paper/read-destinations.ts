import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What pdf.js calls a reference to an object of the file. */
interface Reference {
  readonly num: number;
  readonly gen: number;
}

/**
 * The sheets, from 1, on which the places that links inside a PDF lead to begin. Chromium gives each id of a page that
 * is linked inside it a destination of that name.
 */
export async function readDestinations(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  // pdf.js takes the bytes it is given for its own.
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false });
  try {
    const document = await task.promise;
    const all = (await document.getDestinations()) as ReadonlyMap<string, readonly unknown[] | null>;
    const sheets = new Map<string, number>();
    const known = new Map<string, number>();
    for (const [name, destination] of all) {
      const reference = destination?.[0] as Reference | undefined;
      if (!reference) continue;
      const key = `${reference.num} ${reference.gen}`;
      const sheet = known.get(key) ?? (await document.getPageIndex(reference)) + 1;
      known.set(key, sheet);
      sheets.set(decodeURIComponent(name), sheet);
    }
    return sheets;
  } finally {
    await task.destroy();
  }
}
