/** Events known by name, parted by semicolons; none that is a day of the calendar, and none that a head word tells (*(Harbour) Forum*). */
export const knownEvents: ReadonlySet<string> = new Set(
  `
world war i; world war ii; world war one; world war two; world war 1; world war 2; first world war; second world war; great war; wwi; wwii; ww1; ww2; cold war; gulf war; korean war; vietnam war; six-day war; yom kippur war
crimean war; boer war; spanish civil war; iran-iraq war; war on terror; october revolution; cultural revolution; arab spring; prague spring; velvet revolution; orange revolution; holocaust; holodomor; nakba; kristallnacht
great depression; great recession; perestroika; brexit; d-day; euromaidan; watergate; reconquista; umrah; hajj; haj; arbaeen; nowruz; ashura; kumbh mela
eid al-fitr; eid al fitr; eid-ul-fitr; eid ul-fitr; eid al-adha; eid al adha; eid-ul-adha; eid ul-adha; eid-ul-azha; eid ul-azha; lunar new year; chinese new year; mardi gras; oktoberfest
olympics; winter olympics; summer olympics; paralympics; winter paralympics; world cup; fifa world cup; super bowl; tour de france; giro d'italia; afcon; copa america; copa américa; copa libertadores; eurovision; comic-con; berlinale
state of emergency; states of emergency; state of exception; state of siege; state of calamity; state of disaster; state of alert; state of the union; state of the nation; white terror; red terror; dirty war; war of independence
navaratri; navratri; durga puja; dussehra; ganesh chaturthi; raksha bandhan; baisakhi; pongal; onam; loy krathong; chuseok; ramazan; eid ul fitr; eid ul adha; eid-al-adha; eid-al-fitr; juneteenth; kwanzaa; libertadores; edinburgh festival fringe; edinburgh fringe
oscars; academy awards; grammys; emmys; golden globes; baftas; brit awards`
    .split(/[;\n]\s*/)
    .filter((name) => name !== ''),
);
