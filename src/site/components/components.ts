import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ElementName } from '../../model/elements.ts';
import type { DrawnName } from './drawn/drawn.ts';
import Difference from './briefing/Difference.astro';
import Differences from './briefing/Differences.astro';
import Editor from './briefing/Editor.astro';
import Figures from './briefing/Figures.astro';
import Judged from './briefing/Judged.astro';
import Judgement from './briefing/Judgement.astro';
import Wording from './briefing/Wording.astro';
import Written from './briefing/Written.astro';
import CompareKey from './compare/CompareKey.astro';
import Other from './compare/Other.astro';
import Reading from './compare/Reading.astro';
import Spelt from './compare/Spelt.astro';
import Variant from './compare/Variant.astro';
import Variants from './compare/Variants.astro';
import Version from './compare/Version.astro';
import Versions from './compare/Versions.astro';
import EntityItem from './entities/EntityItem.astro';
import EntityList from './entities/EntityList.astro';
import Mentions from './entities/Mentions.astro';
import NameRow from './entities/NameRow.astro';
import NamesHere from './entities/NamesHere.astro';
import NameTable from './entities/NameTable.astro';
import Profile from './entities/Profile.astro';
import Reasons from './entities/Reasons.astro';
import Related from './entities/Related.astro';
import Strips from './entities/Strips.astro';
import AlsoThen from './events/AlsoThen.astro';
import EventFinder from './events/EventFinder.astro';
import EventGroup from './events/EventGroup.astro';
import EventList from './events/EventList.astro';
import Events from './events/Events.astro';
import StatusKey from './events/StatusKey.astro';
import Band from './frame/Band.astro';
import Flow from './frame/Flow.astro';
import Fold from './frame/Fold.astro';
import Head from './frame/Head.astro';
import None from './frame/None.astro';
import OnPage from './frame/OnPage.astro';
import Rail from './frame/Rail.astro';
import Screen from './frame/Screen.astro';
import Sheet from './frame/Sheet.astro';
import Way from './frame/Way.astro';
import Columns from './lists/Columns.astro';
import Example from './lists/Example.astro';
import ExampleLine from './lists/ExampleLine.astro';
import FilterGroup from './lists/FilterGroup.astro';
import FilterMore from './lists/FilterMore.astro';
import Filters from './lists/Filters.astro';
import Pages from './lists/Pages.astro';
import SideBySide from './lists/SideBySide.astro';
import Table from './lists/Table.astro';
import Coast from './pictures/Coast.astro';
import MapPlace from './pictures/MapPlace.astro';
import Picture from './pictures/Picture.astro';
import Pictured from './pictures/Pictured.astro';
import Article from './print/Article.astro';
import Choice from './print/Choice.astro';
import Chooser from './print/Chooser.astro';
import Contents from './print/Contents.astro';
import ContentsTo from './print/ContentsTo.astro';
import Index from './print/Index.astro';
import IndexName from './print/IndexName.astro';
import PdfSlot from './print/PdfSlot.astro';
import Body from './sources/Body.astro';
import FileStrip from './sources/FileStrip.astro';
import Hash from './sources/Hash.astro';
import Rule from './sources/Rule.astro';
import SourceRow from './sources/SourceRow.astro';
import SourceTable from './sources/SourceTable.astro';
import Turn from './sources/Turn.astro';
import TurnTo from './sources/TurnTo.astro';
import TimeBar from './timeline/TimeBar.astro';
import TimeItem from './timeline/TimeItem.astro';
import TimeKey from './timeline/TimeKey.astro';
import TimeLabel from './timeline/TimeLabel.astro';
import TimeLane from './timeline/TimeLane.astro';
import Timeline from './timeline/Timeline.astro';
import TimeList from './timeline/TimeList.astro';
import TimeMark from './timeline/TimeMark.astro';
import TimeSpan from './timeline/TimeSpan.astro';
import TimeTick from './timeline/TimeTick.astro';

/** A component for each element of the vocabulary that is not drawn more cheaply; a missing one does not compile. */
export const components: Readonly<Record<Exclude<ElementName, DrawnName>, AstroComponentFactory>> = {
  AlsoThen,
  Example,
  ExampleLine,
  Sheet,
  Head,
  Rail,
  Flow,
  Band,
  Article,
  Contents,
  ContentsTo,
  Profile,
  Index,
  IndexName,
  Chooser,
  Choice,
  Screen,
  Way,
  PdfSlot,
  OnPage,
  Fold,
  None,
  Hash,
  Body,
  NamesHere,
  FileStrip,
  Rule,
  Turn,
  TurnTo,
  SourceTable,
  SourceRow,
  EntityList,
  EntityItem,
  SideBySide,
  NameTable,
  NameRow,
  Table,
  Columns,
  StatusKey,
  EventList,
  EventFinder,
  EventGroup,
  Pages,
  Filters,
  FilterGroup,
  FilterMore,
  Events,
  Timeline,
  TimeTick,
  TimeLabel,
  TimeLane,
  TimeMark,
  TimeSpan,
  TimeBar,
  TimeKey,
  TimeList,
  TimeItem,
  Figures,
  Versions,
  Version,
  Other,
  Spelt,
  CompareKey,
  Differences,
  Difference,
  Wording,
  Variants,
  Reading,
  Variant,
  Reasons,
  Strips,
  Mentions,
  Picture,
  Pictured,
  Coast,
  MapPlace,
  Related,
  Editor,
  Written,
  Judgement,
  Judged,
};
