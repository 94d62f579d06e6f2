/**
 * What every kind of page of a finished site costs a slow telephone, as a table: `npm run weigh -- [--dist DIR]`.
 * Bytes, scripts that block and shifts hold for every machine; the time of the largest paint is this machine's.
 */
import { basePath } from '../../paper/base-path.ts';
import { openBrowser } from '../../paper/open-browser.ts';
import { asked, orTell } from '../asked.ts';
import { pageKinds } from './page-kinds.ts';
import { serveCompressed } from './serve-compressed.ts';
import { weigh } from './weight.ts';

const values = asked('npm run weigh -- [--dist DIR]', { dist: { type: 'string', default: 'dist' } });
const site = await serveCompressed(values.dist, await orTell(basePath(values.dist)));
try {
  const browser = await openBrowser((line) => console.error(line));
  try {
    console.log(row('page', 'HTML kB', 'CSS kB', 'sum kB', 'script kB', 'fonts kB', 'blocking', 'shift', 'paint ms'));
    for (const { name, path } of pageKinds(values.dist)) {
      const { html, css, script, font, blocking, shift, paint } = await weigh(browser, site.front + path);
      console.log(
        row(name, kilo(html), kilo(css), kilo(html + css), kilo(script), kilo(font), String(blocking), shift.toFixed(3), String(paint)),
      );
    }
  } finally {
    await browser.close();
  }
} finally {
  await site.close();
}

function row(name: string, ...cells: readonly string[]): string {
  return [name.padEnd(22), ...cells.map((cell) => cell.padStart(10))].join('');
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
