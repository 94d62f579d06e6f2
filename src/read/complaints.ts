import { z } from 'zod';
import { nearestOf } from '../model/nearest.ts';

/** One thing that is wrong in a value: where, and in the editor's words. */
export interface Complaint {
  readonly at: readonly PropertyKey[];
  readonly text: string;
}

/** What is wrong with a value by its schema: what was found, what was expected, the nearest valid name. */
export function complaintsOf(issues: readonly z.core.$ZodIssue[], schema: z.core.$ZodType, value: unknown): readonly Complaint[] {
  return issues.flatMap((issue) => complain(issue, [], schema, value));
}

function complain(issue: z.core.$ZodIssue, above: readonly PropertyKey[], schema: z.core.$ZodType, value: unknown): readonly Complaint[] {
  const at = [...above, ...issue.path];
  const name = at.length > 0 ? `“${at.map(String).join('.')}”` : 'The file';
  const found = valueAt(value, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysOf(strangeTo(issue.keys, schemaAt(schema, issue.path), found));
      return issue.keys.map((key) => ({
        at: [...at, key],
        text: `Unexpected “${key}”: no such setting here; expected ${alternatives(known)}${nearestOf(key, known)}.`,
      }));
    }
    case 'invalid_type':
      return [
        {
          at,
          text:
            found === undefined
              ? `${name} is missing: expected ${typeWords(issue.expected)}.`
              : `${name}: expected ${typeWords(issue.expected)}, found ${foundWords(found)}.`,
        },
      ];
    case 'invalid_value':
      return [
        {
          at,
          text: `${name}: expected ${alternatives(issue.values.map(String))}, found ${foundWords(found)}${typeof found === 'string' ? nearestOf(found, issue.values.map(String)) : ''}.`,
        },
      ];
    case 'invalid_union': {
      const inner = bestBranch(issue, at, schemaAt(schema, issue.path), found);
      return inner ?? [{ at, text: `${name}: ${issue.message}, found ${foundWords(found)}.` }];
    }
    case 'too_small':
      return [{ at, text: `${name}: ${issue.message}.` }];
    default:
      return [
        {
          at,
          text: `${name}: ${issue.message}${typeof found === 'object' || /found/.test(issue.message) ? '' : `, found ${foundWords(found)}`}.`,
        },
      ];
  }
}

/** Of several forms an entry may have, the one it begins; nothing where it begins none. */
function bestBranch(
  { errors }: z.core.$ZodIssueInvalidUnion,
  at: readonly PropertyKey[],
  union: z.core.$ZodType | undefined,
  found: unknown,
): readonly Complaint[] | undefined {
  const branches = optionsOf(union);
  if (!isObject(found)) return undefined;
  const begun = branches.flatMap((branch, index) => {
    const keys = keysOf(branch);
    const own = keys.filter((key) => branches.every((other) => other === branch || !keysOf(other).includes(key)) && key in found);
    const key =
      own[0]
      ?? (keys[0] !== undefined && keys[0] in found && !branches.some((other) => other !== branch && keysOf(other)[0] === keys[0])
        ? keys[0]
        : undefined);
    return key === undefined ? [] : [{ branch, issues: errors[index] ?? [] }];
  });
  const best = begun.toSorted((a, b) => a.issues.length - b.issues.length)[0];
  return best?.issues.flatMap((issue) => complain(issue, at, best.branch, found));
}

/** Of several forms, the one these keys are strange to, and most of the others are not. */
function strangeTo(keys: readonly string[], schema: z.core.$ZodType | undefined, found: unknown): z.core.$ZodType | undefined {
  const fits = (branch: z.core.$ZodType) =>
    Object.keys(isObject(found) ? found : {}).filter((key) => keysOf(branch).includes(key) !== keys.includes(key)).length;
  return optionsOf(schema).toSorted((a, b) => fits(b) - fits(a))[0] ?? schema;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, key) => (isObject(inside) ? (inside as Record<PropertyKey, unknown>)[key] : undefined), value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The schema of the value at a path, wrappers taken off. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let inside: z.core.$ZodType | undefined = bare(schema);
  for (const key of path) {
    if (inside instanceof z.core.$ZodObject) inside = inside._zod.def.shape[String(key)];
    else if (inside instanceof z.core.$ZodArray) inside = inside._zod.def.element;
    else if (inside instanceof z.core.$ZodRecord) inside = inside._zod.def.valueType;
    else return undefined;
    if (inside) inside = bare(inside);
  }
  return inside;
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault ? bare(schema._zod.def.innerType) : schema;
}

function optionsOf(schema: z.core.$ZodType | undefined): readonly z.core.$ZodType[] {
  return schema instanceof z.core.$ZodUnion ? schema._zod.def.options : [];
}

function keysOf(schema: z.core.$ZodType | undefined): readonly string[] {
  return schema instanceof z.core.$ZodObject ? Object.keys(schema._zod.def.shape) : [];
}

function typeWords(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'words',
    number: 'a number',
    int: 'a whole number',
    array: 'a list (lines that begin with “- ”)',
    object: 'settings (lines such as “name: value”)',
    record: 'files, each with its settings below',
  };
  return words[expected] ?? expected;
}

/** @example foundWords(112) // 'the number 112 (put it in quotation marks to make it words)' */
function foundWords(found: unknown): string {
  if (found === null || found === undefined) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'settings';
  if (typeof found === 'string') return `“${found.length > 60 ? `${found.slice(0, 60)}…` : found}”`;
  return `${typeof found === 'number' ? 'the number ' : ''}${String(found)} (quotation marks round it make it words)`;
}

function alternatives(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
