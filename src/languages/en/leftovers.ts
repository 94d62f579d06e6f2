import type { LeftoverData } from '../../model/language.ts';
import { page } from './page-furniture.ts';

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const time = '(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*(?:[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}|Z))?)';
const day = `(?:\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${month},?\\s+\\d{4})`;
const moment = `${weekday}(?:${time}[,\\s|•·–-]*)?${weekday}${day}(?:[,\\s|–-]*(?:at\\s+)?${time})?`;

/** What may follow the date in its line: when it was changed, how long it takes to read. */
const moreDates = '(?:\\s*[|·•—–-]\\s*(?:(?:last )?(?:updated|modified|edited|corrected)\\b.{0,60}|\\d+ min(?:ute)?s? read))?';

const person = "(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,3}\\p{Lu}[\\p{L}'’-]+";
/** One person or several. */
const people = `${person}(?:(?:,|,? and|,? &)\\s+${person})*`;
/** In any letter case, where names beside it must keep theirs. */
const anyMoment = `(?i:${moment})`;
/** What a newspaper is called by. */
const papers = '(?:Times|Post|Herald|Guardian|Telegraph|Tribune|Gazette|Journal|Weekly|Chronicle|Observer|Independent|Echo|Mail|Standard|Express|Courier|Examiner|Inquirer|Mirror|Globe|Sentinel|Monitor|Review)';

