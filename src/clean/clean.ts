/**
 * Takes:   a Seed.
 * Gives:   a CleanText: title, numbered blocks, what was set aside with its rule, and the facts those lines state.
 * Reports: clean:stale-decision. Doubt is marked on what was set aside.
 * Never:   loses a character that is not white space: it is in the title, in a block, or set aside.
 */
import type { Language, LeftoverData } from '../model/language.ts';
import type { Seed } from '../model/source.ts';
import { bySpan } from '../model/span.ts';
import type { CleanText } from '../model/text.ts';
import { findAfterArticle, findNavigationRows } from './after-article.ts';
import { findStretch } from './article-stretch.ts';
import { block, toBlocks } from './blocks.ts';
import { claimsOn } from './claims.ts';
import { decidePassages } from './decided-passages.ts';
import { detectLanguage } from './detect-language.ts';
import { findBylineName } from './byline-name.ts';
import { findBylineNote, readAuthorBio } from './byline-note.ts';
import { findFacts, partStart, type StatedFact } from './facts.ts';
import { findFootnotes } from './footnotes.ts';
import { headLength, linesUnderStandfirst } from './head.ts';
import { inlineMarks } from './inline-marks.ts';
import { findLeftoverBlocks } from './leftover-blocks.ts';
import { findLeftoverLines } from './leftover-lines.ts';
import { findLetterhead } from './letterhead.ts';
import { splitLines, type Line } from './lines.ts';
import { headingMarks, isMarkdown, readFrontMatter, titleHeading, withoutMark } from './markdown.ts';
import { findNameplate } from './nameplate.ts';
import { findFrame, findPageTitle, findRestOfHead, isPage, nearArticle } from './page.ts';
import { disjoint, findRepairs } from './repairs.ts';
import { findSectionLabels } from './section-label.ts';
import { sharesWords } from './shared-words.ts';
import { partSiteName, type PartedTitle } from './site-name.ts';
import { datesOf, toSourceFacts } from './source-facts.ts';
import { findTitle, withoutLabel } from './title.ts';
import { wrappedProse } from './wrapped.ts';

/** A language nobody has described: nothing is set aside on its word. */
const nothing: LeftoverData = {
  lines: [],
  blocks: [],
  facts: [],
  page: { furniture: /$^/, ends: /$^/, pauses: /$^/, comments: /$^/, notes: /$^/, appeals: /$^/ },
  labels: {},
};

/** On whole pages date and author may also stand under a standfirst that reads like prose. */
const linesUnderHead = 6;

/** A line of nothing that prints: no paragraph. */
const invisible = /^[\p{Cf}\p{Cc}\s]+$/u;

