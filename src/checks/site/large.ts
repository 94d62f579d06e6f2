const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const towns = [
  'Almarin',
  'Bresk',
  'Corvan',
  'Dellmar',
  'Esting',
  'Farrow',
  'Gelden',
  'Harrol',
  'Istmere',
  'Jorvik',
  'Kaldan',
  'Lomar',
  'Mirren',
  'Norvell',
  'Ostrand',
  'Pelham',
];
const deeds = ['opened', 'closed', 'bought', 'sold', 'repaired', 'moved', 'painted', 'rented', 'visited', 'renamed'];
const things = ['harbour', 'bridge', 'school', 'library', 'market', 'ferry', 'hospital', 'theatre', 'mill', 'station', 'museum'];

/**
 * Invented texts with more events than one page of a chronology holds: most in one year, some in two others; and more quotations and
 * figures than a page holds.
 */
export const large: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 30 }, (_, text) => {
    const year = text < 24 ? 2021 : text < 28 ? 2022 : 2019;
    const town = towns[text % towns.length] ?? '';
    const paragraphs = Array.from({ length: 10 }, (_each, at) => {
      const day = 1 + ((text * 7 + at * 3) % 28);
      const thing = things[(text + at * 2) % things.length] ?? '';
      return `On ${day} ${months[(text + at) % 12]} ${year} the council of ${town} ${deeds[at]} the ${thing} of ${town}. “The ${thing} needs ${20 + text * 10 + at} new rooms,” said Lena ${towns[at]}.`;
    });
    return [`${String(text + 10)}-${town.toLowerCase()}.txt`, `News from ${town}\n\n30 December ${year}\n\n${paragraphs.join('\n\n')}\n`];
  }),
);