const ofWhat = "(?:the )?\\p{Lu}[\\p{L}'’-]+(?:(?:,| and|,? &) (?:the )?\\p{Lu}[\\p{L}'’-]+)*";
const letterhead = new RegExp(`^(?:(?i:the |office of the )?(?:\\p{Lu}[\\p{L}'’-]+ )?(?i:ministry|department|embassy|directorate|secretariat|government|parliament|presidency|office|mission|delegation|state agency|agency|commission|council|institute|foundation|centre|center) (?i:of|for|to) (?i:${ofWhat})(?:,? (?i:of) (?i:${ofWhat})){0,2}|(?:\\p{Lu}[\\p{L}&'’-]+ ){1,4}(?i:institute|foundation|ministry|commission|secretariat|embassy|university))$`, 'u');

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
    { rule: 'newsletter', pattern: /^(?:view|read|open) (?:this|our) (?:e-?mail|message|newsletter|issue) (?:in (?:your|a|the) (?:web ?)?browser|online)\b.{0,40}$/i },
    { rule: 'newsletter', pattern: /^(?:was this (?:e-?mail|newsletter|message) forwarded to you|(?:did )?(?:someone|somebody|a friend) forward(?:ed)? (?:you )?this\b|you(?:['’]re| are) (?:receiving|getting) this (?:e-?mail|newsletter|message) because)\b.{0,200}$/i },
    { rule: 'newsletter', pattern: /^(?:unsubscribe|(?:manage|update|change) (?:your |my )?(?:e-?mail )?(?:preferences|subscription|settings))(?:\s*[|·•/–-]\s*.{1,60}|\s+(?:from|here|at any time)\b.{0,60})*[.!]?$/i },
    { rule: 'newsletter', pattern: /^(?:sign up|subscribe)\b.{0,30}\b(?:newsletter|briefing|digest|mailing list|inbox|updates|alerts|channel)\b/i },
    { rule: 'newsletter', pattern: /^(?:get|receive) .{0,100}\b(?:newsletter|(?:delivered|straight|direct(?:ly)?|sent|right) to your inbox|in your inbox)\b/i },
    { rule: 'subscribe', pattern: /^(?:subscribe|log ?in|sign in|register|already a subscriber\?.{0,40}|subscribe (?:now|to (?:our|us).{0,60}))[.!]?$/i },
    { rule: 'share', pattern: /^(?:share|tweet|pin it|email|print|copy link|share (?:this|on|via|the)\b.{0,50}|follow us\b.{0,60})[.!:]?$/i },
    { rule: 'reading-time', pattern: /^(?:reading time:?\s*)?\d+\s*(?:-\s*)?min(?:ute)?s?(?: read)?$/i },
    { rule: 'share', pattern: /^(?:@[\w.]{2,30}|for (?:all the latest|all the news|the latest|more)\b.{0,60}\bfollow us on\b.{0,80}|(?:subscribe|follow us|our channel|join us|send us (?:news|a tip))\s*[:|–-]?\s*(?:.{0,60}\s)?@\w{3,}.{0,80})$/i },
    { rule: 'live-index', pattern: /^\d{1,2}\s?(?:m|mins?|minutes?|h|hrs?|hours?|d|days?)\s+ago\b.{0,140}$/i },
    { rule: 'update-time', pattern: /^(?:last )?(?:updated|edited|posted) (?:at )?\d{1,2}[.:]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?$/i },
    { rule: 'agency-note', pattern: /^\((?:adds|updates?|recasts?|corrects?|refiles?|repeats?|rewrites?|writes through|removes?|fixes|changes)\b[^()]{0,240}\)$/i },
    { rule: 'contact-line', pattern: /^\(\([^()]{0,160}(?:@|\+\d)[^()]{0,160}\)\)$/ },
    { rule: 'contact-line', pattern: /^(?:tel(?:ephone)?|phone|mob(?:ile)?|fax|cell)\b\.?\s*:?\s*[+(\d][\d\s()./-]{5,30}$/i },
    { rule: 'contact-line', pattern: /^[^.!?]{3,60},\s(?:press|media) (?:officer|contact|spokesperson|relations(?: officer| manager)?|office|team)$/i },
    { rule: 'advert', pattern: /^(?:ads?|advert(?:isement|ising)?|sponsored(?: content)?|promoted|story continues below|advertisement[- –].{0,40})$/i },
    { rule: 'copyright', pattern: /^(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|\d{4}|by\b|notice)).{0,160}$/i },
    { rule: 'copyright', pattern: /^(?:.{0,60}\b)?all rights reserved\b.{0,80}$/i },
    { rule: 'read-also', pattern: /^(?:read (?:also|more|next|on)|see also|also read|related(?: article| story)?|watch(?: also| now)?|more on this)\s*[:›»–-].{0,200}$/i },
    { rule: 'cookie-notice', pattern: /^(?:this (?:web)?site uses cookies|we use cookies|accept (?:all )?cookies)\b/i },
    { rule: 'comments', pattern: /^(?:\d+ comments?|(?:leave|post|add) a comment|comments? (?:are closed|\(\d+\))|join the (?:conversation|discussion))[.!]?$/i },
    { rule: 'navigation', pattern: /^(?:home|menu|skip to (?:main )?content|back to top|load more|show more|next article|previous article|contact us|about us|privacy policy|terms (?:of (?:use|service)|and conditions))$/i },
    { rule: 'photo-caption', pattern: /^(?:(?:image |photo |picture )?caption)\s*:\s.{1,300}$/i, doubtful: true },
    { rule: 'photo-credit', pattern: /^(?:photos?|images?|pictures?|photography|credits?|photo credit|photo by|illustrations?)\s*:\s*.{1,120}$/i, doubtful: true },
    { rule: 'newsletter', pattern: /^(?:sign up here|enter your email(?: address)?|your email address|by (?:signing up|subscribing|clicking|submitting)\b.{0,80}\b(?:you agree|you accept)\b.{0,160}|thank you for (?:subscribing|signing up)\b.{0,60}|(?:click|tap) here to (?:subscribe|sign up|join|register)\b.{0,80})[.!]?$/i },
    { rule: 'share', pattern: /^(?:click to (?:share|e-?mail|print)\b.{0,60}|\d[\d.,]*\s?[km]?\s+(?:shares?|views?|likes?|reads)|follow (?:him|her|them|me|the author|[\p{L} .]{3,30}) on (?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon|telegram)\b.{0,60}|join (?:us|our) .{0,40}\b(?:whatsapp|telegram|facebook|discord)\b.{0,60})[.!:]?$/iu },
    { rule: 'subscribe', pattern: /^(?:(?:sign|log) ?in (?:to|or) .{1,60}|create (?:an|your|a free) account\b.{0,40}|this (?:article|story|content) is (?:only )?(?:for|available to) (?:subscribers|members)\b.{0,60}|please (?:enable javascript|log ?in|sign in|subscribe)\b.{0,80})[.!]?$/i },
    { rule: 'advert', pattern: /^\W*(?:(?:article|story|post|text) continues (?:below|after)\b.{0,40}|(?:scroll|keep scrolling|scroll down) (?:down )?(?:to|for) (?:continue|more)\b.{0,40}|continue reading(?: the main story| below)?|skip advertisement|advertisement\b.{0,12}(?:scroll|continue|skip)\b.{0,40}|report this ad)\W*$/i },
    { rule: 'affiliate-notice', pattern: /^.{0,120}\b(?:we|publishers?|site) (?:may|might|will|can) (?:earn|receive|get)\b.{0,60}\bcommissions?\b.{0,200}$/i },
    { rule: 'affiliate-notice', pattern: /^.{0,100}\b(?:contains?|include) affiliate links\b.{0,160}$/i },
    { rule: 'comments', pattern: /^(?:(?:leave|post|add|write) a reply\b.{0,30}|your email address will not be published\b.{0,60}|view the discussion thread|(?:view|show|load|see|hide) (?:all )?(?:\d+ )?comments|\d[\d,]* (?:thoughts|responses) (?:on|to)\b.{0,160}|be the first to comment|please read our comment(?:ing)? (?:policy|guidelines)\b.{0,60}|comments powered by\b.{0,30})[.!]?$/i },
    { rule: 'photo-control', pattern: /^(?:(?:show|hide|toggle|view) caption|view image in full ?screen|enlarge (?:this )?image|(?:click|tap) (?:on (?:the )?(?:image|photo)|here|image|photo) to (?:enlarge|expand|view)\b.{0,20}|(?:play|watch) video|open image in (?:new tab|gallery)|image \d+ of \d+)$/i },
    { rule: 'contact-line', pattern: /^(?=.{0,90}be reached).{0,80}\b(?:can|may) be reached (?:at|by|on|via)\b.{0,30}(?:\S@\S|\d{3}).{0,40}$/i },
    { rule: 'contact-line', pattern: /^(?:(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))|for (?:more|further) information,? (?:please )?(?:contact|call|e-?mail|visit))\b.{0,200}$/i },
    { rule: 'contact-line', pattern: /^(?:(?:do you have|got|have you got) an? (?:story|tip|news tip)\b.{0,160}|(?:contact|e-?mail|write to|reach) .{0,80}\S@\S+\.\S+.{0,40})$/i },
    { rule: 'contact-line', pattern: /^(?=[^@]{0,160}@).{0,120}\b[\w.+-]+@[\w-]+\.[\w.-]+$/i },
    { rule: 'membership-appeal', pattern: /^(?:since you['’]re here\b.{0,40}|(?:…|\.\.\.)?\s?we have a small favou?r to ask\b.{0,600})$/i },
    { rule: 'press-mark', pattern: /^(?:e ?& ?o ?e|-?\s?ends?\s?-?|-30-|(?:#\s?){3}|(?:media|press|news) (?:release|statement)(?:,? (?:no\.?|nr\.?|number)?\s*\d[\d/.–-]*)?|for immediate release|embargoed until .{3,60})[.:]?$/i },
    { rule: 'reference', pattern: /^(?:(?=.{20,420}\b10\.\d).{20,400}\bdoi:? ?(?:https?:\/\/\S{0,20})?10\.\d{4,}\/\S+|(?:journal|story|original) reference:?|cite this (?:page|article|post)\b.{0,60})$/i },
    { rule: 'standards-line', pattern: /^our standards: .{1,80}$/i },
    { rule: 'breadcrumb', pattern: /^home\s*(?:[›»>/|→]\s*[^›»>/|→.]{1,50}){1,6}$/i },
    { rule: 'pagination', pattern: /^(?:page \d+ of \d+|(?:\d+\s+){2,12}(?:next|last)?\s*[›»]*|(?:next|previous) page\s*[›»«‹]*)$/i },
    { rule: 'photo-credit', pattern: /^[^.!?]{0,80}(?:\/|\bvia\b|\||©)\s*(?:getty(?: images)?|afp|reuters|ap(?: photo)?|epa|shutterstock|istock\w*|alamy|bloomberg)\b[^.!?]{0,40}$/i, doubtful: true },
    { rule: 'photo-credit', pattern: /^\(?(?:photos?|image|picture|illustration|graphic|video)s? (?:by|courtesy(?: of)?|credit)\b:?\s.{1,80}$/i, doubtful: true },
  ],
  blocks: [
    { rule: 'related', pattern: /^(?:more (?:about|on|from|stories|news)|related(?: (?:articles|stories|news|posts|topics|content))?|you (?:may|might) also (?:like|be interested in).{0,20}|read (?:also|more|next)|see also|also read|recommended(?: for you)?|further reading)\s*:?$/i, reach: 'rest' },
    { rule: 'latest', pattern: /^(?:(?:hot|top|breaking|latest|other|more) (?:news|stories|headlines)|latest|trending(?: now)?|most (?:read|popular|viewed|commented)|popular(?: now| posts| stories)?|editors?['’]?s? (?:picks?|choice))\s*:?$/i, reach: 'rest' },
  ],
  facts: [
    { rule: 'date-header', fact: 'date', where: 'start', pattern: /^date:?\s+(\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)(?=\s|$)/i },
    { rule: 'date-byline', fact: 'date', and: 'byline', where: 'head', pattern: new RegExp(`^(?:(?:[Pp]ublished|[Pp]osted|[Ww]ritten|[Uu]pdated)(?: on)?:?\\s+)?(${anyMoment})(?:,?\\s*[|·•–—-]\\s*|,?\\s+)[Bb][Yy]:?\\s+(${people}|[Ss]taff(?: [Rr]eporters?| [Ww]riters?)?)(?:\\s*[|·•–—]\\s*.{1,40})?$`, 'u') },
    { rule: 'date-byline', fact: 'byline', and: 'date', where: 'head', pattern: new RegExp(`^(?:(?:[Pp]osted |[Ww]ritten |[Pp]ublished )?[Bb][Yy]:?\\s+|[Aa]uthor:\\s+)(${people})(?:\\s*[|·•–—-]\\s*|,\\s+|\\s+[Oo]n\\s+|\\s+)(?:(?:[Pp]ublished|[Pp]osted|[Uu]pdated)(?: on)?:?\\s+)?(${anyMoment})(?:\\s*[|·•–—]\\s*.{1,60})?$`, 'u') },
    { rule: 'date-line', fact: 'date', where: 'head', pattern: new RegExp(`^(?:(?:(?:first )?published|posted|updated|last updated|date|issued)(?: on| at)?:?\\s+)?(${moment})${moreDates}$`, 'i') },
    { rule: 'date-line', fact: 'date', where: 'head', pattern: new RegExp(`^\\p{L}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,6}, +(${moment})$`, 'iu') },
    { rule: 'outlet-date', fact: 'outlet', and: 'date', where: 'head', pattern: new RegExp(`^(\\p{Lu}[^,|]{2,40}?)(?:,| \\|)\\s+(?:[Nn][or]\\.?|[Ii]ssue|[Vv]ol\\.?)\\s*\\d+(?:[/–-]\\d+)?(?:,| \\|)\\s+(${anyMoment})$`, 'u') },
    { rule: 'outlet-date', fact: 'outlet', and: 'date', where: 'line', pattern: new RegExp(`^(\\p{Lu}[^,[\\]]{2,60}),\\s+\\[(${anyMoment})\\]$`, 'u') },
    { rule: 'date-line', fact: 'date', where: 'line', pattern: new RegExp(`^(?:👁\\s*[\\d.,]+\\s?[km]?\\W+)?(?:edited|posted|forwarded)\\W{1,4}(${moment})$`, 'iu') },
    { rule: 'date-line', fact: 'date', where: 'head', pattern: new RegExp(`^(?:(?:first )?published|posted|updated|date|issued)(?: on| in)?:?\\s+(${month}\\s+\\d{4})$`, 'i') },
    { rule: 'date-line', fact: 'date', where: 'line', pattern: new RegExp(`^(?:this (?:page|article|story|report|post) was )?(?:last|first) (?:updated|published|posted|modified)(?: on| at)?:?\\s+(${moment})\\.?$`, 'i') },
    { rule: 'byline', fact: 'byline', where: 'head', pattern: /^(?:[*_]{1,3})?(?:[Bb]y:?|BY:?|[Aa]uthor:|[Ww]ritten by|[Tt]ext:)(?:[*_]{1,3})?\s+(?:[*_]{1,3})?((?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+(?:(?:,| and)\s+(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+)*)(?:[*_]{1,3})?$/u },
    { rule: 'byline', fact: 'byline', where: 'head', pattern: /^((?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+),\s+(?:[\p{L}\s&-]{0,30}\s)?(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ss]taff [Ww]riter|[Cc]olumnist|[Jj]ournalist)$/u },
    { rule: 'byline-credit', fact: 'byline', where: 'line', pattern: /^\(?Reporting by ((?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+?(?:(?:,| and)\s+(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+?)*)(?:\s+in \p{Lu}[\p{L} ]+)?(?:[;,.]\s*(?:[Ee]diting|[Ww]riting|[Aa]dditional reporting)\b.{0,120})?\)?\.?$/u },
    { rule: 'byline', fact: 'byline', where: 'head', pattern: new RegExp(`^(?:[Ii]nterview(?:ed by)?|[Ww]ords|[Ss]tory|[Rr]eport)(?: [Bb]y)?:?\\s+(${people})$`, 'u') },
    { rule: 'outlet-line', fact: 'outlet', where: 'head', pattern: new RegExp(`^((?:The\\s+)?(?:\\p{Lu}[\\p{L}'’.-]+\\s+){1,3}${papers})$`, 'u') },
    { rule: 'tags', fact: 'tags', where: 'line', pattern: /^(?:tags?|tagged|keywords|topics|related topics|filed under)\s*:\s*(.+)$/i },
    { rule: 'source-address', fact: 'url', where: 'line', pattern: /^(?:url|link|original|source|source url)\s*:\s*(https?:\/\/\S+)$/i },
    { rule: 'outlet-line', fact: 'outlet', where: 'head', pattern: /^(?:source|outlet|publisher|publication)\s*:\s*(?!https?:)(.{2,60})$/i },
  ],
  letterhead,
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
    'photo-caption': 'Picture caption',
    'photo-control': 'Button of a picture',
    'affiliate-notice': 'Notice of commissions',
    'contact-line': 'Contact line',
    'press-mark': 'Mark of a press release',
    reference: 'Bibliographic reference',
    'standards-line': 'Pointer to an outlet’s standards',
    breadcrumb: 'Path of sections',
    pagination: 'Page numbers',
    'live-index': 'Index of a live report',
    'update-time': 'Time of the last change',
    'agency-note': 'Note of an agency on its own report',
    'date-byline': 'Date and author, read as date of publication and byline',
    'outlet-date': 'Outlet and date, read as outlet and date of publication',
    letterhead: 'Letterhead, read as the outlet',
    'byline-note': 'Name of the author, who is told of at the end',
    'navigation-row': 'Buttons and menu words in a row',
    'after-article': 'What follows the article',
    related: 'Related headlines',
    latest: 'Latest headlines',
    'date-header': 'Date line, read as the date of publication',
    'date-line': 'Date line, read as the date of publication',
    byline: 'Byline',
    'byline-credit': 'Credit line, read as the byline',
    'front-matter': 'Front matter',
    'heading-mark': 'Mark of a heading',
    'inline-mark': 'Mark of emphasis, of a link, or of a quoted line',
    tags: 'Tags',
    'source-address': 'Address of the original',
    'outlet-line': 'Outlet line',
    'section-label': 'Section label',
    title: 'Title line, read as the title',
    'title-repeated': 'Title repeated',
    decision: 'Set aside by the editor',
    'soft-hyphen': 'Soft hyphen',
    ligature: 'Letters run together',
    'invisible-character': 'Invisible character',
    'white-space': 'White space',
    'line-end': 'Line end inside a paragraph',
    'parted-word': 'Word parted at a line end',
    mojibake: 'Wrongly decoded characters',
  },
};
