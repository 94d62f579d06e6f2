import type { FactRule } from '../../model/language.ts';

/** News agencies and broadcasters that are named alone, in bylines and as tags. */
const agencies = `(?:Reuters|(?:The )?(?:Associated Press|Canadian Press|Press Association)|AP|A[FG]P|Agence France[- ]Presse|UPI|United Press International|Bloomberg|DPA|dpa|EFE|ANSA|APA|AAP|PTI|ANI|IANS|Xinhua|Kyodo|Yonhap|Anadolu(?: Agency)?|TASS|Interfax(?:-Ukraine)?|Ukrinform|Unian|UNIAN|CNN|BBC|NPR|CBC|CBS|NBC|ABC|Al Jazeera|Deutsche Welle|DW|Voice of America|VOA|RFE/RL|Euronews|Politico|Lusa|Belga|Ritzau|Tanjug|Agerpres|BERNAMA|Bernama|Antara)(?: (?:News|Newsroom|World Service))?`;
/** What stands behind an outlet that signs for itself, or for one of its people. */
const staff = '(?:,? (?:[Ss]taff(?: (?:[Ww]riters?|[Rr]eporters?))?|[Cc]orrespondents?|[Rr]eporters?|[Nn]ews(?:room| [Aa]gency| [Ss]taff| [Dd]esk)|[Aa]gency))?';
const words = "(?:The\\s+)?\\p{Lu}[\\p{L}'’.&-]*(?:\\s+\\p{Lu}[\\p{L}'’.&-]*){0,4}";
/** What one of stands in every line that opens so. */
const needs = ['by', 'author', 'text'];
const by = '(?:[*_]{1,3})?(?:[Bb]y|BY|[Aa]uthor|[Ww]ritten by|[Tt]ext)(?:[*_]{1,3})?:?\\s+';
const place = "(?:,? (?:in )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)?";

/**
 * Bylines that name an outlet, so that it is no part of a person's name: *By Jane Doe, Norland Herald*, *Jane Doe for The Norland
 * Herald*; outlets that sign alone: *By Reuters*, *(AP)*. `people`, `papers`, `moment`: patterns of persons' names, of what
 * newspapers are called by, and of dates.
 */
export function bylineOutlets({ people, papers, moment }: { readonly people: string; readonly papers: string; readonly moment: string }): readonly FactRule[] {
  const title = `(?:\\p{Lu}[\\p{L}'’.-]+\\s+)`;
  const outlet = `(?:${agencies}|(?:The\\s+)?${title}{0,3}${papers})`;
  // Alone, a name that ends so may be a person’s: *Emily Post*.
  const alone = `(?:${agencies}|The\\s+${title}{0,3}${papers}|${title}{2}${papers})`;
  // Whoever is named before an outlet is no outlet.
  const person = `(?!(?:${agencies}|The)(?:,|\\s|$))${people}`;
  const rule = (fact: FactRule['fact'], pattern: string, more: Partial<FactRule> = {}): FactRule => ({ rule: 'byline', fact, where: 'head', pattern: new RegExp(pattern, 'u'), ...more });
  return [
    rule('byline', `^${by}(${person}),?\\s+(?:[Ss]pecial )?(?:[Ff]or|FOR|to)\\s+(?:the\\s+)?(${words})$`, { and: 'outlet', needs }),
    rule('byline', `^${by}(${person})(?:,\\s+|\\s*[|/–—-]\\s*|,?\\s+of\\s+(?:the\\s+)?|\\s+\\()(${outlet})${staff}\\)?${place}$`, { and: 'outlet', needs }),
    rule('byline', `^${by}(${person})(?:,\\s+|\\s*[|/–—-]\\s*)${outlet}${staff}(?:,?\\s+|\\s*[|·•–—-]\\s*)(?:(?:[Pp]ublished|[Pp]osted|[Uu]pdated)(?: on)?:?\\s+)?(${moment})$`, { and: 'date', rule: 'date-byline', needs }),
    rule('byline', `^(${person})(?:,\\s+|\\s*[|–—]\\s*|\\s+-\\s+|\\s+for\\s+(?:the\\s+)?)(${outlet})${staff}${place}$`, { and: 'outlet' }),
    rule('outlet', `^(\\p{Lu}[^|.!?\\d]{1,30}?)\\s*\\|\\s*[Bb][Yy]:?\\s+(${people})$`, { and: 'byline' }),
    rule('byline', `^${by}(${person})\\s+[|/–—-]\\s+(?!(?:.*\\s)?(?:[Ss]taff|[Ww]riter|[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Cc]olumnist|[Cc]ontributor))(${title}{1,3}(?:[Ww]ire|[Pp]ress|[Nn]ews|[Mm]edia|[Rr]adio|TV|[Aa]gency|[Ss]ervice|[Oo]nline))$`, { and: 'outlet', needs }),
    rule('outlet', `^${by}(${alone})${staff}$`, { needs }),
    rule('outlet', `^${by}(${words}) (?:[Ss]taff|[Nn]ewsroom|[Nn]ews [Dd]esk)(?: (?:[Ww]riters?|[Rr]eporters?))?$`, { needs }),
    rule('outlet', `^(${agencies})${staff}$`, { rule: 'outlet-line' }),
    rule('outlet', `^(?:\\((?=.*\\)$)|[–—-]\\s*)(${agencies})${staff}\\)?$`, { where: 'line', rule: 'outlet-line' }),
  ];
}
