import type { LeftoverData } from '../../model/language.ts';
import { anyCase } from './any-case.ts';
import { bylineOutlets } from './byline-outlets.ts';
import { creditsAndNotices } from './credits-and-notices.ts';
import { monthsElsewhere } from './months-elsewhere.ts';
import { networks, page } from './page-furniture.ts';

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekdayName = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const weekday = `(?:${weekdayName}\\.?,?\\s+)?`;
/** What other languages set before the date on which a text came out. */
const labelsElsewhere = '(?:[Vv]eröffentlicht|[Aa]ktualisiert|[Ee]rstellt|[Pp]ublié|[Mm]is à jour|[Pp]ublicado|[Aa]ctualizado|[Aa]tualizado|[Pp]ubblicato|[Aa]ggiornato|[Gg]epubliceerd|[Pp]ublicerad|[Oo]publikowano|[Ss]tand)(?: (?:am|le|el|il|em|op|den))?';
const zone = '(?:[A-Z]{2,4}(?:[+-]\\d{1,2}(?::\\d{2})?)?|(?:eastern|central|mountain|pacific|atlantic|greenwich|british|(?:east|west|central) (?:african?|european?)) (?:standard |daylight |summer |mean )?time|[+-]\\d{2}:?\\d{2}|Z|local time)';
const time = `(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?|hrs?\\b)?(?:\\s*${zone}|\\s*\\(${zone}\\))?(?:\\s+on(?=\\s))?)`;
const day = `(?:\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}-\\d{1,2}-\\d{4}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+${month},?\\s+\\d{4})`;
const moment = `${weekday}(?:${time}[,\\s|•·●–-]*)?${weekday}${day}(?:[,\\s|•·●–-]*(?:at\\s+)?\\(?${time}\\)?)?(?:,\\s*${weekdayName})?`;

/** What may follow the date in its line: when it was changed, how long it takes to read, on which page it stood. */
const moreDates = '(?:(?:(?:\\s*[|·•●,—–-]){1,2}\\s*|\\s+)(?:(?:last )?(?:updated|modified|edited|corrected|changed|revised|amended|reviewed)\\b.{0,60}|\\d+ min(?:ute)?s? read|page [a-z]?\\d+|(?:issue|edition|no\\.?|vol\\.?) ?#?\\d+))?';

const particles = "(?:(?:van|von|de|der|den|ter|ten|zu|del|della|di|da|das|do|dos|du|la|las|los|le|y|bin|ibn|al|el)\\s+){0,3}";
/** The Arabic article before a name: *al-(Sabbagh)*. */
const article = '(?:(?:[Aa][ldnrstz]|[Ee]l|[Aa]sh)-)?';
const person = `(?:${particles}${article}\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}${particles}${article}(?!(?:ON|AND|IN|BY|FOR)\\b)\\p{Lu}[\\p{L}'’-]+`;
/** One person or several. */
const people = `${person}(?:(?:,|,? and|,? AND|,? &)\\s+${person})*`;
/**
 * The same without the names of months and days, which are words here, for lines that hold names as well: in any letter case.
 */
const anyDay = '(?:\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.Z+-]+)?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{Lu}\\p{L}{2,8}\\.?,?\\s+\\d{4})';
const anyTime = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[AaPp]\\.?[Mm]\\.?)?(?:\\s*\\(?[A-Z]{1,4}(?:[+-]\\d{1,2}(?::\\d{2})?)?\\)?)?';
const anyMoment = `(?:${anyTime}[,\\s|•·●–-]*)?(?:\\p{Lu}\\p{L}{2,8}\\.?,?\\s+)?${anyDay}(?:[,\\s|•·●–-]*(?:at\\s+)?\\(?${anyTime}\\)?)?(?:,\\s*\\p{Lu}\\p{L}{2,8})?`;
/** What a newspaper is called by. */
const papers = '(?:Times|Post|Herald|Guardian|Telegraph|Tribune|Gazette|Journal|Weekly|Chronicle|Observer|Independent|Echo|Mail|Standard|Express|Courier|Examiner|Inquirer|Mirror|Globe|Sentinel|Monitor|Review|Ledger)';

/**
 * A day with a month of another language, in a pattern of its own: within the larger ones, V8's optimised code for it finds nothing any more
 * once it has been made.
 */
const elsewhere = `\\d{1,2}(?:\\.|er|º)?\\s+(?:de\\s+)?(?:${[...monthsElsewhere.keys()].flatMap((name) => [name, `${name.charAt(0).toUpperCase()}${name.slice(1)}`]).join('|')})\\.?,?\\s+(?:del?\\s+)?\\d{4}`;
const ofWhat = "(?:the )?\\p{Lu}[\\p{L}'’-]+(?:(?:,| and|,? &)? (?:the )?\\p{Lu}[\\p{L}'’-]+){0,8}";
const letterhead = new RegExp(`^(?:(?:${anyCase('the |office of the ')})?(?:\\p{Lu}[\\p{L}'’-]+ )?(?:${anyCase('ministry|department|embassy|directorate|secretariat|government|parliament|presidency|office|mission|delegation|state agency|agency|commission|council|institute|foundation|centre|center')}) (?:${anyCase('of|for|to')}) (?:${anyCase(ofWhat)})(?:,? (?:${anyCase('of')}) (?:${anyCase(ofWhat)})){0,2}|(?:\\p{Lu}[\\p{L}&'’-]+ ){1,4}(?:${anyCase('institute|foundation|ministry|commission|secretariat|embassy|university|mission')})|(?!(?:${anyCase('breaking|latest|local|world|national|international|regional|business|sports?|tech(?:nology)?|health|science|more|top|all|our|other|good|bad|us|uk|football|club|company|city|state|court|crime|market|political')})\\s)(?:The )?(?:\\p{Lu}[\\p{L}\\p{N}&'’.-]* )(?:(?:\\p{Lu}[\\p{L}&'’.-]*|&|\\d+) ){0,2}(?:News|Radio|Television|TV|FM|Online|[Mm]agazine|Blog|Daily|Newspaper|Insight|Desk)|(?:\\p{Lu}[\\p{L}&'’-]* ){1,4}(?:AG|SE|GmbH|Ltd\\.?|Limited|Inc\\.?|plc|PLC|S\\.A\\.|N\\.V\\.|NV|AB|ASA|Oyj|Corp\\.?|Corporation|LLC)|Radio (?:\\p{Lu}[\\p{L}'’.-]+ ?){1,3}(?: ?\\d{2,3}[.,]\\d(?: FM)?)?)$`, 'u');

