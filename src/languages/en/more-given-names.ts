import { feminineNames } from './feminine-names.ts';
import { givenNames } from './given-names.ts';
import { masculineNames } from './masculine-names.ts';
import { words } from './word-list.ts';

/** Given names the generated list lacks: Slavic, Arabic, Persian, Asian, African and others. */
const moreGivenNames = words(`
begum datuk datin abba
oleksandr oleksiy oleksii oleksandra olha olga olena oksana oleh olexander volodymyr volodymir vladimir vladislav vyacheslav viacheslav valeriy valerii valery valentyn vasyl vasily viktor
vitaliy vitalii vitaly yuriy yurii yuri yulia yuliia yuliya yevhen yevgeny yevgenia yaroslav yegor andriy andrii andrei andrey anatoliy anatoly arseniy artem artyom bohdan bogdan borys boris
dmytro dmitry dmitri dmitrii denys denis danylo fedir hanna halyna hryhoriy grigory ihor igor inna iryna irina ivan ivanna kateryna katerina kyrylo kirill larysa larisa leonid lesia liudmyla
ludmila lyudmila maksym maksim maxim mariia mariya marta mykola nikolai nikolay mykhailo mikhail myroslav miroslav nadiia nadiya natalia nataliia natalya nazar olesia ostap pavlo pavel petro
pyotr roman ruslan rustem rostyslav semen sergei sergey serhiy serhii sergiy stanislav stepan svitlana svetlana svyatoslav taras tetiana tatiana tatyana tymofiy vadym vadim vira
alexei aleksei alexey alexandr aleksandr aleksander alyona anastasia anton arkady gennady georgy german gleb konstantin kostiantyn lev nikita oleg ramzan rinat sergii timur vyacheslav zhanna
andrzej bartosz beata bogdan boguslaw bronislaw czeslaw dariusz donald ewa grzegorz henryk jacek jaroslaw jaroslav jerzy kazimierz krzysztof lech leszek maciej malgorzata marcin marek mariusz
mateusz mieczyslaw piotr radoslaw radosław rafal ryszard slawomir stanislaw tadeusz tomasz wladyslaw wojciech zbigniew zdzislaw jan jana petr pavla tomas zdenek zuzana vaclav milos andrej bela
viktoria gyorgy istvan janos laszlo ferenc imre peter zoltan orban judit katalin ion mihai nicolae traian klaus radu florin calin georgi boyko rumen ivailo kiril bozidar dragan goran milan
milorad mladen nebojsa nikola novak predrag radovan ratko slobodan vojislav zoran aleksandar ana jelena zeljko ivica janez borut alojz edi albin hashim ramush vjosa
josep jordi pere pedro pablo jose josé joaquin javier luis carlos miguel manuel mariano rafael rodrigo alvaro ignacio nadia yolanda teresa antónio antonio joao joão jorge paulo ursula thierry
ludivine josep kaja kaja mette jens jonas magnus lars anders bjorn björn carl erik fredrik goran göran gustaf hakan henrik ingrid johan karin kristina lena magdalena margot mats mikael nils olof
ola per pål stefan sven torbjorn ulf ulla jyrki sauli sanna petteri alexander antti pekka matti timo juha tarja toomas urmas kersti andrus juri hanno arvydas dalia gitanas ingrida gabrielius
valdis krisjanis edgars artis egils annegret angela olaf boris annalena robert wolfgang guido sigmar heiko ulrich hans heinz helmut horst jürgen juergen jurgen dieter dietmar gerhard günter
gunther joachim jochen manfred markus otto rainer reinhard rolf rudi uwe werner wilhelm emmanuel jean jean-claude jean-yves jean-marie jean-pierre jean-luc francois françois nicolas dominique
sebastien sébastien stephane stéphane bruno laurent benoit édouard edouard bernard gerard gérard herve hervé pascal philippe gilles guillaume mathieu matthieu olivier sylvain sylvie valérie
charles alain yves christophe catherine florence frédéric didier jacques guy geert herman elio yves sophie alexander mark ruud dick hanke kajsa jaap jeroen joost kees maarten maxime pieter
sander stef thijs wim wopke david silvio matteo giuseppe giorgia mario sergio luigi paolo guido antonio enrico massimo romano federica roberta pier carlo vittorio lorenzo alessandro andrea
mohammed mohamed mohammad muhammad mohamad ahmed ahmad ahmet mahmoud mahmud mustafa mostafa hassan hasan hussein hossein husayn hamid hamad hamdullah haider ibrahim ismail ismael jalal jamal
kamal karim khaled khalid khalil majid malik mansour masoud mehdi mehmet mevlut moqtada munir murat nabil nasser nasrallah nawaz nouri omar osama qasem rafik rafiq rahim rashid reza recep riad saad
saddam saeed said salah saleh salim salman sami samir sergio shaukat sheikh suleiman sultan syed talal tamim tariq tawfiq tayyip tayyib usama walid wael yahya yasser yassin yousef youssef yusuf
zayed zalmay ziad zine abdul abdel abdallah abdulla abdullah abdelaziz abdelfattah abu adel adnan ali amir anwar ashraf asif ayad ayman aziz bashar bassam binyamin benjamin benny bilal fadi fahd
faisal farid farouk fatima fouad fuad ghassan habib hakim hanan hani hosni ayatollah bandar barham burhan daoud fayez hadi ehud ariel shimon yitzhak yair naftali avigdor tzipi moshe shaul gadi
ebrahim mahmoud hashemi javad ramin shirin narges laleh pervez parvez benazir imran asif hamid ashraf ghani atal manmohan narendra sonia rahul indira rajiv sanjay sunil suresh ramesh vijay
ajay amit anil arun ashok deepak gopal lakshmi mahesh mukesh nirmala prakash pranab priya ravi rishi priti suella sajid sadiq nikki kamala raj rakesh sushma vikram sheikh khaleda mahinda
xi jintao jiabao keqiang zemin wen li wang zhang chen liu yang zhao huang zhou wu xu sun hu zhu lin he guo ma luo deng mao yi jiechi qishan shinzo shinzō junichiro yukio naoto yoshihiko
taro fumio yasuo kaoru kenji hiroshi takeshi akira ichiro masahiro makoto katsuya toshimitsu sadako haruki hideo kazuo koichi satoshi shigeru tadao yoshi yoko ban ki-moon kim moon park lee
jae-in geun-hye myung-bak dae-jung jong-il jong-un yo-jong aung suu kyi nguyen tran pham susilo joko megawati mahathir anwar najib thaksin yingluck prayut ferdinand rodrigo gloria benigno corazon
kofi kwame nelson thabo jacob cyril robert morgan joseph uhuru raila mwai yoweri paul laurent goodluck olusegun muhammadu sani ellen emmerson meles haile abiy isaias hifikepunye hailemariam
hugo nicolás nicolas evo luiz inácio dilma jair michel michelle sebastian salvador augusto fidel raul raúl ernesto felipe vicente enrique andrés alvaro juan alberto cristina nestor mauricio
barack hillary condoleezza donald mitch newt mitt rudy rand ted bernie tulsi kirsten tammy lloyd antony jake avril wendy merrick janet gina samantha mike joe jill chuck nancy kevin
anders javier marc madeleine warren colin dick george bill al jimmy rex jim ash leon lindsey elon jeff tim steve satya sundar larry sergey mark sheryl jack
keir rishi liz boris theresa david nick gordon tony ben jeremy michael dominic penny grant yvette angela rachel wes pat ed harriet priti philip liam tobias alok nadhim
scott julie julia malcolm bob tony kevin john gough penny marise anthony jacinda bill winston chrystia justin stephen stéphane mélanie melanie harjit anita
`);

