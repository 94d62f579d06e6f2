import type { TellingData } from '../../model/telling-data.ts';
import { words } from './word-list.ts';

export const telling: TellingData = {
  relatives: words('which that where who whose'),
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
    frontEnding: 'ing',
    noSubjects: words('who which where that and or with as including'),
    joints: words('and but'),
    complementiser: 'that',
    omitted: words('the a an'),
  },
};
