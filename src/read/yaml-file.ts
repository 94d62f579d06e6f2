import { LineCounter, isMap, isScalar, parseDocument, visit, type Document, type YAMLError, type YAMLWarning } from 'yaml';
import type { z } from 'zod';
import { finding, type Finding } from '../model/finding.ts';
import { findUnseen } from '../model/unseen.ts';
import { complaintsOf } from './complaints.ts';
import { readTextFile } from './text-file.ts';

/** Where something stands in a file, from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** A YAML file of the editor's: its value where it is valid, what is wrong where it is not. */
export interface YamlFile<T> {
  /** Absent where there is no such file or it is not valid. */
  readonly value?: T;
  readonly findings: readonly Finding[];
  /** Where the value at a path stands: `placeOf(['rename', 0])`. */
  readonly placeOf: (path: readonly PropertyKey[]) => FilePlace;
}

/** Reads and checks one file. A missing or empty file is no error: everything in `content/` is optional. */
export async function readYaml<T>(path: string, schema: z.ZodType<T>): Promise<YamlFile<T>> {
  const text = await readTextFile(path);
  if (typeof text !== 'string') {
    const first = { line: 1, column: 1 };
    return {
      findings: text === undefined ? [] : [finding({ file: path, ...first, rule: 'read:yaml', text: text.problem, fatal: true })],
      placeOf: () => first,
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeOf = (at: readonly PropertyKey[]) => place(document, lines, at);
  const refuse = ({ line, column }: FilePlace, rule: 'yaml' | 'content', reason: string) =>
    finding({ file: path, line, column, rule: `read:${rule}`, text: reason, fatal: true });
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    // Most errors but the first only follow from it.
    const [first] = errors;
    const told = first?.code === 'DUPLICATE_KEY' ? errors.filter(({ code }) => code === 'DUPLICATE_KEY') : errors.slice(0, 1);
    return { findings: told.map((error) => refuse(placeAt(lines, error.pos[0]), 'yaml', yamlWords(error, text, lines))), placeOf };
  }
  const unseen = findUnseen(text);
  if (unseen) return { findings: [refuse(placeAt(lines, unseen.at), 'yaml', unseen.says)], placeOf };
  const proto = findProto(document);
  if (proto !== undefined)
    return {
      findings: [refuse(placeAt(lines, proto), 'content', 'Unexpected “__proto__”: nothing is called so here. Take it out.')],
      placeOf,
    };
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    return {
      findings: [
        refuse(
          { line: 1, column: 1 },
          'yaml',
          `This is not YAML: ${(error as Error).message}. Words that begin with * or & need quotation marks.`,
        ),
      ],
      placeOf,
    };
  }
  if (value === null || value === undefined) return { findings: [], placeOf };
  const checked = schema.safeParse(value);
  if (checked.success) return { value: checked.data, findings: [], placeOf };
  return {
    findings: complaintsOf(checked.error.issues, schema, value).map(({ at, text: reason }) => refuse(placeOf(at), 'content', reason)),
    placeOf,
  };
}

/** Where a key stands that JavaScript has a meaning of its own for: checking would not see it. */
function findProto(document: Document.Parsed): number | undefined {
  let found: number | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return undefined;
      found = key.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** What is wrong with the YAML, and what to do. */
function yamlWords({ code, message, pos: [at] }: YAMLError | YAMLWarning, text: string, lines: LineCounter): string {
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^\n:]*/.exec(text.slice(at))?.[0].trim() ?? '';
      const column = lines.linePos(at).col;
      const first =
        text.split('\n').findIndex((line) => line.slice(column - 1).startsWith(`${key}:`) && /^[\s-]*$/.test(line.slice(0, column - 1)))
        + 1;
      return `“${key}” stands here a second time; expected it once. Put what is below it under the first one${first < lines.linePos(at).line && column === 1 ? `, in line ${first}` : ''}.`;
    }
    case 'TAB_AS_INDENT':
      return 'This line begins with a tab; expected spaces. YAML knows no tabs before its words.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'This is not YAML: a value with “: ” in it needs quotation marks round it, and lines of one list begin in one column.';
    case 'RESOURCE_EXHAUSTION':
      return 'Here one list stands in another too deep to be read. Take some of the brackets away.';
    default:
      if (/without - indicator/.test(message))
        return 'This is not YAML: the line belongs to nothing above it. Begin it in the column of the word it stands beside, or with “- ” in that of the other items.';
      return `This is not YAML: ${message.split(' at line')[0]}.`;
  }
}

/** Where in the file the value at a path stands; for a key that is missing, its nearest parent. */
function place(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): FilePlace {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : keyOrValue(document, path.slice(0, length));
    const start = (node as { range?: readonly number[] } | undefined)?.range?.[0];
    if (start !== undefined) return placeAt(lines, start);
  }
  return { line: 1, column: 1 };
}

function placeAt(lines: LineCounter, offset: number): FilePlace {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function keyOrValue(document: Document.Parsed, path: readonly PropertyKey[]): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) return parent.items.find((item) => isScalar(item.key) && item.key.value === last)?.key;
  return document.getIn(path, true);
}
