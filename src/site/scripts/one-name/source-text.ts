import { element, renamed } from './markup.ts';
import { leadsTo } from './page-at.ts';
import type { Place } from './places.ts';

/** The paragraphs of a source that name the entity, with their notes, under the source's title (as Article.astro has it). */
export function sourceText(page: Document, { blocks }: Place, entity: string): Element {
  const number = page.querySelector('.head .big')?.textContent ?? '';
  const prefix = `${number.toLowerCase()}-`;
  const about = [...page.querySelectorAll('.head .kick > span')]
    .slice(0, -1)
    .map(({ textContent }) => textContent ?? '')
    .join(', ');
  const heading = element('h3', '', element('span', 'loc', element('b', '', number)), ` ${page.querySelector('h1')?.textContent ?? ''}`);
  const paragraphs = blocks.flatMap((block) => {
    const para = page.getElementById(block)?.closest('.para');
    return para ? [own(para, prefix, entity)] : [];
  });
  const missing =
    paragraphs.length === blocks.length
      ? blocks.length > 0
        ? []
        : ['Only the title has the name.']
      : ['Of this source not every paragraph is published.'];
  const article = element(
    'article',
    'within',
    heading,
    element('p', 'under', about),
    element('div', 'body', ...missing.map((words) => element('p', 'lead', words)), ...paragraphs),
  );
  article.id = number.toLowerCase();
  return article;
}

/** A paragraph with ids of its own, its heading a step below the source's, and the entity's name marked. */
function own(para: Element, prefix: string, entity: string): Element {
  for (const each of para.querySelectorAll('[id]')) each.id = prefix + each.id;
  for (const link of para.querySelectorAll('a[href^="#"]')) link.setAttribute('href', `#${prefix}${leadsTo(link)[1]}`);
  for (const heading of para.querySelectorAll('h2')) renamed(heading, 'h4');
  for (const link of para.querySelectorAll('.p a')) if (leadsTo(link)[0] === entity) link.classList.add('own');
  return para;
}
