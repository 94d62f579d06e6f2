import type { ReadingData } from '../../model/reading-data.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

const opening = /^["“‘'„«(]$/u;
const closing = /^["”’'“»)]$/u;

/**
 * One past a nickname in quotation marks and the word behind it, or `to` where none stands there.
 *
 * @example “Marta “Mimi” Kell”, behind “Marta” → behind “Kell”
 */
export function nicknameEnd(tokens: readonly Token[], to: number, data: ReadingData): number {
  const [before, open, nick] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (
    !open
    || !opening.test(open.text)
    || open.text === '('
    || before?.shape !== 'title'
    || open.start !== before.end + 1
    || !isCapital(nick)
    || nick.start !== open.end
  )
    return to;
  const close = isCapital(tokens[to + 2]) ? to + 3 : to + 2;
  const [mark, last] = [tokens[close], tokens[close + 1]];
  if (
    !mark
    || !closing.test(mark.text)
    || mark.start !== tokens[close - 1]?.end
    || last?.shape !== 'title'
    || last.start !== mark.end + 1
    || hasKind(last, kind.common)
  )
    return to;
  const { names, words } = data;
  return !words.function.has(before.lower)
    && (names.givenNames.has(before.lower) || names.givenNamesDoubtful.has(before.lower) || !hasKind(before, kind.common))
    ? close + 2
    : to;
}

/** Where a nickname's marks open among these tokens; -1 where none does. */
export function nicknameAt(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to - 2; i += 1)
    if (
      opening.test(tokens[i]?.text ?? '')
      && tokens[i]?.start === (tokens[i - 1]?.end ?? 0) + 1
      && tokens[i + 1]?.start === tokens[i]?.end
    )
      return i;
  return -1;
}
