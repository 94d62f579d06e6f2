import type { TellingData } from '../../model/telling-data.ts';
import { words } from './word-list.ts';

/** How English clauses tell of events. */
export const telling: TellingData = {
  relatives: words('which that where who whose'),
  personRelatives: words('who whose'),
  determiners: words('the a an this these its their his her'),
  settings: words('in at near outside'),
  articles: words('the'),
  possessives: words('s'),
  perfect: words('has have'),
  earlier: words('had first earlier previously originally formerly initially once ago before'),
  pronouns: words('he she they it this that these those we i you'),
  pointers: words('this that'),
  around: words('at during in to for of by from'),
  endings: ['ations', 'ation', 'ments', 'ings', 'ment', 'ing', 'ed', 'es', 's'],
  looseEnd: 'e',
  headlines: {
    boundaries: new Set(['which', 'who', 'where', 'while', 'because', 'although', 'so that', 'in order to']),
    cleanCuts: words('and but so which who where while because although in order'),
    fronts: words('with in on at over during after before according as for by since under despite amid'),
    keptFronts: words('according as for under without if unless provided assuming depending considering'),
    participleEndings: words('ing ed'),
    presentEnding: 'ing',
    adverbEndings: words('ly'),
    adverbs: words('later then also soon again still even only first now already once just not never'),
    auxiliaries: words('is are was were be been being am has have had having do does did will would can could may might must shall should'),
    sayings: words('said says told tells added adds noted notes argued argues claimed claims announced reported reports warned wrote writes explained suggested believes believe thinks think'),
    looseEnds: words(`a an the and or but nor of for in on at by to from with as that which who whose whom his her its their our my your this these those is are was were be been has have had will would can could may might should
      must not what how why when where whether while than into onto over about between against after before under during without within across through toward towards upon amid among despite because if until since per more most very no`),
    noSubjects: words('who which where that and or with as including'),
    joints: words('and but'),
    subordinators: words('after before when because'),
    complementiser: 'that',
    omitted: words('the a an'),
  },
};
