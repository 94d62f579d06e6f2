import { isDrawable } from './letters.ts';

/** What of a page's facts its picture depends on. */
export interface Pictured {
  readonly kind: string;
  readonly address: string;
  readonly title: string;
  readonly poster?: object | undefined;
}

/** The name of a page's own picture below `/posters/`, without ending; absent where it has none. @example 'sources/kyiv-office' */
export function ownPoster({ kind, address, title, poster }: Pictured): string | undefined {
  if (kind === 'briefing') return 'index';
  return poster && isDrawable(title) ? address.replace(/^\/|\/$/g, '') : undefined;
}

/** Base-free address of the picture a page is shared with: its own, its list's, or the front page's. */
export function posterAddress(page: Pictured): string {
  const list = { source: 'sources', entity: 'entities' }[page.kind];
  return `/posters/${ownPoster(page) ?? list ?? 'index'}.png`;
}
