import type { Entity } from '../../../model/entity.ts';
import { fitted, textWidth } from './text-width.ts';

/** Names stand in the sans, which is narrower than {@link textWidth} has it, by that much at least. */
const narrower = 1.06;

/** A name for a picture: whole where it fits, else the longest spelling of the sources that does, else cut. */
export function shortName({ name, aliases }: Pick<Entity, 'name' | 'aliases'>, size: number, room: number): string {
  const width = room * narrower;
  if (textWidth(name, size) <= width) return name;
  const fits = aliases.map(({ text }) => text).filter((text) => text.includes(' ') && textWidth(text, size) <= width);
  const [longest] = fits.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longest ?? fitted(name, size, width);
}
