/**
 * Whether our fonts have the letters of a text (fonts.ts): Latin, Cyrillic and Greek with their signs. A picture
 * without its words would say nothing, and fonts of the machine are never used.
 *
 * @example isDrawable('Šefčovič у Києві') // true
 * @example isDrawable('北京') // false
 */
export function isDrawable(text: string): boolean {
  return /^[\u0020-\u007E\u00A0-\u02FF\u0300-\u052F\u1C80-\u1C8A\u1D00-\u1DBF\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20C4\u2113\u2116\u2122\u2190-\u2193\u2212\u2215\u2C60-\u2C7F\u2DE0-\u2DFF\uA640-\uA69F\uA720-\uA7FF]*$/u.test(
    text,
  );
}
