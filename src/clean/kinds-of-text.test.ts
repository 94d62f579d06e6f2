import { describe, expect, test } from 'vitest';
import { languages } from '../languages/languages.ts';
import { cut } from '../model/span.ts';
import { clean } from './clean.ts';

const cleanOf = (text: string) => clean({ file: 'a.txt', bytes: text.length, sha256: '0'.repeat(64), text }, languages);
const prose = 'The council of the town has agreed to build a new bridge over the river, the mayor said on Monday.';
const more = 'It will be open to all of the people who live in the town, and it is to be ready in the spring.';
const headline = 'Mayor to open the new bridge over the river';

describe('a line may state two facts', () => {
  test.each([
    ['Posted on 21 November 2023 by Mirjam Oost', '21 November 2023', 'Mirjam Oost', undefined],
    ['Monday, 6 November 2023 by Staff Reporters', 'Monday, 6 November 2023', 'Staff Reporters', undefined],
    ['March 14, 2024 | By Jane Doe and John Roe', 'March 14, 2024', 'Jane Doe and John Roe', undefined],
    ['By Ruth Ansell | Aug 23, 2024 | Energy', 'Aug 23, 2024', 'Ruth Ansell', undefined],
    ['By Jane Doe, 14 March 2024', '14 March 2024', 'Jane Doe', undefined],
    ['Source: Xinhua| 2024-04-18 21:14:37|Editor: huaxia', '2024-04-18 21:14:37', undefined, 'Xinhua'],
    ['Varnholm Weekly, No. 14, 5 April 2024', '5 April 2024', undefined, 'Varnholm Weekly'],
    ['Kesk Monitor, [22.08.2024 06:20]', '22.08.2024 06:20', undefined, 'Kesk Monitor'],
    ['By Jane Doe | Bridge Today | 13.09.24', '13.09.24', 'Jane Doe', undefined],
    ['POSTED BY: Jane Doe ON 17 AUGUST 2024', '17 AUGUST 2024', 'Jane Doe', undefined],
    ['OSLO, Norland, Sept 26, 2024 (Norden Wire) -', 'Sept 26, 2024', undefined, 'Norden Wire'],
    ['Published on 06 March 2025 | Written by Jane Doe, John Roe', '06 March 2025', 'Jane Doe, John Roe', undefined],
    ['Posted on 13 March 2024 by admin', '13 March 2024', undefined, undefined],
    ['By THE NORLAND POST, in News · 08-08-2023 09:15:00 · 4 Comments', '08-08-2023 09:15:00', undefined, undefined],
    ['Oslo | Updated - July 28, 2024 at 09:41 PM IST | Published - July 28, 2024 at 07:15 PM IST', 'July 28, 2024 at 07:15 PM IST', undefined, undefined],
    ['Volume 771: debated on Tuesday 17 September 2024', 'Tuesday 17 September 2024', undefined, undefined],
    ['This content was published on August 14, 2024 - 11:05', 'August 14, 2024 - 11:05', undefined, undefined],
    ['Judgment: 25 July 2024', '25 July 2024', undefined, undefined],
    ['on July 23, 2019 By Norland Herald Reporter', 'July 23, 2019', undefined, undefined],
  ])('%s', (line, date, byline, outlet) => {
    const { seed, dateLines, facts, blocks } = cleanOf(`${headline}\n\n${line}\n\n${prose}\n\n${more}`);
    expect([dateLines.map((where) => cut(seed.text, where)), facts.byline?.text, facts.outlet?.text]).toEqual([[date], byline, outlet]);
    expect(blocks.map(({ text }) => text)).toEqual([prose, more]);
  });

  test('a sentence that begins so is none', () => {
    expect(cleanOf(`By Jane Doe Street, 14 March 2024 was a day to remember for the old town.\n\n${more}`).dateLines).toEqual([]);
  });
});

test.each([
  ['By Renzo Duarte Paz and Carla Ruiz de la Torre', 'Renzo Duarte Paz and Carla Ruiz de la Torre'],
  ['By Jane Doe, South Coast correspondent', 'Jane Doe'],
  ['By Jane Doe-Roe in Puerto Norby', 'Jane Doe-Roe'],
  ['By Jane Doe and John ter Roe in Oslo and Norby', 'Jane Doe and John ter Roe'],
  ['From: Jane Doe <jane.doe@bridge.example>', 'Jane Doe'],
])('who wrote it: “%s”', (line, byline) => {
  expect(cleanOf(`${headline}\n\n${line}\n\n${prose}\n\n${more}`).facts.byline?.text).toBe(byline);
});

