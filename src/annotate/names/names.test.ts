import { describe, expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

const names = (body: string) => marksAsWords(body, 'name', [english], (mark, words) => `${mark.type} ${words(mark.span)}`);

const cases: readonly (readonly [fact: string, text: string, names: readonly string[]])[] = [
  ['a title goes before the name and is no part of it', 'Talks with Defence Minister Olena Tarvik began.', ['person Olena Tarvik']],
  ['a long office is cut off before the given name', 'It was said by European Commissioner for Internal Market Thierry Marrel today.', ['person Thierry Marrel']],
  ['an office keeps its list of fields', 'We met Deputy Secretary General for Trade, Hybrid Threats and Energy David van Loon there.', ['person David van Loon']],
  ['a country inside an office is a name of its own', 'The Minister of Energy of Ukraine Rustem Halych spoke.', ['place Ukraine', 'person Rustem Halych']],
  ['particles belong to the name', 'They saw Ursula von der Heide and Piet van Dam.', ['person Ursula von der Heide', 'person Piet van Dam']],
  ['a surname alone is the person named in full', 'We heard Marta Kell first. Later Kell left.', ['person Marta Kell', 'person Kell']],
  ['a surname that is a common word counts once the full name stands in the text', 'They asked Mike Field. Field said no.', ['person Mike Field', 'person Field']],
  ['a common word at a sentence’s start is no name', 'Strategy matters. Progress was slow.', []],
  ['a town is known by its council', 'Norby City Council met. The mayor spoke in the hall, and Norby slept.', ['organisation Norby City Council', 'place Norby']],
  ['a firm is known by its full name', 'Shares of Halvor Shipping Ltd rose, while rivals of Halvor fell.', ['organisation Halvor Shipping Ltd', 'organisation Halvor']],
  ['unless somebody has that name', 'Shares of Halvor Shipping Ltd rose. Ada Halvor left, and Halvor laughed.', ['organisation Halvor Shipping Ltd', 'person Ada Halvor', 'person Halvor']],
  ['analysts work at an organisation', 'It was praised by analysts at Norby Bank.', ['organisation Norby Bank']],
  ['an MP sits for a place', 'It was written by the MP for Norby Central Ada Berg today.', ['place Norby Central', 'person Ada Berg']],
  ['a ship is none of the five', 'They sailed on the ferry Kronprins Olav to Oslo.', ['place Oslo']],
  ['a short word with a capital is part of the name before it', 'The roads to Nam Tra My are closed.', ['place Nam Tra My']],
  ['the sign of an amount is no name', 'They got help of VND 7 million from Norland and HUF 3 million from Marta Kell.', ['place Norland', 'person Marta Kell']],
  ['the label of a transcript is no name', 'HOST: Who comes?\nGUEST: Marta Kell comes.\nHOST: When?\nGUEST: Now.', ['person Marta Kell']],
  ['agencies part two places by a stroke', 'OSLO/BERGEN (Agency) - A ferry sank.', ['place OSLO', 'place BERGEN']],
  ['what a share is traded as is no name', 'They sold Norby Marine ASA (NORB.OL) today.', ['organisation Norby Marine ASA']],
  ['sums and numbers are no names', 'Thirty-three ferries sank. They paid QR8,944,593 or QR27bn.', []],
  ['bodies joined by “and the” are two', 'They wrote to Parliament and the Trade Council in May.', ['organisation Parliament', 'organisation Trade Council']],
  ['a general department is no general', 'He leads the General Department of Harbour Affairs today.', ['organisation General Department of Harbour Affairs']],
  ['what a name is stands behind it', 'They visited Zenlo, a small startup from Oslo, and Brond, a village in the hills.', ['organisation Zenlo', 'place Oslo', 'place Brond']],
  ['demonyms of two words only describe', 'They met West African directors and a Sierra Leonean president.', []],
  ['a grade is no name', 'It closed its Series B round with Northby Capital.', ['organisation Northby Capital']],
  ['a daughter is a person', 'They met her daughter, Khandy, in Oslo.', ['person Khandy', 'place Oslo']],
  ['a title in quotation marks is a work', 'She made ‘The Salt Road’ in Oslo.', ['work Salt Road', 'place Oslo']],
  ['demonyms are no places', 'The Belgian side met Ukrainian officials and a Danish envoy.', []],
  ['demonyms side by side are no name', 'They met the Bosnian Serb leader and two Iraqi Kurdish envoys.', []],
  ['what shares are held in is an organisation, what something is in a place', 'It sold its shares in Brondal for a house in Tirnovo.', ['organisation Brondal', 'place Tirnovo']],
  ['countries and cities are places', 'It moved from Denmark to Lisbon and the U.S. last year.', ['place Denmark', 'place Lisbon', 'place U.S.']],
  ['US is a country, us is not', 'He told us that the US agreed.', ['place US']],
  ['heads make organisations', 'He works at the Ministry of Digital Affairs and for the Northern Grid Agency.', ['organisation Ministry of Digital Affairs', 'organisation Northern Grid Agency']],
  ['a head in lower case closes a name of common words', 'They opened the new Field Research office in May.', ['organisation Field Research office']],
  ['a forum is an event', 'It was shown at the EU-Ukraine Energy Forum in Oslo.', ['event EU-Ukraine Energy Forum', 'place Oslo']],
  ['a strategy with its name is a work', 'They adopted the European Energy Storage Strategy.', ['work European Energy Storage Strategy']],
  ['a short form has the type of its long form', 'They adopted the European Energy Storage Strategy (EESS). The EESS is new.', ['work European Energy Storage Strategy', 'work EESS', 'work EESS']],
  ['acronyms in capitals are organisations', 'The decision of NATO was read.', ['organisation NATO']],
  ['other words in capitals are not', 'He watched TV at 5 PM.', []],
  ['a possessive ending stays outside', 'They praised Denmark’s plan.', ['place Denmark']],
  ['joined countries are two names', 'The Poland-Ukraine border was closed.', ['place Poland', 'place Ukraine']],
  ['a place before “-based” is a name', 'A London-based firm won.', ['place London']],
  ['hyphenated given names hold together', 'She met Chan Kwok-wing of the Civic Party.', ['person Chan Kwok-wing', 'organisation Civic Party']],
  ['in Title Case only known names count', 'Denmark To Launch New Plan With Partners In Oslo', ['place Denmark', 'place Oslo']],
  ['months and weekdays are no names', 'On Monday they met in May.', []],
  ['a place of two words before “-listed” is a name', 'A New Delhi-listed firm won.', ['place New Delhi']],
  ['a head after the possessive of common words closes one name', 'He wrote to the Farmers’ Union and the People’s Assembly.', ['organisation Farmers’ Union', 'organisation People’s Assembly']],
  ['the field of a ministry may hold “and” and commas', 'The Ministry of Trade, Ocean Affairs and Mines agreed with the Ministry of Health and Wellness.', ['organisation Ministry of Trade, Ocean Affairs and Mines', 'organisation Ministry of Health and Wellness']],
  ['a president of a country is not the president “for” another', 'They asked President Rodrigo Marr for Norway’s help.', ['person Rodrigo Marr', 'place Norway']],
  ['short forms of common words are no names', 'The new energy buggy (NEB) sells. Most NEBs go to Oslo.', ['place Oslo']],
  ['a model’s code is a name', 'It flew the B17 to Oslo.', ['organisation B17', 'place Oslo']],
  ['the number of an index, a model or a unit belongs to its name', 'The Halvor 100 fell, NRX 50 rose, a Norby 747 landed and the old Norby 747 Freighter flew.', ['organisation Halvor 100', 'organisation NRX 50', 'organisation Norby 747', 'organisation Norby 747 Freighter']],
  ['what is counted, scored or a share does not', 'The Halvor 100 ships sank, NRX 50 percent, Norby 3 – 0 Brond, Halvor 102, Brond 99, USD 25.', ['organisation Halvor', 'organisation NRX', 'organisation Norby', 'organisation Brond', 'organisation Halvor', 'organisation Brond']],
  ['nor what stands after a place', 'They met in Norway 300 times; Oslo 110 was no name.', ['place Norway', 'place Oslo']],
  ['two common words with the capital of one name are one, whatever the first is elsewhere', 'They read PC Weekly and the Internet Compass on the Internet.', ['organisation PC Weekly', 'organisation Internet Compass']],
  ['of two countries with one name the North is one', 'They flew from North Korea to South Korea. The North agreed, the south wind blew, and the South slept.', ['place North Korea', 'place South Korea', 'place North', 'place South']],
  ['of one country it is not', 'They flew to South Africa. Winters in the South are mild.', ['place South Africa']],
  ['two words with capitals are a place where they lie in one', 'She lives in Mountain Hall, Norway.', ['place Mountain Hall', 'place Norway']],
  ['a storm keeps its kind at a sentence’s start', 'Hurricane Wanda hit Oslo.', ['event Hurricane Wanda', 'place Oslo']],
  ['so does the airline of a country', 'Air Norway lost Air Norway Flight 447 again.', ['organisation Air Norway', 'organisation Air Norway Flight 447']],
  ['a senator of a state has a name of common words', 'They met Senator Ada Hill of Norway there.', ['person Ada Hill', 'place Norway']],
  ['a currency is no name', 'It paid US$5 million and RM105 to Oslo.', ['place Oslo']],
  ['days in the plural are no names', 'They meet on Mondays and Tuesdays in Oslo.', ['place Oslo']],
  ['a surname that goes first names the person alone', 'Head of office Su Chung-hai spoke. The hall, Su said, is full.', ['person Su Chung-hai', 'person Su']],
  ['an office’s word after a given name is a surname', 'Home Minister Amit Shah left.', ['person Amit Shah']],
  ['capitals at the head of a text are where it was written', 'GRODNAR, March 3 - Prices rose.', ['place GRODNAR']],
  ['a noun of places after a name tells a place', 'Floods hit the Ardel valley.', ['place Ardel']],
  ['last words of companies tell a company', 'Shares of Brondal Airlines and Tevik Petroleum rose.', ['organisation Brondal Airlines', 'organisation Tevik Petroleum']],
  ['an organisation inside an office’s words is a name of its own', 'Late in the day the Chairman of the Harbour Safety Board left the town together with Tevik Petroleum Director Olga Marr.', ['organisation Harbour Safety Board', 'organisation Tevik Petroleum', 'person Olga Marr']],
  ['the field of a minister is no name', 'The Minister of Public Works left.', []],
  ['“anti-” with a capital belongs to the name', 'He leads the National Anti-Fraud Office.', ['organisation National Anti-Fraud Office']],
  ['a name may open with a function word before a head', 'They sold the Tomorrow Group.', ['organisation Tomorrow Group']],
  ['a summit with its place or its owner is an event', 'They meet at the NATO summit in Lisbon and at a summit in Oslo.', ['organisation NATO', 'event summit', 'place Lisbon', 'event summit', 'place Oslo']],
  ['a summit or a conference alone is none', 'The summit follows a conference in Oslo.', ['place Oslo']],
  ['“the Commission” stands for the commission named before', 'The Harbour Safety Commission met. Later the Commission left.', ['organisation Harbour Safety Commission', 'organisation Commission']],
  ['a body that one word with a capital names is an organisation', 'They said the Commission agreed, and Treasury Secretary Ada Berg spoke.', ['organisation Commission', 'organisation Treasury', 'person Ada Berg']],
  ['a country that is also a common word is one where a sentence begins', 'They met in Oslo. Turkey said so.', ['place Oslo', 'place Turkey']],
  ['what is counted has no name', 'They broke Article 12 and Section 9 in Oslo.', ['place Oslo']],
  ['both ends of a way are places', 'They drove from Halvik to Skornes.', ['place Halvik', 'place Skornes']],
  ['“the … regime” is called after a person', 'They fled the Marrel regime.', ['person Marrel']],
  ['a name before a currency’s sign is none', 'They paid Ada Berg US$300 in Oslo.', ['person Ada Berg', 'place Oslo']],
  ['a rival is a firm', 'It sued its rival Moravel.', ['organisation Moravel']],
  ['the field of a minister is no party', 'The Minister of Labour and Trade, Ada Berg, left.', ['person Ada Berg']],
  ['the West is a place, a surname of three letters a person', 'He said Yu had left the West.', ['person Yu', 'place West']],
  ['who says “it” will do something is no person', 'In Oslo, Moravel Tezba said on Monday it would leave.', ['place Oslo', 'organisation Moravel Tezba']],
  ['a paper’s name may open with an article of another language', 'They read La Sirena in Oslo.', ['organisation La Sirena', 'place Oslo']],
  ['in Title Case words of no list are names, with the head that closes them', 'New Harbour Opens Near Golvik Wildlife Refuge', ['place Golvik Wildlife Refuge']],
  ['words in capitals before a headline tell its kind', 'PRESS DIGEST - Norway - Sept 2.', ['place Norway']],
  ['two words in one are no name in capitals', 'NORWAY CLOSES ITS AIRSPACE TO PLANES', ['place NORWAY']],
  ['what a possessive owns tells whose it is', 'They met Moravel Tezba’s shareholders and Rigan Tolvik’s widow.', ['organisation Moravel Tezba', 'person Rigan Tolvik']],
  ['a firm goes by its full name’s beginning, whatever that sounds like', 'Shares of Peter Brandel International Inc. rose. Peter Brandel fell.', ['organisation Peter Brandel International Inc.', 'organisation Peter Brandel']],
  ['a state’s short form after its town is a place', 'He lives in Norby, Conn., and works in Halvik, N.J., today.', ['place Norby', 'place Conn.', 'place Halvik', 'place N.J.']],
  ['examples are of the kind that is named before them', 'They like towns such as Halvik and firms like Moravel.', ['place Halvik', 'organisation Moravel']],
  ['joined demonyms and their plurals only describe', 'Cuban-Americans and Tanzanians met Anglo-French envoys and Western diplomats.', []],
  ['a shuttle is none of the five, with or without its kind', 'They flew the shuttle Columbia from Florida. Later Columbia landed.', ['place Florida']],
  ['the first of two surnames names the person too', 'They met Jose Marrel Ruiz. Later Marrel left.', ['person Jose Marrel Ruiz', 'person Marrel']],
  ['what closes a firm’s name is none by itself', 'He said the other Corp. would leave Oslo.', ['place Oslo']],
  ['a firm’s name ends with “Inc.”', 'It was bought by Moravel Inc. Brandel Shipping rose.', ['organisation Moravel Inc.', 'organisation Brandel Shipping']],
  ['common words open a name that “Inc” closes', 'Field Norway International Inc said so.', ['organisation Field Norway International Inc']],
  ['a ministry’s field may hold “and” after any of its words', 'They asked the Ministry of International Trade and Industry.', ['organisation Ministry of International Trade and Industry']],
  ['a name with a possessive in a list of names is one name', 'They asked Moody’s in Oslo.', ['organisation Moody’s', 'place Oslo']],
  ['a forum that says something is an organisation', 'In Oslo the Civil Rights Forum said so.', ['place Oslo', 'organisation Civil Rights Forum']],
  ['“the group’s lawyer” is a person', 'They heard Ayo Tolvik, the group’s lawyer, in Oslo.', ['person Ayo Tolvik', 'place Oslo']],
  ['what something is north of is a place', 'It lies 40 km north of Tolvik.', ['place Tolvik']],
  ['a doubtful given name after a title is one', 'Senate Majority Leader Bob Stone left.', ['organisation Senate', 'person Bob Stone']],
  ['a ministry, an office or a court called after an office is a body', 'The Ministry of Justice said so, and the Attorney General’s Office and the Office of the Prime Minister agreed.', ['organisation Ministry of Justice', 'organisation Attorney General’s Office', 'organisation Office of the Prime Minister']],
  ['a firm’s ending may stand behind a comma, and nothing behind it belongs to the name', 'They sold what was left of Halvor Motors Co., Ltd. of Norway and most of Brondal Steel, Inc. of Oslo that day.', ['organisation Halvor Motors Co., Ltd.', 'place Norway', 'organisation Brondal Steel, Inc.', 'place Oslo']],
  ['a county before an office is a place', 'They asked Halvor County Commissioner Ada Berg.', ['place Halvor County', 'person Ada Berg']],
  ['weekdays and months with a hyphen are no names', 'It opens Wednesday-Sunday for the January-6th crowd.', []],
  ['the plural of a short form in brackets is a name', 'They met some of the Harbour Guard Forces (HGFs) there in Oslo.', ['organisation Harbour Guard Forces', 'organisation HGFs', 'place Oslo']],
  ['both ends of a railway are places', 'They closed the Halvor-Skornes railway.', ['place Halvor', 'place Skornes']],
  ['an airport is a place, international or not', 'They said Norby International Airport closed.', ['place Norby International Airport']],
  ['a month’s word before a surname is a given name', 'They met Jan Kellor in Oslo. In June Kellor left.', ['person Jan Kellor', 'place Oslo', 'person Kellor']],
  ['two papers of several words are parted by a stroke', 'They read the Norby Times/Halvor News in Oslo.', ['organisation Norby Times', 'organisation Halvor News', 'place Oslo']],
  ['after what was said the speaker may go before or behind the verb', '“It is so,” added Mabdor during a talk.', ['person Mabdor']],
  ['one sure place tells what the others of a list are', 'They flew from there to all of Halden, Skogn, Brondal and Norway in one week of that year.', ['place Halden', 'place Skogn', 'place Brondal', 'place Norway']],
];

describe('names', () => {
  test.each(cases)('%s', (_fact, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('every name says why', () => {
    const reasons = marksAsWords('They met at the Ministry of Trade.', 'name', [english], (mark) => mark.reasons.join('; '));
    expect(reasons).toEqual(['head “Ministry”; “the” before']);
  });

  test('a described event is called by the words beside it', () => {
    const called = marksAsWords('They meet at the NATO summit in Lisbon.', 'name', [english], (mark, words) => words(mark.called));
    expect(called).toEqual(['', 'NATO summit in Lisbon', '']);
  });

  test('a short form points at its long form', () => {
    const stands = marksAsWords('The Radio Delta Network (RDN) is here.', 'name', [english], (mark, words) => words(mark.stands));
    expect(stands).toEqual(['', 'Radio Delta Network']);
  });
});
