import type { Language } from '../model/language.ts';
import { english } from './en/en.ts';

/** Every language the rooms can read. A source in another one is published and says that it was not read. */
export const languages: readonly Language[] = [english];
