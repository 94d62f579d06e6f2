/** What is new in a dossier. */
export interface FeedData {
  /** The same wherever the site is served: `urn:uuid:…`. */
  readonly id: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** One piece of news of the dossier: a source, or an event. */
export interface FeedEntry {
  /** The same wherever the site is served: `urn:uuid:…`. */
  readonly id: string;
  /** Base-free. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** When it was told, `YYYY-MM-DD`: the last day it may have been. */
  readonly day: string;
}
