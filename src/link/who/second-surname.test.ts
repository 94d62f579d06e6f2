import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { corpusOf } from '../fixture.ts';
import { link } from '../link.ts';

const dossier = (...texts: readonly string[]) => link(corpusOf(texts.map((text, at) => ({ file: `note-${'abc'[at]}.txt`, paragraphs: [text] }))), [english]);
const two = [['Lena Prado'], ['Lena Prado Solís']];

describe('a second surname', () => {
  it.each([
    ['more makes no other person where the first alone names her', ['{person:Lena Prado Solís} came. {person:Prado} left.', '{person:Lena Prado} slept.'], [['Lena Prado', 'Lena Prado Solís', 'Prado']], []],
    ['… in the text that has both', ['{person:Lena Prado} came. {person:Lena Prado Solís} spoke. {person:Prado} left.'], [['Lena Prado', 'Lena Prado Solís', 'Prado']], []],
    ['… where the office is the same', ['{role:Port Minister} {person:Lena Prado Solís} came.', '{role:Port Minister} {person:Lena Prado} left.'], [['Lena Prado', 'Lena Prado Solís']], []],
    ['… where the texts share names', ['{person:Lena Prado Solís} met {person:Ole Holt} of {organisation:Port Union}.', '{person:Lena Prado}, {person:Ole Holt}, {organisation:Port Union}.'],
      [['Lena Prado', 'Lena Prado Solís'], ['Ole Holt'], ['Port Union']], []],
    ['… with particles and without marks', ['{role:Port Minister} {person:Lena Núñez de la Vega} came.', '{role:Port Minister} {person:Lena Nunez} left.'], [['Lena Nunez', 'Lena Núñez de la Vega']], []],
    ['is doubtful where nothing speaks for it', ['{person:Lena Prado Solís} came.', '{person:Lena Prado} left.'], two, ['second-surname']],
    ['… or places only', ['{person:Lena Prado Solís} in {place:Norland} and {place:Sudland}.', '{person:Lena Prado} in {place:Norland} and {place:Sudland}.'],
      [...two, ['Norland'], ['Sudland']], ['second-surname']],
    ['is another’s where two go on differently', ['{person:Lena Prado Solís} came. {person:Prado} left.', '{person:Lena Prado} slept.', '{person:Lena Prado Ruiz} spoke.'],
      [['Lena Prado'], ['Lena Prado Ruiz'], ['Lena Prado Solís', 'Prado']], ['second-surname', 'second-surname']],
    ['is none after two given names', ['{person:Mary Ann Solís} met {person:Ole Holt} of {organisation:Port Union}.', '{person:Mary Ann}, {person:Ole Holt}, {organisation:Port Union}.'],
      [['Mary Ann'], ['Mary Ann Solís'], ['Ole Holt'], ['Port Union']], ['second-surname']],
    ['is no letters', ['{role:Port Minister} {person:Lena Prado} came.', '{role:Port Minister} {person:Lena Prado FRS} left.'], [['Lena Prado'], ['Lena Prado FRS']], []],
    ['is not the son', ['{role:Port Minister} {person:Lena Prado} came.', '{role:Port Minister} {person:Lena Prado Jr} left.'], [['Lena Prado'], ['Lena Prado Jr']], []],
  ])('%s', (_, texts, names, doubts) => {
    const { entities, doubtful } = dossier(...texts);
    expect(entities.map(({ aliases }) => aliases.map(({ text }) => text)).toSorted()).toEqual(names);
    expect(doubtful.map(({ rule }) => rule)).toEqual(doubts);
  });
});

describe('another given name', () => {
  const pair = [['Lena Marta Prado'], ['Lena Prado']];
  const one = [['Lena Marta Prado', 'Lena Prado']];
  it.each([
    ['makes no other person where the office is alike', ['{role:Port Principal Secretary} {person:Lena Marta Prado} came.', '{role:former Principal Secretary} {person:Lena Prado} left.'], one, []],
    ['… or the texts share two names', ['{person:Lena Marta Prado} of {organisation:Port Union} and {organisation:Sea Bank}.', '{person:Lena Prado}, {organisation:Port Union}, {organisation:Sea Bank}.'], [...one, ['Port Union'], ['Sea Bank']], []],
    ['is doubtful where nothing speaks for it', ['{person:Lena Marta Prado} came.', '{person:Lena Prado} left.'], pair, ['middle-name']],
    ['… or where there are two such', ['{role:Port Minister} {person:Lena Marta Prado} came.', '{role:Port Minister} {person:Lena Prado} left.', '{person:Lena Ruth Prado} spoke.'], [['Lena Marta Prado'], ['Lena Prado'], ['Lena Ruth Prado']], ['middle-name', 'middle-name', 'middle-name']],
  ])('%s', (_, texts, names, doubts) => {
    const { entities, doubtful } = dossier(...texts);
    expect(entities.map(({ aliases }) => aliases.map(({ text }) => text)).toSorted()).toEqual(names);
    expect(doubtful.map(({ rule }) => rule)).toEqual(doubts);
  });
});

describe('a name of two words that one text takes for a person’s and another for a firm’s', () => {
  it.each([
    ['is one where nothing else says that it is somebody', ['{person:Sea Works} came. {person:Sea Works} left.', '{organisation:Sea Works} came.'], 1],
    ['is two where an office does', ['{role:Minister} {person:Calva Strand} came.', '{organisation:Calva Strand} came.'], 2],
    ['is the firm’s where a text has its legal form', ['{person:Sea Works} came.', '{organisation:Sea Works Corp} came.', '{organisation:Sea Works Corp} left.'], 1],
  ])('%s', (_, texts, count) => expect(dossier(...texts).entities.length).toBe(count));
  it('… and is an organisation, however many take it for a person', () => {
    expect(dossier('{person:Sea Works} came.', '{organisation:Sea Works Corp} came.', '{person:Sea Works} left.').entities.map(({ type }) => type)).toEqual(['organisation']);
  });
});

it('each of the two rests on the rule and on a place that speaks for it', () => {
  const texts = ['{person:Lena Prado} came.', '{person:Lena Prado Solís} came. {person:Prado} left. {person:Lena Prado Solís} slept.'];
  const merges = dossier(...texts).entities.flatMap((entity) => entity.merges);
  expect(merges.map(({ text, rule, grounds }) => [text, rule, grounds?.source])).toEqual([['Lena Prado', 'second-surname', 'note-b'], ['Prado', 'surname', 'note-b']]);
});
