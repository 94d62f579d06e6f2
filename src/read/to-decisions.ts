import type { z } from 'zod';
import type { Decision, DecisionKind } from '../model/editor.ts';
import type { decisionsFile } from './content-schemas.ts';
import type { YamlFile } from './yaml-file.ts';

type Lists = z.infer<typeof decisionsFile>;

/** In the order in which they are applied to names; the others are each other's equals. */
const kinds = [
  'merge',
  'never-merge',
  'drop',
  'rename',
  'retype',
  'protect',
  'add',
  'role',
  'date',
  'event',
  'speaker',
  'set-aside',
  'keep',
  'redact',
  'accept',
] as const satisfies readonly (DecisionKind & keyof Lists)[];

/** The entries of `decisions.yaml` as one list, each with the place it is written at. */
export function toDecisions(path: string, { value, placeOf }: YamlFile<Lists>): readonly Decision[] {
  if (!value) return [];
  return kinds.flatMap((kind) =>
    (value[kind] ?? []).map(
      (entry: object | string, index: number) =>
        ({ kind, ...(typeof entry === 'string' ? { id: entry } : given(entry)), file: path, ...placeOf([kind, index]) }) as Decision,
    ),
  );
}

/** Optional keys that were not given are left out, not set to undefined. */
export function given<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
