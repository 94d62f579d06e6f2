/**
 * Citations: buttons that copy, and on the page of a source the citation of one paragraph, offered beside its number
 * where it is pointed at, reached by keyboard, or led to by its address. The words all stand in the page (components/frame/CiteThis.astro).
 */
const said = 2000;

/** What a paragraph adds to the places that a reference leaves open, by their names. */
type Fill = Readonly<Record<string, string>>;

/** Starts the buttons, and on a source's page the offers; does nothing on pages that are not cited. */
export function offerCitations(): void {
  const block = document.querySelector('#cite .matter');
  if (!block) return;
  // Where the build did not know the host, the browser does.
  fill(block, { origin: location.origin });
  for (const button of block.querySelectorAll<HTMLButtonElement>('.copy')) button.hidden = false;
  document.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement && target.matches('.copy')) void copy(target);
  });
  if (!document.body.classList.contains('on-source')) return;
  const offer = (target: EventTarget | null) => {
    const words = target instanceof Element ? target.closest('.body .p[id]') : null;
    if (words) offerFor(words, block);
  };
  addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') offer(target);
  });
  addEventListener('focusin', ({ target }) => offer(target));
  const led = () => {
    if (/^#p\d+$/.test(location.hash)) offer(document.querySelector(location.hash));
  };
  addEventListener('hashchange', led);
  led();
}

/** One paragraph at a time has the offer; those that were opened stay open. */
function offerFor(words: Element, block: Element): void {
  if (words.querySelector(':scope > .cite-p')) return;
  for (const other of document.querySelectorAll('.cite-p:not([open])')) other.remove();
  const number = words.id.slice(1);
  const details = document.createElement('details');
  details.className = 'cite-p';
  const summary = document.createElement('summary');
  summary.textContent = 'cite';
  summary.ariaLabel = `Cite paragraph ${number}`;
  details.append(summary);
  details.addEventListener('toggle', () => {
    if (!details.open || details.childElementCount > 1) return;
    const copied = document.createElement('div');
    copied.className = 'matter';
    copied.append(...[...block.childNodes].map((node) => node.cloneNode(true)));
    fill(copied, { locator: ` ¶${number}`, fragment: `#p${number}`, escapedFragment: `\\#p${number}` });
    details.append(copied);
  });
  words.append(details);
}

function fill(root: Element, values: Fill): void {
  for (const spot of root.querySelectorAll<HTMLElement>('[data-spot]'))
    spot.textContent = values[spot.dataset['spot'] ?? ''] ?? spot.textContent;
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const reference = button.previousElementSibling;
  if (!reference) return;
  try {
    await navigator.clipboard.writeText(reference.textContent ?? '');
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, said);
  } catch {
    // Not allowed here: the words are marked, for the reader to copy.
    getSelection()?.selectAllChildren(reference);
  }
}
