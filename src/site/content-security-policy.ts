import { createHash } from 'node:crypto';
import type { AstroUserConfig } from 'astro';
import { firstPaint } from './scripts/first-paint.ts';

/**
 * What a page may load and run: files of its own site, and the one script inside every page, by its hash. Astro
 * writes it into each page's head, with the hashes of the scripts and style sheets it made itself.
 * Not here, because a page cannot say it of itself, only its host can: `frame-ancestors`.
 */
export const contentSecurityPolicy = {
  algorithm: 'SHA-256',
  directives: ["default-src 'none'", "connect-src 'self'", "font-src 'self'", "img-src 'self'", "form-action 'self'", "base-uri 'none'"],
  scriptDirective: {
    // Pagefind's index is searched by WebAssembly, and search opens on every page. It allows no script.
    resources: ["'self'", "'wasm-unsafe-eval'"],
    hashes: [`sha256-${createHash('sha256').update(firstPaint).digest('base64')}`],
  },
  styleDirective: { resources: ["'self'"] },
} satisfies NonNullable<AstroUserConfig['security']>['csp'];