test.each([
  ['By Jane Doe, Norland Herald', 'Jane Doe', 'Norland Herald'],
  ['By Jane Doe, Herald', 'Jane Doe', 'Herald'],
  ['By Jane Doe and John Roe, The Norland Herald', 'Jane Doe and John Roe', 'The Norland Herald'],
  ['By Jane Doe for Bridge Today', 'Jane Doe', 'Bridge Today'],
  ['Jane Doe for The Norland Herald', 'Jane Doe', 'The Norland Herald'],
  ['By Jane Doe, Special to the Norland Herald', 'Jane Doe', 'Norland Herald'],
  ['By Jane Doe | Reuters', 'Jane Doe', 'Reuters'],
  ['Jane Doe, BBC News, Oslo', 'Jane Doe', 'BBC News'],
  ['By Jane Doe, Norland Herald staff writer', 'Jane Doe', 'Norland Herald'],
  ['By JANE DOE FOR BRIDGETODAY', 'JANE DOE', 'BRIDGETODAY'],
  ['By JANE DOE - Norden Wire', 'JANE DOE', 'Norden Wire'],
  ['KRBT | By Jane Doe', 'Jane Doe', 'KRBT'],
  ['By Jane Doe  /  Staff reporter', 'Jane Doe', undefined],
  ['By: Redação', undefined, undefined],
  ['By Reuters', undefined, 'Reuters'],
  ['By Norland Herald Staff', undefined, 'Norland Herald'],
  ['Associated Press', undefined, 'Associated Press'],
  ['(Reuters)', undefined, 'Reuters'],
  ['By Emily Post', 'Emily Post', undefined],
  ['By Jane Doe, Mayor of Oslo', undefined, undefined],
])('an outlet is no part of who wrote it: “%s”', (line, byline, outlet) => {
  const { facts } = cleanOf(`${headline}\n\n${line}\n\n${prose}\n\n${more}`);
  expect([facts.byline?.text, facts.outlet?.text]).toEqual([byline, outlet]);
});

test('an agency’s tag at the end is its outlet, its name on a line in the middle is not', () => {
  expect(cleanOf(`${headline}\n\n${prose}\n\n${more}\n\n— AP`).facts.outlet?.text).toBe('AP');
  expect(cleanOf(`${headline}\n\n${prose}\n\nReuters\n\n${more}`).facts.outlet).toBeUndefined();
});

test.each([
  '15 October 2022 • 11:20am', 'Updated 15 October 2022 • 4:05pm', 'Sunday, December 4, 2022, 15:08 GMT+7', 'Issued at 05:00 (GMT+7) on 15/10/2022',
  'Date of issue: 2022-10-24', 'As of 19 October 2022 (18:00 local time)', 'July 2023', 'Press Release | Vienna, September 22, 2024', 'Norden Wire – Oslo, 3 April 2025, Thursday', 'Issue #88, 4 October 2024',
  'May 21, 2024 08:00 AM Eastern Daylight Time', 'Wed, May 22, 2024 page 12', 'Last updated: July 12th, 2024 at 10:30 UTC+02:00', 'Jan. 17, 2024, 6:02 a.m. CT Updated: Jan. 17, 2024, 11:15 a.m. CT', 'and last updated 10:02 PM, Feb 15, 2024', 'Magazine | September 2024 issue',
  'Veröffentlicht am 3. Mai 2023', '12 mars 2024', 'Updated - March 17, 2024 08:45 am IST - Oslo', '• Mar 6, 2025 Updated 4 hrs ago', 'Policy brief No. 12/2024 | Centre for Law and Bridges | April 2024', 'Friday, 7 March 2025 · Issue 88', 'Date of judgment: 14.03.2024', 'Last revised: 2025-03-03 09:30 UTC',
])('when it was written: “%s”', (line) => {
  const { seed, dateLines, setAside } = cleanOf(`${headline}\n\n${line}\n\n${prose}\n\n${more}`);
  expect([dateLines.length, setAside.map(({ span }) => cut(seed.text, span))]).toEqual([1, [headline, line]]);
});

