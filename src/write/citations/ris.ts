import type { CslDate, CslItem } from './csl.ts';

const kinds: Readonly<Record<CslItem['type'], string>> = { 'article-newspaper': 'NEWS', webpage: 'ELEC', document: 'GEN', report: 'RPRT' };

/** A reference as RIS: one field a line, lines ending in CR LF. A date that is uncertain says so in the fourth part of its field. */
export function toRis(item: CslItem): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', kinds[item.type]],
    ['ID', item.id],
    ['AU', item.author?.[0].literal],
    ['TI', item.title],
    ['T2', item['container-title']],
    ...dates(item.issued),
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

function dates(date: CslDate | undefined): [string, string][] {
  if (date === undefined) return [];
  if ('literal' in date) return [['DA', `///${date.literal}`]];
  const [[year, month, day] = [], to] = date['date-parts'];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const more = [
    ...(date.circa ? ['circa'] : []),
    ...(date.season === undefined ? [] : [['spring', 'summer', 'autumn', 'winter'][date.season - 1] ?? '']),
    ...(to === undefined ? [] : [`to ${to.map(two).join('-')}`]),
  ].join(', ');
  return [
    ['PY', String(year)],
    ['DA', `${year}/${two(month)}/${two(day)}/${more}`],
  ];
}
