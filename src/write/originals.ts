import { createHash } from 'node:crypto';
import type { Source } from '../model/dossier.ts';
import { originalBytes } from './original-bytes.ts';
import type { OutputFile } from './save.ts';

/**
 * The files the dossier was made from, below `sources/`, and two lists of their digests for `sha256sum -c`: one to be
 * run beside them, one in the folder they came from. Sources of which words are withheld are in none of them.
 */
export function originals(sources: readonly Source[]): readonly OutputFile[] {
  const open = sources.filter(({ withheld }) => !withheld);
  if (open.length === 0) return [];
  const files = open.map((source) => ({ path: originalFile(source), content: originalBytes(source.seed), from: source.seed.file }));
  return [
    ...files,
    {
      path: checksumFiles.served,
      content: checksums(
        files.map(({ path, content }) => ({
          name: path.slice(path.lastIndexOf('/') + 1),
          sha256: createHash('sha256').update(content).digest('hex'),
        })),
      ),
      from: 'the digests of the originals',
    },
    {
      path: checksumFiles.seeds,
      content: checksums(open.map(({ seed }) => ({ name: seed.file, sha256: seed.sha256 }))),
      from: 'the digests of the seeds',
    },
  ];
}

/**
 * Where the text of a source is served, below `/data/`. Ids hold no underscore: a list of digests among the seeds is not taken for ours.
 */
export function originalFile({ id }: Source): string {
  return `sources/${id === 'sha256sums' ? 'sha256sums_' : id}.txt`;
}

/** Below `/data/`. */
export const checksumFiles = { served: 'sources/sha256sums.txt', seeds: 'seeds.sha256' } as const;

/**
 * Digests as GNU coreutils prints and checks them: a name with a backslash or a line end in it is escaped, and its line
 * begins with a backslash.
 *
 * @example checksums([{ name: 'a b.txt', sha256: '9f86…' }]) // '9f86…  a b.txt\n'
 */
export function checksums(files: readonly { readonly name: string; readonly sha256: string }[]): string {
  return files
    .map(({ name, sha256 }) => {
      const escaped = name.replace(/[\\\n\r]/g, (sign) => escapes[sign] ?? sign);
      return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
    })
    .join('');
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
