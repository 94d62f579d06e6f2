import type { Page } from 'playwright-core';
import type { DossierData } from '../../write/dossier-schema.ts';

/** The name most spoken of: one that search must know. */
export function mostNamed({ entities }: DossierData): string {
  return entities.filter(({ type }) => type === 'person').toSorted((a, b) => b.mentions.length - a.mentions.length)[0]?.name ?? '';
}

/** Waits until the number of results, or that there are none, is said. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent));
}
