import { spots } from '../../model/citation.ts';
import type { CslDate, CslItem } from './csl.ts';

const kinds: Readonly<Record<CslItem['type'], string>> = {
  'article-newspaper': 'article',
  webpage: 'misc',
  document: 'misc',
  report: 'techreport',
};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A reference as BibTeX, which biblatex reads too; letters stay as they are (UTF-8), signs that TeX takes for its own are escaped. */
export function toBibtex(item: CslItem): string {
  const fields = [
    ['author', item.author && `{${tex(item.author[0].literal)}}`],
    ['title', `{${tex(item.title)}}`],
    [item.type === 'article-newspaper' ? 'journal' : 'howpublished', item['container-title'] && tex(item['container-title'])],
    ...dates(item.issued),
    ['language', item.language],
    ['url', item.URL?.replace(/[{}\\%"<>^`|]/g, (sign) => (sign === '%' ? sign : encodeURIComponent(sign)))],
    ['note', item.note && tex(item.note)],
  ] as const;
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`],
  );
  return `@${kinds[item.type]}{${item.id},\n${lines.join('')}}\n`;
}

/** BibTeX has one date; of a span its beginning. In doubt it stands in words, in the place of the year. */
function dates(date: CslDate | undefined): [string, string | undefined][] {
  if (date === undefined) return [];
  if ('literal' in date) return [['year', tex(date.literal)]];
  const [[year, month, day] = []] = date['date-parts'];
  return [
    ['year', date.circa ? `ca. ${year}` : String(year)],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : String(day)],
  ];
}

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  [spots.fragment]: spots.escapedFragment,
};

function tex(text: string): string {
  // Two of these in a row are one other sign: '' a quotation mark, -- a dash, ,, and << marks of other languages.
  return text.replace(/([\\{}~^&%$#_]|\u{F0002})|(['`\-,<>])(?=\2)|[?!](?=`)/gu, (sign, special: string | undefined) =>
    special === undefined ? `${sign}{}` : (signs[special] ?? `\\${special}`),
  );
}
