import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A finished site, served on this machine only. */
export interface Served {
  /** `http://127.0.0.1:41234`, without a slash at its end. */
  readonly origin: string;
  /** The front page: origin and base path, `http://127.0.0.1:41234/kyiv-office/`. */
  readonly front: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the files of `dist` below a base path, as GitHub Pages would: folders by their
 * `index.html`, the base without its slash by a redirect, and whatever is missing by `404.html`
 * with status 404. Nothing outside the base path is answered. Stricter than most hosts: an
 * address without its last slash or its ending is missing, so that no link of ours relies on one.
 *
 * @param base with both slashes: `/`, `/kyiv-office/`
 */
export async function serve(dist: string, base: string): Promise<Served> {
  const files = sirv(dist, { etag: true, extensions: [] });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === base.slice(0, -1)) {
      response.writeHead(301, { Location: base }).end();
      return;
    }
    if (!url.startsWith(base)) return void missing(dist, request, response);
    request.url = url.slice(base.length - 1).replace(/\/(?=$|\?)/, '/index.html');
    files(request, response, () => missing(dist, request, response));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    front: origin + base,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function missing(dist: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dist, '404.html')).catch(() => 'There is no such page.');
  response.writeHead(404, { 'Content-Type': typeof page === 'string' ? 'text/plain' : 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : page);
}
