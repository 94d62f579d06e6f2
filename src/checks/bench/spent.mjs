/** Loaded into a measured program (`--import`): what it took is added to a file when it ends. */
import { appendFileSync } from 'node:fs';

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  appendFileSync(String(process.env.BENCH_SPENT), `${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 })}\n`);
});
