import { readFile } from 'node:fs/promises';
import { LineCounter, isMap, isScalar, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { finding, type Finding } from '../model/finding.ts';

/** A YAML file of the editor's: its value where it is valid, what is wrong where it is not. */
export interface YamlFile<T> {
  /** Absent where there is no such file or it is not valid. */
  readonly value?: T;
  readonly findings: readonly Finding[];
  /** Line, from 1, of the value at a path: `lineOf(['rename', 0])`. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads and checks one file. A missing or empty file is no error: everything in `content/` is optional. */
export async function readYaml<T>(path: string, schema: z.ZodType<T>): Promise<YamlFile<T>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { findings: [], lineOf: () => 1 };
    throw error;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (at: readonly PropertyKey[]) => place(document, lines, at).line;
  if (document.errors.length > 0) {
    const findings = document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return finding({ file: path, line, column: col, rule: 'read:yaml', text: `This is not YAML: ${error.message.split(' at line')[0]}.`, fatal: true });
    });
    return { findings, lineOf };
  }
  const value: unknown = document.toJS();
  if (value === null || value === undefined) return { findings: [], lineOf };
  const checked = schema.safeParse(value);
  if (checked.success) return { value: checked.data, findings: [], lineOf };
  const findings = checked.error.issues.flatMap((issue) => complaints(issue).map(({ at, text: reason }) => {
    const { line, col } = place(document, lines, at);
    return finding({ file: path, line, column: col, rule: 'read:content', text: reason, fatal: true });
  }));
  return { findings, lineOf };
}

interface Complaint {
  readonly at: readonly PropertyKey[];
  readonly text: string;
}

/** A zod issue in the reader's words: where, what was found, what was expected. */
function complaints(issue: z.core.$ZodIssue): readonly Complaint[] {
  const name = issue.path.length > 0 ? `“${issue.path.map(String).join('.')}”` : 'The file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ at: [...issue.path, key], text: `Unexpected “${key}”: no such setting here.` }));
  }
  return [{ at: issue.path, text: `${name}: ${issue.message}.` }];
}

/** Where in the file the value at a path stands; for a key that is missing, its nearest parent. */
function place(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): { line: number; col: number } {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : keyOrValue(document, path.slice(0, length));
    const start = (node as { range?: readonly number[] } | undefined)?.range?.[0];
    if (start !== undefined) return lines.linePos(start);
  }
  return { line: 1, col: 1 };
}

function keyOrValue(document: Document.Parsed, path: readonly PropertyKey[]): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) return parent.items.find((item) => isScalar(item.key) && item.key.value === last)?.key;
  return document.getIn(path, true);
}
