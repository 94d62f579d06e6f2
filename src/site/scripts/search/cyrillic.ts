/**
 * Cyrillic letters in Latin, as Ukraine and as Russia write their names in passports and newspapers
 * (Cabinet of Ministers of Ukraine, resolution 55 of 2010; BGN/PCGN for Russian, without its marks).
 */
const both: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  д: 'd',
  ж: 'zh',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  ь: '',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'w',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
};
const ukrainian: Readonly<Record<string, string>> = { ...both, г: 'h', е: 'e', и: 'y', й: 'y', щ: 'shch' };
const russian: Readonly<Record<string, string>> = { ...both, г: 'g', е: 'e', ё: 'yo', и: 'i', й: 'y', щ: 'shch', ъ: '', ы: 'y', э: 'e' };

/**
 * A word in Cyrillic, in Latin letters, each way once; nothing for words in other letters.
 *
 * @example inLatin('Лисенко') // ['lysenko', 'lisenko']
 */
export function inLatin(word: string): string[] {
  const lower = word.toLowerCase().normalize('NFC');
  if (!/\p{Script=Cyrillic}/u.test(lower)) return [];
  return [...new Set([ukrainian, russian].map((letters) => [...lower].map((letter) => letters[letter] ?? letter).join('')))];
}
