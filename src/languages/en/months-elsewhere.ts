import { numbered } from './word-list.ts';

/**
 * Months as other languages with Latin letters write them between a day and a year, where English differs: sites in English keep the
 * dates of their own country, *12 mars 2024*, *3. Mai 2023*, *4 de abril de 2023*. Words that two languages use for different months
 * (*listopada*) are left out.
 */
export const monthsElsewhere = numbered(`
  janvier 1 février 2 fevrier 2 mars 3 avril 4 mai 5 juin 6 juillet 7 août 8 aout 8 septembre 9 octobre 10 novembre 11 décembre 12 decembre 12
  januar 1 jänner 1 februar 2 märz 3 maerz 3 juni 6 juli 7 oktober 10 dezember 12
  enero 1 febrero 2 marzo 3 abril 4 mayo 5 junio 6 julio 7 agosto 8 septiembre 9 setiembre 9 octubre 10 noviembre 11 diciembre 12
  janeiro 1 fevereiro 2 março 3 maio 5 junho 6 julho 7 setembro 9 outubro 10 novembro 11 dezembro 12
  gennaio 1 febbraio 2 aprile 4 maggio 5 giugno 6 luglio 7 settembre 9 ottobre 10 dicembre 12
  januari 1 februari 2 maart 3 mei 5 augustus 8 augusti 8 maj 5 desember 12
  stycznia 1 lutego 2 marca 3 kwietnia 4 maja 5 czerwca 6 lipca 7 sierpnia 8 września 9 października 10 grudnia 12
  ledna 1 února 2 března 3 dubna 4 května 5 června 6 července 7 srpna 8 září 9 října 10 prosince 12
  ianuarie 1 februarie 2 martie 3 aprilie 4 iunie 6 iulie 7 septembrie 9 octombrie 10 noiembrie 11 decembrie 12
  ocak 1 şubat 2 mart 3 nisan 4 mayıs 5 haziran 6 temmuz 7 ağustos 8 eylül 9 ekim 10 kasım 11 aralık 12
  tammikuuta 1 helmikuuta 2 maaliskuuta 3 huhtikuuta 4 toukokuuta 5 kesäkuuta 6 heinäkuuta 7 elokuuta 8 syyskuuta 9 lokakuuta 10 marraskuuta 11 joulukuuta 12`);
