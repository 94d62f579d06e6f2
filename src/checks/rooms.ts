import { target, type SourceFile } from './imports.ts';

/** Files that may name any room, and those that hand languages in. */
const doors = new Set(['pipeline.ts', 'texts.ts', 'integration.ts', 'cli.ts']);
const handIn = new Set(['pipeline.ts', 'texts.ts']);

/**
 * What breaks the rules of the rooms, one sentence each:
 * a room imports only itself and `model/`; `model/` only itself; only the doors and `checks/` name
 * rooms; `languages/` is named by `pipeline.ts` and `texts.ts` alone (and by tests, which stand in for them);
 * nothing lies in a `utils/`; nothing is imported in a circle.
 */
export function breaches(files: readonly SourceFile[]): string[] {
  return [...files.flatMap(wrongImports), ...files.flatMap(attic), ...circles(files)];
}

function wrongImports({ path, imports }: SourceFile): string[] {
  return imports.flatMap((specifier) => {
    if (/^(\/|[A-Za-z]:|file:|#)|^(?!node:|astro:|dossier:)\w+:/.test(specifier))
      return [`${path} imports “${specifier}”, which is neither a package nor a relative path.`];
    const to = target(path, specifier);
    return to === undefined || mayImport(path, to) ? [] : [`${path} may not import ${to}.`];
  });
}

function mayImport(from: string, to: string): boolean {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (to.startsWith('..')) return here === 'checks';
  if (here === 'checks') return true;
  if (here === there && here !== '') return true;
  if (there === 'languages') return handIn.has(from) || (here !== 'model' && from.endsWith('.test.ts'));
  if (here === '') return there === 'model' || (there === '' ? true : doors.has(from) && there !== 'checks');
  return there === 'model' && here !== 'model';
}

/** `read/seeds.ts` lies in `read`; files beside the rooms lie in none, ''. */
function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function attic({ path }: SourceFile): string[] {
  const folder = path
    .split('/')
    .slice(0, -1)
    .find((name) => /^(utils?|helpers?|common|lib|misc|\d.*)$/i.test(name));
  return folder === undefined ? [] : [`${path} lies in a folder named “${folder}”: a folder is named after what it does.`];
}

/** Every circle of imports once, named by its files. */
function circles(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files.map(({ path, imports }) => [path, imports.map((specifier) => target(path, specifier)).filter((to) => to !== undefined)]),
  );
  const done = new Set<string>();
  const found = new Map<string, string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      const circle = trail.slice(at);
      found.set([...circle].sort().join(), `A circle of imports: ${[...circle, path].join(' → ')}.`);
      return;
    }
    if (done.has(path)) return;
    for (const to of edges.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return [...found.values()];
}
