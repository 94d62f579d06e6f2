import type { Browser } from 'playwright-core';

/** What a page costs a reader whose telephone is slow. */
export interface Weight {
  /** Bytes on the wire. */
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly font: number;
  /** Scripts that the first paint waits for. */
  readonly blocking: number;
  /** Cumulative layout shift, of all shifts, whatever caused them. */
  readonly shift: number;
  /** Largest paint in milliseconds after the address was asked for. */
  readonly paint: number;
}

/** A middling telephone on slow 4G, the profile Lighthouse uses for phones. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slower = 4;

declare global {
  var measured: { shift: number; paint: number };
}

/** Loads a page as if for the first time and measures until nothing more comes. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const types = new Map<string, string>();
    const bytes = new Map<string, number>();
    cdp.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const type = types.get(requestId) ?? 'Other';
      bytes.set(type, (bytes.get(type) ?? 0) + encodedDataLength);
    });
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    await page.evaluate(
      () =>
        new Promise((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(drawn));
        }),
    );
    const { shift, paint } = await page.evaluate(() => globalThis.measured);
    const blocking = await page.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .filter(
            (entry) =>
              (entry as PerformanceResourceTiming & { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking'
              && (entry as PerformanceResourceTiming).initiatorType === 'script',
          ).length,
    );
    return {
      html: bytes.get('Document') ?? 0,
      css: bytes.get('Stylesheet') ?? 0,
      script: bytes.get('Script') ?? 0,
      font: bytes.get('Font') ?? 0,
      blocking,
      shift,
      paint: Math.round(paint),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of its own. */
function observe(): void {
  const measured = { shift: 0, paint: 0 };
  globalThis.measured = measured;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) measured.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) measured.paint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}
