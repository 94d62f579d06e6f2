import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { cssString } from '../css-string.ts';

/**
 * Running heads and feet on paper: title and edition above, address and page below. They need the
 * dossier's own words, and style sheets cannot read them from the page.
 */
export const GET: APIRoute = async ({ site }) => {
  const facts = (await getEntry('pages', 'index'))?.data;
  const home = site ? new URL(import.meta.env.BASE_URL, site).href.replace(/^https?:\/\/|\/$/g, '') : '';
  const box = (place: string, content: string, style: string) => `  @${place} { content: ${content}; ${style} }\n`;
  const sans = 'font: 400 8pt "Dossier Sans", sans-serif;';
  const css = `@page {\n${[
    box('top-left', cssString(facts?.dossier ?? ''), 'font: 600 8.5pt "Dossier Serif", serif; vertical-align: bottom; padding-block-end: 3mm;'),
    box('top-right', cssString((facts?.colophon ?? '').replace(/\.$/, '')), `${sans} vertical-align: bottom; padding-block-end: 3mm;`),
    box('bottom-left', cssString(home), `${sans} vertical-align: top; padding-block-start: 3mm;`),
    box('bottom-right', 'counter(page) " / " counter(pages)', `${sans} vertical-align: top; padding-block-start: 3mm;`),
  ].join('')}}\n`;
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