test.each([
  ['the line right under it is none', ['Builder watches history from the bank\nThe town agreed to a new bridge over the river'], 'Builder watches history from the bank'],
  ['a label says what is the title', ['NORLAND BRIDGES JOINT STOCK COMPANY', 'Re: Incident at the river bridge'], 'Incident at the river bridge'],
  ['… of a mail that was answered and sent on', ['To: Roe, John <john.roe@bridge.example>', 'Subject: RE: FW: Bridge - the southern angle'], 'Bridge - the southern angle'],
  ['a journal and its volume are none', ['Journal of Bridges, Vol. 17, No. 2 (2019), pp. 113–141', 'Between the banks: a study of bridges'], 'Between the banks: a study of bridges'],
  ['an outlet’s edition is none', ['Norland Weekly – English edition', headline], headline],
  ['a line that is mostly numbers is none', ['2024. február 6. 14:22, kedd', headline], headline],
  ['whoever sent it on is none', ['Forwarded from Norland Informs', headline], headline],
  ['a programme that the text does not speak of is none', ['On Air: Morning with Ann Poe', headline], headline],
  ['what kind of text it is, and where it stands, is none', ['Q&A | Bridges Insight', '“We are to have a river and no bridge”'], '“We are to have a river and no bridge”'],
  ['two words that the text has are one', ['Bridge Agreed'], 'Bridge Agreed'],
  ['… also over a date', ['Bridge Agreed', '6 May 2024'], 'Bridge Agreed'],
  ['a day is none', ['Thursday, 6 March', headline], headline],
  ['who wrote it stands behind', ['A journal of rivers and what the town does', '27.1.2024', 'No sleep under the arches | Jane Doe'], 'No sleep under the arches'],
  ['the two sides of a case are one', ['SUPREME COURT OF NORLAND', 'Doe and Sons Ltd. v. The Town'], 'Doe and Sons Ltd. v. The Town'],
  ['a slogan is none', ['Accountability. Every day.', headline], headline],
])('titles: %s', (_fact, head, title) => {
  expect(cleanOf([...head, prose, more].join('\n\n')).title?.text).toBe(title);
});

test.each([
  ['a ministry over its release', ['MINISTRY OF BRIDGES OF THE REPUBLIC OF NORLAND', 'PRESS RELEASE No. 117/2024', 'NORLAND SIGNS AGREEMENT ON THE RIVER BRIDGE'], 'NORLAND SIGNS AGREEMENT ON THE RIVER BRIDGE', 'MINISTRY OF BRIDGES OF THE REPUBLIC OF NORLAND'],
  ['an institute over its report', ['Norland River Institute', 'What the Bridge Can Do'], 'What the Bridge Can Do', 'Norland River Institute'],
  ['a paper over its article', ['The Varnholm Times', headline], headline, 'The Varnholm Times'],
  ['a station over its article', ['KRBT 25 News', headline], headline, 'KRBT 25 News'],
  ['a blog over its post', ['Norland Blog', headline], headline, 'Norland Blog'],
  ['a firm over its release', ['Norland Bridges AG', 'Press release', headline], headline, 'Norland Bridges AG'],
  ['a mission over its statement', ['NORLAND ELECTION OBSERVATION MISSION', headline], headline, 'NORLAND ELECTION OBSERVATION MISSION'],
  ['a section is no outlet', ['Breaking News', headline], headline, undefined],
  ['an institution alone is the title', ['Ministry of Bridges of Norland'], 'Ministry of Bridges of Norland', undefined],
  ['one that does something is a headline', ['Ministry of Bridges opens new office', 'What comes after the bridge'], 'Ministry of Bridges opens new office', undefined],
])('letterheads: %s', (_fact, head, title, outlet) => {
  const { title: found, facts } = cleanOf([...head, prose, more].join('\n\n'));
  expect([found?.text, facts.outlet?.text]).toEqual([title, outlet]);
});

describe('a name beside the date', () => {
  test.each([
    [['Jane Doe', 'May 6, 2024'], 'Jane Doe'],
    [['May 6, 2024', 'John F. van der Roe'], 'John F. van der Roe'],
    [['World News', 'May 6, 2024'], undefined],
    [['By', 'Jane Doe', 'Town'], 'Jane Doe'],
    [['Jane Doe', 'Town', 'May 6, 2024'], undefined],
  ])('%j', (head, byline) => {
    expect(cleanOf([headline, ...head, prose, more].join('\n\n')).facts.byline?.text).toBe(byline);
  });
});

