import type { SentenceData } from '../../model/reading-data.ts';
import { words } from './word-list.ts';

/** Where a full stop ends no English sentence. */
export const sentences: SentenceData = {
  abbreviations: words(`
    comr snr eng engr arq lic dra sra cllr atty adv hrh h.e ing ir drs
    mr mrs ms messrs dr prof rev hon sen rep gov gen lt col maj capt cmdr cdr brig adm sgt cpl pvt spc pte pres amb supt insp det fr st mt jr sr
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
    rs anr ors
    inc ltd corp co bros dept univ assn est fig figs no nos vol pp ed eds vs viz cf al approx ca calif fla mass conn ariz ill mich minn tex va pa wash ore okla tenn ky la ga wis md vt mo ala ark colo del ind kan neb nev wyo mont ont que alta sask cie intl mfg sens reps gens cols govs
    e.g i.e u.s u.k u.n u.s.a d.c a.m p.m ph.d b.a m.a mln bln sp spol`),
  compoundTails: words('speaking based led listed backed born style like run owned controlled funded registered related linked held dominated sponsored brokered built made trained educated flagged administered occupied ruled supported friendly wide area specific inspired bound'),
};
