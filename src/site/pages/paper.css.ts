import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { cssString } from '../css-string.ts';

/**
 * Running heads and feet on paper: title and edition above, address and page below. They need the
 * dossier's own words, and style sheets cannot read them from the page; a page's address they can, from `<html>`.
 * A cover has none of them.
 */
export const GET: APIRoute = async () => {
  const facts = (await getEntry('pages', 'index'))?.data;
  const box = (place: string, content: string, style: string) => `  @${place} { content: ${content}; ${style} }\n`;
  const sans = 'font: 400 8pt "Dossier Sans", sans-serif;';
  const css = `@page {\n${[
    box(
      'top-left',
      cssString(facts?.dossier ?? ''),
      'font: 600 8.5pt "Dossier Serif", serif; vertical-align: bottom; padding-block-end: 3mm;',
    ),
    box('top-right', cssString((facts?.colophon ?? '').replace(/\.$/, '')), `${sans} vertical-align: bottom; padding-block-end: 3mm;`),
    box('bottom-left', 'attr(data-address)', `${sans} vertical-align: top; padding-block-start: 3mm;`),
    box('bottom-right', 'counter(page) " / " counter(pages)', `${sans} vertical-align: top; padding-block-start: 3mm;`),
  ].join(
    '',
  )}}\n@page cover {\n${['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((place) => `  @${place} { content: none }\n`).join('')}}\n`;
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
