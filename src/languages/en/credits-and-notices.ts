import type { LineRule } from '../../model/language.ts';

/** One clock time, as it stands alone above an entry of a live report or under a date. */
const clock = "\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:hrs?|h))?(?:,?\\s*\\(?(?:[A-Z]{1,4}T|UTC|Z)(?:\\s?[+-]\\s?\\d{1,2}(?::?\\d{2})?)?\\)?)?";
/** How long ago, as pages count it. */
const ago = '(?:an?|\\d{1,3})\\s?(?:minutes?|mins?|m|hours?|hrs?|hr|h|days?|d|weeks?|w|months?|mo|years?|y) ago';

/** Who did what else for an article, and what a site says about it. Tried on whole lines. */
export const creditsAndNotices: readonly LineRule[] = [
  { rule: 'credit', pattern: /^(?:translat(?:ed|ion)(?: from (?:the )?[\p{L} ]{3,30})?|(?:text )?edited|fact[- ]checked|audio (?:produced|by)|produced|narrated|read|visuals|graphics|data|research|art direction|design)(?: and (?:translated|edited|produced|narrated|read))? by:? \p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,6}$/iu, doubtful: true },
  { rule: 'photo-credit', pattern: /^(?:photographs?|pictures?|portraits?|photos? and video|video and photos?|illustrated|filmed)(?: [\p{L} ]{2,20})? by:? \p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,6}(?:\s?\/\s?.{2,40})?$/iu, doubtful: true },
  { rule: 'photo-credit', pattern: /^\p{Lu}[\p{Lu}.'’-]+ (?:[\p{Lu}.'’-]+ ?){1,3}\s?\/\s?(?:THE )?\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,4}$/u, doubtful: true },
  { rule: 'audio-notice', pattern: /^(?:listen(?: to (?:this|the) (?:note|news|story|article|episode|text))?|audio)\s*[•·|:–—-]?\s*(?:\(?\d{1,2}:\d{2}(?::\d{2})?\)?(?: min(?:ute)?s?)?|\d{1,3} min(?:ute)?s?)$/i },
  { rule: 'audio-notice', pattern: /^(?:listen to (?:this|the) (?:note|news|story|article|episode|text)|(?:hear|play) this (?:story|article))[.!]?$/i },
  { rule: 'photo-control', pattern: /^(?:open (?:this|the) (?:photo|image|picture|map) in (?:the )?gallery|(?:see|view) (?:the )?(?:full )?gallery|\d{1,3} \/ \d{1,3})\s*:?$/i },
  { rule: 'update-time', pattern: new RegExp(`^(?:(?:last )?(?:updated|edited|posted|published|modified):?\\s+)?${ago}$`, 'i') },
  { rule: 'update-time', pattern: new RegExp(`^(?:(?:at|published|posted|updated)\\s+)?${clock}$`) },
  { rule: 'standards-line', needs: 'months ago', pattern: /^this (?:article|story|content|page) (?:was published|is) (?:more than|over) \d+ (?:months|years) (?:ago|old)\b.{0,120}$/i },
  { rule: 'standards-line', pattern: /^this (?:article|story|content|page) is (?:more than|over) \d+ (?:months|years) old\b.{0,120}$/i },
  { rule: 'reference', needs: 'in print', pattern: /^a version of this (?:article|story|piece|column|essay|review)\b.{0,60}\bin print\b.{0,260}$/i },
  { rule: 'reference', pattern: /^(?:this (?:article|story|piece) (?:was )?(?:first|originally) (?:appeared|published)|originally published|first published) (?:in|on|by|at) .{2,120}$/i },
  { rule: 'navigation', pattern: /^(?:report (?:an?|this) (?:\w+ )?(?:error|issue|typo|problem|mistake)|suggest a correction|follow (?:related )?(?:authors?|topics)(?: (?:and|&) topics)?|(?:authors?|topics)(?: and (?:authors?|topics))? you follow\b.{0,120}|interact with (?:the|us)\b.{0,40}|bookmark(?: this)?|give this article|gift this (?:article|story)|save for later|add (?:us )?as a preferred source\b.{0,30}|view comments|jump to comments)[.!]?$/i },
  { rule: 'newsletter', pattern: /^you (?:are )?(?:received|receive|receiving|got|get|getting|signed up|subscribed) .{0,40}\b(?:because|as) you\b.{0,240}$/i },
  { rule: 'newsletter', pattern: /^(?:you(?:['’]re| are) (?:receiving|getting)|this (?:e-?mail|message|newsletter) (?:was|is) (?:sent|being sent)) .{0,80}\b(?:because|to)\b.{0,200}$/i },
  { rule: 'live-index', pattern: /^(?:we(?:['’]re| are) (?:now )?(?:closing|pausing|wrapping up|ending) (?:this|our|the) (?:live|blog|liveblog|coverage|page)\b.{0,160}|(?:this|the|our) live (?:page|blog|coverage|feed) (?:is|has)(?: been)?(?: now)? (?:closed|paused|ended|over)\b.{0,120}|(?:thanks?|thank you) for (?:following|joining|staying with)(?: us| along| our)?\b.{0,60}|that['’]s (?:all|it) (?:for (?:today|now|this (?:week|edition|issue|month)|the week)|from (?:us|me))\b.{0,160})$/i },
  { rule: 'contact-line', pattern: /^(?:(?:press|media|news) )?contacts?:\s(?=.{0,200}(?:@|\+?\(?\d{2,4}[\s)-]))\p{Lu}.{4,240}$/iu },
  { rule: 'page-head', pattern: /^(?:press (?:office|service|secretariat|section|department)|(?:office|department|directorate|division) of (?:public|press|media|external) (?:affairs|communications?|relations|information))$/i },
  { rule: 'section-label', pattern: /^(?:the )?(?:long reads?|longform|explainer|fact[- ]check|live blog|in depth|big read)$/i },
  { rule: 'byline', pattern: /^(?:the )?(?:editorial (?:team|staff|desk|board)|news ?desk|web desk|online desk|staff (?:reporters?|writers?|correspondents?))$/i },
  { rule: 'share', pattern: /^(?:link copied|copy link|share (?:options|article|story|page)|print (?:content|page|article|with images(?: and other media)?|text only|this page)|add to my\s?\w{1,12})[.!]?$/i },
  { rule: 'section-label', pattern: /^(?:in short|in brief|key points|at a glance|quick read|the gist)\s?:$/i },
  { rule: 'agency-note', pattern: /^\(?(?:with|includes?) (?:inputs?|reporting|files|material|additional reporting) (?:from|by) .{2,80}$/i },
  { rule: 'agency-note', pattern: /^[—–-]\s?with (?:files|reporting|notes) from .{3,80}$/i },
  { rule: 'credit', pattern: /^editor:\s\p{L}[\p{L} .'’-]{1,40}$/iu },
  { rule: 'comments', pattern: /^(?:your opinion matters|share your experiences?, .{3,90}|we welcome your (?:feedback|comments|opinions?)\b.{0,80})[.!]?$/i },
  { rule: 'newsletter', needs: 'inbox', pattern: /^(?:simply )?(?:sign up|subscribe|register)\b.{0,100}\binbox\b.{0,20}$/i },
  { rule: 'newsletter', pattern: /^[*_]?(?:you(?:['’]re| are) (?:a|currently a) (?:free|paid|paying) subscriber\b.{0,160}|for the full experience, .{3,80}|stay informed with .{3,60})$/i },
  { rule: 'subscribe', pattern: /^\[(?:subscribe|share|sign up|leave a comment|upgrade)\b[^\]]{0,30}\]\([^)]{1,200}\)(?:\s*[·|•]\s*\[(?:subscribe|share|sign up|leave a comment|upgrade)\b[^\]]{0,30}\]\([^)]{1,200}\))*$/i },
  { rule: 'dividing-line', pattern: /^(?:[*•·]\s?){3,9}$/ },
  { rule: 'contact-line', pattern: /^\p{Lu}[^.!?]{3,80},\s(?:tel\.?:?\s?)?\+\d[\d\s()./-]{6,24}$/iu },
  { rule: 'photo-caption', pattern: /^\p{Lu}.{10,300}[.!?)"”]\s+(?:photos?|images?|pictures?|video)\s(?:by|courtesy(?: of)?|provided by)\s\p{Lu}[^.!?]{2,60}\.?$/iu, doubtful: true },
  { rule: 'photo-caption', pattern: /^\p{Lu}.{10,300}\((?:(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Xinhua)\s)?(?:[Pp]hotos?|PHOTO|[Ii]mage|[Ff]ile [Pp]hoto)\s?(?:\/|by |courtesy of |: ?)\s?\p{Lu}[^()]{1,60}\)$/u, doubtful: true },
  { rule: 'share', pattern: /^https?:\/\/(?:p\.dw\.com|bit\.ly|t\.co|tinyurl\.com|ow\.ly|buff\.ly|goo\.gl|trib\.al|reut\.rs|nyti\.ms|bbc\.in|cnn\.it|dlvr\.it|wapo\.st|econ\.st|on\.ft\.com)\/\S+$/ },
  { rule: 'byline-note', pattern: /^\((?:the )?(?:writer|author)s? (?:is|are|was|were)\b.{5,300}\)$/i },
  { rule: 'agency-note', pattern: /^[a-z]{2,5}(?:[/,]\s?[a-z]{2,5}){0,4}\s\((?:AFP|AP|dpa|epd|KNA|EFE|Reuters|DPA|ANSA|AAP|PA|Lusa|Xinhua|Interfax)(?:,\s?[\p{L} ]{2,20}){0,5}\)$/u },
  { rule: 'agency-note', pattern: /^\(\$1 = .{3,60}\)$/ },
  { rule: 'navigation', pattern: /^skip next section\b.{0,160}$/i },
  { rule: 'navigation', pattern: /^(?:send us your (?:feedback|comments|story)|republish (?:our content|this (?:article|story))\b.{0,40}|copy the html (?:below|code)\b.{0,160}|read later|embed|download|\d{1,2}-minute listen|heard on \p{Lu}[\p{L} ]{3,40})[.!]?$/iu },
  { rule: 'navigation', pattern: /^(?:(?:home|news|sports?|obits|obituaries|e-?edition|e-?paper|about(?: us)?|archives?|contact(?: us)?|blog|opinion|business|politics|world|weather|classifieds|subscribe|shop|events|jobs|lifestyle|culture|gallery|search|menu|login|podcasts?|videos?)(?:\s*[|·•/]\s*|\s+)){2,14}(?:home|news|sports?|obits|obituaries|e-?edition|e-?paper|about(?: us)?|archives?|contact(?: us)?|blog|opinion|business|politics|world|weather|classifieds|subscribe|shop|events|jobs|lifestyle|culture|gallery|search|menu|login|podcasts?|videos?|more)$/i },
  { rule: 'update-time', pattern: /^posted by \p{L}[\p{L} .'’-]{1,40} (?:at|on) \d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?$/iu },
  { rule: 'page-head', pattern: /^-?\d{1,3}\s?°\s?[CF]?[\s,|·]*(?:(?:partly|mostly|light|heavy) )?(?:cloudy|clouds|sunny|sun|clear|rain|snow|fair|overcast|showers|fog|haze|windy)?$/i },
  { rule: 'byline', pattern: /^by:?$/i },
  { rule: 'footnote', pattern: /^(?:\[\^\w{1,12}\]:\s|[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}\s?(?=\S))(?=.*(?:\b(?:1[5-9]|20)\d\d\b|https?:|\bibid\b|\bpp?\. ?\d|\bsee\b)).{5,600}$/i },
];
