/**
 * Lasting addresses on a chronology of many pages: an event's, `#id`, leads to the page it stands on, which the data
 * know; filters, `?year=2024&status=planned`, lead to the page of the first that has one, where the others hold; a
 * source alone leads to its own page.
 */

/** Pages with the ids of their events, as `chronology.json` has them. */
interface EventIndex {
  readonly pages: readonly { readonly address: string; readonly events: readonly string[] }[];
}

const finder = document.querySelector<HTMLElement>('[data-events]');
const base = (finder?.dataset['base'] ?? '/').replace(/\/$/, '');
addEventListener('hashchange', () => void findEvent());
void findEvent();
findList();

async function findEvent(): Promise<void> {
  const id = decodeURIComponent(location.hash.slice(1));
  if (!finder || id === '' || document.getElementById(id)) return;
  const answer = await fetch(finder.dataset['events'] ?? '');
  if (!answer.ok) return;
  const { pages } = (await answer.json()) as EventIndex;
  const page = pages.find(({ events }) => events.includes(id));
  if (page) location.replace(`${base}${page.address}#${id}`);
}

function findList(): void {
  const asked = new URLSearchParams(location.search);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')];
  const lists = [
    ['year', links.find(({ pathname, hash }) => hash === '' && pathname === `${base}/chronology/${asked.get('year')}/`)],
    ...['entity', 'status'].map(
      (kind) =>
        [
          kind,
          links.find(({ dataset }) => dataset['kind'] === kind && dataset['value'] !== '' && dataset['value'] === asked.get(kind)),
        ] as const,
    ),
  ] as const;
  const [kind, list] = lists.find(([, link]) => link !== undefined) ?? [];
  if (asked.has('source') && kind === undefined)
    location.replace(`${base}/sources/${encodeURIComponent(asked.get('source') ?? '')}/#events`);
  if (kind === undefined || list === undefined) return;
  asked.delete(kind);
  location.replace(`${list.pathname}${asked.size > 0 ? `?${asked}` : ''}${list.hash}`);
}
