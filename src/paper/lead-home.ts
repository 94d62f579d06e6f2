/**
 * Runs in the page. On paper a link of the site's cannot lead to the server it was printed from:
 * it leads to the published site, where the page names one (`rel=canonical`), else nowhere.
 */
export function leadHome(origin: string): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  for (const link of document.querySelectorAll('a[href]')) {
    // A picture's links are SVG's own, whose `href` is no string.
    const written = link.getAttribute('href') ?? '';
    const to = new URL(written, document.baseURI).href;
    if (!to.startsWith(origin) || written.startsWith('#')) continue;
    if (canonical) link.setAttribute('href', new URL(to.slice(origin.length), canonical).href);
    else link.removeAttribute('href');
  }
}
