import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finding, type Finding } from '../model/finding.ts';
import { unobserved, type Observe } from '../model/progress.ts';
import type { Encoding, Seed, Unread } from '../model/source.ts';
import { decode } from './decode.ts';
import { unreadable, type Listed, type Refusal } from './list-seeds.ts';

/** What reading the files of a folder gives: those that can be read, and what is wrong with the others. */
export interface ReadSeeds {
  readonly seeds: readonly Seed[];
  readonly unread: readonly Unread[];
  readonly findings: readonly Finding[];
}

/**
 * The listed files as seeds, in their order. One that cannot be read is named with cause and remedy and left out;
 * only where none is left the build stops.
 *
 * @param encodingOf what the editor says of a file's encoding
 */
export async function readSeeds(
  folder: string,
  { files, refused }: Listed,
  encodingOf: (file: string) => Encoding | 'utf-8' | undefined = () => undefined,
  observe: Observe = unobserved,
): Promise<ReadSeeds> {
  const seeds: Seed[] = [];
  const bad = new Map(refused);
  const told = { room: 'read', things: 'files', of: files.length };
  for (const [at, file] of files.entries()) {
    observe({ ...told, done: at });
    const seed = await readSeed(folder, file, encodingOf(file));
    if ('text' in seed) seeds.push(seed);
    else bad.set(file, seed);
  }
  observe({ ...told, done: files.length, ended: true });
  const left = [...bad].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    seeds,
    unread: left.map(([file, { rule, cause }]) => ({ file, rule, cause })),
    findings: [
      ...left.map(([file, { rule, cause, remedy }]) =>
        finding({
          file: join(folder, file),
          rule: `read:${rule}`,
          text: `The file ${cause}. ${remedy}${seeds.length > 0 ? ' It is left out.' : ''}`,
          fatal: false,
        }),
      ),
      ...(seeds.length > 0
        ? []
        : [
            finding({
              file: folder,
              rule: 'read:no-seeds',
              fatal: true,
              text: `The folder holds no text${left.length > 0 ? ' that can be read' : ''}. Put at least one .txt file into it, one text a file.`,
            }),
          ]),
    ],
  };
}

async function readSeed(folder: string, file: string, said: Encoding | 'utf-8' | undefined): Promise<Seed | Refusal> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, file));
  } catch (error) {
    return unreadable(error);
  }
  const decoded = decode(bytes, said);
  if ('cause' in decoded) return decoded;
  if (!/[^\s\uFEFF\u200B-\u200F\u2060\u00AD\u202A-\u202E\u2066-\u2069\p{Cc}]/u.test(decoded.text)) {
    return { rule: 'empty', cause: 'is empty', remedy: 'Put the text into it, or delete it.' };
  }
  return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), ...decoded };
}
