import { hash } from 'node:crypto';
import type { Seed } from '../model/source.ts';

/**
 * What a reading hangs on, as 64 hex digits: the version of the rooms, and the seed with all that rides along in it
 * (its file's name, the editor's date and passages, masks in place of withheld words).
 */
export function keyOf(seed: Seed, version: string): string {
  return hash('sha256', `${version}\n${JSON.stringify(seed)}`);
}
