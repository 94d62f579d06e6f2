import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { corpusOf } from '../fixture.ts';
import { link } from '../link.ts';

const dossier = (...texts: readonly string[]) => link(corpusOf(texts.map((text, at) => ({ file: `note-${'abc'[at]}.txt`, paragraphs: [text] }))), [english]);

describe('the family name may come first or last', () => {
  it.each([
    ['two words turned', ['{person:Orsós Bence} came.', '{person:Bence Orsós} left.'], [['Bence Orsós', 'Orsós Bence']], []],
    ['with other marks too', ['{person:Orsos Bence} came.', '{person:Bence Orsós} left.'], [['Bence Orsós', 'Orsos Bence']], []],
    ['two family names before one given name', ['{person:Orsós-Vadas Bence} came.', '{person:Bence Orsós-Vadas} left.'], [['Bence Orsós-Vadas', 'Orsós-Vadas Bence']], []],
    ['one before two given names', ['{person:Lý Văn Tám} came.', '{person:Văn Tám Lý} left.'], [['Lý Văn Tám', 'Văn Tám Lý']], []],
    ['not where words between change places', ['{person:Lý Văn Bo Tám} came.', '{person:Lý Bo Văn Tám} left.'], [['Lý Bo Văn Tám'], ['Lý Văn Bo Tám']], ['middle-name']],
    ['initials prove nothing', ['{person:Orsós B.} came.', '{person:B. Orsós} left.'], [['B. Orsós'], ['Orsós B.']], []],
    ['two short ones that one text has are doubtful', ['{person:Lu Wen} came, {person:Wen Lu} left.'], [['Lu Wen'], ['Wen Lu']], ['family-first']],
    ['longer ones are not', ['{person:Hamazaki Ema} came, {person:Ema Hamazaki} left.'], [['Ema Hamazaki', 'Hamazaki Ema']], []],
    ['two given names are', ['{person:James Thomas} came.', '{person:Thomas James} left.'], [['James Thomas'], ['Thomas James']], ['family-first']],
    ['an organisation is no family', ['{organisation:Orsós Bence} grew.', '{organisation:Bence Orsós} paid.'], [['Bence Orsós'], ['Orsós Bence']], ['turned']],
  ])('%s', (_, texts, names, doubts) => {
    const { entities, doubtful } = dossier(...texts);
    expect(entities.map(({ aliases }) => aliases.map(({ text }) => text)).toSorted()).toEqual(names);
    expect(doubtful.map(({ rule }) => rule)).toEqual(doubts);
  });
});
