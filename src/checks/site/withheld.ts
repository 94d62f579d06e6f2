/** A dossier whose editor withholds: a witness's name, a passage, one source but for its facts, one but for excerpts. */
export const withheldSeeds: Readonly<Record<string, string>> = {
  // The name in every form: title, full, surname, possessive, capitals, over a line end, with a soft hyphen, in an address, set aside.
  'olvanik-speaks.txt': [
    ' date 2031-04-07 Harbour fire: Marek Olvanik speaks out',
    '',
    'VESTMARK, April 7 - Marek Olvanik, a crane driver at Vestmark Port, told the inquiry on Monday that the alarm had been switched off.',
    '',
    '"Nobody answered the telephone that night," Olvanik said. Olvanik’s colleague Jon Petersen confirmed the account.',
    '',
    'The inquiry heard that Ma\u00ADrek Olva\u00ADnik had warned the Port Authority in March. The key to the alarm room lay under the third flowerpot. MAREK OLVANIK left the hall by a side door.',
    '',
    'Tags: #harbour #olvanik #inquiry',
    '',
    'Share this article',
  ].join('\n'),
  'agency.txt': [
    ' date 2031-04-08 Inquiry hears crane driver',
    '',
    'VESTMARK, April 8 - Crane driver Marek Olvanik and Jon Petersen gave evidence on Monday, the Vestmark Port inquiry said. Olvanik was heard for an hour.',
    '',
    'The key to the alarm room lay under the third flowerpot, the chair, Lena Okafor, said.',
  ].join('\n'),
  'owned.txt': [
    'The quay smelt of tar and old rope when the mayor arrived before dawn.',
    '',
    'Mayor Ida Brandt visited Vestmark Port on 9 April 2031 and promised 12 million euros for new alarms. "We shall not forget that terrible night," Brandt said.',
    '',
    'Gulls circled above the burnt sheds while nobody found a word of comfort.',
  ].join('\n'),
  'partly.txt': [
    ' date 2031-04-10 Council debates the fire',
    '',
    'VESTMARK, April 10 - The city council debated the fire for seven hours on Thursday. "The alarms will be tested every week," Lena Okafor said.',
    '',
    'Spectators had brought sandwiches wrapped in yesterday’s newspaper. Rain drummed upon the glass roof throughout the afternoon session.',
    '',
    'A choir of pensioners hummed the harbour hymn between two speeches. Somebody’s umbrella blocked the emergency exit until evening.',
    '',
    'The caretaker counted forty muddy footprints across the marble stairs. Two pigeons watched from the gallery without visible emotion.',
  ].join('\n'),
};

export const withheldContent: Readonly<Record<string, string>> = {
  'dossier.yaml': 'title: The harbour fire\n',
  'sources.yaml': [
    'owned.txt:',
    '  outlet: Vestmark Gazette',
    '  publish: metadata',
    '  because: Its owner allows no more',
    'partly.txt:',
    '  publish: excerpts',
    '',
  ].join('\n'),
  'decisions.yaml': [
    'redact:',
    '  - name: Marek Olvanik',
    '    label: a witness',
    '    because: He was promised that he would not be named',
    '  - words: The key to the alarm room lay under the third flowerpot',
    '',
  ].join('\n'),
};

/** What may stand in no file of the site, whatever its letters' case, in pages, index, exports or names of files. */
export const withheldWords: readonly string[] = [
  'olvanik',
  'marek',
  'flowerpot',
  'smelt of tar',
  'before dawn',
  'terrible night',
  'gulls circled',
  'burnt sheds',
  'word of comfort',
  'quay-smelt',
  'the quay',
  'sandwiches',
  'yesterday’s newspaper',
  'rain drummed',
  'choir of pensioners',
  'umbrella',
  'marble stairs',
  'pigeons watched',
];
