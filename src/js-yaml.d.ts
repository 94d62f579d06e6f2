/** What this project uses of `js-yaml` 4, which ships no types. */
declare module 'js-yaml' {
  /** @throws where the text is not YAML. */
  export function load(text: string): unknown;
}
