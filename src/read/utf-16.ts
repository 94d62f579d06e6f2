/** Scripts whose words have spaces between them; bytes of English text read in pairs come out as Chinese. */
const isText =
  /^(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}\s])+$/u;

/**
 * UTF-16 without a byte-order mark, on positive evidence: zeros stand on one side of each pair of bytes alone (spaces,
 * line ends and Latin letters have one there), and what comes out is text.
 *
 * @example unmarkedUtf16(Buffer.from('Kyiv', 'utf16le')) // 'utf-16le'
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  let [even, odd] = [0, 0];
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (even > 0 && odd > 0) return undefined;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  // One character in twenty: the spaces alone of any text that is written with spaces.
  if (Math.max(even, odd) * 40 < bytes.length) return undefined;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isText.test(text) ? encoding : undefined;
  } catch {
    return undefined;
  }
}
