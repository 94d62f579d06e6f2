import type { ReadingData } from '../../../model/reading-data.ts';
import { isCapital, type Token } from '../../words/tokens.ts';
import { capitalsEnd, isNameInList, isPlain } from './joint.ts';

/** One past what a comma at `to` adds to a run: a firm's ending, or fields of one body; `to` where it adds nothing. */
export function joinAfterComma(tokens: readonly Token[], from: number, to: number, data: ReadingData): number {
  const hasArticle = data.words.definite.has(tokens[from - 1]?.lower ?? '');
  return (
    joinEnding(tokens, from, to, data) ?? (hasArticle ? joinFields(tokens, from, to, data) : undefined) ?? joinList(tokens, from, to, data)
  );
}

/** *Halvor Steel Co., Ltd.*, *Halvor Steel, Inc.*: an ending after a comma. */
function joinEnding(tokens: readonly Token[], from: number, to: number, { names, places }: ReadingData): number | undefined {
  const next = tokens[to + 1];
  if (!isCapital(next) || !names.companyEndings.has(next.lower) || next.text.length < 3 || places.shortForms.has(next.lower))
    return undefined;
  return to - from > 1 || !names.givenNames.has(tokens[from]?.lower ?? '') ? to + 2 : undefined;
}

/** *(the) Meteorology, Climatology and Geophysics Agency*: fields of one word or two before the head of one body. */
function joinFields(tokens: readonly Token[], from: number, to: number, data: ReadingData): number | undefined {
  const { names } = data;
  const isField = (token: Token | undefined): token is Token =>
    token?.shape === 'title'
    && !isNameInList(token, data)
    && !names.organisationHeads.has(token.lower)
    && !names.offices.has(token.lower)
    && !names.officeModifiers.has(token.lower);
  if (to - from > 2 || !tokens.slice(from, to).every(isField)) return undefined;
  let at = to;
  while (tokens[at]?.text === ',' && isField(tokens[at + 1])) {
    at += 2;
    if (isField(tokens[at])) at += 1;
  }
  if (names.joiners.get(tokens[at]?.lower ?? '') !== 'and' || !isField(tokens[at + 1])) return undefined;
  const end = capitalsEnd(tokens, at + 1);
  const head = tokens[end - 1]?.lower ?? '';
  return end - at > 2 && end - at < 5 && names.organisationHeads.has(head) && !names.companyEndings.has(head) ? end : undefined;
}

/**
 * *Secretary for Trade, Foreign Affairs and Energy*, *Centre for Law, Medicine and Trade*: fields of an office, ministry or institute,
 * closed by *and*.
 */
function joinList(tokens: readonly Token[], from: number, to: number, data: ReadingData): number {
  const { names } = data;
  const isOffice = takesField(
    tokens,
    from,
    to,
    data,
    ({ lower }, joiner) => (names.offices.has(lower) || names.fieldHeads.has(lower)) && /^(?:for|of)$/.test(joiner),
  );
  const isInstitute = ({ lower }: Token, joiner: string) =>
    (names.organisationOpeners.has(lower) && joiner === 'for') || (names.schoolHeads.has(lower) && joiner === 'of');
  if (!isOffice && !takesField(tokens, from, to, data, isInstitute)) return to;
  const isField = (token: Token | undefined) => isCapital(token) && !isNameInList(token, data) && (isOffice || isPlain(token.lower, data));
  let end = to + 1;
  while (isField(tokens[end])) end += 1;
  if (end === to + 1) return to;
  // *Ministry of Trade, Central Bank and …*; an office's list goes on: *Secretary for Trade, New Technologies and …*
  const isBody = names.organisationHeads.has(tokens[end - 1]?.lower ?? '') && end - to > 2;
  if (isBody && !takesField(tokens, from, to, data, ({ lower }) => names.offices.has(lower))) return to;
  if (names.joiners.get(tokens[end]?.lower ?? '') === 'and') return isField(tokens[end + 1]) ? end + 2 : to;
  if (tokens[end]?.text !== ',' || !isCapital(tokens[end + 1])) return to;
  const rest = joinList(tokens, from, end, data);
  return rest === end ? to : rest;
}

/** Whether a word of the run is of a kind that has its fields behind a joiner, *Secretary for*. */
function takesField(
  tokens: readonly Token[],
  from: number,
  to: number,
  { names }: ReadingData,
  isKind: (token: Token, joiner: string) => boolean,
): boolean {
  return tokens.slice(from, to).some((token, i) => isKind(token, names.joiners.get(tokens[from + i + 1]?.lower ?? '') ?? ''));
}
