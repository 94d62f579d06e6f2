import { centralAlphabets, westernAlphabets } from './alphabets.ts';

/** Windows code pages of Central Europe, of Cyrillic and of Western Europe. */
export type CodePage = 'windows-1250' | 'windows-1251' | 'windows-1252';

/**
 * The code page a text was written in, on positive evidence only: it reads as words in one of them and not in the
 * others. Where the page does not matter (curly quotation marks, dashes, é), Windows-1252 stands for all.
 *
 * @param bytes no UTF-8, without zero bytes
 * @example codePageOf(Buffer.from([0x63, 0x61, 0x66, 0xe9])) // 'windows-1252': café
 */
export function codePageOf(bytes: Uint8Array): CodePage | undefined {
  const [central, cyrillic, western] = (['windows-1250', 'windows-1251', 'windows-1252'] as const).map((page) =>
    new TextDecoder(page).decode(bytes),
  );
  if (central === undefined || cyrillic === undefined || western === undefined) return undefined;
  const asCyrillic = readsAsCyrillic(cyrillic);
  if (central === western && !asCyrillic) return readsAsWords(western) ? 'windows-1252' : undefined;
  const asCentral = readsAsWords(central) && fits(central, centralAlphabets);
  const asWestern = readsAsWords(western) && fits(western, westernAlphabets);
  if (Number(asCyrillic) + Number(asCentral) + Number(asWestern) !== 1) return undefined;
  return asCyrillic ? 'windows-1251' : asCentral ? 'windows-1250' : 'windows-1252';
}

/** Cyrillic letters stand together in words, none beside a Latin letter or after a small one a capital; most are small. */
function readsAsCyrillic(text: string): boolean {
  const letters = text.match(/\p{Script=Cyrillic}/gu) ?? [];
  return (
    isClean(text)
    && /\p{Script=Cyrillic}{2}/u.test(text)
    && !/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(text)
    && !/[\p{Script=Cyrillic}&&\p{Ll}][\p{Script=Cyrillic}&&\p{Lu}]/v.test(text)
    && letters.filter((letter) => letter === letter.toLowerCase()).length * 2 > letters.length
  );
}

/** Letters stand in words, beside no digit; signs (`£`, `¿`, `³`) never inside one; no run of strange letters alone. */
function readsAsWords(text: string): boolean {
  return (
    isClean(text)
    && !/[\p{L}--[\u0000-\u007F]][0-9]|[0-9][\p{L}--[\u0000-\u007F]]/v.test(text)
    && !/\p{L}[¡¿£¥¤¦§©¬®±²³¹¶¼½¾¯¨¸ªº][\p{L}]/u.test(text)
    && !/(?<!\p{L})[[\p{L}--[\u0000-\u007F]]--[àóéèÀÓÉÈ]](?!\p{L})/v.test(text)
    && !/[\p{L}--[\u0000-\u007F]]{4}/v.test(text)
  );
}

/** No control characters, C1 ones among them: bytes that the page has no character for. */
function isClean(text: string): boolean {
  return !/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u009F]/.test(text);
}

/** All strange letters of the text belong to one alphabet. */
function fits(text: string, alphabets: readonly string[]): boolean {
  const letters = lettersOf(text);
  return alphabets.some((alphabet) => letters.every((letter) => alphabet.includes(letter)));
}

function lettersOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}--[\u0000-\u007F]]/gv) ?? [])];
}
