/** A thread that reads texts: what `texts.ts` hands to each core. */
export { readKept as default } from './texts.ts';
