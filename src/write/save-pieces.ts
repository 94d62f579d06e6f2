import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { naming } from './put-file.ts';

/** Many short pieces cost more as buffers of their own than as longer strings. */
const pieceLength = 1 << 20;

/**
 * Writes a text that comes in pieces and is never whole in memory. It is written beside its place, compared on the way with
 * what lies there, and put there only where that is another: what has not changed is not touched.
 */
export async function savePieces(target: string, pieces: Iterable<string>): Promise<{ readonly size: number; readonly changed: boolean }> {
  const beside = `${target}.${process.pid}`;
  const before = await open(target).catch(() => undefined);
  try {
    const file = await open(beside, 'w');
    let [size, same] = [0, before !== undefined];
    try {
      for (const bytes of inBuffers(pieces)) {
        await file.writeFile(bytes);
        same = same && before !== undefined && (await holds(before, bytes, size));
        size += bytes.length;
      }
    } finally {
      await file.close();
    }
    same = same && (await before?.stat())?.size === size;
    await (same ? rm(beside) : rename(beside, target));
    return { size, changed: !same };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw naming(target, error);
  } finally {
    await before?.close();
  }
}

/** Whether a file has these bytes at this place. */
async function holds(file: FileHandle, bytes: Buffer, at: number): Promise<boolean> {
  const there = Buffer.alloc(bytes.length);
  const { bytesRead } = await file.read(there, 0, bytes.length, at);
  return bytesRead === bytes.length && there.equals(bytes);
}

function* inBuffers(pieces: Iterable<string>): Generator<Buffer, void, undefined> {
  let text: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    text.push(piece);
    length += piece.length;
    if (length < pieceLength) continue;
    yield Buffer.from(text.join(''));
    [text, length] = [[], 0];
  }
  yield Buffer.from(text.join(''));
}
