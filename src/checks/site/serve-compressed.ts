import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Served } from '../../paper/serve.ts';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
/** Compressed already. */
const packed = new Set(['.woff2', '.png', '.jpg', '.pdf']);

/**
 * Serves a finished site as hosts do, compressed on the wire, so that what is measured is what readers wait for.
 *
 * @param caching how long browsers keep files, as `Cache-Control` says it
 */
export async function serveCompressed(dist: string, base: string, caching?: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').replace(/[?#].*/, '')).slice(base.length);
    const file = join(dist, path, path === '' || path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const ending = extname(file);
    const bytes = readFileSync(file);
    if (caching !== undefined) response.setHeader('Cache-Control', caching);
    response.setHeader('Content-Type', kinds[ending] ?? 'application/octet-stream');
    if (packed.has(ending)) return void response.end(bytes);
    response.setHeader('Content-Encoding', 'gzip');
    response.end(gzipSync(bytes));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
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
