import { describe, expect, it } from 'vitest';
import type { Dossier } from '../model/dossier.ts';
import type { Decision } from '../model/editor.ts';
import { corpusOf, type TextPlan } from './fixture.ts';
import { link } from './link.ts';

const spellings = (dossier: Dossier) => Object.fromEntries(dossier.entities.map((entity) => [entity.id, entity.aliases.map((alias) => alias.text)]));

const cases: readonly (readonly [string, readonly (readonly string[])[], Readonly<Record<string, readonly string[]>>])[] = [
  ['a surname is its full name inside a text', [['{person:Ada Berg} came.', '{person:Berg} left.']], { 'ada-berg': ['Ada Berg', 'Berg'] }],
  ['a surname with particles too', [['{person:Ada von der Berg} came.', '{person:von der Berg} left.']], { 'ada-von-der-berg': ['Ada von der Berg', 'von der Berg'] }],
  ['a surname in a text without the full name stays apart', [['{person:Ada Berg} came.'], ['{person:Berg} left.']], { 'ada-berg': ['Ada Berg'], berg: ['Berg'] }],
  ['a surname two persons of the text share stays apart', [['{person:Ada Berg} met {person:Ole Berg}. {person:Berg} left.']],
    { 'ada-berg': ['Ada Berg'], berg: ['Berg'], 'ole-berg': ['Ole Berg'] }],
  ['case, hyphen, possessive and article make no other name', [['{organisation:The Harbour-Office} and {organisation:harbour office’s} staff; {organisation:Harbour Office}.']],
    { 'harbour-office': ['Harbour Office', 'Harbour-Office', 'harbour office'] }],
  ['British and American spelling make no other name', [['{organisation:Defence Centre}.'], ['{organisation:Defense Center}. {organisation:Defense Center}.']],
    { 'defense-center': ['Defence Centre', 'Defense Center'] }],
  ['an acronym is what brackets introduce it for', [['{organisation:Port Safety Board} ({organisation=Port Safety Board:PSB}).'], ['{organisation:PSB}.']],
    { 'port-safety-board': ['PSB', 'Port Safety Board'] }],
  ['initials alone do not merge across texts', [['{organisation:Port Safety Board}.'], ['{organisation:PSB}.']],
    { 'port-safety-board': ['Port Safety Board'], psb: ['PSB'] }],
  ['another transliteration with the same first name is one person', [['{person:Oleh Berezhnyi}.'], ['{person:Oleg Berezhny}.', '{person:Oleh Berezhny}.']],
    { 'oleg-berezhny': ['Oleg Berezhny'], 'oleh-berezhnyi': ['Oleh Berezhny', 'Oleh Berezhnyi'] }],
  ['another transliteration with another first name is not', [['{person:Anna Merkel}.'], ['{person:Meghan Markle}.']],
    { 'anna-merkel': ['Anna Merkel'], 'meghan-markle': ['Meghan Markle'] }],
];

const plans = (texts: readonly (readonly string[])[]): readonly TextPlan[] => texts.map((paragraphs, at) => ({ file: `note-${'abc'[at]}.txt`, paragraphs }));

describe('who is who', () => {
  it.each(cases)('%s', (_, texts, expected) => {
    expect(spellings(link(corpusOf(plans(texts))))).toEqual(expected);
  });
});

export type { Decision };
