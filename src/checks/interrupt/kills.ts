/**
 * `npm run kills -- --kills 50 --seed 1`: builds killed at random moments, and what the next build made of it.
 * Exit status 1 where a site differs from a clean one.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { asked, countOf } from '../asked.ts';
import { buildSite, freshFolder } from '../build-site.ts';
import { edited, golden } from '../edited.ts';
import { interrupt, type State } from './interrupt.ts';

const usage = 'npm run kills -- [--kills 50] [--seed 1]';
const values = asked(usage, { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } });
const [kills, seed] = [countOf('kills', values.kills, usage), countOf('seed', values.seed, usage, 0)];
const folder = await freshFolder();
const states = await Promise.all(
  [golden, await edited(join(folder, 'edited'))].map(async (state, at) => {
    const dist = join(folder, `clean-${at}`);
    const { code, stderr } = await buildSite({ ...state, work: join(folder, `work-${at}`), dist, base: '/' });
    if (code !== 0) throw new Error(`The clean build failed: ${stderr}`);
    return { ...state, dist };
  }),
);
let [count, identical] = [0, 0];
for await (const kill of interrupt(folder, states as [State, State], kills, seed)) {
  count += 1;
  identical += kill.differing.length === 0 ? 1 : 0;
  console.log(
    `${count}: state ${kill.killed}${kill.fresh ? ' from nothing' : ''} killed after ${kill.after.toFixed(1)} s; state ${kill.then} built: ${kill.differing.length === 0 ? 'identical' : `DIFFERS: ${kill.differing.join(', ')}`}`,
  );
}
await rm(folder, { recursive: true });
console.log(`${count} random kills: ${identical} identical sites afterwards`);
process.exitCode = identical === count ? 0 : 1;
