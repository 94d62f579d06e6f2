import type { FigureData } from '../../model/reading-data.ts';
import { pastForms } from './statements.ts';
import { lines, numbered, words } from './word-list.ts';

/** Past forms that also name what is counted: *a third of the cost*. */
const alsoNouns = words('cost cut hit set spread cast burst split forecast broadcast upset read shot hurt beat felt saw left');

/** How English writes amounts. */
export const figures: FigureData = {
  numerals: numbered(`one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50
    sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 dozen 12`),
  multipliers: new Map([...numbered('lakh 100000 lakhs 100000 crore 10000000 crores 10000000 hundred 100 thousand 1000 k 1000 million 1000000 mln 1000000 mn 1000000 mil 1000000 m 1000000 billion 1000000000 bln 1000000000 bn 1000000000 bil 1000000000 b 1000000000 trillion 1000000000000 tn 1000000000000 trln 1000000000000'), ['hundred thousand', 100_000], ['hundred million', 100_000_000], ['hundred billion', 100_000_000_000], ['lakh crore', 1_000_000_000_000]]),
  currencySigns: new Map([['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₴', 'UAH'], ['₽', 'RUB'], ['₹', 'INR'], ['US$', 'USD'], ['A$', 'AUD'], ['C$', 'CAD'], ['HK$', 'HKD'], ['NZ$', 'NZD'], ['AU$', 'AUD'], ['CA$', 'CAD'], ['S$', 'SGD'], ['R$', 'BRL'],
    ['NT$', 'TWD'], ['FJ$', 'FJD'], ['Tk', 'BDT'], ['Tk.', 'BDT'], ['Rs', 'INR'], ['Rs.', 'INR'], ['RM', 'MYR'], ['J$', 'JMD'], ['TT$', 'TTD'], ['Z$', 'ZWL'], ['N$', 'NAD'], ['GH₵', 'GHS'], ['Sh', 'KES'], ['KSh', 'KES'], ['Ksh', 'KES'], ['TSh', 'TZS'], ['USh', 'UGX'], ['RMB', 'CNY'], ['S/', 'PEN'], ['TL', 'TRY'], ['LE', 'EGP'], ['KD', 'KWD'], ['NIS', 'ILS'], ['Rp', 'IDR'], ['₫', 'VND'], ['₺', 'TRY'], ['₱', 'PHP'], ['₩', 'KRW'], ['₪', 'ILS'], ['฿', 'THB'], ['₦', 'NGN'], ['₸', 'KZT'], ['₾', 'GEL'],
    ...['VND', 'HUF', 'PEN', 'TRY', 'THB', 'IDR', 'MYR', 'BRL', 'ZAR', 'CZK', 'RON', 'BGN', 'ILS', 'AED', 'SAR', 'QAR', 'EGP', 'NGN', 'KES', 'MXN', 'CLP', 'ARS', 'PHP', 'PKR', 'BDT', 'KZT', 'GEL', 'NZD', 'HKD', 'SGD', 'TWD', 'KRW', 'ISK', 'RSD', 'IRR', 'IQD', 'JOD', 'KWD', 'LBP', 'MAD', 'TND', 'LKR', 'MMK', 'KHR', 'MZN', 'ZMW', 'GHS', 'ETB', 'UGX', 'TZS', 'RWF', 'XAF', 'XOF', 'BWP', 'NAD', 'BOB', 'PYG', 'UYU', 'CRC', 'GTQ', 'DOP', 'FJD', 'PGK', 'MNT', 'HNL', 'OMR', 'BHD', 'NPR'].map((code): [string, string] => [code, code])]),
  currencies: new Map([
    ['dollar', 'USD'], ['dollars', 'USD'], ['usd', 'USD'], ['euro', 'EUR'], ['euros', 'EUR'], ['eur', 'EUR'], ['pound', 'GBP'], ['pounds', 'GBP'], ['gbp', 'GBP'], ['hryvnia', 'UAH'], ['hryvnias', 'UAH'], ['uah', 'UAH'],
    ['rouble', 'RUB'], ['roubles', 'RUB'], ['ruble', 'RUB'], ['rubles', 'RUB'], ['rub', 'RUB'], ['yen', 'JPY'], ['jpy', 'JPY'], ['yuan', 'CNY'], ['cny', 'CNY'], ['renminbi', 'CNY'], ['zloty', 'PLN'], ['zlotys', 'PLN'], ['pln', 'PLN'],
    ['franc', 'CHF'], ['francs', 'CHF'], ['chf', 'CHF'], ['kronor', 'SEK'], ['sek', 'SEK'], ['nok', 'NOK'], ['dkk', 'DKK'], ['rupees', 'INR'], ['rupee', 'INR'], ['inr', 'INR'], ['cad', 'CAD'], ['aud', 'AUD'], ['won', 'KRW'], ['lira', 'TRY'], ['liras', 'TRY'], ['dong', 'VND'], ['forint', 'HUF'], ['forints', 'HUF'], ['soles', 'PEN'], ['baht', 'THB'], ['rupiah', 'IDR'], ['ringgit', 'MYR'], ['koruna', 'CZK'], ['korunas', 'CZK'], ['lei', 'RON'], ['shekels', 'ILS'], ['rand', 'ZAR'], ['reais', 'BRL'], ['taka', 'BDT'], ['naira', 'NGN'], ['tenge', 'KZT'], ['lari', 'GEL'],
    ['metical', 'MZN'], ['meticais', 'MZN'], ['mzn', 'MZN'], ['kwacha', 'ZMW'], ['kwachas', 'ZMW'], ['cedi', 'GHS'], ['cedis', 'GHS'], ['birr', 'ETB'], ['pula', 'BWP'], ['ariary', 'MGA'], ['kwanza', 'AOA'], ['kwanzas', 'AOA'], ['dirham', 'AED'], ['dirhams', 'AED'], ['riyals', 'SAR'], ['riyal', 'SAR'], ['kuna', 'HRK'], ['kunas', 'HRK'], ['kyat', 'MMK'], ['riel', 'KHR'], ['kip', 'LAK'], ['rupiahs', 'IDR'],
    ['guaraní', 'PYG'], ['guaranies', 'PYG'], ['guaraníes', 'PYG'], ['bolivianos', 'BOB'], ['boliviano', 'BOB'], ['bolivars', 'VES'], ['bolívares', 'VES'], ['quetzal', 'GTQ'], ['quetzales', 'GTQ'], ['lempiras', 'HNL'], ['lev', 'BGN'], ['leva', 'BGN'], ['denar', 'MKD'], ['denars', 'MKD'], ['dram', 'AMD'], ['drams', 'AMD'], ['manat', 'AZN'], ['manats', 'AZN'], ['tugrik', 'MNT'], ['tugriks', 'MNT'], ['gourdes', 'HTG'], ['naira', 'NGN'], ['rands', 'ZAR'], ['zlotys', 'PLN'], ['kina', 'PGK'], ['tala', 'WST'],
    ['rm', 'MYR'], ['rs', 'INR'], ['us dollars', 'USD'], ['u.s. dollars', 'USD'], ['american dollars', 'USD'], ['canadian dollars', 'CAD'], ['australian dollars', 'AUD'], ['pounds sterling', 'GBP'],
    ['indian rupees', 'INR'], ['pakistani rupees', 'PKR'], ['swiss francs', 'CHF'], ['cfa francs', 'XOF'], ['egyptian pounds', 'EGP'], ['lebanese pounds', 'LBP'], ['syrian pounds', 'SYP'], ['norwegian kroner', 'NOK'], ['danish kroner', 'DKK'], ['swedish kronor', 'SEK'], ['mexican pesos', 'MXN'], ['philippine pesos', 'PHP'], ['argentine pesos', 'ARS'], ['chilean pesos', 'CLP'], ['colombian pesos', 'COP'],
    ['kenyan shillings', 'KES'], ['new zealand dollars', 'NZD'], ['hong kong dollars', 'HKD'], ['singapore dollars', 'SGD'], ['taiwan dollars', 'TWD'],
  ]),
  modifiers: new Map([
    ['more than', 'over'], ['over', 'over'], ['above', 'over'], ['in excess of', 'over'], ['at least', 'at-least'], ['no fewer than', 'at-least'], ['no less than', 'at-least'], ['a minimum of', 'at-least'],
    ['up to', 'up-to'], ['as many as', 'up-to'], ['as much as', 'up-to'], ['a maximum of', 'up-to'], ['at most', 'up-to'], ['no more than', 'up-to'], ['less than', 'under'], ['fewer than', 'under'], ['under', 'under'], ['below', 'under'],
    ['about', 'about'], ['around', 'about'], ['approximately', 'about'], ['roughly', 'about'], ['some', 'about'], ['an estimated', 'about'], ['estimated', 'about'], ['nearly', 'nearly'], ['almost', 'nearly'], ['close to', 'nearly'], ['just under', 'under'], ['just over', 'over'], ['well over', 'over'], ['upwards of', 'at-least'], ['a little over', 'over'], ['slightly more than', 'over'], ['slightly less than', 'under'], ['somewhere around', 'about'], ['not more than', 'up-to'], ['well under', 'under'],
  ]),
  units: new Map([
    ['year', 'year'], ['years', 'year'], ['month', 'month'], ['months', 'month'], ['week', 'week'], ['weeks', 'week'], ['day', 'day'], ['days', 'day'], ['hour', 'hour'], ['hours', 'hour'], ['minute', 'minute'], ['minutes', 'minute'],
    ['second', 'second'], ['seconds', 'second'], ['decade', 'decade'], ['decades', 'decade'], ['century', 'century'], ['centuries', 'century'],
    ['km', 'km'], ['kilometres', 'km'], ['kilometers', 'km'], ['kilometre', 'km'], ['kilometer', 'km'], ['metres', 'm'], ['meters', 'm'], ['metre', 'm'], ['meter', 'm'], ['miles', 'mile'], ['mile', 'mile'], ['feet', 'ft'], ['ft', 'ft'], ['inches', 'inch'],
    ['cm', 'cm'], ['mm', 'mm'], ['kg', 'kg'], ['kilograms', 'kg'], ['kilogrammes', 'kg'], ['tonnes', 't'], ['tons', 't'], ['tonne', 't'], ['ton', 't'], ['mw', 'MW'], ['gw', 'GW'], ['kw', 'kW'], ['megawatts', 'MW'], ['gigawatts', 'GW'],
    ['litres', 'l'], ['liters', 'l'], ['hectares', 'ha'], ['hectare', 'ha'], ['acres', 'acre'], ['square kilometres', 'km²'], ['square kilometers', 'km²'], ['square metres', 'm²'], ['square meters', 'm²'], ['square miles', 'mile²'], ['mph', 'mph'], ['km/h', 'km/h'], ['kph', 'km/h'], ['kmh', 'km/h'], ['kilometres per hour', 'km/h'], ['kilometers per hour', 'km/h'], ['kilometres an hour', 'km/h'], ['kilometers an hour', 'km/h'], ['miles per hour', 'mph'], ['miles an hour', 'mph'], ['m/s', 'm/s'], ['km/s', 'km/s'], ['kilometres per second', 'km/s'], ['kilometers per second', 'km/s'], ['knots', 'knot'],
    ['m', 'm'], ['ha', 'ha'], ['hPa', 'hPa'], ['millibars', 'hPa'], ['m²', 'm²'], ['m2', 'm²'], ['km²', 'km²'], ['km2', 'km²'], ['m³', 'm³'], ['m3', 'm³'], ['m³/s', 'm³/s'], ['m3/s', 'm³/s'], ['cubic metres', 'm³'], ['cubic meters', 'm³'], ['cubic metres per second', 'm³/s'], ['cubic meters per second', 'm³/s'], ['°C', '°C'], ['°F', '°F'], ['millimetres', 'mm'], ['millimeters', 'mm'], ['centimetres', 'cm'], ['centimeters', 'cm'],
  ]),
  periodAdjectives: new Map([['annual', 'year'], ['yearly', 'year'], ['monthly', 'month'], ['weekly', 'week'], ['daily', 'day'], ['quarterly', 'quarter'], ['hourly', 'hour']]),
  percent: new Set(['%', 'percent', 'per cent', 'pct']),
  periods: new Map([
    ['per year', 'year'], ['a year', 'year'], ['each year', 'year'], ['every year', 'year'], ['annually', 'year'], ['yearly', 'year'], ['per annum', 'year'], ['per month', 'month'], ['a month', 'month'], ['monthly', 'month'], ['each month', 'month'],
    ['per week', 'week'], ['a week', 'week'], ['weekly', 'week'], ['per day', 'day'], ['a day', 'day'], ['daily', 'day'], ['per hour', 'hour'], ['an hour', 'hour'], ['per quarter', 'quarter'], ['quarterly', 'quarter'],
  ]),
  between: words('to or'),
  ranges: new Map([['between', 'and'], ['from', 'to']]),
  changes: words(`rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing increased increase increases increasing dropped drop drops climbed climbs jumped jumps declined declines slipped slid decreased
    cut cuts raised raises lowered reduced went gone surged plunged soared slashed narrowed widened doubled tripled shrank shrunk swelled edged moved changed upped boosted extended expanded up down`),
  modifiersAfter: new Map([['or more', 'at-least'], ['at least', 'at-least'], ['or fewer', 'up-to'], ['or less', 'up-to'], ['at most', 'up-to'], ['or so', 'about']]),
  changeBy: words('by'),
  spans: words('years months weeks days decades hours centuries'),
  exceeding: 'over',
  exceedsAfter: words('for of in last lasted lasting took takes take spent spans spanning wait waited just well a the after ago old there here been be'),
  withPreposition: new Map([
    ['over', words('hand hands handed handing preside presides presided presiding clash clashes clashed clashing quarrel quarrels quarrelled quarrelling dispute disputes row rows feud control sovereignty victory victories win triumph lead jurisdiction')],
    ['about', words('complain complains complained complaining worry worries worried talk talks talked talking told tells question questions doubt doubts concern concerns concerned book books film films')],
  ]),
  craft: words('aircraft airliner airliners plane planes jet jets helicopter helicopters tank tanks missile missiles'),
  someTime: {
    units: words('day'),
    before: words('for in within after over by of to at than only just every last took takes lasts lasted least another about nearly almost per'),
    after: words('after before later earlier of ahead per in old off notice each a'),
  },
  numberedThings: words('clause article section phase gate chapter page room paragraph part annex annexe appendix level stage platform unit block sector zone route highway apartment act scene table box item rule resolution directive decree law regulation convention protocol version class type category grade form schedule lot pier berth ward district precinct area channel flight train bus line number no nos day week step point figure kilometre kilometer km exit runway bay'),
  numberedParts: words('clause article section chapter paragraph annex appendix rule regulation schedule page'),
  vague: words('several many few'),
  dollars: {
    word: 'dollar',
    owners: new Map([['canadian', 'CAD'], ['australian', 'AUD'], ['new zealand', 'NZD'], ['hong kong', 'HKD'], ['singapore', 'SGD'], ['taiwan', 'TWD'], ['taiwanese', 'TWD'], ['jamaican', 'JMD'], ['fijian', 'FJD'], ['fiji', 'FJD'], ['namibian', 'NAD'], ['zimbabwean', 'ZWL'], ['zimbabwe', 'ZWL'],
      ['bahamian', 'BSD'], ['barbadian', 'BBD'], ['liberian', 'LRD'], ['guyanese', 'GYD'], ['belizean', 'BZD']]),
    others: words('USD BRL'),
    home: words('US U.S. USA America American Reuters Washington'),
  },
  one: words('a an'),
  halves: new Map([['half a', 0.5], ['half an', 0.5], ['a quarter of a', 0.25]]),
  andHalf: 'and a half',
  fractions: numbered('half 2 halves 2 third 3 thirds 3 quarter 4 quarters 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 sevenths 7 eighth 8 eighths 8 ninth 9 ninths 9 tenth 10 tenths 10'),
  wholeFractions: numbered('half 2'),
  shareOf: lines(`
    in
    out of`),
  of: 'of',
  wholes: words('the all its their his her our'),
  age: 'old',
  articles: words('the'),
  multiplierSigns: words('m k b mn tn mil bil'),
  notMeasures: words('ago'),
  pluralEnding: /(?<!ou|u|i|[s'])s$/,
  participle: /ed$/,
  plurals: words('injured killed wounded dead missing hurt arrested detained displaced homeless people men women children police troops personnel staff aircraft cattle crew lives feet teeth media data'),
  stops: new Set([...[...pastForms].filter((word) => !alsoNouns.has(word)), ...words(`it he she they we you i there then now here of in on at by to from with for and or but as that which who whom whose than since until during through into onto over under is are was were be been has have had will would can could may might must do does did the a an this these those
    exceeds means remains includes requires becomes contains provides allows were if while when where because between against among across after before within without via per worth including such more less things others nobody everybody somebody anybody anyone everyone someone nothing everything`)]),
};