/**
 * What English-language news sites leave in a scraped text. Every pattern is positive evidence:
 * words that stand in the page's furniture and not in articles. A line that merely is short, or
 * lacks a full stop, is never enough (measured: dropping by length loses more than it cleans).
 */
export const leftovers: LeftoverData = {
  lines: [
    { rule: 'audio-notice', pattern: /^(?:this )?audio (?:is|was|version)\b.{0,60}\b(?:created|generated|read|assist)/i },
    { rule: 'audio-notice', pattern: /^(?:(?:listen to (?:this|the) (?:article|story)|your browser does not support the audio)\b.{0,60}|listen\s*[•·|–-]?\s*\d{1,2}:\d{2})$/i },
    { rule: 'membership-appeal', pattern: /^(?:please )?support (?:independent|our|quality|free|honest)\b.*\bjournalis/i },
    { rule: 'membership-appeal', pattern: /^(?:become|be) a (?:member|supporter|patron|subscriber)\b.{0,80}$/i },
    { rule: 'membership-appeal', pattern: /^(?:support us(?: just once)?|make a (?:donation|contribution)|donate(?: now| today)?)[.!]?$/i },
    { rule: 'newsletter', pattern: /^(?:view|read|open) (?:this|our) (?:e-?mail|message|newsletter|issue) (?:in (?:your|a|the) (?:web ?)?browser|online)\b.{0,40}$/i },
    { rule: 'newsletter', pattern: /^(?:was this (?:e-?mail|newsletter|message) forwarded to you|(?:did )?(?:someone|somebody|a friend) forward(?:ed)? (?:you )?this\b|you(?:['’]re| are) (?:receiving|getting) this (?:e-?mail|newsletter|message) because)\b.{0,200}$/i },
    { rule: 'newsletter', pattern: /^(?:unsubscribe|(?:manage|update|change) (?:your |my )?(?:e-?mail )?(?:preferences|subscription|settings))(?:\s*[|·•/–-]\s*.{1,60}|\s+(?:from|here|at any time)\b.{0,60})*[.!]?$/i },
    { rule: 'newsletter', pattern: /^(?:sign up|subscribe)\b.{0,30}\b(?:newsletter|briefing|digest|mailing list|inbox|updates|alerts|channel)\b/i },
    { rule: 'newsletter', pattern: /^(?:get|receive) .{0,100}\b(?:newsletter|(?:delivered|straight|direct(?:ly)?|sent|right) to your inbox|in your inbox)\b/i },
    { rule: 'subscribe', pattern: /^(?:subscribe|log ?in|sign in|register|already a subscriber\?.{0,40}|subscribe (?:now|to (?:our|us).{0,60}|(?:from|for)(?: (?:only|just))? \p{Sc}\d.{0,40}))[.!]?$/iu },
    { rule: 'share', pattern: new RegExp(`^(?:share\\b.{0,24}\\s)?${networks}(?:[\\s|·•,/]+${networks}){1,8}$`, 'i') },
    { rule: 'share', pattern: /^(?:share|tweet|pin it|email|print|copy link|share (?:this|on|via|the)\b.{0,50}|follow us\b.{0,60})[.!:]?$/i },
    { rule: 'reading-time', pattern: /^(?:reading time:?\s*)?\d+\s*(?:-\s*)?min(?:ute)?s?(?: read)?$/i },
    { rule: 'share', pattern: /^(?:@[\w.]{2,30}|for (?:all the latest|all the news|the latest|more)\b.{0,60}\bfollow us on\b.{0,80}|(?:subscribe|follow us|our channel|join us|send us (?:news|a tip))\s*[:|–-]?\s*(?:.{0,60}\s)?@\w{3,}.{0,80})$/i },
    { rule: 'share', pattern: /^forwarded from:? .{2,60}$/i },
    { rule: 'share', pattern: /^\d[\d.,]*\s?[km]?\s*(?:\p{Extended_Pictographic}\uFE0F?\s*(?:\d[\d.,]*\s?[km]?)?\s*(?:share|views?|comments?|likes?|reposts?)?\s*){1,10}$/iu },
    { rule: 'mail-frame', pattern: /^(?:to|cc|bcc|sent|reply-to|importance|attachments?)\s*:\s*(?:.{0,200}@.{1,200}|(?:high|normal|low)|\S+\.\w{2,4})$/i },
    { rule: 'mail-frame', pattern: /^(?:message-id|in-reply-to|references)\s*:\s*<.{1,400}>$|^(?:content-type\s*:\s*\w{4,20}\/|content-transfer-encoding\s*:|mime-version\s*:|return-path\s*:|delivered-to\s*:|user-agent\s*:|x-[a-z-]{2,40}\s*:).{0,300}$/i },
    { rule: 'mail-frame', needs: 'confidential', pattern: /^(?:this|the) (?:e-?mail|message|communication)\b.{0,120}\bconfidential\b.{0,400}$/i },
    { rule: 'correction', pattern: /^[[(*_]{0,2}(?:updated?|clarification|correction|editor['’]?s['’]? note)\b[^:]{0,40}(?::\d\d[^:]{0,20})?:\s(?=.{0,200}\b(?:added|adds|corrected|corrects|clarified|updated|version|headline|this (?:article|story|post))\b).{5,300}$/i },
    { rule: 'byline-note', pattern: /^about the authors?:\s\p{Lu}.{10,400}$/iu },
    { rule: 'correction', pattern: /^[[(*_]{0,2}this (?:article|story|report|piece|post|page|headline) (?:was|has been) (?:corrected|amended|updated|edited|revised|modified)\b.{0,400}$/i },
    { rule: 'live-index', pattern: /^\d{1,2}\s?(?:m|mins?|minutes?|h|hrs?|hours?|d|days?)\s+ago\b.{0,140}$/i },
    { rule: 'update-time', pattern: /^(?:last )?(?:updated|edited|posted) (?:at )?\d{1,2}[.:]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?$/i },
    { rule: 'update-time', pattern: /^(?:last )?(?:updated|edited|posted|published|modified):? (?:an?|\d{1,3}) (?:minute|min|hour|hr|day|week|month|year)s? ago$/i },
    { rule: 'agency-note', needs: ' contributed ', pattern: /^.{3,120} contributed (?:to|reporting (?:to|for)) this (?:report|story|article)\.?$/ },
    { rule: 'share', pattern: /^follow .{3,40}['’]s coverage of .{3,60} at https?:\S+$/i },
    { rule: 'newsletter', pattern: /^thank(?:s| you) for reading\b.{0,80}\b(?:subscribe|share|sign up)\b.{0,120}$/i },
    { rule: 'navigation', pattern: /^(?:english|french|german|spanish|italian|portuguese|polish|ukrainian|russian|arabic|chinese|turkish)(?:[\s|/,·]+(?:english|french|german|spanish|italian|portuguese|polish|ukrainian|russian|arabic|chinese|turkish)){1,12}$/i },
    { rule: 'dividing-line', pattern: /^(?:[_*=~#]\s?){3,}$/ },
    { rule: 'agency-note', pattern: /^\((?:adds|updates?|recasts?|corrects?|refiles?|repeats?|rewrites?|writes through|removes?|fixes|changes)\b[^()]{0,240}\)$/i },
    { rule: 'contact-line', pattern: /^\(\([^()]{0,160}(?:@|\+\d)[^()]{0,160}\)\)$/ },
    { rule: 'contact-line', pattern: /^(?:tel(?:ephone)?|phone|mob(?:ile)?|fax|cell)\b\.?\s*:?\s*[+(\d][\d\s()./-]{5,30}$/i },
    { rule: 'contact-line', pattern: /^[^.!?]{3,60},\s(?:press|media) (?:officer|contact|spokesperson|relations(?: officer| manager)?|office|team)$/i },
    { rule: 'advert', pattern: /^(?:ads?|advert(?:isement|ising)?|sponsored(?: content)?|promoted|story continues below|advertisement[- –].{0,40})$/i },
    { rule: 'copyright', pattern: /^(?:©|copyright\s*(?:©|\(c\)|\d{4}|by\b|notice)).{0,160}$/i },
    // *(c) keep all reports* is the third point of a list.
    { rule: 'copyright', pattern: /^\([Cc]\)\s(?:[Cc]opyright\s)?(?:(?:19|20)\d\d\b|(?=.{2,120}\b(?:19|20)\d\d(?:[–-]\d{2,4})?\.?$)(?!.{0,160}\s\p{Ll}{4,})|(?:\p{Lu}[\p{L}.'’&-]*\s?){1,6}$).{0,160}$/u },
    { rule: 'copyright', needs: 'all rights reserved', pattern: /^(?:.{0,60}\b)?all rights reserved\b.{0,80}$/i },
    { rule: 'read-also', pattern: /^(?:read (?:also|more|next|on)|see also|also read|related(?: article| story)?|watch(?: also| now)?|more on this)\s*[:›»–-].{0,200}$/i },
    { rule: 'cookie-notice', pattern: /^(?:this (?:web)?site uses cookies|we use cookies|accept (?:all )?cookies)\b/i },
    { rule: 'comments', pattern: /^(?:(?:share|tell us|leave) your (?:thoughts|views?|opinions?)\b.{0,60}\b(?:below|comments?)\b.{0,20}|let us know (?:what you think )?in the comments\b.{0,40}|comments (?:will be|are) moderated\b.{0,200}|like this:|(?:like )?loading(?:\.{3}|…))$/i },
    { rule: 'comments', pattern: /^(?:\d+ comments?|(?:leave|post|add) a comment|comments? (?:are closed|\(\d+\))|join the (?:conversation|discussion))[.!]?$/i },
    { rule: 'navigation', pattern: /^(?:home|menu|skip to (?:main )?content|back to top|load more|show more|next article|previous article|contact us|about us|privacy policy|terms (?:of (?:use|service)|and conditions))$/i },
    { rule: 'photo-caption', pattern: /^(?:(?:image |photo |picture )?caption)\s*:\s.{1,300}$/i, doubtful: true },
    { rule: 'photo-credit', pattern: /^(?:photos?|photographs?|images?|pictures?|photography|credits?|photo credit|photo by|illustrations?)\s*:\s*.{1,120}$/i, doubtful: true },
    { rule: 'photo-caption', pattern: /^\[(?:photo(?:graph)?|image|picture|caption|illustration|graphic|map)s?\s*[:–—-]\s[^\]]{3,400}\]$/i, doubtful: true },
    { rule: 'photo-caption', pattern: /^\p{Lu}.{10,300}(?:[.!]["”]?\s*\(?|[|(–—]\s*)(?:photo(?:graph)?s?|image|picture|pic|photo credit|image credit)\s*[:|/]\s*\p{Lu}[^.!?]{1,100}$/iu, doubtful: true },
    { rule: 'newsletter', pattern: /^(?:sign up here|enter your email(?: address)?|your email address|by (?:signing up|subscribing|clicking|submitting)\b.{0,80}\byou (?:agree|accept|are agreeing)\b.{0,160}|thank(?:s| you) for (?:subscribing|signing up)\b.{0,60}|(?:you(?:['’]re| are) )?now signed up to receive\b.{0,80}|enter your information below\b.{0,200}|free (?:daily|weekly) newsletter|after newsletter promotion|privacy notice: newsletters\b.{0,300}|(?:click|tap) here to (?:subscribe|sign up|join|register)\b.{0,80})[.!]?$/i },
    { rule: 'share', pattern: /^(?:click to (?:share|e-?mail|print)\b.{0,60}|\d[\d.,]*\s?[km]?\s+(?:shares?|views?|likes?|reads)|follow (?:him|her|them|me|the author|[\p{L} .]{3,30}) on (?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon|telegram)\b.{0,60}|join (?:us|our) .{0,40}\b(?:whatsapp|telegram|facebook|discord)\b.{0,60})[.!:]?$/iu },
    { rule: 'subscribe', pattern: /^(?:(?:sign|log) ?in (?:to|or) .{1,60}|create (?:(?:an|your|a free) )?account\b.{0,40}|this (?:article|story|content) is (?:only )?(?:for|available to) (?:subscribers|members)\b.{0,60}|please (?:enable javascript|log ?in|sign in|subscribe)\b.{0,80})[.!]?$/i },
    { rule: 'advert', pattern: /^\W*(?:(?:article|story|post|text) continues (?:below|after)\b.{0,40}|(?:scroll|keep scrolling|scroll down) (?:down )?(?:to|for) (?:continue|more)\b.{0,40}|continue reading(?: the main story| below)?|skip advertisement|advertisement\b.{0,12}(?:scroll|continue|skip)\b.{0,40}|report this ad)\W*$/i },
    { rule: 'affiliate-notice', needs: 'commission', pattern: /^.{0,120}\b(?:we|publishers?|site) (?:may|might|will|can) (?:earn|receive|get)\b.{0,60}\bcommissions?\b.{0,200}$/i },
    { rule: 'affiliate-notice', needs: 'affiliate links', pattern: /^.{0,100}\b(?:contains?|include) affiliate links\b.{0,160}$/i },
    { rule: 'comments', pattern: /^(?:(?:leave|post|add|write) a reply\b.{0,30}|your email address will not be published\b.{0,60}|view the discussion thread|(?:view|show|load|see|hide) (?:all )?(?:\d+ )?comments|\d[\d,]* (?:thoughts|responses) (?:on|to)\b.{0,160}|be the first to comment|please read our comment(?:ing)? (?:policy|guidelines)\b.{0,60}|comments powered by\b.{0,30})[.!]?$/i },
    { rule: 'photo-control', pattern: /^(?:(?:show|hide|toggle|view) caption|view image in full ?screen|enlarge (?:this )?image|(?:click|tap) (?:on (?:the )?(?:image|photo)|here|image|photo) to (?:enlarge|expand|view)\b.{0,20}|(?:play|watch) video|open image in (?:new tab|gallery)|image \d+ of \d+)$/i },
    { rule: 'contact-line', needs: 'be reached', pattern: /^(?=.{0,90}be reached).{0,80}\b(?:can|may) be reached (?:at|by|on|via)\b.{0,30}(?:\S@\S|\d{3}).{0,40}$/i },
    { rule: 'contact-line', pattern: /^(?:(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))|for (?:more|further) information,? (?:please )?(?:contact|call|e-?mail|visit))\b.{0,200}$/i },
    { rule: 'contact-line', pattern: /^(?:(?:do you have|got|have you got) an? (?:story|tip|news tip)\b.{0,160}|(?:contact|e-?mail|write to|reach) .{0,80}\S@\S+\.\S+.{0,40})$/i },
    { rule: 'contact-line', needs: '@', pattern: /^(?=[^@]{0,160}@).{0,120}\b[\w.+-]+@[\w-]+\.[\w.-]+$/i },
    { rule: 'membership-appeal', pattern: /^(?:since you['’]re here\b.{0,40}|(?:…|\.\.\.)?\s?we have a small favou?r to ask\b.{0,600})$/i },
    { rule: 'press-mark', pattern: /^(?:e ?& ?o ?e|-?\s?ends?\s?-?|-30-|(?:#\s?){3}|(?:media|press|news) (?:release|statement)(?:,? (?:no\.?|nr\.?|number)?\s*\d[\d/.–-]*)?|for immediate release|embargoed until .{3,60}|end ?item(?:\/\w{2,12})?)[.:]?$/i },
    { rule: 'contact-line', pattern: /^\+\d[\d\s()./-]{6,24}$/ },
    { rule: 'reference', needs: 'vol', pattern: /^(?=.{0,120}\bvol(?:\.|ume)?\s*\d)(?=.{0,160}\b(?:no\.?|nr\.?|issue|pp?\.)\s*\d).{5,160}$/i },
    { rule: 'reference', needs: '10.', pattern: /^doi:?\s*(?:https?:\/\/\S{0,20})?10\.\d{4,}\/\S+$|^(?=.{20,420}\b10\.\d).{20,400}\bdoi:? ?(?:https?:\/\/\S{0,20})?10\.\d{4,}\/\S+$/i },
    { rule: 'reference', pattern: /^(?:(?:journal|story|original) reference:?|cite this (?:page|article|post)\b.{0,60})$/i },
    { rule: 'standards-line', pattern: /^our standards: .{1,80}$/i },
    { rule: 'standards-line', needs: 'views', pattern: /^(?:disclaimer: ?)?the (?:views|opinions)(?: and (?:views|opinions))? expressed (?:here|above|in (?:this|the)\b.{1,40}?|by .{1,40}?) (?:are|do not|don['’]t)\b.{0,240}$/i },
    { rule: 'copyright', pattern: /^(?:(?:purchase )?licensing rights\b.{0,40}|(?:click here )?for reprint permissions?|click here for reprint\b.{0,40}|reuse this content|reprints? (?:and|&) permissions?)[.!]?$/i },
    { rule: 'agency-note', pattern: /^\(?additional (?:reporting|writing|editing|research) by \p{Lu}.{2,100}$/iu },
    { rule: 'agency-note', pattern: /^\(?[A-Z]{2,4}(?:\/{1,2}[A-Z]{2,4})+(?:\s*\/\/\s*[A-Z]{2,4})?\)?\.?$/ },
    { rule: 'agency-note', needs: 'edited', pattern: /^[[(*_]{0,2}(?:interview(?:ed)? by [^.]{3,60}\. )?(?:this|the) (?:conversation|interview|transcript|q&a)\b.{0,60}\b(?:has been|was|were)\b.{0,30}\bedited\b.{0,120}$/i },
    { rule: 'section-label', pattern: /^[A-Z]{3,}(?:-[A-Z]{2,})*\/[A-Z]{2,}(?:[ -][A-Z]+)*(?: \([A-Z, ]+\))?$/ },
    { rule: 'read-also', pattern: /^(?:More:|MORE:\s?)\p{Lu}.{8,200}$/u },
    { rule: 'read-also', pattern: /^(?:»|>>|›)\s*(?:more|read more|see (?:all|more)) (?:in|from|on|about) .{2,40}$/i },
    { rule: 'share', pattern: /^follow .{2,40}['’]s (?:[\p{L}-]+ ){0,3}coverage\b.{0,60}\b(?:at|on) \S+\.\S+$/iu },
    { rule: 'share', pattern: /^(?:e-?mail|print|save|share|tweet|like|gift|comment|listen|bookmark|copy link)(?:[\s|·•,/]+(?:e-?mail|print|save|share|tweet|like|gift|comments?|listen|bookmark|copy link)){1,6}$/i },
    { rule: 'navigation', pattern: /^(?:prev(?:ious)?\s*[/|·]?\s*next|report (?:a|an) (?:typo|error|correction)|see (?:(?:all|more) )?stories by .{3,40}|(?:watch|listen) (?:now|live))$/i },
    { rule: 'subscribe', needs: 'agree', pattern: /^\W{0,3}i (?:understand|have read)(?: and agree)?\b.{0,120}\b(?:agree|agreement|terms|policy)\b.{0,120}$/i },
    { rule: 'byline', pattern: /^by:?\s+(?:admin(?:istrator)?|webmaster|reda[cç][cç]?[aã]o|redacci[oó]n|r[eé]daction|redazione|newsroom|(?:the )?editorial (?:team|staff|desk|board))$/i },
    { rule: 'breadcrumb', pattern: /^\p{Lu}[^›».!?:]{1,30}(?:\s*[›»]\s*\p{Lu}[^›».!?:]{1,40}){1,4}$/u },
    { rule: 'breadcrumb', pattern: /^home\s*(?:[›»>/|→]\s*[^›»>/|→.]{1,50}){1,6}$/i },
    { rule: 'pagination', pattern: /^(?:page \d+ of \d+|(?:\d+\s+){2,12}(?:next|last)?\s*[›»]*|(?:next|previous) page\s*[›»«‹]*)$/i },
    { rule: 'photo-credit', pattern: /^(?!by\s[^|/]*\|)[^.!?]{0,80}(?:\/|\bvia\b|\||©)\s*(?:getty(?: images)?|afp|reuters|ap(?: photo)?|epa|shutterstock|istock\w*|alamy|bloomberg)\b[^.!?]{0,40}$/i, doubtful: true },
    { rule: 'photo-credit', pattern: /^\(?(?:photos?|photography|image|picture|illustration|graphic|video)s? (?:by|courtesy(?: of)?|credit)\b:?\s.{1,80}$/i, doubtful: true },
    ...creditsAndNotices,
  ],
  blocks: [
    { rule: 'contact-line', pattern: /^(?:(?:(?:media|press|news) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))\s*:|contacts)$/i, reach: 'list' },
    { rule: 'newsletter', pattern: /^(?:sign up|subscribe) (?:to|for) [^.!?]{3,60}$/i, reach: 'run' },
    { rule: 'related', pattern: /^(?:more (?:about|on|from|stories|news)|related(?: (?:articles|stories|news|posts|topics|content))?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|explore more on (?:these|this) topics?|read (?:also|more|next)|see also|also read|recommended(?: for you)?|further reading)\s*:?$/i, reach: 'rest' },
    { rule: 'latest', pattern: /^(?:(?:hot|top|breaking|latest|other|more) (?:news|stories|headlines)|latest|trending(?: now)?|most (?:read|popular|viewed|commented)|popular(?: now| posts| stories)?|editors?['’]?s? (?:picks?|choice))\s*:?$/i, reach: 'rest' },
  ],
  facts: [
    { rule: 'date-header', fact: 'date', where: 'start', pattern: /^date:?\s+(\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)(?=\s|$)/i },
    ...bylineOutlets({ people, papers, moment: anyMoment }),
    { rule: 'byline', fact: 'byline', where: 'head', needs: ['reporter', 'writer', 'correspondent', 'editor', 'columnist', 'contributor'], pattern: new RegExp(`^[Bb][Yy]:?\\s+(${people})\\s*(?:[/|,–—-]|\\s/\\s)\\s*(?:[A-Za-z-]+\\s){0,3}(?:${anyCase('reporter|writer|correspondent|editor|columnist|contributor')})s?$`, 'u') },
    { rule: 'date-line', fact: 'date', where: 'line', needs: ['issue', 'edition'], pattern: new RegExp(`^(?:[^|.!?]{2,30}\\|\\s*|this (?:article|story|piece|report) (?:first )?(?:appears|appeared|was published|is published) in the )(${month}\\s+\\d{4}) (?:print )?(?:issue|edition)\\b[^.!?]{0,60}\\.?$`, 'i') },
    { rule: 'date-byline', fact: 'date', and: 'byline', where: 'line', needs: ['published', 'posted'], pattern: new RegExp(`^(?:[Pp]ublished|[Pp]osted)(?: on)?:?\\s+(${anyMoment})\\s*[|·•●–—-]\\s*(?:[Ww]ritten |[Rr]eported )?[Bb][Yy]:?\\s+(${people})$`, 'u') },
    { rule: 'date-line', fact: 'date', where: 'line', needs: ['date', 'delivered'], pattern: new RegExp(`^(?:date of (?:the )?(?:judge?ment|decision|ruling|order)|(?:judge?ment|decision|ruling) (?:date|delivered))(?: on)?\\s*:\\s*(${moment})$`, 'i') },
    { rule: 'date-byline', fact: 'date', and: 'byline', where: 'head', needs: ['by'], pattern: new RegExp(`^(?:(?:[Pp]ublished|[Pp]osted|[Ww]ritten|[Uu]pdated)(?: on)?:?\\s+)?(${anyMoment})(?:,?\\s*[|·•●–—-]\\s*|,?\\s+)(?:[Ww]ritten |[Rr]eported )?[Bb][Yy]:?\\s+(${people}|[Ss]taff(?: [Rr]eporters?| [Ww]riters?)?)(?:\\s*[|·•–—]\\s*.{1,40})?$`, 'u') },
    { rule: 'date-byline', fact: 'byline', and: 'date', where: 'head', needs: ['by', 'author', 'interview', 'text', 'words', 'story'], pattern: new RegExp(`^(?:(?:${anyCase('posted |written |published ')})?[Bb][Yy]:?\\s+|(?:[Aa]uthor|[Ii]nterview(?: by|er)?|[Tt]ext|[Ww]ords|[Ss]tory):\\s+)(${people})(?:\\s*[|·•–—]\\s*[^|·•–—]{2,40})?(?:\\s*[|·•●–—-]\\s*|,\\s+|\\s+[Oo][Nn]\\s+|\\s+)(?:(?:[Pp]ublished|[Pp]osted|[Uu]pdated)(?: on)?:?\\s+)?(${anyMoment})(?:\\s*[|·•–—]\\s*.{1,60})?$`, 'u') },
    { rule: 'date-line', fact: 'date', where: 'head', pattern: new RegExp(`^(?:[^|]{2,40}\\s\\|\\s(?=(?:first )?(?:published|posted)\\b))?(?:(?:(?:first )?published|posted|updated|last updated|sent|date(?: of (?:issue|publication|release|(?:the )?(?:judge?ment|decision|ruling|order|award|sitting)))?|decided|judge?ment|delivered|issued|released|as (?:of|at)|${labelsElsewhere}|(?:press|news|media) (?:release|statement)\\s*[|·•●–—-])(?: on| at)?\\s?:?\\s+)?(${moment})${moreDates}$`, 'i') },
    { rule: 'date-line', fact: 'date', where: 'line', needs: ['published', 'posted', 'updated'], pattern: new RegExp(`^(?:published|posted|updated|last updated)\\s*[-–—:]\\s*(${moment})(?:\\s*[-–—]\\s*\\p{Lu}[\\p{L}, .'’-]{1,40})?$`, 'iu') },
    { rule: 'date-line', fact: 'date', where: 'head', needs: ['•', '·', '|'], pattern: new RegExp(`^[•·|]\\s*(${moment})${moreDates}$`, 'i') },
    { rule: 'date-line', fact: 'date', where: 'head', pattern: new RegExp(`^(?=.{10,200}$)[^|]{2,80}(?:\\s\\|\\s[^|]{2,80}){0,2}\\s\\|\\s(${month}\\s+\\d{4})$`, 'i') },
    { rule: 'date-line', fact: 'date', where: 'head', pattern: new RegExp(`^(?:[^|·•–—]{2,40}\\s[|·•–—]\\s)?\\p{L}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,6}, +(${moment})(?:\\s+\\([^()]{3,40}\\))?$`, 'iu') },
    { rule: 'date-line', fact: 'date', and: 'outlet', where: 'head', pattern: new RegExp(`^\\p{Lu}{2,}[\\p{Lu} .'’-]*(?:, \\p{Lu}[\\p{L} .'’-]+)?, (${anyMoment})(?: \\((\\p{Lu}[^()]{1,40})\\))?\\s*[–—-]{1,2}$`, 'u') },
    { rule: 'date-line', fact: 'date', where: 'head', pattern: new RegExp(`^(?:issue|no\\.?|nr\\.?|number|vol\\.?|volume|edition)\\s*[#№]?\\s*\\d[\\d/.-]*,?\\s+(?:[|·•–—]\\s*)?(${moment}|${month}\\s+\\d{4})$`, 'i') },
    { rule: 'outlet-date', fact: 'outlet', and: 'date', where: 'head', needs: ['source', 'outlet', 'publisher'], pattern: new RegExp(`^(?:${anyCase('source|outlet|publisher')}):\\s*([^|:]{2,40}?)\\s*\\|\\s*(${anyMoment})(?:\\s*\\|.{0,60})?$`, 'u') },
    { rule: 'outlet-line', fact: 'outlet', where: 'line', pattern: /^SOURCE:?\s+(\p{Lu}[^.!?|]{2,60})$/u },
    { rule: 'outlet-date', fact: 'outlet', and: 'date', where: 'head', pattern: new RegExp(`^(\\p{Lu}[^,|]{2,40}?)(?:,| \\|)\\s+(?:[Nn][or]\\.?|[Ii]ssue|[Vv]ol\\.?)\\s*\\d+(?:[/–-]\\d+)?(?:,| \\|)\\s+(${anyMoment})$`, 'u') },
    { rule: 'outlet-date', fact: 'outlet', and: 'date', where: 'line', needs: ['['], pattern: new RegExp(`^(\\p{Lu}[^,[\\]]{2,60}),\\s+\\[(${anyMoment})\\]$`, 'u') },
    { rule: 'date-line', fact: 'date', where: 'line', needs: ['edited', 'posted', 'forwarded'], pattern: new RegExp(`^(?:👁\\s*[\\d.,]+\\s?[km]?\\W+)?(?:edited|posted|forwarded)\\W{1,4}(${moment})$`, 'iu') },
    { rule: 'date-line', fact: 'date', where: 'head', pattern: new RegExp(`^(?:(?:(?:first )?published|posted|updated|date|issued)(?: on| in)?:?\\s+)?(${month}\\s+\\d{4})$`, 'i') },
    { rule: 'date-line', fact: 'date', where: 'line', needs: ['updated', 'published', 'posted', 'modified', 'revised', 'reviewed', 'amended'], pattern: new RegExp(`^(?:this (?:page|article|story|report|post|content) was )?(?:(?:last|first) )?(?:updated|published|posted|modified|revised|reviewed|amended)(?: on| at)?:?\\s+(${moment})(?:${moreDates}|\\.)?$`, 'i') },
    { rule: 'byline', fact: 'byline', where: 'head', pattern: new RegExp(`^(?:[*_]{1,3})?(?:[Bb]y:?|BY:?|[Aa]uthor:|[Ww]ritten by|[Tt]ext:)(?:[*_]{1,3})?\\s+(?:[*_]{1,3})?(${people})(?:[*_]{1,3})?(?:\\s+\\([^()]{3,80}\\))?$`, 'u') },
    { rule: 'byline', fact: 'byline', where: 'head', pattern: /^(?:(?:[Bb]y|BY):?\s+)?((?!(?:By|BY)\b)(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+),\s+(?:[\p{L}\s&-]{0,30}\s)?(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ss]taff [Ww]riter|[Cc]olumnist|[Jj]ournalist)$/u },
    { rule: 'mail-frame', fact: 'byline', where: 'head', needs: ['from'], pattern: new RegExp(`^From:\\s+"?(${people})"?\\s+[<(\\[][^<>()\\s]+@[^<>()\\s]+[>)\\]]$`, 'u') },
    { rule: 'byline-credit', fact: 'byline', where: 'line', needs: ['reporting'], pattern: /^\(?Reporting by ((?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+?(?:(?:,| and)\s+(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+?)*)(?:\s+in \p{Lu}[\p{L} ]+)?(?:[;,.]\s*(?:[Ee]diting|[Ww]riting|[Aa]dditional reporting)\b.{0,120})?\)?\.?$/u },
    { rule: 'byline', fact: 'byline', where: 'head', needs: ['interview', 'words', 'story', 'report'], pattern: new RegExp(`^(?:[Ii]nterview(?:ed by)?|[Ww]ords|[Ss]tory|[Rr]eport)(?: [Bb]y)?:?\\s+(${people})$`, 'u') },
    { rule: 'outlet-line', fact: 'outlet', where: 'head', pattern: new RegExp(`^((?:The\\s+)?(?:\\p{Lu}[\\p{L}'’.-]+\\s+(?:&\\s+)?){1,3}(?:${papers}|${papers.toUpperCase()})|The\\s+(?:(?:\\p{Lu}[\\p{L}'’.-]+|&)\\s+){1,4}(?:Briefing|Bulletin|Dispatch|Digest|Newsletter))$`, 'u') },
    { rule: 'date-line', fact: 'date', where: 'head', needs: ['by'], pattern: new RegExp(`^(?:posted|published|written)(?: on| at)?:?\\s+(${moment}),? by \\S.{0,30}$`, 'i') },
    { rule: 'date-line', fact: 'date', where: 'head', needs: ['by'], pattern: new RegExp(`^by:? [^.!?]{2,70}?\\s*[|·•●–—-]\\s*(?:(?:published|posted|updated)(?: on)?:?\\s+)?(${moment})(?<!\\s)(?:\\s*[|·•–—].{1,60})?$`, 'i') },
    { rule: 'date-line', fact: 'date', where: 'head', pattern: new RegExp(`^(?:(?:and|on)\\s+)?(?:(?:last |first )?(?:published|posted|updated)(?: on| at)?:?\\s+)?(${moment})(?:,?\\s+by \\S.{0,40}|,\\s(?:last )?updated\\s.{6,40})?$`, 'i') },
    { rule: 'outlet-date', fact: 'outlet', and: 'date', where: 'head', pattern: new RegExp(`^(\\p{Lu}[^|·•–—]{1,40}?)\\s+[|·•●–—-]\\s+\\p{L}[^|·•–—.!?]{2,30}?\\s+[|·•●–—-]\\s+(${anyMoment})$`, 'u') },
    { rule: 'place-date', fact: 'date', where: 'line', pattern: new RegExp(`^(?:\\p{Lu}[\\p{L}'’.-]+ ?){1,3}(?:, (?:\\p{Lu}[\\p{L}'’.-]+ ?){1,3})?,\\s+(${anyMoment})\\.?$`, 'u') },
    { rule: 'date-line', fact: 'date', where: 'line', pattern: new RegExp(`^(?:${weekdayName},?\\s+)?(${day}[,\\s|•·●–-]+(?:at\\s+)?\\(?${time}\\)?)$`, 'i') },
    { rule: 'outlet-date', fact: 'outlet', and: 'date', where: 'head', pattern: new RegExp(`^(\\p{Lu}[^|·•●–—.!?]{2,40}?)\\s+[|·•●]\\s+(${anyMoment})\\s+[|·•●]\\s+\\p{L}[^.!?]{2,40}$`, 'u') },
    { rule: 'byline', fact: 'byline', where: 'head', needs: [' in '], pattern: new RegExp(`^(?:[Bb][Yy]:?\\s+)?(${person} in \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?(?:(?:,| and|, and) ${person} in \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)+)$`, 'u') },
    { rule: 'byline', fact: 'byline', where: 'head', needs: ['reporter', 'writer', 'correspondent', 'editor', 'columnist'], pattern: new RegExp(`^[Bb][Yy]:?\\s+(?:[\\p{L}&'’-]+ ){0,5}(?:correspondent|reporter|editor|writer|columnist)s? (${people})(?: in (?:\\p{Lu}[\\p{L}'’-]+ ?){1,3})?$`, 'u') },
    { rule: 'date-line', fact: 'date', where: 'head', pattern: new RegExp(`^(?:\\p{L}[^|·•●–—.!?]{2,40}?\\s+[|·•●]\\s+){1,2}(${moment})$`, 'iu') },
    { rule: 'date-line', fact: 'date', where: 'head', pattern: new RegExp(`^(?:${labelsElsewhere}\\s?:?\\s+|\\p{Lu}[^,.!?]{1,40},\\s+)?(?:\\p{L}{3,12},?\\s+)?(?:le\\s+|den\\s+)?(${elsewhere}(?:[,\\s|–-]+\\d{1,2}[:.h]\\d{2})?)(?:\\s+\\p{L}+)?$`, 'u') },
    { rule: 'date-line', fact: 'date', where: 'head', needs: ['debated', 'session', 'sitting'], pattern: new RegExp(`^(?:volume \\d{1,4}\\s?[:,|·–—-]\\s?)?(?:debated|session|sitting)(?: on| of)?:?\\s+(${moment})$`, 'i') },
    { rule: 'date-line', fact: 'date', where: 'line', needs: ['updated', 'published'], pattern: new RegExp(`^(?:[^|]{2,40}\\s\\|\\s)?(?:last )?(?:updated|published)\\s*[-–—:]\\s*(?:${moment})\\s*\\|\\s*(?:first )?(?:updated|published)\\s*[-–—:]\\s*(${moment})(?:\\s*\\|\\s*[^|]{2,40})?$`, 'i') },
    { rule: 'byline', fact: 'byline', where: 'head', needs: [' in '], pattern: new RegExp(`^(?:[Bb]y|BY):?\\s+(${people})(?: in \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}(?:,? and \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})?)$`, 'u') },
    { rule: 'outlet-line', fact: 'outlet', where: 'head', needs: ['live', 'news', 'opinion'], pattern: new RegExp(`^((?:The\\s+)?(?:\\p{Lu}[\\p{L}'’.-]+\\s+){1,3}${papers})\\s*[|·•–—-]\\s*(?:[Ll]ive(?: [Rr]eporting| [Bb]log| [Uu]pdates| [Cc]overage)?|[Nn]ews|[Oo]pinion)$`, 'u') },
    { rule: 'outlet-line', fact: 'outlet', where: 'head', needs: ['hansard'], pattern: /^((?:(?:House of (?:Commons|Lords)|[\p{L} ]{3,30} Assembly|[\p{L} ]{3,30} Parliament) )?Hansard)$/u },
    { rule: 'tags', fact: 'tags', where: 'line', pattern: /^(?:tags?|tagged|labels|keywords|topics|related topics|filed under|in this (?:article|story))\s*:\s*(.+)$/i },
    { rule: 'tags', fact: 'tags', where: 'line', pattern: /^((?:#[\p{L}\d_]{2,40}[\s,]*){1,12})$/u },
    { rule: 'source-address', fact: 'url', where: 'line', pattern: /^(?:url|link|original|source|source url)\s*:\s*(https?:\/\/\S+)$/i },
    { rule: 'source-address', fact: 'url', where: 'head', pattern: /^<?(https?:\/\/[^\s<>]+)>?$/i },
    { rule: 'outlet-line', fact: 'outlet', where: 'head', pattern: /^(\p{Lu}[^|–—]{2,40}?)\s*[|–—(-]\s*(?:[Ee]nglish|[Ii]nternational|[Oo]nline|[Dd]igital)(?:[ -][Ll]anguage)? (?:[Ee]dition|[Vv]ersion|[Ss]ervice)\)?$/u },
    { rule: 'outlet-line', fact: 'outlet', where: 'head', pattern: /^(\p{Lu}[^|()]{2,40}) \((?:English|International|Online)\)$/u },
    { rule: 'outlet-line', fact: 'outlet', where: 'head', pattern: /^(?:source|outlet|publisher|publication)\s*:\s*(?!https?:)([^|]{2,60})$/i },
  ],
  letterhead,
  nameplate: /^The ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})$/u,
  caseTitle: /^(?:Obituary: \p{Lu}[^.!?]{3,60}|\p{Lu}[^.!?]{3,50} obituary)$|^(?:In re )?\p{Lu}[^;:]{1,90}\sv(?:s)?\.?\s\p{Lu}[^;:]{2,90}$/u,
  titleLabel: /^(?:subject|re|headline|title)\s*:\s*(?:(?:re|fwd?|aw)\s*:\s*)*(?=\S)/i,
  authorNote: /^\s(?:is|was|writes|covers|reports|works|teaches|lives)\b(?!.{0,100}\b(?:company|provider|manufacturer|maker|builder|supplier|organi[sz]ation|non-?profit|think[- ]tank|network|group|firm|agency|founded|established|headquartered)\b)/,
  authorBio: /^[*_(]{0,3}(?:(?:Dr|Prof|Professor)\.? )?((?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+)(?:, (?:[Pp]h\.?[Dd]\.?|MD|MP|Jr\.?))?,?\s(?:(?:is|was) (?:currently |now )?(?:(?:an?|the|one of|our)\s.{0,90}?)?\b(?:writer|journalist|columnist|editor|reporter|correspondent|contributor|commentator|fellow|professor|lecturer|researcher|author|analyst|scholar|blogger|photographer|novelist|historian|economist|academic|broadcaster|doctoral candidate|ph\.?d\.? (?:student|candidate))\b|(?:teaches|lectures|writes|blogs|covers|reports)\s(?:\S+\s){0,6}?(?:at|for|about|on|from|in)\s).{0,600}$/u,
  bylineName: /^(\p{Lu}[\p{L}’-]+(?:\s\p{Lu}\.)?\s(?:(?:van|von|de|der|del|di|la|le)\s){0,2}\p{Lu}[\p{L}'’-]+)(?:\s(?:in|at)\s\p{Lu}[\p{L}'’ -]{1,30})?$/u,
  dayLine: new RegExp(`^(?:${weekdayName},?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${month}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?)$`, 'i'),
  bylineLabel: /^by:?$/i,
  bylineJob: /^(?:(?:staff|contributor|special to|columnist)\s?[,/]\s?\p{Lu}[\p{L} &’'.-]{2,40}|(?:\p{L}[\p{L}&’'-]*,? (?:and |& )?){0,4}(?:reporter|correspondent|editor|columnist|(?:staff )?writer|journalist|producer|fellow|contributor)s?(?:,? \p{Lu}[\p{L} &’'-]{1,40}|,? (?:in|at|for) .{2,40})?)$/iu,
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
    credit: 'Who translated, edited, read or drew it',
    'photo-caption': 'Picture caption',
    'photo-control': 'Button of a picture',
    'affiliate-notice': 'Notice of commissions',
    'contact-line': 'Contact line',
    'press-mark': 'Mark of a press release',
    reference: 'Bibliographic reference',
    footnote: 'Footnote',
    'standards-line': 'Pointer to an outlet’s standards',
    breadcrumb: 'Path of sections',
    pagination: 'Page numbers',
    'live-index': 'Index of a live report',
    'update-time': 'Time of the last change',
    'agency-note': 'Note of an agency on its own report',
    'dividing-line': 'Dividing line',
    'date-byline': 'Date and author, read as date of publication and byline',
    'outlet-date': 'Outlet and date, read as outlet and date of publication',
    letterhead: 'Letterhead, read as the outlet',
    'site-name': 'Name of the site behind the title, read as the outlet',
    'byline-name': 'Name beside the date, read as the byline',
    'byline-note': 'Name of the author, who is told of at the end',
    'navigation-row': 'Buttons and menu words in a row',
    'after-article': 'What follows the article',
    related: 'Related headlines',
    latest: 'Latest headlines',
    'date-header': 'Date line, read as the date of publication',
    'date-line': 'Date line, read as the date of publication',
    'place-date': 'Place and date, read as the date of publication',
    byline: 'Byline',
    'byline-credit': 'Credit line, read as the byline',
    'front-matter': 'Front matter',
    'heading-mark': 'Mark of a heading',
    'inline-mark': 'Mark of emphasis, of a link, or of a quoted line',
    tags: 'Tags',
    'source-address': 'Address of the original',
    'outlet-line': 'Outlet line',
    correction: 'Note of a correction',
    'mail-frame': 'Head or notice of an e-mail',
    'section-label': 'Section label',
    title: 'Title line, read as the title',
    'title-repeated': 'Title repeated',
    decision: 'Set aside by the editor',
    'soft-hyphen': 'Soft hyphen',
    ligature: 'Letters run together',
    'invisible-character': 'Invisible character',
    'white-space': 'White space',
    'line-end': 'Line end inside a paragraph',
    'note-mark': 'Mark of a footnote',
    'parted-word': 'Word parted at a line end',
    'doubled-mark': 'Quotation mark typed as two signs',
    mojibake: 'Wrongly decoded characters',
  },
};
