import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ElementName } from '../../model/elements.ts';
import type { DrawnName } from './drawn/drawn.ts';
import AlsoThen from './AlsoThen.astro';
import Article from './Article.astro';
import Band from './Band.astro';
import Body from './Body.astro';
import Choice from './Choice.astro';
import Chooser from './Chooser.astro';
import Coast from './Coast.astro';
import Columns from './Columns.astro';
import CompareKey from './CompareKey.astro';
import Contents from './Contents.astro';
import ContentsTo from './ContentsTo.astro';
import Difference from './Difference.astro';
import Differences from './Differences.astro';
import Editor from './Editor.astro';
import EntityItem from './EntityItem.astro';
import EntityList from './EntityList.astro';
import EventFinder from './EventFinder.astro';
import EventGroup from './EventGroup.astro';
import EventList from './EventList.astro';
import Events from './Events.astro';
import Example from './Example.astro';
import ExampleLine from './ExampleLine.astro';
import Figures from './Figures.astro';
import FileStrip from './FileStrip.astro';
import FilterGroup from './FilterGroup.astro';
import FilterMore from './FilterMore.astro';
import Filters from './Filters.astro';
import Flow from './Flow.astro';
import Fold from './Fold.astro';
import Hash from './Hash.astro';
import Head from './Head.astro';
import Index from './Index.astro';
import IndexName from './IndexName.astro';
import Judged from './Judged.astro';
import Judgement from './Judgement.astro';
import MapPlace from './MapPlace.astro';
import Mentions from './Mentions.astro';
import NameRow from './NameRow.astro';
import NameTable from './NameTable.astro';
import NamesHere from './NamesHere.astro';
import None from './None.astro';
import OnPage from './OnPage.astro';
import Other from './Other.astro';
import Pages from './Pages.astro';
import PdfSlot from './PdfSlot.astro';
import Picture from './Picture.astro';
import Pictured from './Pictured.astro';
import Profile from './Profile.astro';
import Rail from './Rail.astro';
import Reading from './Reading.astro';
import Reasons from './Reasons.astro';
import Related from './Related.astro';
import Rule from './Rule.astro';
import Screen from './Screen.astro';
import Sheet from './Sheet.astro';
import SideBySide from './SideBySide.astro';
import SourceRow from './SourceRow.astro';
import SourceTable from './SourceTable.astro';
import Spelt from './Spelt.astro';
import StatusKey from './StatusKey.astro';
import Strips from './Strips.astro';
import Table from './Table.astro';
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
import Written from './Written.astro';

/** A component for each element of the vocabulary that is not drawn more cheaply; a missing one does not compile. */
export const components: Readonly<Record<Exclude<ElementName, DrawnName>, AstroComponentFactory>> = {
  AlsoThen, Example, ExampleLine, Sheet, Head, Rail, Flow, Band, Article, Contents, ContentsTo, Profile, Index, IndexName, Chooser, Choice,
  Screen, Way, PdfSlot, OnPage, Fold, None, Hash, Body, NamesHere, FileStrip, Rule, Turn, TurnTo, SourceTable, SourceRow, EntityList,
  EntityItem, SideBySide, NameTable, NameRow, Table, Columns, StatusKey, EventList, EventFinder, EventGroup, Pages, Filters, FilterGroup,
  FilterMore, Events, Timeline, TimeTick, TimeLabel, TimeLane, TimeMark, TimeSpan, TimeBar, TimeKey, TimeList, TimeItem, Figures, Versions,
  Version, Other, Spelt, CompareKey, Differences, Difference, Wording, Variants, Reading, Variant, Reasons, Strips, Mentions, Picture,
  Pictured, Coast, MapPlace, Related, Editor, Written, Judgement, Judged,
};
