import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ElementName } from '../../model/elements.ts';
import Link from './Link.astro';
import Loc from './Loc.astro';
import Name from './Name.astro';
import Para from './Para.astro';

/** A component for each element of the vocabulary; a missing one does not compile. */
const own: Readonly<Record<ElementName, AstroComponentFactory>> = { Para, Name, Loc };

/** What MDX is rendered with: our elements, and links that know the base path. */
export const components = { ...own, a: Link };
