import { describe, expect, it } from 'vitest';
import { entityIds, sourceIds } from './identify.ts';

const source = (file: string, headline = 'A headline about harbours', sha256 = 'abcdef0123') => ({ file, headline, sha256 });

describe('ids of sources', () => {
  it.each([
    ['words in the path name the source', 'harbour-office.txt', 'harbour-office'],
    ['folders and dates with words belong to it', '2024/05-06 Harbour office.txt', '2024-05-06-harbour-office'],
    ['numbers and digests are a machine’s: the headline names it', '000_84f3c3e38db6128d.txt', 'headline-about-harbours'],
    ['a date alone says too little', '2024-05-06.txt', 'headline-about-harbours'],
    ['other scripts are written in ours', 'Київ.txt', 'kiyiv'],
    ['what no folder could be called is cut at a word', `${'harbour '.repeat(40)}.txt`, 'harbour-'.repeat(12).slice(0, -1)],
    ['a word without end is cut', `${'x'.repeat(200)}.txt`, 'x'.repeat(100)],
    ['names of lists and devices are not given away', 'page.txt', 'page-abcdef'],
  ])('%s', (_, file, id) => {
    expect(sourceIds([source(file)])).toEqual([id]);
  });

  it('all sources that collide get a piece of their digest, so that order decides nothing', () => {
    const [a, b] = [source('a/x.txt', 'Harbours', '111111aa'), source('b/y.txt', 'Harbours', '222222bb')];
    const ids = ['harbours-111111', 'harbours-222222'];
    expect(sourceIds([a, b])).toEqual(ids);
    expect(sourceIds([b, a])).toEqual(ids.toReversed());
  });

  it('the same text under two machine names still gives two ids', () => {
    expect(new Set(sourceIds([source('1.txt'), source('2.txt')])).size).toBe(2);
  });
});

describe('ids of entities', () => {
  const named = (name: string, type: 'person' | 'place', ...aliases: string[]) => ({ name, type, aliases });
  it.each([
    ['the name', [named('Ada von Berg', 'person')], ['ada-von-berg']],
    ['capitals inside a word do not part it', [named('McBerg', 'person')], ['mcberg']],
    ['types tell namesakes apart, all of them', [named('Jordan', 'person'), named('Jordan', 'place')], ['jordan-person', 'jordan-place']],
    ['a name without letters we can write still has one', [named('…', 'place')], ['name']],
  ])('%s', (_, entities, ids) => {
    expect(entityIds(entities)).toEqual(ids);
  });

  it('namesakes of one type and spelling get one of the place they first stand at', () => {
    const at = (first: string) => ({ name: 'Berg', type: 'person' as const, aliases: ['Berg'], first });
    const ids = entityIds([at('a 0'), at('b 0')]);
    expect(new Set(ids).size).toBe(2);
    expect(entityIds([at('b 0'), at('a 0')])).toEqual(ids.toReversed());
  });

  it('namesakes of one type get a digest of their spellings', () => {
    const ids = entityIds([named('Berg', 'person', 'Ada Berg'), named('Berg', 'person', 'Ole Berg')]);
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => /^berg-person-[0-9a-f]{6}$/.test(id))).toBe(true);
  });
});