/** Names of the lists above that are commoner as words, titles, places or surnames: no evidence for a person by themselves. */
const otherwiseKnown = words(`
    sierra said he per may china israel india jordan chad georgia paris london virginia carolina dakota sydney asia america sultan sheikh ayatollah orban ban an ma min
    so do in my rand dale savannah cairo milan vienna kuwait august april june summer autumn kiev ben-gurion sun art bay sky king prince duke major earl brown
    north west east guy sons al law hall forest park german roman norman brad champion general christian islam unity liberty justice constitution trinity
    treasure union peace mercy princess star true world lane ford ranger royal capital cash chance chase coral crystal dean deputy drew frank gay golden grace
    gray green heath hope hunter ivory jade joy judge lee love marine mark mary melody miles misty ocean patience phoenix price prosper ray reed rich river
    robin rose ruby rusty sage sandy scout sunny wade ward will young bill grant jack pat chuck rob sue don dick bob josh penny faith dawn eve ash hugh kitty
    rod gene neptune carol cliff clay bud buddy basil berry cherry colt daisy ivy lily olive violet iris holly heather hazel ginger sterling victor angel jersey
    holland ireland kenya cuba brazil francs max page parker mason carter cooper taylor bishop archer baker porter sawyer tanner turner walker webster marshal
    marshall marshals
`);

