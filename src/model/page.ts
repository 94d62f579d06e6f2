import type { Root } from 'mdast';
import 'mdast-util-mdx-jsx';
import type { PageCitation } from './citation.ts';
import type { Evidence } from './entity.ts';
import type { LinkedData } from './linked-data.ts';
import type { EntityType, Status } from './mark.ts';

/** Everything the machine writes is a page; its kind chooses the layout. */
export type PageKind =
  | 'briefing'
  | 'sources'
  | 'source'
  | 'entities'
  | 'entity'
  | 'chronology'
  | 'quotes'
  | 'figures'
  | 'compare'
  | 'print'
  | 'about'
  | 'data'
  | 'changes'
  /** A choice from a list, or a further part of a profile: what it holds is found elsewhere too. */
  | 'list';

/** What stands in a page's front matter: plain data, all of it for this page alone. */
export interface PageFacts {
  readonly kind: PageKind;
  /** Base-free address, with both slashes: `/sources/kyiv-office/`. */
  readonly address: string;
  /** The page's h1. */
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  /** The dossier's title, for masthead and footer. */
  readonly dossier: string;
  /** The edition and the like, for the footer; absent while nobody has set one. */
  readonly colophon: string;
  /** True while no person has touched `content/`: the page then says that it is a draft. */
  readonly draft: boolean;
  /** What the picture of the page shows; absent where it has none of its own. */
  readonly poster?: Poster;
  /** What the page says to machines. */
  readonly linked?: LinkedData;
  /** How it is cited. */
  readonly cite?: PageCitation;
}

/** The picture that stands for a page where it is shared: besides its title and the dossier's, both drawn always. */
export interface Poster {
  /** Pieces of the line over the title, parted by ` · `. */
  readonly kicker?: string;
  /** Of a profile, for the glyph. */
  readonly type?: EntityType;
  /** True where the title is a text's own opening words. */
  readonly quoted?: true;
  /** A sentence under the title. */
  readonly line?: string;
}

/** A page before it is printed: facts, and a tree of mdast with our own elements in it. */
export interface Page {
  readonly facts: PageFacts;
  readonly tree: Root;
}

/** Addresses are base-free, begin and end with a slash, and are made here only. */
export const addressOf = {
  briefing: '/',
  sources: '/sources/',
  entities: '/entities/',
  chronology: '/chronology/',
  quotes: '/quotes/',
  figures: '/figures/',
  compare: '/compare/',
  /** All events against the sources, where the comparison shows but some. */
  compareEvents: '/compare/events/',
  search: '/search/',
  print: '/print/',
  /** Where a dossier on one entity is put together. */
  oneName: '/print/entity/',
  printEntity: (id: string) => `/print/entity/?id=${encodeURIComponent(id)}`,
  about: '/about/',
  changes: '/changes/',
  source: (id: string) => `/sources/${id}/`,
  entity: (id: string) => `/entities/${id}/`,
  /** An event on the page that holds it; without the page the address that always leads there. */
  event: (id: string, page = '/chronology/') => `${page}#${id}`,
  /** Events of a year or month, `2024`, `2024-05`; `year-not-stated`, `without-a-date`. */
  eventsIn: (period: string) => `/chronology/${period}/`,
  eventsWith: (status: Status) => `/chronology/status/${status}/`,
  eventsOf: (entity: string) => `/entities/${entity}/events/`,
  eventsToldBy: (source: string) => `/sources/${source}/events/`,
  entitiesBy: (type: EntityType, letter?: string) => `/entities/type/${type}/${letter === undefined ? '' : `${letter}/`}`,
  /** What further parts of the list of sources lie below. */
  sourcesParts: '/sources/page/',
  quotesOf: (letter: string) => `/quotes/${letter}/`,
  figuresOf: (kind: string) => `/figures/${kind}/`,
  quote: (id: string, page = '/quotes/') => `${page}#${id}`,
  /**
   * A further part of a list, by what it begins with; the first is the list itself.
   *
   * @example part('/chronology/2024-05/', '13') // '/chronology/2024-05/from-13/'
   */
  part: (list: string, from: string) => `${list}from-${from}/`,
  /** The paragraph a piece of evidence stands in; the page's head for a title or date line. */
  paragraph: ({ source, block }: Pick<Evidence, 'source' | 'block'>) =>
    block.startsWith('p') ? `/sources/${source}/#${block}` : `/sources/${source}/`,
  dataPage: '/data/',
  data: (file: string) => `/data/${file}`,
} as const;
