import type { ElementName } from '../../../model/elements.ts';
import { AlsoItem, Event, StatusOf, Tags } from './events.ts';
import type { Child, Drawn } from './h.ts';
import { FanLine, FanName, FanNeighbour, NameHere, NamesOfType, NearName, NearNames, RelatedTo, Strip } from './names.ts';
import { Cell, Fact, Facts, FilterChip, FilterOption, Lead, OnPageItem, PageOf, PagesTo, Row, Section } from './parts.ts';
import { Code, CutLine, Figure, Lemma, Loc, Mention, Name, Note, Notes, Para, Plain, Quote, Quotes, Said, Words } from './text.ts';

/** An element given its attributes and what it holds; all of it is shown as text or as elements, never read as HTML. */
export type Draw = (attributes: never, children: readonly Child[]) => Drawn;

/**
 * Elements of which a page has hundreds. Each is a function that gives elements of HTML: an Astro component, with an
 * instance of its own, costs several times as much. All others are components.
 */
export const drawn = {
  Words,
  Para,
  Name,
  Loc,
  Lemma,
  Notes,
  Note,
  Said,
  Code,
  Mention,
  Quotes,
  Quote,
  Figure,
  CutLine,
  Plain,
  NameHere,
  NamesOfType,
  RelatedTo,
  NearNames,
  NearName,
  FanLine,
  FanName,
  FanNeighbour,
  Strip,
  Event,
  StatusOf,
  Tags,
  AlsoItem,
  Section,
  Facts,
  Fact,
  Lead,
  OnPageItem,
  PageOf,
  PagesTo,
  FilterChip,
  FilterOption,
  Row,
  Cell,
} as const satisfies Readonly<Partial<Record<ElementName, Draw>>>;

/** Name of an element that is drawn by a function. */
export type DrawnName = keyof typeof drawn;
