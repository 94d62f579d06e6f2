import { href } from '../../href.ts';
import { facets, readAddress, toAddress, toggled, type Asked } from './facets.ts';
import { kindWords } from './kind-words.ts';
import { element } from './rows.ts';
import css from './search.css?inline';
import { startSearch, type Shown } from './view.ts';

/** Opens the search over the page; the focus goes back to where it was when it closes. */
export function openSearch(): void {
  dialog ??= makeDialog();
  if (dialog.open) return;
  dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
}

let dialog: HTMLDialogElement | undefined;

function makeDialog(): HTMLDialogElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const input = Object.assign(element('input', ''), {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    spellcheck: false,
    autocapitalize: 'none',
  });
  input.setAttribute('aria-label', 'Search the dossier');
  const close = element('button', 'tool', element('kbd', '', 'Esc'), element('span', 'vh', 'Close search'));
  close.type = 'button';
  const form = element('form', 'sb', input, close);
  form.setAttribute('role', 'search');
  const tabs = element('ul', 'tabs');
  tabs.setAttribute('aria-label', 'Kind of result');
  const status = element('p', 'said');
  status.setAttribute('role', 'status');
  const results = element('div', 'sr');
  const all = element('a', '', 'Filter, sort, print');
  const keys = element(
    'p',
    'sk',
    element('span', '', element('kbd', '', '↑'), ' ', element('kbd', '', '↓'), ' choose'),
    element('span', '', element('kbd', '', 'Enter'), ' open'),
    all,
  );
  const made = element('dialog', 'search', form, tabs, status, results, keys);
  made.setAttribute('aria-label', 'Search');
  document.body.append(made);
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  // A result on the page one is on is a jump, and the dialog would stand before it.
  results.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) made.close();
  });
  startSearch({ form, input, status, results }, readAddress(''), {
    counted: () => ['kind'],
    asking: (asked) => {
      all.href = href('/search/') + toAddress(asked);
    },
    showing: (shown, ask) => showTabs(tabs, shown && shown.counts.size > 0 ? shown : undefined, ask),
  });
  all.href = href('/search/');
  return made;
}

/** All kinds, and each with its count: one at a time. */
function showTabs(tabs: HTMLElement, shown: Shown | undefined, ask: (asked: Asked) => void): void {
  const [{ name }] = facets;
  const counts = shown?.counts.get(name) ?? new Map<string, number>();
  const focused = [...tabs.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
  const tab = (label: string, count: number, on: boolean, press: (asked: Asked) => Asked) => {
    const button = element('button', '', `${label} `, element('span', 'c', String(count)));
    button.type = 'button';
    button.setAttribute('aria-pressed', String(on));
    button.addEventListener('click', () => {
      if (shown) ask(press(shown.asked));
    });
    return element('li', '', button);
  };
  const chosen = shown?.asked.chosen.get(name);
  const none = (asked: Asked): Asked => ({ ...asked, chosen: new Map() });
  const kinds = Object.entries(kindWords)
    .filter(([kind]) => counts.has(kind))
    .map(([kind, [, , heading]]) =>
      tab(heading, counts.get(kind) ?? 0, chosen?.has(kind) ?? false, (asked) => toggled(none(asked), name, kind)),
    );
  tabs.replaceChildren(
    ...(shown
      ? [
          tab(
            'all',
            [...counts.values()].reduce((sum, count) => sum + count, 0),
            chosen === undefined,
            none,
          ),
          ...kinds,
        ]
      : []),
  );
  if (focused >= 0) tabs.querySelectorAll('button')[focused]?.focus();
}
