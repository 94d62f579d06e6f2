import type { EntityType } from '../../model/mark.ts';

/** The glyphs of components/frame/Sprite.astro, for pictures that stand alone; a test holds the two together. */
export const glyphs: Readonly<Record<EntityType, string>> = {
  person: '<circle cx="7" cy="4.2" r="2.7"/><path d="M1.8 13c.3-3.3 2.3-4.7 5.2-4.7s4.9 1.4 5.2 4.7"/>',
  organisation: '<path d="M1 5.2L7 1.5l6 3.7zM2.8 6v5.5M7 6v5.5M11.2 6v5.5M1 12.5h12"/>',
  place: '<path d="M7 13C4.2 9.6 2.8 7.4 2.8 5.3a4.2 4.2 0 0 1 8.4 0C11.2 7.4 9.8 9.6 7 13z"/><circle cx="7" cy="5.3" r="1.2"/>',
  event: '<path d="M2.5 13.5V1.5M2.5 2h8.7l-2.2 3 2.2 3H2.5"/>',
  work: '<path d="M2.5 1h6l3 3v9h-9zM8.5 1v3h3M4.7 7h4.6M4.7 9.8h4.6"/>',
};
