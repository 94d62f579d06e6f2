import type { PageData } from '../../model/language.ts';

/** Where a text can be sent to, as buttons name it. */
export const networks = '(?:facebook|twitter|x|instagram|linked ?in|you ?tube|pinterest|reddit|whats ?app|telegram|tumblr|flipboard|snapchat|tik ?tok|google ?\\+|google plus|mastodon|bluesky|threads|rss(?: feeds?)?|e-?mail|print|flickr|vimeo|messenger|pocket|digg|stumble ?upon|sms)';

/** What the frame of an English-language news page says, and an article does not. Tried on whole lines. */
export const page: PageData = {
  furniture: new RegExp(`^(?:${[
    networks,
    '(?:search|menu|home|home ?page|close|open|toggle|skip|show|hide|main|site)(?: (?:menu|navigation|nav|search|site|main|map|page))*',
    'search(?: (?:for|this|the|our|here|site)\\b.{0,30})?:?',
    '(?:log|sign) ?(?:in|out|up|on)\\b.{0,40}|(?:create|my|your) (?:an )?(?:free )?account|register(?: (?:now|here|for free))?|(?:forgot|lost|reset)\\b.{0,20}password\\??|password|username|user ?name',
    '(?:subscribe|subscriptions?|newsletters?|e-?newsletters?|donate|advertise|advertising|contact|about|careers?|jobs|help|faqs?|feedback|press|events?|shop|store|podcasts?|videos?|photos?|gallery|galleries|archives?|classifieds|e-?paper|weather|obituaries|opinion|editorials?|letters|sports?|business|politics|world|technology|tech|science|health|entertainment|lifestyle|travel|culture|arts|money|markets|blogs?|live|local|latest|topics|sections|categories|tags|privacy|legal|cookies|terms|sitemap|site map|accessibility|more|next|previous|prev|news)',
    '(?:contact|about|follow|join|support|work with|write for|advertise with|connect with|find) (?:us|me)\\b.{0,30}',
    '(?:privacy|cookies?|legal|editorial|ethics|refund|comment(?:ing)?)(?: (?:&|and) (?:cookies?|privacy))? (?:policy|policies|notice|statement|settings|preferences|standards|guidelines|choices)',
    '(?:terms|conditions)\\b.{0,40}|your (?:privacy|ad) (?:choices|rights).{0,20}|do not sell.{0,40}|manage (?:cookies|preferences|consent).{0,20}|accept(?: all)?(?: cookies)?|reject(?: all)?(?: cookies)?',
    '(?:share|tweet|like|pin)(?: (?:this|it|on|via|to|with)\\b.{0,40})?',
    'click to (?:share|e-?mail|print)\\b.{0,60}',
    '(?:read|see|learn|show|view|load|find out|get)(?: me)? (?:more|all|less)\\b.{0,30}',
    '(?:previous|next|older|newer) (?:post|article|story|page|entry|posts|entries).{0,40}',
    '(?:back to|go to|return to|scroll to) .{1,20}|skip to .{1,30}',
    '(?:powered|sponsored|promoted|recommended) by\\b.{0,40}|(?:report|why) this ad|ads? by .{1,30}|advertisements?|ads?',
    '(?:get|download|install) (?:the|our) .{0,20}\\bapps?\\b.{0,30}|app store|google play|mobile apps?',
    '(?:submit|send|go|cancel|ok|okay|got it|no thanks|continue|reply|print|save|listen|watch|play|pause|mute|copy(?: link)?|edit|delete|report|yes|no)',
    '(?:breaking|local|world|national|business|sports?|tech|us|u\\.s\\.|uk|international|top|more) news',
    '©.*|\\(c\\)(?: \\w+){0,4} (?:19|20)\\d\\d\\b.*|copyright\\b.*|.*\\ball rights reserved\\b.*',
  ].join('|')})\\.?$`, 'i'),
  ends: new RegExp(`^(?:${[
    '(?!continue reading (?:below|after|the main))(?:more|other|related|recommended|similar|further|suggested|recent|latest|popular|trending|featured|top|our latest|keep|continue|also)(?: (?:from|in|on|by|about))? ?(?:articles?|stories|story|posts?|news|reading|coverage|content|resources|topics|links|headlines|videos?|searches|products|exploring|columns?|terms|guides?|blogs?|blog posts?|insights|items|entries|features)\\b.{0,60}',
    'more (?:about|from|in|on|by|like this|related to|to read|stories|news)\\b.{0,60}',
    '(?:you|readers|people) (?:may|might|could|will|should)(?: also)?(?: be)? (?:like|love|enjoy|interested|want|read|liked)\\b.{0,60}',
    '(?:read|watch|up|what to read|what to watch|see|learn) next|read (?:also|more)|also read|see also',
    'related|recommended(?: for you)?|trending(?: now)?|most (?:read|popular|viewed|commented|shared|recent|watched)|editor[\'’]?s[\'’]? (?:picks?|choice)|latest|popular|elsewhere on .{1,30}|from (?:around|across) the web|from our (?:archives?|partners?|sponsors?)|around the web|(?:sponsored|promoted|paid) (?:links|content|stories)|you may have missed|don[\'’]t miss',
    'about (?:the )?(?:authors?|writers?|reporters?|contributors?)|(?:author|writer)(?: bio)?|meet the (?:author|team|writer)|written by|post author',
    '(?:was|did you find|is) this (?:article|page|content|post|story|answer)?\\b.{0,20}\\b(?:helpful|useful)\\??|rate this .{1,20}|what do you think\\?|how did we do\\?|did you (?:like|enjoy) this .{1,20}',
    '(?:post|entry) navigation|(?:previous|next|older|newer) (?:post|article|story|entry|posts|entries)\\b.{0,60}',
  ].join('|')})\\s*[:.»›→]?$`, 'i'),
  pauses: new RegExp(`^(?:${[
    '(?:share|spread) (?:this|the)\\b.{0,30}|click to (?:share|email)\\b.{0,60}',
    '(?:filed under|posted in|tagged(?: with)?|categories|tags|topics)\\b.{0,80}',
    '(?:sign up|subscribe|join|get)\\b.{0,60}\\b(?:newsletters?|inbox|mailing list|updates|email)\\b.{0,60}',
    '(?:©|copyright (?:©|\\(c\\)|\\d)).*|.{0,60}\\ball rights reserved\\b.{0,120}',
  ].join('|')})\\s*[:.»›→]?$`, 'i'),
  comments: /^(?:(?:there (?:are|is) |view |show |load |see |read |all )*(?:(?:no |\d[\d,]* )?(?:reader |user |recent )?comments(?: ?\(?\d[\d,]*\)?| from .{0,30}readers)?|(?:1|one) comment|comment ?\(\d+\)|\d[\d,]* (?:responses?|replies))|(?:leave|post|add|write|submit) (?:a|your|new|a new) (?:reply|comment|response|review)\b.{0,30}|be the first to comment\b.{0,20}|join the (?:discussion|conversation)\b.{0,40}|\d+ (?:thoughts?|responses?|comments?|replies) (?:on|to)\b.*|comments? (?:are closed|policy|section)\b.{0,40}|disqus\b.{0,40})[:.]?$/i,
  entry: /^(?:[-–•*·]\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?\s+\d{1,2}(?:\s?[-–]\s?\d{1,2})?)(?:\s*:|\s+[–—-])\s+\S/iu,
  notes: /^(?:the )?\p{Lu}[^.!?]{0,80}?\s(?:is|are|was) (?:an?|the|one of|founded|headquartered|based|established|currently)\b/iu,
  appeals: /\b(?:you|your|our|us|newsletters?|subscri(?:be|bers?|ptions?)|privacy|cookies?|copyright|rewritten|redistributed|trademarks?)\b/i,
};
