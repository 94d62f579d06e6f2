import type { WordData } from '../../model/reading-data.ts';
import { commonWords } from './common-words.ts';
import { newerWords } from './newer-words.ts';
import { words as list } from './word-list.ts';

/** Closed classes: what never opens a name by itself. */
const functionWords = list(`
  a an the this that these those and or but nor so yet for of in on at by to from with without within into onto upon about above across after against along amid among around as before behind below beneath beside besides
  between beyond despite down during except inside instead like near off out outside over past per regarding since through throughout till toward towards under underneath unlike until up versus via while whilst
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom whose which what when where why how whether if because
  although though unless once than then there here now not no yes is are was were be been being am do does did doing done have has had having will would shall should can could may might must ought let
  also just only even still already again ever never always often sometimes both each every either neither some any many much more most few fewer less least several all none one two three four five six seven eight nine ten
  another other others such too very quite rather perhaps maybe however moreover furthermore meanwhile therefore thus hence otherwise nevertheless nonetheless additionally finally firstly secondly later earlier today
  yesterday tomorrow tonight according following including due given based thanks recently currently
  everyone everybody everything someone somebody something anyone anybody anything nobody nothing dear
  speaking asked said says saying told adding earlier previously initially originally eventually subsequently apparently reportedly officially overall together instead indeed certainly clearly importantly
  don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't it's that's there's here's what's who's let's he's she's i'm i've i'll i'd we're we've we'll you're they're
  you'll it'll he'll she'll they'll there'll that'll who'll you'd he'd she'd we'd they'd it'd there'd you've they've who've mustn't needn't aint ain't
  especially particularly unlike whoever whatever whichever wherever whenever
`);

/** What English words are worth where a capital begins one. */
export const words: WordData = {
  common: new Set([...commonWords, ...newerWords]),
  endings: ['s', 'es', 'ed', 'd', 'ing'],
  derivations: ['er', 'ers', 'or', 'ors', 'al', 'ally', 'ic', 'ise', 'ised', 'ising', 'ize', 'ized', 'izing', 'isation', 'ization', 'ory', 'ness', 'less', 'able', 'ible', 'ist', 'ists', 'ful', 'ment', 'ments', 'ive', 'ity', 'ways', 'work', 'works', 'ies', 'ier', 'iest'],
  wordShape: /(?:ly|ing|ed|ness|tion|tions)$/,
  boundArticles: list('al el ar as ad an at az ash d l'),
  surnameOpeners: list('Mc Mac De Di La Le Van Fitz'),
  function: functionWords,
  article: list('the'),
  listJoints: list('and or'),
  possessive: /^['’]s$/,
  prefixes: /^(?:pro|anti|non|ex|post|pre|pan|mid|trans)-/i,
  definite: list('the'),
  determiners: list('the a an his her their its one another then also'),
  prepositions: list('of in at from with on to by about against for near during after'),
  clauseOpeners: list('the it there i we he she they this these a an its his their her our my'),
  phraseEnds: list('who which that whose and was is has had were are will would said told when while'),
  small: list('a an the of and or nor but for in on at to by with from as via vs over into per after amid about against between de la le du van von der al'),
  neverNames: list(`
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
    english french german spanish russian ukrainian arabic chinese japanese hebrew latin mandarin cantonese hindi urdu persian farsi pashto dari turkish polish
    christian christians christianity muslim muslims islam islamic islamist islamists jew jews jewish judaism catholic catholics protestant protestants orthodox buddhist buddhists buddhism hindu hindus hinduism sikh sikhs sunni sunnis
    shia shiite shiites shi'ite nazi nazis nazism communist communists marxist marxism god allah lord internet web christmas easter ramadan eid passover hanukkah thanksgiving halloween
    wi-fi wifi bluetooth
    swahili kiswahili amharic tigrinya ge'ez afrikaans xhosa hausa yoruba igbo tagalog telugu kannada malayalam marathi sanskrit aramaic syriac yiddish ladino esperanto gaelic quechua aymara nahuatl
    presbyterian presbyterians pentecostal pentecostals satanic communism capitalism fascism socialism
    torah talmud diwali holi deepavali vesak songkran purim hogmanay ponzi
    ok tv dvd cd pc id ceo cfo pm am mp mps mep meps phd ba ma mba
    ebola zika sars mers malaria mpox monkeypox lassa marburg dengue tuberculosis omicron enditem
    republican democratic liberal conservative transcript deco nouveau covid covid-19 coronavirus
    anr ors adv lordship lordships ladyship appellant appellants respondent respondents
    newsroom newsrooms newsdesk celsius fahrenheit ngo ngos q1 q2 q3 q4 yeah yep meh hey wow oh indigenous aboriginal bitcoin ethereum westernised westernized sabbath yom imams yes no hi hello thanks please sorry read watch photo photos image images video videos file credit source sources tags facts analysis opinion editorial exclusive breaking update updated related
  `),
  pronouns: new Map([['he', 'm'], ['she', 'f'], ['him', 'm'], ['her', 'f']]),
};
