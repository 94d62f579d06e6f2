import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './build-site.ts';

interface Workflow {
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, { readonly permissions?: Permissions; readonly steps: readonly { readonly uses?: string; readonly run?: string }[] }>>;
}
type Permissions = Readonly<Record<string, string>>;

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((file): [string, Workflow, string] => {
  const text = readFileSync(join(folder, file), 'utf8');
  return [file, parse(text) as Workflow, text];
});

describe.each(workflows)('the workflow %s', (_, workflow, text) => {
  test('may read the repository, and write only where it deploys', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const writers = Object.entries(workflow.jobs).flatMap(([job, { permissions = {} }]) => Object.entries(permissions).filter(([, right]) => right !== 'read').map(([what]) => `${job}: ${what}`));
    expect(writers.filter((writer) => !['deploy: pages', 'deploy: id-token'].includes(writer))).toEqual([]);
  });

  test('uses only GitHub’s own actions, each pinned to a commit, its version beside it', () => {
    const used = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map(({ uses }) => uses).filter((uses) => uses !== undefined));
    expect(used.filter((uses) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    expect(text.match(/uses: .* # v\d+\.\d+\.\d+$/gm)).toHaveLength(used.length);
  });

  test('puts no text from outside into a command', () => {
    const commands = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map(({ run }) => run ?? ''));
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });
});

test('every action is pinned to the same commit wherever it is used', () => {
  const pins = new Set(workflows.flatMap(([, , text]) => text.match(/actions\/.*$/gm) ?? []));
  expect([...new Set([...pins].map((pin) => pin.split('@')[0]))]).toHaveLength(pins.size);
});

test('packages are asked for known holes', () => {
  const commands = workflows.flatMap(([, { jobs }]) => Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run)));
  expect(commands).toContain('npm audit --audit-level=high');
});
