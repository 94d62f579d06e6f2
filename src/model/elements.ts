/**
 * The elements a generated page may hold, and the attributes each may have: the whole vocabulary
 * between `write`, which prints them, and `site`, which has a component for each. All attributes
 * are strings. What is not listed is refused by both.
 */
export const elements = {
  // The sheet: every page is Sheet (Head, Rail, Flow), then perhaps Bands.
  Sheet: ['kind'],
  /** The page's h1 with the line over it; its children are the standfirst. `quoted`: the title is a text's own opening words. */
  Head: ['title', 'kicker', 'number', 'type', 'lang', 'quoted', 'under'],
  /** Facts and contents beside the text. */
  Rail: ['label'],
  Flow: [],
  /** A section across the sheet: heading and note in the rail, matter in the text column. */
  Band: ['id', 'title', 'type', 'note', 'more', 'to'],
  /** A section inside the flow. */
  Section: ['id', 'title'],
  /** A whole source inside the printed dossier. */
  Article: ['id', 'number', 'title', 'about'],
  /** Contents of the printed dossier: its parts, and what stands in them (`inner`). `part`: the part's id. */
  Contents: [],
  ContentsTo: ['part', 'to', 'title', 'about', 'inner'],
  /** Where the number of the page comes on which `to` stands, once that is known. */
  PageOf: ['to'],
  /** A name in short, for paper. */
  Profile: ['id', 'type', 'name', 'about'],
  /** Names from A to Z; children of each: where it stands. */
  Index: [],
  IndexName: ['id', 'to', 'type', 'name', 'about'],
  /** What of the page is to be printed: a part each. */
  Chooser: ['title'],
  Choice: ['part', 'label'],
  /** Ways on that are of no use on paper. */
  Screen: [],
  /** A word that only leads on, “compare”: not on paper either. */
  Way: ['to'],
  /** Where the link to the PDF comes, once there is one. */
  PdfSlot: [],
  /** A small line of explanation. */
  Lead: [],
  /** Contents of this page, each an item. */
  OnPage: [],
  OnPageItem: ['to', 'title'],
  /** Something long, opened on demand; open on paper. */
  Fold: ['summary'],

  /** Lines of a file, as they stand there: each an ExampleLine. */
  Example: ['label'],
  ExampleLine: ['text'],

  /** Words and marks of one line, with the spaces between them. */
  Plain: [],

  // Facts: a label, its value as children, and how it is known.
  Facts: ['wide'],
  Fact: ['label', 'note'],
  /** What no source says: “not stated”. */
  None: [],
  /** A SHA-256, in groups of eight. */
  Hash: ['value'],

  // The text of a source.
  Body: ['lang'],
  /** A numbered block with its notes: Words, then perhaps Notes. */
  Para: ['shared'],
  /** The block itself, with its address. `source`: the source's number, for its locator on paper. */
  Words: ['id', 'kind', 'source'],
  /** A mention, linked to its profile. `tone`: first in the text (absent), first in a later paragraph, repeated in one. */
  Name: ['to', 'type', 'tone'],
  /** Words that have a note, in half brackets. */
  Lemma: ['id', 'note'],
  Notes: ['summary'],
  /** A note of the apparatus: lemma, bracket, value, how it is known, reason. */
  Note: ['id', 'back', 'lemma', 'value', 'label'],
  /** What is typed or stands in a file, letter by letter: a command, the name of a field. */
  Code: [],
  /** Words of a source inside our own, in quotation marks. */
  Said: [],
  /** A locator: S3 ¶12. */
  Loc: ['to', 'source', 'para'],
  /** Happened, under way, planned: mark and word, linked to the event. */
  StatusOf: ['to', 'status', 'shape'],

  // Names in one text, by type.
  NamesHere: ['count'],
  NamesOfType: ['type', 'title'],
  NameHere: ['to', 'type', 'name', 'count'],

  // What was set aside.
  FileStrip: ['parts', 'length', 'label', 'caption'],
  Rule: ['title', 'count'],
  CutLine: ['text'],
  Turn: ['label'],
  TurnTo: ['side', 'to', 'source', 'title'],

  // Tables and lists of whole things.
  /** `lacks`: columns that no row of the table fills, `outlet date`. */
  SourceTable: ['lacks'],
  SourceRow: ['to', 'number', 'title', 'quoted', 'outlet', 'date', 'basis', 'paragraphs', 'aside', 'lacks'],
  EntityList: [],
  /** `source`: ids of the sources that name it, for the filter. */
  EntityItem: ['to', 'type', 'name', 'about', 'counts', 'label', 'source'],
  SideBySide: [],
  NameTable: ['title', 'columns'],
  NameRow: ['to', 'type', 'name', 'about', 'counts', 'label', 'total'],
  Table: ['kind', 'caption'],
  Columns: [],
  Row: [],
  /** `as`: `row` or `column` for a head; `kind`: `num`, set right. */
  Cell: ['as', 'kind'],

  // Events.
  StatusKey: [],
  EventList: [],
  EventGroup: ['id', 'title', 'year'],
  /**
   * Filters of a list; each is an address. `of`: `events`, `names`. `home`: the page whose list scripts filter, where that
   * is another; `chosen`: what this page shows of it, `status=planned`. `by`: `script` where only scripts can filter. `note`: how far they
   * reach.
   */
  Filters: ['of', 'home', 'chosen', 'by', 'note'],
  /** `folded`: words of the fold that holds them on narrow screens. */
  FilterGroup: ['title', 'kind', 'folded'],
  /** `value`: what the address says; absent for all. `to`: the page of that list, for readers without script. */
  FilterChip: ['kind', 'value', 'label', 'count', 'status', 'type', 'to', 'current'],
  /**
   * The choices that are too many to stand side by side; `to`, `instead`: a page that leads to their lists without script, and its link's
   * words.
   */
  FilterMore: ['kind', 'label', 'all', 'to', 'instead'],
  FilterOption: ['value', 'label'],
  Events: [],
  /** `year`, `entity`, `source`: what filters ask for, ids parted by spaces. */
  Event: ['id', 'status', 'when', 'shape', 'headline', 'year', 'entity', 'source', 'to'],
  /** Leads from an event's lasting address to the page it stands on, which `data` knows. */
  EventFinder: ['data'],
  /** The parts of a list as links; its heads, where they are letters or years. */
  Pages: ['label', 'id'],
  PagesTo: ['to', 'label', 'count', 'current', 'rel'],
  Tags: [],
  /** What was also said or told on a day: one line each, opened on demand. */
  AlsoThen: ['summary'],
  AlsoItem: ['id'],
  /** The span as one picture; its parts stand at coordinates of their own. `kind`: `wide`, time runs to the right; `tall`, down. */
  Timeline: ['kind', 'height', 'label', 'description'],
  /** `at`: place in time; `from`, `to`: across. */
  TimeTick: ['kind', 'at', 'from', 'to', 'label', 'year'],
  TimeLabel: ['to', 'x', 'y', 'side', 'when', 'first', 'second', 'third', 'lead', 'title'],
  /** `at`: across; `from`, `to`, `flag`: places in time. */
  TimeLane: ['kind', 'at', 'from', 'to', 'flag', 'name', 'note', 'address', 'row'],
  TimeMark: ['kind', 'from', 'to', 'at', 'thick', 'status', 'shape', 'title'],
  TimeSpan: ['kind', 'from', 'to', 'at', 'status', 'ends', 'x', 'text'],
  /** Events counted. */
  TimeBar: ['kind', 'x', 'y', 'width', 'height', 'filled', 'title'],
  /** What a letter over a lane stands for. */
  TimeKey: ['y', 'letter', 'name'],
  /** What the numbers in the picture stand for. */
  TimeList: [],
  TimeItem: ['number', 'when', 'text', 'to'],

  // Quotes and figures.
  Quotes: ['kind'],
  /** Words as the source has them, marks excluded; children: who, where, other wordings. */
  Quote: ['id', 'words', 'kind'],
  Figures: [],
  /** An amount; children: what it counts and where. */
  Figure: ['id', 'before', 'number', 'after'],

  // Passages side by side.
  Versions: ['count'],
  Version: ['to', 'source', 'para', 'about'],
  /** Other words than the first version has; the same word, otherwise spelt. */
  Other: [],
  Spelt: [],
  CompareKey: [],
  /** Where the sources differ: a question, and what each says. */
  Differences: [],
  Difference: ['question'],
  Wording: [],
  Variants: ['of'],
  /** The variants of one version. */
  Reading: [],
  Variant: ['base', 'other'],

  // Profile.
  /** Why spellings count as one name. */
  Reasons: [],
  Strips: [],
  /**
   * Paragraphs of one source; `on`: those that name the entity, `1 4 6`. Or, with `own` and `links`, those of source `own` that `source`
   * shares.
   */
  Strip: ['to', 'source', 'date', 'paragraphs', 'on', 'own', 'links'],
  Mentions: [],
  Mention: ['to', 'source', 'para', 'before', 'name', 'after'],
  /** A picture of the text's width, and what it shows beside it. */
  Pictured: [],
  /**
   * What is drawn, its parts at coordinates of their own. `kind`: `fan`, a name and its neighbours; `network`, names in a list joined by
   * arcs; `map`, where a place lies.
   */
  Picture: ['kind', 'height', 'label'],
  FanLine: ['d', 'width', 'kind'],
  FanName: ['y', 'text'],
  FanNeighbour: ['to', 'type', 'x', 'y', 'end', 'name', 'full', 'count'],
  Coast: ['d'],
  MapPlace: ['kind', 'to', 'x', 'y', 'name', 'label', 'at', 'anchor'],
  Related: [],
  /** Neighbours that one sentence relates: NearNames (NearName), then the sentence. */
  RelatedTo: [],
  NearNames: [],
  NearName: ['to', 'type', 'name', 'shared'],

  // The editor's own words.
  /** All that the editor wrote for a page. `label`: says so where the page is mostly the machine's. */
  Editor: ['label'],
  /** A paragraph of it: beside it in Para its Notes. */
  Written: [],
  /** What the editor concludes, as blocks or in a line, with how sure the editor is and how many sources are cited in it. */
  Judgement: ['confidence', 'counted'],
  Judged: ['confidence', 'counted'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Name of one of our elements. */
export type ElementName = keyof typeof elements;

/** The element of that name, if it is one of ours. */
export function toElement(name: string): ElementName | undefined {
  return Object.hasOwn(elements, name) ? (name as ElementName) : undefined;
}
