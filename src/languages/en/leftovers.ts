import type { LeftoverData } from '../../model/language.ts';
import { page } from './page-furniture.ts';

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const time = '(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*(?:[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}|Z))?)';
const day = `(?:\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${month},?\\s+\\d{4})`;
const moment = `${weekday}(?:${time}[,\\s|–-]*)?${weekday}${day}(?:[,\\s|–-]*(?:at\\s+)?${time})?`;

/**
 * What English-language news sites leave in a scraped text. Every pattern is positive evidence:
 * words that stand in the page's furniture and not in articles. A line that merely is short, or
 * lacks a full stop, is never enough (measured: dropping by length loses more than it cleans).
 */
export const leftovers: LeftoverData = {
  lines: [
    { rule: 'audio-notice', pattern: /^(?:this )?audio (?:is|was|version)\b.{0,60}\b(?:created|generated|read|assist)/i },
    { rule: 'audio-notice', pattern: /^(?:listen to (?:this|the) (?:article|story)|your browser does not support the audio)\b.{0,60}$/i },
    { rule: 'membership-appeal', pattern: /^(?:please )?support (?:independent|our|quality|free|honest)\b.*\bjournalis/i },
    { rule: 'membership-appeal', pattern: /^(?:become|be) a (?:member|supporter|patron|subscriber)\b.{0,80}$/i },
    { rule: 'membership-appeal', pattern: /^(?:support us(?: just once)?|make a (?:donation|contribution)|donate(?: now| today)?)[.!]?$/i },
    { rule: 'newsletter', pattern: /^(?:sign up|subscribe)\b.{0,30}\b(?:newsletter|briefing|digest|mailing list|inbox|updates|alerts|channel)\b/i },
    { rule: 'newsletter', pattern: /^(?:get|receive) .{0,60}\b(?:newsletter|delivered to your inbox|in your inbox)\b/i },
    { rule: 'subscribe', pattern: /^(?:subscribe|log ?in|sign in|register|already a subscriber\?.{0,40}|subscribe (?:now|to (?:our|us).{0,60}))[.!]?$/i },
    { rule: 'share', pattern: /^(?:share|tweet|pin it|email|print|copy link|share (?:this|on|via|the)\b.{0,50}|follow us\b.{0,60})[.!:]?$/i },
    { rule: 'reading-time', pattern: /^(?:reading time:?\s*)?\d+\s*(?:-\s*)?min(?:ute)?s?(?: read)?$/i },
    { rule: 'advert', pattern: /^(?:ads?|advert(?:isement|ising)?|sponsored(?: content)?|promoted|story continues below|advertisement[- –].{0,40})$/i },
    { rule: 'copyright', pattern: /^(?:©|\(c\)|copyright\b).{0,160}$/i },
    { rule: 'copyright', pattern: /^(?:.{0,60}\b)?all rights reserved\b.{0,80}$/i },
    { rule: 'read-also', pattern: /^(?:read (?:also|more|next|on)|see also|also read|related(?: article| story)?|watch(?: also| now)?|more on this)\s*[:›»–-].{0,200}$/i },
    { rule: 'cookie-notice', pattern: /^(?:this (?:web)?site uses cookies|we use cookies|accept (?:all )?cookies)\b/i },
    { rule: 'comments', pattern: /^(?:\d+ comments?|(?:leave|post|add) a comment|comments? (?:are closed|\(\d+\))|join the (?:conversation|discussion))[.!]?$/i },
    { rule: 'navigation', pattern: /^(?:home|menu|skip to (?:main )?content|back to top|load more|show more|next article|previous article|contact us|about us|privacy policy|terms (?:of (?:use|service)|and conditions))$/i },
    { rule: 'photo-credit', pattern: /^(?:photo|image|picture|credit|photo credit|photo by|illustration)\s*:\s*.{1,120}$/i, doubtful: true },
  ],
  blocks: [
    { rule: 'related', pattern: /^(?:more (?:about|on|from|stories|news)|related(?: (?:articles|stories|news|posts|topics|content))?|you (?:may|might) also (?:like|be interested in).{0,20}|read (?:also|more|next)|see also|also read|recommended(?: for you)?|further reading)\s*:?$/i, reach: 'rest' },
    { rule: 'latest', pattern: /^(?:(?:hot|top|breaking|latest|other|more) (?:news|stories|headlines)|latest|trending(?: now)?|most (?:read|popular|viewed|commented)|popular(?: now| posts| stories)?|editors?['’]?s? (?:picks?|choice))\s*:?$/i, reach: 'rest' },
  ],
  facts: [
    { rule: 'date-header', fact: 'date', where: 'start', pattern: /^date:?\s+(\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)(?=\s|$)/i },
    { rule: 'date-line', fact: 'date', where: 'head', pattern: new RegExp(`^(?:(?:published|posted|updated|last updated|date|issued)(?: on| at)?:?\\s+)?(${moment})$`, 'i') },
    { rule: 'byline', fact: 'byline', where: 'head', pattern: /^(?:[Bb]y|BY|[Aa]uthor:|[Ww]ritten by|[Tt]ext:)\s+((?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+(?:(?:,| and)\s+(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+)*)$/u },
    { rule: 'byline', fact: 'byline', where: 'head', pattern: /^((?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+),\s+(?:[\p{L}\s&-]{0,30}\s)?(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ss]taff [Ww]riter|[Cc]olumnist|[Jj]ournalist)$/u },
    { rule: 'byline-credit', fact: 'byline', where: 'line', pattern: /^\(?Reporting by ((?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+?(?:(?:,| and)\s+(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+?)*)(?:\s+in \p{Lu}[\p{L} ]+)?(?:[;,.]\s*(?:[Ee]diting|[Ww]riting|[Aa]dditional reporting)\b.{0,120})?\)?\.?$/u },
    { rule: 'tags', fact: 'tags', where: 'line', pattern: /^(?:tags?|keywords|topics|filed under)\s*:\s*(.+)$/i },
    { rule: 'source-address', fact: 'url', where: 'line', pattern: /^(?:url|link|original|source|source url)\s*:\s*(https?:\/\/\S+)$/i },
    { rule: 'outlet-line', fact: 'outlet', where: 'head', pattern: /^(?:source|outlet|publisher|publication)\s*:\s*(?!https?:)(.{2,60})$/i },
  ],
  page,
  labels: {
    'page-head': 'Page frame before the article',
    'page-foot': 'Page frame after the article',
    'audio-notice': 'Audio notice',
    'membership-appeal': 'Appeal for members',
    newsletter: 'Newsletter line',
    subscribe: 'Subscription line',
    share: 'Sharing buttons',
    'reading-time': 'Reading time',
    advert: 'Advertisement',
    copyright: 'Copyright line',
    'read-also': 'Pointer to another article',
    'cookie-notice': 'Cookie notice',
    comments: 'Comment section',
    navigation: 'Site navigation',
    'photo-credit': 'Picture credit',
    related: 'Related headlines',
    latest: 'Latest headlines',
    'date-header': 'Date line, read as the date of publication',
    'date-line': 'Date line, read as the date of publication',
    byline: 'Byline',
    'byline-credit': 'Credit line, read as the byline',
    'front-matter': 'Front matter',
    'heading-mark': 'Mark of a heading',
    tags: 'Tags',
    'source-address': 'Address of the original',
    'outlet-line': 'Outlet line',
    'section-label': 'Section label',
    title: 'Title line, read as the title',
    'title-repeated': 'Title repeated',
    decision: 'Set aside by the editor',
    'soft-hyphen': 'Soft hyphen',
    'invisible-character': 'Invisible character',
    'white-space': 'White space',
    'line-end': 'Line end inside a paragraph',
    mojibake: 'Wrongly decoded characters',
  },
};
