import type { Language } from '../../model/language.ts';
import type { LinkingData } from '../../model/linking-data.ts';
import type { MarkedText } from '../../model/mark.ts';

/**
 * What the languages of a corpus say of names, as one and not text by text: a name must have the same key in
 * whatever text it stands, or the mentions of one person in texts of two languages would never meet. What that
 * costs is small: a rule of one language seldom fits a word of the other, and where it does it fits it in all texts.
 * Languages no text is in have no say; where none is described, only letters count.
 */
export function joinedLanguages(texts: readonly MarkedText[], languages: readonly Language[]): LinkingData {
  const spoken = new Set(texts.map(({ language }) => language));
  const all = languages.filter(({ code }) => spoken.has(code)).map(({ linking }) => linking);
  const words = (of: (data: LinkingData) => ReadonlySet<string>) => new Set(all.flatMap((data) => [...of(data)]));
  return {
    articles: words((data) => data.articles),
    possessives: words((data) => data.possessives),
    and: all[0]?.and ?? '&',
    spellings: all.flatMap(({ spellings }) => spellings),
    plurals: all.flatMap(({ plurals }) => plurals),
    legalForms: words((data) => data.legalForms),
    weakLegalForms: words((data) => data.weakLegalForms),
    trades: words((data) => data.trades),
    small: words((data) => data.small),
    particles: words((data) => data.particles),
    owned: words((data) => data.owned),
    kindsBefore: words((data) => data.kindsBefore),
    oneThing: all.flatMap(({ oneThing }) => oneThing),
    offices: words((data) => data.offices),
    addressFeminine: words((data) => data.addressFeminine),
    addressMasculine: words((data) => data.addressMasculine),
    feminine: words((data) => data.feminine),
    masculine: words((data) => data.masculine),
    nations: all.flatMap(({ nations }) => nations),
    nationalBodies: words((data) => data.nationalBodies),
    homeBodies: words((data) => data.homeBodies),
    nationalOffices: words((data) => data.nationalOffices),
    nationAfter: words((data) => data.nationAfter),
    nationOpeners: words((data) => data.nationOpeners),
  };
}
