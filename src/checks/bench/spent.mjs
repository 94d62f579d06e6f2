/** Loaded into a measured program (`--import`): what it took is added to a file when it ends. */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Threads load this too, and what they take is in what their process takes.
if (isMainThread) process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  appendFileSync(String(process.env.BENCH_SPENT), `${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 })}\n`);
});
