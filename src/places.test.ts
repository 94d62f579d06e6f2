import { expect, test } from 'vitest';
import { placesIn, refusalOf } from './places.ts';

const usual = { seeds: 'seeds', content: 'content', work: '.dossier' };

test.each<[fact: string, target: string, folders: Partial<typeof usual>, says: RegExp | undefined]>([
  ['the usual folders', '/p/dist', {}, undefined],
  ['a site outside the project', '/elsewhere/site', {}, undefined],
  ['folders of others beside ours', '/p/dist-2', { seeds: '/data/seeds', content: 'src-notes' }, undefined],
  ['texts below the code, as tests have them', '/p/dist', { seeds: 'src/checks/seeds' }, undefined],
  ['a site in place of the texts', '/p/seeds', {}, /^The site cannot be written to seeds: that would delete seeds\./],
  ['a site in place of the project', '/', {}, /would delete \./],
  ['a site among the texts', '/p/seeds/site', {}, /^The site cannot be written to seeds\/site: seeds holds only what people write\./],
  ['caches among the texts', '/p/dist', { work: 'seeds' }, /^Pages and caches cannot be written to seeds: seeds is not the machine’s\. Name a folder of its own with DOSSIER_WORK/],
  ['caches among the code', '/p/dist', { work: 'src/site/cache' }, /src is not the machine’s/],
  ['caches over the project', '/p/dist', { work: '.' }, /\. is not the machine’s/],
])('%s', (_, target, folders, says) => {
  const refusal = refusalOf(target, '/p', placesIn('/p', { ...usual, ...folders }));
  if (says) expect(refusal).toMatch(says);
  else expect(refusal).toBeUndefined();
});
