/**
 * `npm run kills -- --kills 50 --seed 1`: builds killed at random moments, and what the next build made of it.
 * Exit status 1 where a site differs from a clean one.
 */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { freshFolder } from '../build-site.ts';
import { interrupt } from './interrupt.ts';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } } });
const folder = await freshFolder();
let [count, identical] = [0, 0];
for await (const kill of interrupt(folder, Number(values.kills), Number(values.seed))) {
  count += 1;
  identical += kill.differing.length === 0 ? 1 : 0;
  console.log(`${count}: state ${kill.killed}${kill.fresh ? ' from nothing' : ''} killed after ${kill.after.toFixed(1)} s; state ${kill.then} built: ${kill.differing.length === 0 ? 'identical' : `DIFFERS: ${kill.differing.join(', ')}`}`);
}
await rm(folder, { recursive: true });
console.log(`${count} random kills: ${identical} identical sites afterwards`);
process.exitCode = identical === count ? 0 : 1;
