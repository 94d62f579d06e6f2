import type { ReadingData } from '../../model/reading-data.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isOffice, low } from './listed-words.ts';
import type { Run } from './runs.ts';

/** *Kellor AG*, where the letters are an office too: not *Deputy AG*, *Texas AG*. */
export function areFirmsLetters(tokens: readonly Token[], at: number, { from, to }: Run, data: ReadingData): boolean {
  const { names, places } = data;
  const [own, before] = [tokens[at], tokens[at - 1]];
  if (at <= from || at !== to - 1 || own?.shape !== 'upper' || !names.companyLetters.has(own.lower) || !isCapital(before)) return false;
  const other = low(tokens, at - 1);
  return (
    !names.officeModifiers.has(other)
    && !places.demonyms.has(other)
    && !isOffice(other, data)
    && gazetteerOf(data).find(other)?.type !== 'place'
  );
}
