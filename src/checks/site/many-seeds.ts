/** Invented texts in any number, the same each time: five paragraphs each, of words as rare and as common as in real ones. */
export function manySeeds(count: number): { readonly texts: ReadonlyMap<string, string>; readonly queries: readonly string[] } {
  let state = 1;
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];
  const invent = (syllables: number) => Array.from({ length: syllables }, () => pick(['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v']) + pick(['a', 'e', 'i', 'o', 'u'])).join('');
  const words = Array.from({ length: 8000 }, () => invent(2 + Math.floor(random() * 3)));
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const surnames = Array.from({ length: 500 }, () => capital(`${invent(3)}n`));
  const people = surnames.map((surname) => `${pick(['Anna', 'Peter', 'Maria', 'John', 'Helen', 'Robert'])} ${surname}`) as [string, ...string[]];
  const word = () => words[Math.floor(words.length * random() ** 3)] ?? 'water';
  const sentence = () => `${capital(Array.from({ length: 14 }, () => (random() < 0.35 ? pick(['the', 'of', 'and', 'to', 'in', 'a', 'for']) : word())).join(' '))}.`;
  const paragraph = () => {
    const person = pick(people);
    const told = random() < 0.5 ? `${person} said on ${1 + Math.floor(random() * 28)} ${pick(['March', 'May', 'June', 'October'])} 2024 that the ${word()} harbour needed defence against the ${word()}.` : `“The ${word()} is ${word()} for Ukraine,” ${person} said.`;
    return [sentence(), told, sentence()].join(' ');
  };
  const texts = new Map(Array.from({ length: count }, (_, at) => [
    `${String(at).padStart(5, '0')}.txt`,
    ` date 2024-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')} ${Array.from({ length: 5 }, paragraph).join('\n\n')}\n`,
  ]));
  const [known = 'Anna'] = surnames;
  return { texts, queries: [known, 'harbour', 'ukraine', people[7] ?? known, 'defense', `${known} harbour`, 'the harbour needed', '12 May 2024'] };
}
