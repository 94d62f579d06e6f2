import type { Page } from 'playwright-core';
import { NotPrintable } from './not-printable.ts';
import { readDestinations } from './read-destinations.ts';

/** Prints at the most. Numbers that come in may move what follows; two rounds are usual. */
const mostRounds = 6;

/**
 * A PDF whose contents and index name the right pages. Chromium does not know them while it lays out (it has no
 * `target-counter`), so the page is printed, the PDF read, the numbers put into the page's slots (`.pg[data-of]`), and all
 * of it printed again, until it says what is so.
 *
 * @throws NotPrintable where that does not come to rest
 */
export async function numberPages(page: Page, print: () => Promise<Buffer>): Promise<Buffer> {
  if ((await page.locator('.pg[data-of]').count()) === 0) return print();
  // As wide as any number will be, so that the first round is near the truth.
  await page.evaluate(fillSlots, undefined);
  let before: string | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const pdf = await print();
    const sheets = Object.fromEntries(await readDestinations(pdf));
    const now = JSON.stringify(sheets);
    if (now === before) return pdf;
    before = now;
    await page.evaluate(fillSlots, sheets);
  }
  throw new NotPrintable(
    `The numbers of pages do not come to rest: after ${mostRounds} prints they still move. Print the page from a browser instead; it then has no numbers.`,
  );
}

/**
 * Runs in the page. In one entry a number stands once, before the first place on its page. A place that is not printed
 * has none.
 */
function fillSlots(sheets: Readonly<Record<string, number>> | undefined): void {
  let entry: Element | null = null;
  let last = '';
  for (const slot of document.querySelectorAll<HTMLElement>('.pg[data-of]')) {
    const number = sheets ? String(sheets[slot.dataset['of'] ?? ''] ?? '') : '000';
    if (slot.parentElement !== entry) [entry, last] = [slot.parentElement, ''];
    slot.textContent = number === last ? '' : number;
    last = number;
  }
}
