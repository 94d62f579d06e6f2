import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder, root, run } from './build-site.ts';

test('the types hold, in components and in code', async () => {
  const folder = await freshFolder();
  try {
    const { code, stdout, stderr } = await run([join(root, 'node_modules/astro/bin/astro.mjs'), 'check'], { DOSSIER_WORK: folder });
    expect(code, stdout + stderr).toBe(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 300_000);
