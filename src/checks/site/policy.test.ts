import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageKinds } from './page-kinds.ts';
import { builtSite } from './sites.ts';
import { visiting } from './visiting.ts';

const site = builtSite('base');
const here = visiting(site);

declare global {
  var violations: string[];
  var taken: boolean | undefined;
}

const kinds = pageKinds(site.dist);
const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

describe('the content security policy', () => {
  test('stands in every page, before its body, and allows neither inline code nor another host', () => {
    const policies = files.map((file) => [file, policyOf(readFileSync(join(site.dist, file), 'utf8'))] as const);
    expect(policies.filter(([, policy]) => policy === undefined)).toEqual([]);
    expect(new Set(policies.map(([, policy]) => policy)).size).toBe(1);
    const [[, policy = ''] = []] = policies;
    expect(policy).toMatch(/^default-src 'none';/);
    const allowed = policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1)).filter((source) => !source.startsWith("'sha256-"));
    expect([...new Set(allowed)].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
  });

  test('needs no exception: no page holds a style of its own or a handler in an attribute', () => {
    const odd = files.filter((file) => /<[^>]*\s(?:style|on[a-z]+)=|<style/.test(readFileSync(join(site.dist, file), 'utf8')));
    expect(odd).toEqual([]);
  });

  test.each(kinds)('is not broken by $name, nor by searching from there', async ({ path }) => {
    await here.inWindow(path, async (page) => {
      if (path === 'search/') await page.locator('#query').focus();
      else await page.keyboard.press('/');
      await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
      await page.keyboard.type('the');
      await page.waitForFunction(() => [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent));
      await page.emulateMedia({ media: 'print' });
      const broken = await page.evaluate(() => globalThis.violations);
      await page.emulateMedia({ media: null });
      expect([broken, await page.evaluate(() => document.styleSheets.length > 0)]).toEqual([[], true]);
    }, { early: noteViolations });
  });

  test('stops a script, a handler, a style, a frame and a request that came into a page', async () => {
    await here.onPage('', async (page, troubles) => {
      await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'taken = true';
        const holder = document.createElement('div');
        holder.innerHTML = '<img src="nothing.png" onerror="taken = true"><p style="color: red">x</p><iframe src="data:text/html,x"></iframe><form action="https://example.org/"></form>';
        document.body.append(script, holder);
        holder.querySelector('form')?.submit();
        const link = document.createElement('a');
        link.href = 'javascript:taken = true';
        document.body.append(link);
        link.click();
        await fetch('https://example.org/').catch(() => {});
      });
      await page.waitForFunction(() => globalThis.violations.length >= 6);
      const { broken, taken } = await page.evaluate(() => ({ broken: globalThis.violations, taken: globalThis.taken }));
      expect(taken).toBeUndefined();
      expect([...new Set(broken.map((line) => line.split(' ')[0]))].sort()).toEqual(['connect-src', 'form-action', 'frame-src', 'script-src-attr', 'script-src-elem', 'style-src-attr']);
      expect(troubles.filter((trouble) => trouble.includes('left the site'))).toEqual([]);
      troubles.length = 0;
    }, { early: noteViolations });
  });
});

/** Runs in the page, before anything of its own. */
function noteViolations(): void {
  globalThis.violations = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => globalThis.violations.push(`${effectiveDirective} ${blockedURI}`));
}

/** The policy in a page's head, read as a browser reads it. */
function policyOf(html: string): string | undefined {
  return /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html.slice(0, html.indexOf('<body')))?.[1];
}