describe('a name over the text', () => {
  test('is the byline where its end tells who that is', () => {
    const { facts, setAside } = cleanOf(`${headline}\n\nKARL-ERIK LUND\n\n${prose}\n\n${more}\n\nKarl-Erik Lund is a former mayor of the town and of its port.`);
    expect([facts.byline?.text, setAside.map(({ rule }) => rule)]).toEqual(['Karl-Erik Lund', ['title', 'byline-note']]);
  });

  test.each([
    ['Jane Doe is a fellow at the Harbour Institute and writes on bridges.', 'Jane Doe'],
    ['Jane Doe teaches history at the university of the town.', 'Jane Doe'],
    ['Jane Doe is the mayor of the town.', undefined],
    ['Harbour Review is a journal of the town.', undefined],
  ])('a text ends with who wrote it, who is named nowhere else: “%s”', (bio, byline) => {
    const { facts, blocks } = cleanOf(`A bridge for the town\n\n${prose}\n\n${more}\n\n${bio}`);
    expect([facts.byline?.text, blocks.at(-1)?.text]).toEqual([byline, bio]);
  });

  test('who is named before is no author for what the end tells of her', () => {
    expect(cleanOf(`A bridge for the town\n\nThe bridge is too long, Doe said.\n\n${prose}\n\n${more}\n\nJane Doe is a professor at the university.`).facts.byline).toBeUndefined();
  });
  test('is none where it is a firm', () => {
    expect(cleanOf(`${headline}\n\nNorsund Marine\n\n${prose}\n\n${more}\n\nNorsund Marine is a leading builder of ships and founded in 1921.`).facts.byline).toBeUndefined();
  });
  test('is none where it does not', () => {
    expect(cleanOf(`${headline}\n\nKARL-ERIK LUND\n\n${prose}\n\n${more}`).facts.byline).toBeUndefined();
  });
});

