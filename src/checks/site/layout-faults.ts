/** What a reader would see as broken, each as a line of words. Runs in the page. */
export function layoutFaults(): string[] {
  const root = document.documentElement;
  /** Parts that scroll or fade by themselves, and what only voices read. */
  const own = '.tw, .vh, .kwic .l, .kwic .r, caption, select, textarea, input, .skip, [popover]:not(:popover-open)';
  /** Tables whose heads only voices read on narrow screens. */
  const clipped = [...document.querySelectorAll('thead')].filter((head) => getComputedStyle(head).clipPath !== 'none');
  const faults = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth - root.clientWidth} px wider than the window`] : [];
  const nameOf = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const lines: { readonly element: Element; readonly box: DOMRect }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (
      !element
      || !node.textContent?.trim()
      || /^(SCRIPT|STYLE|NOSCRIPT|TITLE|OPTION)$/i.test(element.tagName)
      || element.closest(own)
      || clipped.some((head) => head.contains(element))
      || !element.checkVisibility({ visibilityProperty: true })
    )
      continue;
    const holder = element.closest('p, li, h1, h2, h3, h4, dt, dd, td, th, summary, figcaption, blockquote, label, button, a') ?? element;
    const picture = element.closest('svg')?.getBoundingClientRect();
    if (!picture && getComputedStyle(holder).display !== 'inline' && holder.scrollWidth > holder.clientWidth + 1 && holder.clientWidth > 0)
      faults.push(`cut: ${nameOf(holder)}`);
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      if (
        picture
        && (box.left < picture.left - 1 || box.right > picture.right + 1 || box.top < picture.top - 3 || box.bottom > picture.bottom + 3)
      )
        faults.push(`outside its picture: ${nameOf(element)}`);
      if (box.right > root.clientWidth + 1 || box.left < -1) faults.push(`outside: ${nameOf(element)}`);
      // A line's box is higher than its letters: the middle half is what must be free.
      lines.push({ element, box: new DOMRect(box.x + 0.5, box.y + box.height / 4, box.width - 1, box.height / 2) });
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  lines.forEach((one, at) => {
    for (const other of lines.slice(at + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (one.element !== other.element && one.box.left < other.box.right && other.box.left < one.box.right)
        faults.push(`overlap: ${nameOf(one.element)} and ${nameOf(other.element)}`);
    }
  });
  return [...new Set(faults)];
}

/**
 * Links and controls that stand alone and are smaller than 24 px, without as much room free of others round their middle;
 * links that lead where a large enough one of the page does are spared (WCAG 2.2, 2.5.8). Runs in the page.
 */
export function smallTargets(): string[] {
  const inText = (element: Element) =>
    getComputedStyle(element).display === 'inline'
    && [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const all = [...document.querySelectorAll('a[href], button, summary, select, input')].filter(
    (each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('[popover]:not(:popover-open)'),
  );
  const boxes = all.map((each) => each.getBoundingClientRect());
  const small = all.filter((each, at) => {
    const box = boxes[at];
    if (!box || box.width === 0 || (box.width >= 24 && box.height >= 24) || inText(each)) return false;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return boxes.some((other, index) => {
      if (index === at || other.width === 0) return false;
      const [dx, dy] = [Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)];
      return Math.hypot(dx, dy) < 12;
    });
  });
  const reached = new Set(all.filter((each) => !small.includes(each)).map((each) => each.getAttribute('href')));
  return small.filter((each) => !reached.has(each.getAttribute('href') ?? '')).map((each) => each.outerHTML.slice(0, 120));
}
