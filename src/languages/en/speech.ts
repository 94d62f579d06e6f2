import type { QuoteData } from '../../model/reading-data.ts';
import { lines, words } from './word-list.ts';

const verbs = words(`
  said says say saying tell tells told telling added adds adding asked asks asking replied replies replying answered answers wrote writes writing writes stated states stating declared declares declaring announced announces announcing
  explained explains explaining noted notes noting stressed stresses stressing emphasised emphasized emphasises emphasizes commented comments commenting remarked remarks insisted insists insisting argued argues arguing
  claimed claims claiming warned warns warning admitted admits admitting acknowledged acknowledges concluded concludes concluding continued continues continuing recalled recalls recalling responded responds responding
  observed observes suggested suggests suggesting joked jokes quipped shouted yelled whispered tweeted tweets posted posts boasted complained complains confirmed confirms confirming denied denies exclaimed urged urges urging
  pointed points predicted predicts promised promises vowed vows testified testifies reiterated reiterates underlined underlines underscored highlighted highlights joked recounted reads read lamented conceded quoted cautioned countered
  reported reports describes described calls called tells sings sang chanted chanting yells screamed screams joked jokes denounced bemoaned blasted attacked mocked characterized characterised dismissed defended hailed praised criticized criticised branded deemed labeled labelled dubbed
  agreed agrees agreeing thundered mused pleaded begged demanded demands maintained maintains contended asserted asserts affirmed opined retorted proclaimed declared revealed reveals disclosed disclosed remembers remembered recalls laughs laughed sighs sighed grins grinned smiles smiled
`);

/** How English reports speech. */
export const quotes: QuoteData = {
  verbs,
  reporting: new Set([...verbs, ...words('believes believed thinks thought hopes hoped expects expected reported reports reporting indicated indicates signalled signaled informed informs')]),
  finite: /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)\b/,
  addressing: words('tell tells told telling'),
  sideClauses: words('when while whereas after before although though because since if until which who where'),
  naming: words('called titled entitled dubbed named headlined captioned christened nicknamed subtitled'),
  denying: words('denied denies'),
  withDeeds: words('continued continues promised promises vowed vows pledged agreed agrees hoped hopes expected expects demanded asked begged'),
  deedOpener: 'to',
  passives: words('is are was were be been being'),
  passiveFillers: words('also often then later once sometimes variously'),
  clauseOpeners: words('as while when whereas'),
  verbsBeside: words(`reflected reflects detailed details specified specifies assured assures clarified clarifies elaborated elaborates estimated estimates mentioned mentions pledged pledges
    reassured reminded reminds speculated speculates surmised enthused enthuses gushed chimed interjected enquired inquired wondered wonders cried cries hissed growled snapped barked murmured muttered mumbled
    pondered ponders theorised theorized reasoned reasons expressed expresses assessed analysed analyzed summarised summarized deplored deplores rejoiced quips whispers shouts bellowed roared scoffed shrugged groaned wailed recommended recommends`),
  adverb: /(?<!^(?:fami|assemb|monopo|anoma|homi|subsidiari|on|al|ral|bul|fol|dol|sup|re|f|be|je|li|hol|ear|p|s))ly$/,
  participle: /ing$/,
  fillers: words('also then later has have had once again further earlier even just herself himself both who was is will would'),
  bodies: words('it'),
  agents: words('by'),
  things: words('it they i we'),
  prefixes: lines(`
according to
in the words of
as stated by
as reported by
quoted by`),
  unspeaking: words('plan plans schedule law laws rule rules tradition type size age need needs taste custom preference circumstances standards ability merit'),
  unnamed: words('spokesman spokeswoman spokesperson'),
  complementisers: words('that whether why how'),
  nouns: withPlurals(words(`
    minister president commissioner secretary spokesman spokeswoman spokesperson official officials representative leader chairman chairwoman director chief head governor mayor senator ambassador commander general officer
    judge lawyer attorney prosecutor analyst expert professor researcher author writer journalist editor critic activist candidate nominee premier chancellor diplomat envoy politician lawmaker congressman congresswoman congressman
    statement report press-release release letter document ministry government company agency department group organisation organization commission office bureau police army military court church union bank party
    man woman girl boy student teacher doctor father mother son daughter wife husband brother sister resident witness soldier pilot driver victim suspect player coach captain manager owner founder ceo executive economist
    scientist engineer historian strategist aide adviser advisor billionaire businessman mogul tycoon actor actress singer star veteran pastor priest bishop colonel sheriff detective
    book article piece clip ad ruling memo email message tweet post headline website campaign speech text paper newspaper magazine site blog study poll survey organizer supporter opponent rival judge voter narrator announcer source protester lawyer family parent neighbor neighbour worker employee customer reader viewer
  `)),
  questionLabels: words('Q Question QUESTION'),
  answerLabels: words('A Answer ANSWER'),
  interviewing: '\\b(?:[Ii]nterview(?:s|ed|ing)?|[Cc]onversation with|[Qq]uestions (?:to|for)|(?:[Ss]poke|[Tt]alk(?:s|ed|ing)?|[Ss]peak(?:s|ing)|[Ss]at down|[Cc]hat(?:s|ted)?) (?:with|to)|[Aa]nswer(?:s|ed) (?:our |some |readers’ )?questions)\\b',
  interviewers: words('by'),
  secondPersons: words('you your You Your yours yourself'),
  firstPersons: words('I me my My we We us our Our mine ours'),
  outletOpeners: words('as the and'),
  takingThings: words('declared declares maintained maintains confirmed confirms acknowledged acknowledges admitted admits disclosed proclaimed pledged read reads wrote writes called calls described describes announced announces asked asks asking revealed reveals dismissed defended hailed praised criticized criticised denounced mocked attacked promised demanded urged reported highlighted predicted recalled recalls remembered remembers'),
  verbsOfOutlets: words('reports reported informs informed cites'),
  outletVerbs: words('reports reported informs informed writes wrote says cites'),
};

/** Regular plurals too: *officials*, *agencies*. */
function withPlurals(nouns: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...nouns, ...[...nouns].map((noun) => (/[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(s|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`))]);
}
