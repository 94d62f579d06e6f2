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
const workflows = readdirSync(folder).map((file): [string, Workflow] => [file, parse(readFileSync(join(folder, file), 'utf8')) as Workflow]);

describe.each(workflows)('the workflow %s', (_, workflow) => {
  test('may read the repository, and write only where it deploys', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const writers = Object.entries(workflow.jobs).flatMap(([job, { permissions = {} }]) => Object.entries(permissions).filter(([, right]) => right !== 'read').map(([what]) => `${job}: ${what}`));
    expect(writers.filter((writer) => !['deploy: pages', 'deploy: id-token'].includes(writer))).toEqual([]);
  });

  test('uses only GitHub’s own actions, each pinned to a major version', () => {
    const used = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map(({ uses }) => uses).filter((uses) => uses !== undefined));
    expect(used.filter((uses) => !/^actions\/[\w-]+@v\d+$/.test(uses))).toEqual([]);
  });

  test('puts no text from outside into a command', () => {
    const commands = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map(({ run }) => run ?? ''));
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });
});
