import { createRequire } from 'node:module';
const { chromium } = createRequire('/work/main/package.json')('playwright-core');
const [url, out, w, scheme] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const c = await b.newContext({ viewport: { width: +w, height: 900 }, colorScheme: scheme });
const p = await c.newPage(); p.on('console', (m) => m.type() === 'error' && console.log('console:', m.text()));
await p.goto(url);
for (const s of await p.locator('main .fold summary').all()) await s.click();
await p.waitForTimeout(200);
const H = await p.evaluate(()=>document.documentElement.scrollHeight); console.log(H); for (let y=0,i=0;y<H;y+=1600,i++){ await p.screenshot({ path: out.replace('.png',`-${i}.png`), fullPage:true, clip:{x:0,y,width:+w,height:Math.min(1600,H-y)} }); }
await b.close();
