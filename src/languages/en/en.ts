import type { Language } from '../../model/language.ts';
import { dates } from './dates.ts';
import { estimates } from './estimates.ts';
import { figures } from './figures.ts';
import { leftovers } from './leftovers.ts';
import { linking } from './linking.ts';
import { names } from './names.ts';
import { places } from './places.ts';
import { sentences } from './sentences.ts';
import { quotes } from './speech.ts';
import { statements } from './statements.ts';
import { stopwords } from './stopwords.ts';
import { telling } from './telling.ts';
import { words } from './words.ts';

/** English, British and American. */
export const english: Language = {
  code: 'en',
  name: 'English',
  stopwords,
  leftovers,
  reading: { sentences, words, names, places, dates, quotes, figures, statements },
  linking,
  telling,
  estimates,
};
