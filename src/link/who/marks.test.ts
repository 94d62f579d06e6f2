import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { corpusOf } from '../fixture.ts';
import { link } from '../link.ts';
import { unmarked } from './marks.ts';

const dossier = (...texts: readonly string[]) => link(corpusOf(texts.map((text, at) => ({ file: `note-${'abc'[at]}.txt`, paragraphs: [text] }))), [english]);

describe('letters without their marks', () => {
  it.each([['hội an', 'hoi an'], ['đỗ', 'do'], ['łódź', 'lodz'], ['yıldız', 'yildiz'], ['berg', 'berg'], ['андрій', 'андрій']])('%s is %s', (name, bare) => {
    expect(unmarked(name)).toBe(bare);
  });
});

describe('a name is one with its marks and without', () => {
  it.each([
    ['a place', ['{place:Bến Đá} grew.', '{place:Ben Da} grew.'], [['Ben Da', 'Bến Đá']]],
    ['a person', ['{person:Lý Văn Tám} came.', '{person:Ly Van Tam} left.'], [['Ly Van Tam', 'Lý Văn Tám']]],
    ['a person with some of them', ['{person:José Peral} came.', '{person:Jose Peral} left.', '{person:José Péral} slept.'], [['Jose Peral', 'José Peral', 'José Péral']]],
    ['a body', ['{organisation:Banco Análico} grew.', '{organisation:Banco Analico} paid.'], [['Banco Analico', 'Banco Análico']]],
    ['a comma below is a cedilla', ['{place:Brașeu} grew.', '{place:Braşeu} paid.'], [['Braşeu', 'Brașeu']]],
    ['a surname alone is not', ['{person:Peral} came.', '{person:Péral} left.'], [['Peral'], ['Péral']]],
    ['a person is no place', ['{person:Ben Da} came.', '{place:Bến Đá} grew.'], [['Ben Da'], ['Bến Đá']]],
    ['other marks are another name', ['{person:Lý Văn Bút} came.', '{person:Lý Văn Bụt} left.'], [['Lý Văn Bút'], ['Lý Văn Bụt']]],
    ['who writes tones leaves none out', ['{person:Nguyễn Văn Thành} came.', '{person:Nguyễn Văn Thanh} left.'], [['Nguyễn Văn Thanh'], ['Nguyễn Văn Thành']]],
  ])('%s', (_, texts, names) => {
    expect(dossier(...texts).entities.map(({ aliases }) => aliases.map(({ text }) => text)).toSorted()).toEqual(names);
  });

  it('is doubtful where it may be either of two', () => {
    const { entities, doubtful } = dossier('{person:Nguyễn Văn Thành} came.', '{person:Nguyễn Văn Thanh} left.', '{person:Nguyen Van Thanh} slept.');
    expect(entities).toHaveLength(3);
    expect(doubtful.map(({ rule }) => rule)).toEqual(['marks', 'marks']);
  });

  it('says so', () => expect(dossier('{place:Bến Đá}. {place:Bến Đá}.', '{place:Ben Da}.').entities.flatMap(({ merges }) => merges.map(({ text, rule }) => [text, rule]))).toEqual([['Ben Da', 'marks']]));
});
