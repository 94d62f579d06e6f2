/**
 * The ids of an index’s records in the order they were added, from the list that Pagefind itself fetches first (its `.pf_meta`,
 * version 1.6, unpacked): CBOR, an array of the version and of all records, each an array that begins with its id. Reading
 * it once more costs no byte over the wire; `src/search/` sees at every build that it is still so.
 *
 * @throws where it is not such a list
 */
export function idsInList(list: Uint8Array): string[] {
  let at = signature.length;
  const decoder = new TextDecoder();
  if (decoder.decode(list.subarray(0, at)) !== signature) throw new Error('Not a list of Pagefind’s.');

  /** The head of an item: its kind, and its length or value. */
  const head = (): readonly [kind: number, length: number] => {
    const [kind, short] = [(list[at] ?? 0) >> 5, (list[at] ?? 0) & 31];
    at += 1;
    if (short < 24) return [kind, short];
    const bytes = 2 ** (short - 24);
    if (bytes > 4) throw new Error('Pagefind’s list is written in another way.');
    let length = 0;
    for (const end = at + bytes; at < end; at += 1) length = length * 256 + (list[at] ?? 0);
    return [kind, length];
  };
  const array = (): number => {
    const [kind, length] = head();
    if (kind !== 4) throw new Error('Pagefind’s list is written in another way.');
    return length;
  };
  /** Passes one item; a text is given back. */
  const item = (): string | undefined => {
    const [kind, length] = head();
    if (kind !== 3 && kind !== 0) throw new Error('Pagefind’s list is written in another way.');
    if (kind === 0) return undefined;
    at += length;
    return decoder.decode(list.subarray(at - length, at));
  };

  array();
  item();
  return Array.from({ length: array() }, () => {
    const parts = array();
    const id = item();
    for (let part = 1; part < parts; part += 1) item();
    if (id === undefined) throw new Error('Pagefind’s list is written in another way.');
    return id;
  });
}

const signature = 'pagefind_dcd';

/** Bytes as they were before they were compressed, whether a host or Pagefind did it. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>, format: 'gzip' | 'deflate'): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = format === 'gzip' ? bytes[0] === 0x1f && bytes[1] === 0x8b : bytes[0] === 0x78;
  if (!isPacked) return bytes;
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format))).arrayBuffer());
}
