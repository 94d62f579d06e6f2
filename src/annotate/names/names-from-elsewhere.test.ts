import { describe, expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

const names = (body: string) => marksAsWords(body, 'name', [english], (mark, words) => `${mark.type} ${words(mark.span)}`);

describe('names of other countries and their kinds', () => {
  test.each([
    ['a nickname stands inside a name', 'They met the chief executive Margaret "Mimi" Kellor there.', ['person Margaret "Mimi" Kellor']],
    ['curly, behind a title', 'It was said by Mayor Tevik “the Boat” Holt. Mayor Tevik “Boat” Holt left.', ['person Tevik', 'person Holt', 'person Tevik “Boat” Holt']],
    ['what stands before the father’s name is a name', 'They met Sultan bin Khalifa al-Halm and Sultan Kellor there.', ['person Sultan bin Khalifa al-Halm', 'person Kellor']],
    ['an Arabic article inside a name opens none', 'They met the spokeswoman, Hind Al Kellor, there.', ['person Hind Al Kellor']],
    ['a port is named with its joiners', 'It was sold to Portos e Caminhos do Halm in May.', ['organisation Portos e Caminhos do Halm']],
    ['the stop of a short title ends no sentence', 'It was signed by H.E. Eng. João Kellor there.', ['person João Kellor']],
    ['whoever is addressed by an office has no name there', 'They said: Thank you, Madam Chair and Honourable Members, we leave.', []],
    ['a week in a town is an event', 'They met at Abu Dhabi Harbour Week in May.', ['event Abu Dhabi Harbour Week']],
    ['a numbered convention is a work', 'It is told in Halm Convention 169 of May.', ['work Halm Convention 169']],
    ['a ship is a work by the letters before its name', 'They sailed on the MV Al Kellor to Oslo.', ['work MV Al Kellor', 'place Oslo']],
    ['… of whatever navy', 'The destroyer USS Halvor met HMS Norby, FS Elverin and RRS Sir David Kell.', ['work USS Halvor', 'work HMS Norby', 'work FS Elverin', 'work RRS Sir David Kell']],
    ['letters that stand for other things need a word of no list', 'The SS officers and INS Commissioner Jan Kell met.', ['organisation SS', 'organisation INS', 'person Jan Kell']],
    ['a trader and a harbormaster are persons', 'They asked Zelko, a 34-year-old cocoa trader, and the harbormaster Brondo there.', ['person Zelko', 'person Brondo']],
    ['a number in words is no name', 'c. Thirty-seven cars were there.', []],
    ['a rank of police is no part of a name', 'It was said by Comr. Tevik Kellor there.', ['person Tevik Kellor']],
    ['an office by its letters is no part of a name', 'They met PS Mwando Kellor there. After PS Kellor left, they asked MP Brondo.', ['person Mwando Kellor', 'person Kellor', 'person Brondo']],
    ['a lake is a place', 'They came to the lake Tavik Halm in May.', ['place Tavik Halm']],
    ['who speaks a language is no name', 'They met Quechua-speaking villagers there.', []],
    ['what is said to be a man is a person, what is a company an organisation', 'We know that Zelko is a hard man, and that Brond was a small company.', ['person Zelko', 'organisation Brond']],
  ])('%s', (_fact, text, found) => expect(names(text)).toEqual(found));
});
