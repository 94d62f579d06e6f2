import { expect, test } from 'vitest';
import { run } from './build-site.ts';

test('code is laid out as npm run format does it', { timeout: 120_000 }, async () => {
  const { code, stdout, stderr } = await run(['node_modules/prettier/bin/prettier.cjs', '--list-different', 'src']);
  expect(stdout + stderr).toBe('');
  expect(code).toBe(0);
});
