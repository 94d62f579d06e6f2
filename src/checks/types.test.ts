import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder, root, run } from './build-site.ts';

/** `astro check` comes first: it also writes the types that the compiler reads. */
test('the types hold, in components and in code', async () => {
  const folder = await freshFolder();
  try {
    const components = await run([join(root, 'node_modules/astro/bin/astro.mjs'), 'check'], { DOSSIER_WORK: folder });
    expect(components.code, components.stdout + components.stderr).toBe(0);
    const code = await run([join(root, 'node_modules/typescript/bin/tsc'), '--noEmit']);
    expect(code.stdout).toBe('');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
