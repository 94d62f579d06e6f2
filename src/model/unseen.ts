/** Controls, and what turns the direction of writing: past the words they stand in they would turn or hide ours. */
const unseen = /[\u202A-\u202E\u2066-\u2069]|(?![\t\r\n])\p{Cc}/u;

/** The first such character in a file of the editor's, from 0, and what to say of it; undefined where there is none. */
export function findUnseen(text: string): { readonly at: number; readonly says: string } | undefined {
  const found = unseen.exec(text);
  if (!found) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { at: found.index, says: `Here stands U+${code}, which cannot be seen and could turn or hide the words after it. Take it out.` };
}
