/** The record of the pages that are printed, below `.dossier/`. */
export const recordOfPages = 'printed.json';

/** What it says: by path below `.dossier/pages/`, a digest of the tree a page was composed as, one of its file, and the file’s stamp. */
export type PrintedPages = Readonly<Record<string, PrintedPage>>;

export type PrintedPage = readonly [tree: string, file: string, stamp: string];
