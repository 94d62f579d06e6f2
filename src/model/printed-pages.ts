/** The record of the pages that are printed, below `.dossier/`. */
export const recordOfPages = 'printed.json';

/** What it says: by path below `.dossier/pages/`, a digest of the tree a page was composed as, and one of its file. */
export type PrintedPages = Readonly<Record<string, PrintedPage>>;

export type PrintedPage = readonly [tree: string, file: string];