const moreFeminine = words(`
    oleksandra olha olga olena oksana yulia yuliia yuliya yevgenia hanna halyna inna iryna irina ivanna kateryna katerina larysa larisa lesia liudmyla ludmila
    lyudmila mariia mariya marta nadiia nadiya natalia nataliia natalya olesia svitlana svetlana tetiana tatiana tatyana vira alyona anastasia zhanna beata ewa
    malgorzata jana petra zuzana katalin judit jelena ana vjosa ursula yolanda ludivine kaja mette ingrid karin kristina lena magdalena margot ulla sanna tarja
    kersti dalia ingrida annegret angela annalena sylvie catherine florence kajsa giorgia federica roberta fatima hanan shirin narges laleh benazir indira sonia
    priti suella nikki kamala sushma khaleda suu megawati yingluck gloria corazon ellen dilma michelle cristina hillary condoleezza nancy kirsten tammy tulsi
    avril wendy janet gina samantha jill madeleine theresa penny priti yvette rachel liz julie julia marise jacinda chrystia mélanie melanie anita sheryl priya
    nirmala lindsey
`);

const moreMasculine = words(`
    oleksandr rustem oleksiy oleksii oleh olexander volodymyr volodymyr vladimir vladislav vyacheslav viacheslav valeriy valerii valery valentyn vasyl vasily
    viktor vitaliy vitalii vitaly yuriy yurii yuri yevhen yevgeny yaroslav yegor andriy andrii andrei andrey anatoliy anatoly arseniy artem bohdan bogdan borys
    boris dmytro dmitry dmitri dmitrii denys denis danylo fedir hryhoriy grigory ihor igor ivan kyrylo kirill leonid maksym maksim maxim mykola nikolai mykhailo
    mikhail nazar ostap pavlo pavel petro roman ruslan rostyslav semen sergei sergey serhiy serhii stanislav stepan svyatoslav taras tymofiy vadym vadim thierry
    josep donald emmanuel olaf boris recep bashar haider fuad ibrahim mohammed ahmed mahmoud hassan hussein ali omar khalid mustafa yasser binyamin benjamin
    ariel ehud barack joe mike bill bob jim john george
`);

/** The generated lists and those above, without the names that are commoner as something else. */
export const allGivenNames: ReadonlySet<string> = new Set([...givenNames, ...feminineNames, ...masculineNames, ...moreGivenNames].filter((name) => !otherwiseKnown.has(name)));
/** Given names of women: those listed, and those of the lexicon. */
export const allFeminine: ReadonlySet<string> = new Set([...feminineNames, ...moreFeminine]);
/** Given names of men: those listed, and those of the lexicon. */
export const allMasculine: ReadonlySet<string> = new Set([...masculineNames, ...moreMasculine]);