/** Parts what is the article of a text from what a site left round it. */
export function clean(seed: Seed, languages: readonly Language[]): CleanText {
  const language = detectLanguage(seed.text, languages);
  const known = languages.find(({ code }) => code === language);
  const rules = known?.leftovers ?? nothing;
  const split = partStart(splitLines(seed.text), rules.facts);
  const parted: PartedTitle = known ? partSiteName(split, known) : { lines: split };
  const decided = decidePassages(seed, parted.lines);
  const { lines } = decided;
  const markdown = isMarkdown(seed.file);
  const front = markdown ? readFrontMatter(lines) : undefined;
  const wrapped = wrappedProse(lines);
  const claims = claimsOn(lines, decided.isKept);
  const { add: claim, has: isClaimed, open, taken } = claims;

  claim(decided.claims);
  if (parted.behind) claim([parted.behind]);
  claim(lines.filter(({ text }) => invisible.test(text)).map((line) => ({ line, rule: 'invisible-character' })));
  if (front) claim(front.claims);
  // The head of an e-mail has a line for this and that, as the frame of a page has, but what it frames is a letter.
  const isMail = claim(findLeftoverLines(lines, rules.lines)).some(({ rule }) => rule === 'mail-frame');
  if (known) claim(findFootnotes(open()));
  const stretch = known && findStretch(lines, taken(), known.leftovers.page, known.stopwords, wrapped);
  const article = stretch && !isMail && isPage(lines, taken(), stretch, known) ? stretch : undefined;
  const pageTitle = known && article && findPageTitle(lines, article, known, taken());
  const near = article ? nearArticle(lines, article, pageTitle).filter((line) => !isClaimed(line)) : open();
  const plain = headLength(near, wrapped);
  const headEnd =
    plain
    + (article
      ? linesUnderHead
      : linesUnderStandfirst(near, plain, (line) => findFacts([line], 1, rules.facts).some(({ fact }) => fact === 'byline')));
  const told = claim(findFacts(near, headEnd, rules.facts));
  const states = (fact: StatedFact['fact']) => told.some((each) => each.fact === fact);
  const head = near.slice(0, headEnd).filter((line) => !isClaimed(line));
  const stated = [
    ...told,
    ...(states('outlet') || !parted.site ? [] : [parted.site]),
    ...(states('outlet') || parted.site || !rules.letterhead
      ? []
      : claim(findLetterhead(head.slice(0, headLength(near, wrapped)), rules.letterhead))),
    ...(states('outlet') || parted.site || !rules.nameplate ? [] : claim(findNameplate(head, lines, rules.nameplate))),
    ...(states('byline') || !parted.author ? [] : [parted.author]),
    ...(states('byline') || parted.author || !rules.authorNote ? [] : claim(findBylineNote(head, lines, rules.authorNote))),
  ];
  if (known && stretch && !article) claim(findNavigationRows(lines, taken(), rules.page));
  claim(findLeftoverBlocks(lines.slice(article?.from ?? headLength(lines, wrapped)), rules.blocks, isClaimed, wrapped));
  if (known && article) claim(findFrame(lines, article, pageTitle, known));
  if (known && stretch && !article) claim(findAfterArticle(lines, stretch, rules.page, known.stopwords));
  const hasByline = [...stated, ...(front?.facts ?? [])].some(({ fact }) => fact === 'byline');
  const named =
    hasByline || !known || !rules.bylineName
      ? []
      : claim(
          findBylineName(near, lines, stated, isClaimed, {
            bylineName: rules.bylineName,
            bylineJob: rules.bylineJob,
            bylineLabel: rules.bylineLabel,
            givenNames: known.reading.names.givenNames,
          }),
        );
  const body = known ? sharesWords(open().slice(headLength(open(), wrapped)), known.stopwords) : () => true;
  claim(findSectionLabels(lines.slice(0, lines.indexOf(open()[headLength(open(), wrapped)] as Line)), isClaimed, body, rules.caseTitle));
  const given =
    front?.title
    ?? (markdown ? titleHeading(open()) : undefined)
    ?? (article ? near.filter((line) => !isClaimed(line)) : open())
      .slice(0, (article ? headEnd : headLength(open(), wrapped)) + 1)
      .find(({ text }) => rules.caseTitle?.test(text))
    ?? pageTitle
    ?? parted.title;
  if (article) claim(findRestOfHead(open(), lines[article.from] as Line, given));
  else if (given !== undefined && given === parted.title)
    claim(
      open()
        .slice(0, Math.max(0, open().indexOf(given)))
        .map((line) => ({ line, rule: 'page-head' })),
    );
  const titleHead = headLength(open(), wrapped);
  const isDay = ({ text }: Line) => rules.dayLine?.test(text) === true;
  const found = findTitle(
    open()
      .slice(0, titleHead)
      .filter((line) => !isDay(line)),
    open(),
    given,
    rules.titleLabel,
    known && sharesWords(open().slice(titleHead), known.stopwords),
  );
  if (found)
    claim([
      ...(found.title === front?.title ? [] : [{ line: found.title, rule: 'title' }]),
      ...found.repeats,
      ...open()
        .slice(0, Math.max(0, open().indexOf(found.title)))
        .filter(isDay)
        .map((line) => ({ line, rule: 'page-head' })),
    ]);
  const title = found && withoutLabel(markdown ? withoutMark(found.title) : found.title, rules.titleLabel);
  const bio =
    hasByline || named.length > 0 || !known || !rules.authorBio
      ? undefined
      : readAuthorBio(open(), rules.authorBio, known.reading.names.givenNames);
  const facts = [...(front?.facts ?? []), ...stated, ...named, ...(bio ? [bio] : [])];

  const edits = disjoint([...(markdown ? [...headingMarks(lines), ...inlineMarks(lines)] : []), ...findRepairs(seed.text)]);
  const findings = decided.findings(claims.refused);
  return {
    seed,
    language,
    ...(title ? { title: block(seed.text, 'title', 'title', title.span, edits) } : {}),
    blocks: toBlocks(seed.text, open(), edits),
    setAside: claims
      .all()
      .map(({ line, rule, doubtful }) => ({ span: line.span, rule, ...(doubtful ? { doubtful } : {}) }))
      .toSorted((a, b) => bySpan(a.span, b.span)),
    facts: toSourceFacts(seed, facts, title, edits),
    dateLines: datesOf(facts),
    ...(findings.length > 0 ? { findings } : {}),
  };
}
