import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader other than its writer finds it. */
export interface ReadPdf {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly tagged: boolean;
  /** Titles of the bookmarks, outermost first. */
  readonly bookmarks: readonly string[];
  /** Addresses of other documents that links lead to. */
  readonly links: readonly string[];
  readonly sheets: readonly Sheet[];
}

/** A page of it. Lengths are in points, from the lower left corner. */
export interface Sheet {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** What the page's structure holds, in reading order. */
  readonly blocks: readonly Block[];
  /** Running heads and feet: what is drawn and has no place in the structure. */
  readonly aside: string;
  /** All pieces of text, wherever they stand. */
  readonly pieces: readonly Piece[];
}

/** A paragraph, a heading, a cell: the words of one structural element that stand in no smaller one. */
export interface Block {
  /** `P`, `H2`, `LI` … */
  readonly role: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Elements that stand in a line, or only hold others. */
const inline = new Set(['NonStruct', 'Span', 'Link', 'Em', 'Strong', 'Code', 'Quote', 'Reference', 'Annot']);

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  try {
    const file = await task.promise;
    const { info } = (await file.getMetadata()) as unknown as { readonly info: { readonly Title?: string; readonly Language?: string } };
    const marks = (await file.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
    const sheets: Sheet[] = [];
    const links: string[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      sheets.push(await readSheet(page, number));
      for (const { url } of (await page.getAnnotations()) as { readonly url?: string }[]) if (url) links.push(url);
    }
    return {
      title: info.Title ?? '',
      language: info.Language ?? '',
      tagged: marks?.get('Marked') === true,
      bookmarks: titles(await file.getOutline()),
      links,
      sheets,
    };
  } finally {
    await task.destroy();
  }
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function titles(items: readonly Bookmark[] | null): string[] {
  return (items ?? []).flatMap((item) => [item.title, ...titles(item.items)]);
}

interface Structure {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Structure[];
}

async function readSheet(page: PDFPageProxy, number: number): Promise<Sheet> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const byContent = new Map<string, Piece[]>();
  const open: (string | undefined)[] = [];
  const pieces: Piece[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      // A ligature is marked inside the marked content it belongs to.
      else open.push((item as { readonly id?: string }).id ?? open.at(-1));
      continue;
    }
    const [, , , , x, y] = item.transform as number[];
    const piece = { text: item.str + (item.hasEOL ? ' ' : ''), x: x ?? 0, y: y ?? 0, width: item.width };
    pieces.push(piece);
    const key = open.at(-1) ?? '';
    byContent.set(key, [...(byContent.get(key) ?? []), piece]);
  }
  const blocks: { readonly role: string; readonly pieces: Piece[] }[] = [];
  const walk = (node: Structure, block: (typeof blocks)[number]) => {
    if (node.type === 'content') {
      block.pieces.push(...(byContent.get(node.id ?? '') ?? []));
      byContent.delete(node.id ?? '');
      return;
    }
    const own = node.role === undefined || inline.has(node.role) ? block : { role: node.role, pieces: [] };
    if (own !== block) blocks.push(own);
    for (const child of node.children ?? []) walk(child, own);
  };
  const root = { role: 'Root', pieces: [] };
  walk((await page.getStructTree()) as Structure, root);
  const [, , width = 0, height = 0] = page.view;
  const toText = (all: readonly Piece[]) =>
    all
      .map(({ text }) => text)
      .join('')
      .normalize('NFKC')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    number,
    width,
    height,
    pieces,
    aside: toText([...byContent.values()].flat()),
    blocks: [root, ...blocks].filter((block) => block.pieces.length > 0).map((block) => ({ ...block, text: toText(block.pieces) })),
  };
}

/** Text without any white space: line ends and columns do not matter. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** The sheet on which a paragraph begins: found whole in one block, or its beginning in a block and its rest on the next sheet. */
export function sheetOf({ sheets }: ReadPdf, paragraph: string, roles = /^(?:P|H\d|LI|LBody|TD|TH)$/): number | undefined {
  const wanted = squeezed(paragraph);
  for (const [at, { number, blocks }] of sheets.entries()) {
    const next = (sheets[at + 1]?.blocks ?? []).map(({ text }) => squeezed(text));
    for (const { role, text } of blocks) {
      const there = roles.test(role) ? squeezed(text) : '';
      if (there === wanted) return number;
      if (there.length > 0 && wanted.startsWith(there) && next.includes(wanted.slice(there.length))) return number;
    }
  }
  return undefined;
}

/** Headings that end their column: nothing stands below them, or beside them in the same row. */
export function stranded({ sheets }: Pick<ReadPdf, 'sheets'>): string[] {
  return sheets.flatMap(({ number, width, blocks }) => {
    const words = (block: Block) => block.pieces.filter(({ text, x }) => text.trim() !== '' && x < width * 0.62);
    const others = blocks.filter(({ role }) => !/^H\d$/.test(role)).flatMap(words);
    return blocks
      .filter(({ role }) => /^H\d$/.test(role))
      .filter((heading) => {
        const [bottom, top, end] = [
          Math.min(...heading.pieces.map(({ y }) => y)),
          Math.max(...heading.pieces.map(({ y }) => y)),
          Math.max(...heading.pieces.map(({ x, width: long }) => x + long)),
        ];
        return !others.some(({ x, y }) => y < bottom || (y < top + 2 && x > end));
      })
      .map(({ text }) => `page ${number}: ${text}`);
  });
}
