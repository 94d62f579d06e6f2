import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ElementName } from '../../model/elements.ts';
import AlsoItem from './AlsoItem.astro';
import AlsoThen from './AlsoThen.astro';
import Article from './Article.astro';
import Band from './Band.astro';
import Body from './Body.astro';
import Cell from './Cell.astro';
import Choice from './Choice.astro';
import Chooser from './Chooser.astro';
import Coast from './Coast.astro';
import Columns from './Columns.astro';
import CompareKey from './CompareKey.astro';
import Contents from './Contents.astro';
import ContentsTo from './ContentsTo.astro';
import CutLine from './CutLine.astro';
import Difference from './Difference.astro';
import Differences from './Differences.astro';
import Editor from './Editor.astro';
import EntityItem from './EntityItem.astro';
import EntityList from './EntityList.astro';
import Event from './Event.astro';
import EventFinder from './EventFinder.astro';
import EventGroup from './EventGroup.astro';
import EventList from './EventList.astro';
import Events from './Events.astro';
import Example from './Example.astro';
import ExampleLine from './ExampleLine.astro';
import Fact from './Fact.astro';
import Facts from './Facts.astro';
import FanLine from './FanLine.astro';
import FanName from './FanName.astro';
import FanNeighbour from './FanNeighbour.astro';
import Figure from './Figure.astro';
import Figures from './Figures.astro';
import FileStrip from './FileStrip.astro';
import FilterChip from './FilterChip.astro';
import FilterGroup from './FilterGroup.astro';
import FilterMore from './FilterMore.astro';
import FilterOption from './FilterOption.astro';
import Filters from './Filters.astro';
import Flow from './Flow.astro';
import Fold from './Fold.astro';
import Hash from './Hash.astro';
import Head from './Head.astro';
import Index from './Index.astro';
import IndexName from './IndexName.astro';
import Judged from './Judged.astro';
import Judgement from './Judgement.astro';
import Lead from './Lead.astro';
import Lemma from './Lemma.astro';
import Link from './Link.astro';
import Loc from './Loc.astro';
import MapPlace from './MapPlace.astro';
import Mention from './Mention.astro';
import Mentions from './Mentions.astro';
import Name from './Name.astro';
import NameHere from './NameHere.astro';
import NameRow from './NameRow.astro';
import NameTable from './NameTable.astro';
import NamesHere from './NamesHere.astro';
import NamesOfType from './NamesOfType.astro';
import NearName from './NearName.astro';
import NearNames from './NearNames.astro';
import None from './None.astro';
import Note from './Note.astro';
import Notes from './Notes.astro';
import OnPage from './OnPage.astro';
import OnPageItem from './OnPageItem.astro';
import Other from './Other.astro';
import PageOf from './PageOf.astro';
import Pages from './Pages.astro';
import PagesTo from './PagesTo.astro';
import Para from './Para.astro';
import PdfSlot from './PdfSlot.astro';
import Picture from './Picture.astro';
import Pictured from './Pictured.astro';
import Profile from './Profile.astro';
import Plain from './Plain.astro';
import Quote from './Quote.astro';
import Quotes from './Quotes.astro';
import Rail from './Rail.astro';
import Reading from './Reading.astro';
import Reasons from './Reasons.astro';
import Related from './Related.astro';
import RelatedTo from './RelatedTo.astro';
import Row from './Row.astro';
import Rule from './Rule.astro';
import Said from './Said.astro';
import Screen from './Screen.astro';
import Section from './Section.astro';
import Sheet from './Sheet.astro';
import SideBySide from './SideBySide.astro';
import SourceRow from './SourceRow.astro';
import SourceTable from './SourceTable.astro';
import Spelt from './Spelt.astro';
import StatusKey from './StatusKey.astro';
import StatusOf from './StatusOf.astro';
import Strip from './Strip.astro';
import Strips from './Strips.astro';
import Table from './Table.astro';
import Tags from './Tags.astro';
import TimeBar from './TimeBar.astro';
import TimeItem from './TimeItem.astro';
import TimeKey from './TimeKey.astro';
import TimeLabel from './TimeLabel.astro';
import TimeLane from './TimeLane.astro';
import TimeList from './TimeList.astro';
import TimeMark from './TimeMark.astro';
import TimeSpan from './TimeSpan.astro';
import TimeTick from './TimeTick.astro';
import Timeline from './Timeline.astro';
import Turn from './Turn.astro';
import TurnTo from './TurnTo.astro';
import Variant from './Variant.astro';
import Variants from './Variants.astro';
import Version from './Version.astro';
import Versions from './Versions.astro';
import Way from './Way.astro';
import Wording from './Wording.astro';
import Words from './Words.astro';
import Written from './Written.astro';

/** A component for each element of the vocabulary; a missing one does not compile. */
const own: Readonly<Record<ElementName, AstroComponentFactory>> = {
  AlsoItem, AlsoThen, Example, ExampleLine,
  Sheet, Head, Rail, Flow, Band, Section, Article, Contents, ContentsTo, PageOf, Profile, Index, IndexName, Chooser, Choice, Screen, Way, PdfSlot, Lead, OnPage, OnPageItem, Fold, Facts,
  Fact, None, Hash, Body, Para, Words, Name, Lemma, Notes, Note, Said, Loc, StatusOf, NamesHere,
  NamesOfType, NameHere, FileStrip, Rule, CutLine, Turn, TurnTo, SourceTable, SourceRow, EntityList,
  EntityItem, SideBySide, NameTable, NameRow, Table, Columns, Row, Cell, StatusKey, EventList,
  EventFinder, EventGroup, Pages, PagesTo, Filters, FilterGroup, FilterChip, FilterMore, FilterOption, Events, Event, Tags, Timeline, TimeTick, TimeLabel,
  TimeLane, TimeMark, TimeSpan, TimeBar, TimeKey, TimeList, TimeItem, Quotes, Quote, Figures, Figure, Versions, Version, Other, Spelt, CompareKey, Differences, Difference, Wording,
  Variants, Reading, Variant, Reasons, Strips, Strip, Mentions, Mention, Picture, Pictured, Plain, FanLine, FanName, FanNeighbour, Coast, MapPlace, Related, RelatedTo, NearNames, NearName, Editor, Written, Judgement, Judged,
};

/** What pages are rendered with: our elements, and links that know the base path. */
export const components = { ...own, a: Link };
