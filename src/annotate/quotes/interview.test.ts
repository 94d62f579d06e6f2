import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

const quotes = (...lines: readonly string[]) =>
  marksAsWords(lines.join('\n'), 'quote', [english], (mark, words) => (mark.mode === 'direct' ? `${words(mark.span)} | ${words(mark.speaker)} | ${words(mark.attribution)}` : '')).filter(Boolean);

const head = 'Marta Kell, the director of the Harbour Board, spoke to the Norden Post.';

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['what stands behind A: is said by whom the text was with', [head, 'Q: How many?', 'A: We built 40 ships.', 'Q: Why?', 'A: They are needed.'],
    ['We built 40 ships. | Marta Kell | A', 'They are needed. | Marta Kell | A']],
  ['… with whom it says we spoke, though it says only “her”', ['The engineer Marta Kell has drawn forty ships.', 'We spoke to her about Jan Holt.', 'Q: How many?', 'A: We built 40 ships.', 'Q: Why?', 'A: They are needed.'],
    ['We built 40 ships. | Marta Kell | A', 'They are needed. | Marta Kell | A']],
  ['… by the only person its head names, if it says no more', ['Marta Kell leads the Harbour Board.', 'Q. How many?', 'A. We built 40 ships.', 'Q. Why?', 'A. They are needed.'],
    ['We built 40 ships. | Marta Kell | A', 'They are needed. | Marta Kell | A']],
  ['… or by the only one who speaks there', ['Marta Kell and Jan Holt lead the Harbour Board. “It is late,” Marta Kell tells the Post.', 'Q: How many?', 'A: We built 40 ships.', 'Q: Why?', 'A: They are needed.'],
    ['It is late, | Marta Kell | Marta Kell', 'We built 40 ships. | Marta Kell | A', 'They are needed. | Marta Kell | A']],
  ['… not by one of two', ['Marta Kell and Jan Holt lead the Harbour Board.', 'Q: How many?', 'A: We built 40 ships.', 'Q: Why?', 'A: They are needed.'], []],
  ['an answer goes on until the next question, the last one does not', [head, 'Q: How many?', 'A: We built 40 ships.', 'They are needed.', 'Q: Why?', 'A: The sea rose.', 'The interview was shortened.'],
    ['We built 40 ships. | Marta Kell | A', 'They are needed. | Marta Kell | Marta Kell', 'The sea rose. | Marta Kell | A']],
  ['one question and answer are no interview', [head, 'Q: How many?', 'A: We built 40 ships.'], []],
  ['lines that only ask have answers where these speak of us', [head, '**How many?**', 'We built 40 ships.', '**Why?**', 'They are needed, I think.', '**What next?**', 'Our yard grows.'],
    ['We built 40 ships. | Marta Kell | Marta Kell', 'They are needed, I think. | Marta Kell | Marta Kell', 'Our yard grows. | Marta Kell | Marta Kell']],
  ['questions that a text answers itself are no interview', [head, 'How many?', 'It built 40 ships.', 'Why?', 'They are needed.', 'What next?', 'The yard grows.'], []],
  ['nor are they where it was with nobody', ['Marta Kell leads the Harbour Board.', 'How many?', 'We built 40 ships.', 'Why?', 'We need them.', 'What next?', 'Our yard grows.'], []],
  ['… with whom the head opens, where they ask “you” and the line with “interview” names who asked', ['Marta Kell, director of the Harbour Board, on ships and storms', 'Interview: Jan Holt', 'Why did you build?', 'MARTA KELL: We had to.', 'What changed?', 'Kell: Our sea rose.', 'Are you glad?', 'I am.', 'The new port opens in May.'],
    ['We had to. | Marta Kell | MARTA KELL', 'Our sea rose. | Marta Kell | Kell', 'I am. | Marta Kell | Marta Kell']],
  ['… not where nobody is asked', ['Marta Kell, director of the Harbour Board, on ships and storms', 'Why did it rise?', 'We had storms.', 'What changed?', 'Our sea rose.', 'What next?', 'I know.'], []],
  ['a remark in the place of a question is none of the answers', [head, 'How many?', 'We built 40 ships in the harbour of the town.', 'They call it a loss.', 'My mother would call it a gain, and so do I.', 'What next?', 'Our yard grows.', 'Are you glad?', 'I am.'],
    ['We built 40 ships in the harbour of the town. | Marta Kell | Marta Kell', 'My mother would call it a gain, and so do I. | Marta Kell | Marta Kell', 'Our yard grows. | Marta Kell | Marta Kell', 'I am. | Marta Kell | Marta Kell']],
  ['an answer ends where its speaker is spoken of', [head, 'How many?', 'We built 40 ships.', 'Why?', 'We need them.', 'Kell smiles.', 'What next?', 'Our yard grows.'],
    ['We built 40 ships. | Marta Kell | Marta Kell', 'We need them. | Marta Kell | Marta Kell', 'Our yard grows. | Marta Kell | Marta Kell']],
])('%s', (_fact, lines, expected) => {
  expect(quotes(...lines)).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['names before colons, in full or by surname', ['Norden Post: How is the port?', 'Jan Holt: It is well.', 'Norden Post: And the money?', 'Holt: The state pays.'], ['It is well. | Jan Holt | Jan Holt', 'The state pays. | Holt | Holt']],
  ['a turn goes on until the next label', ['Norden Post: How is the port?', 'Jan Holt: It is well.', 'We are glad.', 'Norden Post: And the money?', 'Holt: The state pays.'],
    ['It is well. | Jan Holt | Jan Holt', 'We are glad. | Jan Holt | Jan Holt', 'The state pays. | Holt | Holt']],
  ['initials of one whom the text names', ['Marta Kell met Jan Holt.', 'NP: How is the port?', 'JH: It is well.', 'NP: And the money?', 'JH: The state pays.'],
    ['How is the port? |  | NP', 'It is well. | Jan Holt | JH', 'And the money? |  | NP', 'The state pays. | Jan Holt | JH']],
  ['in full first, by initials then', ['Marta Kell met Jan Holt.', 'Marta Kell: How is the port?', 'Jan Holt: It is well.', 'MK: And the money?', 'JH: The state pays.'],
    ['How is the port? | Marta Kell | Marta Kell', 'It is well. | Jan Holt | Jan Holt', 'And the money? | Marta Kell | MK', 'The state pays. | Jan Holt | JH']],
  ['who answers by surname, who asks by letters', ['Marta Kell met Jan Holt.', 'Norden Post: How is the port?', 'Holt: It is well.', 'NP: And the money?', 'Holt: The state pays.', 'NP: Who else?', 'Holt: Nobody.'],
    ['It is well. | Holt | Holt', 'And the money? |  | NP', 'The state pays. | Holt | Holt', 'Who else? |  | NP', 'Nobody. | Holt | Holt']],
  ['offices of a parliament, with their holders in brackets once', ['The Chair (Hon. Marta Kell): We sit.', 'Hon. Jan Holt (Harbour): Who pays?', 'The Minister of Ports (Ada Berg): The state pays.', 'Hon. Jan Holt: All of it?', 'The Minister: Half of it.', 'The Chair: We rise.'],
    ['We sit. | Marta Kell | The Chair', 'Who pays? | Jan Holt | Hon. Jan Holt', 'The state pays. | Ada Berg | The Minister of Ports', 'All of it? | Jan Holt | Hon. Jan Holt', 'Half of it. | Ada Berg | The Minister', 'We rise. | Marta Kell | The Chair']],
  ['who speaks once in a sitting, with party or post; what stands in brackets alone is nobody’s', ['Vice-President Marta Kell: We sit.', '(Applause)', 'Jan Holt (Harbour Party): Who pays?', 'And when?', 'Dr Ada Berg, Minister for Ports: The state pays.', 'Vice-President Marta Kell: Once more.', 'Arne Lund (The Quay): No.', 'Vice-President Marta Kell: Why?', 'Arne Lund (The Quay): It rains.', 'Vice-President Marta Kell: We rise.'],
    ['We sit. | Marta Kell | Vice-President Marta Kell', 'Who pays? | Jan Holt | Jan Holt', 'And when? | Jan Holt | Jan Holt', 'The state pays. | Ada Berg | Dr Ada Berg', 'Once more. | Marta Kell | Vice-President Marta Kell', 'No. | Arne Lund | Arne Lund', 'Why? | Marta Kell | Vice-President Marta Kell', 'It rains. | Arne Lund | Arne Lund', 'We rise. | Marta Kell | Vice-President Marta Kell']],
  ['words before colons are no speakers', ['Place: Oslo', 'Time: When the sun sets?', 'Place: Bergen, and who knows?', 'Time: Jan Holt knows.'], []],
  ['two lines with names are no conversation', ['Jan Holt: It is well.', 'Marta Kell: It is not.'], []],
])('%s', (_fact, lines, expected) => {
  expect(quotes(...lines)).toEqual(expected);
});
