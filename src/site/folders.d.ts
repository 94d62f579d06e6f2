/** Where this build's folders lie; the integration fills it in. Paths are absolute. */
declare module 'dossier:folders' {
  /** The folder that paths of collection entries are relative to. */
  export const root: string;
  /** `.dossier`: generated pages and data. */
  export const work: string;
}
