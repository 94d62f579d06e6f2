import { putPage, type Order, type PutPage } from './put-page.ts';

/** A thread that prints pages: what `printed.ts` hands over where there are many. */
export default function (order: Order): PutPage {
  try {
    return putPage(order);
  } catch (error) {
    // Of an error that leaves a thread only message and cause arrive: which file and why go along as its cause.
    throw error instanceof Error ? Object.assign(error, { cause: { ...error } }) : error;
  }
}
