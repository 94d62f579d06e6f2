import type { Entity } from '../../../model/entity.ts';
import { fitted, textWidth } from './text-width.ts';

/** A name for a picture: whole where it fits, else the longest spelling of the sources that does, else cut. */
export function shortName({ name, aliases }: Pick<Entity, 'name' | 'aliases'>, size: number, width: number): string {
  if (textWidth(name, size) <= width) return name;
  const fits = aliases.map(({ text }) => text).filter((text) => text.includes(' ') && textWidth(text, size) <= width);
  const [longest] = fits.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longest ?? fitted(name, size, width);
}
