import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';

/**
 * Calls `changed` a moment after anything in the folders was added, changed or removed: once for
 * a burst of changes, and never twice at a time. What arrives meanwhile leads to one more call.
 */
export function watch({ watcher }: ViteDevServer, folders: readonly string[], changed: () => Promise<void>): void {
  watcher.add([...folders]);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path === folder || path.startsWith(`${folder}/`))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed);
    }, 80);
  });
}

/**
 * Search while writing: answers `/pagefind/…` from an index of what is written now. It is made when somebody first
 * searches, and again after `forget()`.
 */
export function serveSearch(
  server: ViteDevServer,
  base: string,
  makeIndex: () => Promise<ReadonlyMap<string, Uint8Array>>,
): { forget: () => void } {
  let files: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  // One at a time: Pagefind is one process, and who is done closes it.
  let last: Promise<unknown> = Promise.resolve();
  const prefix = `${base.replace(/\/$/, '')}/pagefind/`;
  server.middlewares.use(async (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const at = path.indexOf('/pagefind/');
    if (at < 0 || !(path.startsWith(prefix) || at === 0)) return next();
    try {
      if (!files) last = files = last.then(makeIndex, makeIndex);
      const content = (await files).get(path.slice(at + '/pagefind/'.length));
      if (!content) return next();
      response.setHeader(
        'Content-Type',
        path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
      );
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    } catch (error) {
      files = undefined;
      next(error);
    }
  });
  return {
    forget: () => {
      files = undefined;
    },
  };
}
