/**
 * Letters beyond a–z by language, in lower case: what the words of one language are written with. Several
 * languages that are written alike share a line. What tells Windows-1250 from Windows-1252.
 */
export const westernAlphabets: readonly string[] = [
  'àâæçéèêëîïôœùûüÿ', // French
  'áéíñóúüªº', // Spanish
  'áâãàçéêíóôõúüªº', // Portuguese
  'àèéìíîòóùú', // Italian
  'àáçèéêëïñòóôúùü·ªº', // Catalan, Occitan, Galician
  'äöüßéà', // German
  'åäöéüà', // Swedish, Finnish
  'æøåéèêóòâôäö', // Danish, Norwegian
  'áéíóúýþæöð', // Icelandic, Faroese
  'áéèëêíïóöúüàâîôûç', // Dutch, Afrikaans
];

/** The same for languages of Central Europe, which Windows-1250 writes. */
export const centralAlphabets: readonly string[] = [
  'ąćęłńóśźż', // Polish
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíĺľňóôŕšťúýž', // Slovak
  'áéíóöőúüű', // Hungarian
  'ăâîşţ', // Romanian
  'čćđšž', // Croatian, Slovene, Serbian in Latin letters
  'äöüß', // German
  'çë', // Albanian
];
