/** Where a site will be served, as Astro's configuration has it. */
export interface WhereServed {
  /** Scheme and host. */
  readonly site?: string;
  /** Begins with a slash. */
  readonly base: string;
}

/**
 * What SITE_URL and BASE_PATH say, or what is wrong with them in a sentence with its remedy.
 *
 * @example whereServed('https://example.org', 'kyiv-office') // { site: 'https://example.org', base: '/kyiv-office' }
 */
export function whereServed(siteUrl = '', basePath = ''): WhereServed | string {
  const whole = /^(https?:\/\/[^/?#\s]+)(\/[^?#\s]*)?$/.exec(siteUrl);
  if (siteUrl !== '' && !(whole && URL.canParse(siteUrl)))
    return `SITE_URL: expected scheme and host, such as https://example.org, found “${siteUrl}”.`;
  const [, site, path = '/'] = whole ?? [];
  if (path !== '/') return `SITE_URL: expected scheme and host alone, found a path too. Say SITE_URL=${site} BASE_PATH=${path}`;
  if (/[:?#\s\\]|\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(basePath))
    return `BASE_PATH: expected a path, such as /kyiv-office/, found “${basePath}”.`;
  return { ...(site === undefined ? {} : { site }), base: `/${basePath.replace(/^\//, '')}` };
}
