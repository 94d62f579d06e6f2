import astroLog, { type NodeHandlerConfig } from 'astro/logger/node';

type Log = ReturnType<typeof astroLog>;

/**
 * Astro's log in its own words, without the two lines it has for each page: of many thousands nobody reads them, and rendered
 * several at a time they run into each other. How far a build is, progress.ts tells.
 *
 * Astro asks for a default export.
 */
export default function buildLog(options?: NodeHandlerConfig): Log {
  const log = astroLog(options);
  return {
    ...log,
    write: (event) => {
      if (!isOfOnePage(event)) log.write(event);
    },
  };
}

/** The path of a page, which leaves its line open, and how long it took, which ends it. */
function isOfOnePage({ label, message, newLine }: Parameters<Log['write']>[0]): boolean {
  const plain = message.replace(/\u001B\[\d+m/g, '');
  return (label === null && newLine === false) || (label === 'SKIP_FORMAT' && /^ \((?:\+.*|restored|cached)\) ?$/.test(plain));
}
