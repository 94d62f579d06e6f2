/** Whether the letters of a short form are capitals of the long one, in order, the first with the first. */
export function isShortOf(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toUpperCase();
  const initials = (long.match(/(?<![\p{L}’'])\p{L}/gu) ?? []).join('').toUpperCase();
  const capitals = (long.match(/\p{Lu}/gu) ?? []).join('').toUpperCase();
  return (
    letters.length > 1
    && letters.length <= 10
    && [initials, capitals].some((from) => from[0] === letters[0] && isSubsequence(letters, from))
  );
}

/**
 * Whether a short form has just the initials of the long one, in another order: names from another language are
 * translated, their short forms are not. *Norland Harbour Council (CNH)*
 */
export function isShortInOtherOrder(short: string, long: string): boolean {
  const sorted = (letters: readonly string[]) => letters.toSorted().join('');
  const initials = long.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? [];
  return /^\p{Lu}{3,}$/u.test(short) && sorted([...short]) === sorted(initials);
}

function isSubsequence(letters: string, from: string): boolean {
  let at = 0;
  for (const letter of from) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length;
}
