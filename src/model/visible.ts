/**
 * Words for a message or a page with the characters made visible that would turn round, hide or colour what stands
 * beside them: control characters and those that set the direction of writing. For names of files, which may hold any.
 *
 * @example visible('a\u202Etxt.exe') // 'a⟨U+202E⟩txt.exe'
 */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu,
    (letter) => `⟨U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}
