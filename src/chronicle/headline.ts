/** Longest headline, in UTF-16 units. */
const longest = 110;

/** Where a long clause may end: before these, the part that stands first says what happened. */
const boundary = /[,;:]\s|\s[–—-]\s|\s(?=(?:which|who|where|while|because|although|so that|in order to|including|with)\s)/gu;

/**
 * A clause as a headline: its own words, cut at a clause boundary where long, else between words.
 *
 * @example toHeadline('the office opened in the old port, where it will stay, ')
 * // 'The office opened in the old port, where it will stay'
 */
export function toHeadline(clause: string): string {
  const line = tidy(clause.replace(/\s+/gu, ' '));
  const cut = line.length <= longest ? line : shortened(line);
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}

function shortened(line: string): string {
  const ends = [...line.matchAll(boundary)].map((match) => match.index).filter((at) => at >= 40 && at <= longest);
  const end = ends.at(-1);
  if (end !== undefined) return tidy(line.slice(0, end));
  const words = line.slice(0, longest - 1);
  return `${tidy(words.slice(0, words.lastIndexOf(' ')))}…`;
}

/** Without list dashes before, and points, commas and dashes after. */
function tidy(text: string): string {
  return text.trim().replace(/^[-–—•*,;:]\s*/u, '').replace(/[\s,;:–—-]+$/u, '').replace(/(?<!\b\p{L}|\.\p{L})\.$/u, '').trim();
}