test('the number of a note ends no less than its sentence', () => {
  const { blocks } = cleanOf(`${headline}\n\n${prose}[1]\n\n${more}[2]`);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

describe('leftovers of mails, channels, agencies and live reports', () => {
  test.each([
    ['newsletter', 'View this email in your browser'],
    ['newsletter', 'Was this email forwarded to you? Sign up here.'],
    ['newsletter', 'You are receiving this email because you signed up at bridge.example.'],
    ['newsletter', 'Unsubscribe | Manage preferences'],
    ['newsletter', 'Get all the latest news from the town straight to your inbox by signing up here.'],
    ['share', '📍 Subscribe: @bridgemonitor | Send us news: @bridgebot'],
    ['share', 'For all the latest opinion, follow us on X and Facebook'],
    ['live-index', '11m ago  Mayor praised for calm'],
    ['update-time', 'Updated at 14.52 CEST'],
    ['agency-note', '(Adds quotes from mayor, background)'],
    ['contact-line', '((jane.doe@bridge.example; +47 22 00 00 00))'],
    ['contact-line', 'Tel.: +47 600 0000'],
    ['contact-line', '+47 600 00 00 11'],
    ['correction', 'This article was amended on 5 May 2024. An earlier version gave a wrong name of the mayor.'],
    ['share', '👁 18.4K   💬 231   🔁 Share'],
    ['mail-frame', 'Message-ID: <17.roe@bridge.example>'],
    ['mail-frame', 'Content-Type: text/plain; charset=utf-8'],
    ['mail-frame', 'Cc: Roe, John <john.roe@bridge.example>'],
    ['mail-frame', 'This e-mail and any attachments are confidential and intended solely for the addressee.'],
    ['reference', 'DOI: 10.5555/bridge.2019.17.2.113'],
    ['contact-line', 'Mr John Roe, Press Officer'],
    ['press-mark', 'Press release no. 12/2024'],
    ['date-line', '👁 41.2K  ✍️ edited 22.08.2024, 06:20'],
    ['agency-note', 'Daily Bridge writer Lee Tran in Oslo contributed to this report.'],
    ['newsletter', 'Thanks for reading! Subscribe for free to receive new posts.'],
    ['navigation', 'English French Ukrainian Russian'],
    ['dividing-line', '___'],
    ['outlet-line', 'SOURCE Norsund Marine ASA'],
    ['date-line', 'Published 12 March 2024'],
    ['tags', 'Related topics: Town | Bridges'],
    ['tags', '#BRIDGE #TOWN'],
    ['update-time', 'Updated 3 hours ago'],
    ['correction', 'Update, February 19th, 9:10AM ET: Added comment from the mayor.'],
    ['byline-note', 'About the author: Jane Doe is a geographer.'],
    ['section-label', 'NORLAND-CORRUPTION/TRIAL'],
    ['copyright', 'Licensing Rights'],
    ['comments', 'Share your thoughts in the comments below!'],
    ['comments', 'Like Loading...'],
    ['newsletter', 'Thanks for signing up!'],
    ['agency-note', 'Additional reporting by Jane Doe in Oslo'],
    ['agency-note', '*Interview by Jane Doe. This conversation has been edited for length and clarity.*'],
    ['agency-note', 'MC/ADB // ADB.'],
    ['standards-line', 'The views expressed here are the author’s own.'],
    ['read-also', 'More:Here are the oldest bridges in the town'],
    ['read-also', '>> More in BUSINESS'],
    ['navigation', 'See stories by Jane Doe'],
    ['share', 'Email Print Save'],
    ['audio-notice', 'LISTEN • 4:07'],
    ['photo-caption', 'The new bridge over the river on Monday | Image: Jane Doe / Norden'],
    ['photo-caption', 'The mayor at the Town Hall in Oslo on March 12, 2024. PHOTO | JANE DOE | BRIDGE MEDIA'],
    ['photo-caption', '[Photo: Doe with Roe at the opening of the bridge, 2019. Credit: Norden]'],
    ['press-mark', 'Enditem/cs'],
  ])('%s: “%s”', (rule, line) => {
    const { seed, setAside, blocks } = cleanOf(`${prose}\n\n${line}\n\n${more}`);
    expect(setAside.map((each) => [each.rule, cut(seed.text, each.span)])).toEqual([[rule, line]]);
    expect(blocks.map(({ text }) => text)).toEqual([prose, more]);
  });

  test.each([
    'Tell us what the mayor can do to update the bridge, the council said.',
    'Tell us your thoughts, he said, and the mayor did.',
    'More: Less, a play on the bridge.',
    'He showed them the picture: A bridge without an end, in the evening light.',
    'Unsubscribe rates rose in May, the firm said, and it was no surprise.',
    '(Adds nothing to what is known.) The mayor went home.',
    'Phone lines were down in 2024 after the storm.',
  ])('not “%s”', (line) => {
    expect(cleanOf(`${prose}\n\n${line}\n\n${more}`).setAside).toEqual([]);
  });
});

describe('the name of an outlet over the text', () => {
  test.each([
    ['The Beacon', 'E-mails that the Beacon has seen say the same of the bridge, and the mayor does not deny it.', 'The Beacon'],
    ['The Beacon', 'E-mails that a paper has seen say the same of the bridge, and the mayor does not deny it.', undefined],
    ['Norland Herald | Live reporting', more, 'Norland Herald'],
    ['The Gulf & Harbour Review', more, 'The Gulf & Harbour Review'],
    ['Le Carnet du Nord (English)', more, 'Le Carnet du Nord'],
    ['House of Commons Hansard', more, 'House of Commons Hansard'],
  ])('%s: %s', (line, second, outlet) => {
    expect(cleanOf(`${line}\n\n${headline}\n\n6 May 2024\n\n${prose}\n\n${second}`).facts.outlet?.text).toBe(outlet);
  });
});

test('a notice over the text with buttons behind a stroke names no site', () => {
  const text = cleanOf(`We use cookies to make this site better. Accept all | Manage settings\n\n${headline}\n\n6 May 2024\n\n${prose}\n\n${more}`);
  expect([text.title?.text, text.facts.outlet?.text]).toEqual([headline, undefined]);
});

test('a name with small words over a text whose end tells of it is who wrote it, and no title', () => {
  const text = cleanOf(`The bridge is dying of silence\n\nSheikh Omar bin Adel al-Sabri\n\n6 May 2024\n\n${prose}\n\nSheikh Omar bin Adel al-Sabri was envoy of the town from 2019 to 2024, and wrote of its bridge.`);
  expect([text.title?.text, text.facts.byline?.text]).toEqual(['The bridge is dying of silence', 'Sheikh Omar bin Adel al-Sabri']);
});

test('an obituary is called by its name', () => {
  expect(cleanOf(`Ada Kell obituary\n\nMayor of the town who opened the bridge over its river\n\n6 May 2024\n\n${prose}\n\n${more}`).title?.text).toBe('Ada Kell obituary');
});

test('a ministry of several fields over its headline is who published it', () => {
  const call = 'Norland – Telephone call between Ms Jane Doe and the mayor of the town (4 September 2024)';
  const text = cleanOf(`NORLAND\n\nMinistry for Europe and Foreign Affairs\n\n${call}\n\n${prose}\n\n${more}`);
  expect([text.title?.text, text.facts.outlet?.text]).toEqual([call, 'Ministry for Europe and Foreign Affairs']);
});
