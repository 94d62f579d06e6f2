/** Events known by name, parted by semicolons; none that is a day of the calendar, and none that a head word tells (*(Harbour) Forum*). */
export const knownEvents: ReadonlySet<string> = new Set(
  `
world war i; world war ii; world war one; world war two; world war 1; world war 2; first world war; second world war; great war; wwi; wwii; ww1; ww2; cold war; gulf war; korean war; vietnam war; six-day war; yom kippur war
crimean war; boer war; spanish civil war; iran-iraq war; war on terror; october revolution; cultural revolution; arab spring; prague spring; velvet revolution; orange revolution; holocaust; holodomor; nakba; kristallnacht
great depression; great recession; perestroika; brexit; d-day; euromaidan; watergate; reconquista; umrah; hajj; haj; arbaeen; nowruz; ashura; kumbh mela
eid al-fitr; eid al fitr; eid-ul-fitr; eid ul-fitr; eid al-adha; eid al adha; eid-ul-adha; eid ul-adha; eid-ul-azha; eid ul-azha; lunar new year; chinese new year; mardi gras; oktoberfest
olympics; winter olympics; summer olympics; paralympics; winter paralympics; world cup; fifa world cup; super bowl; tour de france; giro d'italia; afcon; copa america; copa américa; copa libertadores; eurovision; comic-con; berlinale
cop15; cop 15; cop16; cop 16; cop17; cop 17; cop18; cop 18; cop19; cop 19; cop20; cop 20; cop21; cop 21; cop22; cop 22; cop23; cop 23; cop24; cop 24; cop25; cop 25; cop26; cop 26; cop27; cop 27; cop28; cop 28; cop29; cop 29; cop30; cop 30; cop31; cop 31; cop32; cop 32; cop33; cop 33; cop34; cop 34; cop35; cop 35
state of emergency; states of emergency; state of exception; state of siege; state of calamity; state of disaster; state of alert; state of the union; state of the nation; white terror; red terror; dirty war; war of independence
navaratri; navratri; durga puja; dussehra; ganesh chaturthi; raksha bandhan; baisakhi; pongal; onam; loy krathong; chuseok; ramazan; eid ul fitr; eid ul adha; eid-al-adha; eid-al-fitr; juneteenth; kwanzaa; libertadores; edinburgh festival fringe; edinburgh fringe
oscars; academy awards; grammys; emmys; golden globes; baftas; brit awards`
    .split(/[;\n]\s*/)
    .filter((name) => name !== ''),
);
