/** Why a spelling counts as the same name, for readers. */
const rules: Readonly<Record<string, string>> = {
  'same-letters': 'the same letters',
  spelling: 'another spelling of the same words',
  marks: 'the same letters with other marks, or none',
  acronym: 'the text gives the short form in brackets',
  'short-name': 'a word of the longer name that the same text gives, with its article',
  initials: 'its initials',
  surname: 'the surname of a person the same text names in full',
  'first-name': 'the first word of the name of a person the same text gives in full',
  initial: 'initial and surname of a person the same text names in full',
  'middle-initial': 'the same name with an initial in it',
  'middle-name': 'the same name without a middle name',
  nickname: 'the name with a nickname in quotation marks, or without',
  'second-surname': 'the same name with a second surname, or without',
  'title-stripped': 'the same name with a title before it',
  transliteration: 'another transliteration, with the same first name or office',
  slip: 'one vowel in the first name differs from the name the same text gives otherwise',
  'legal-form': 'the same name without its legal form',
  model: 'the same model without its maker',
  shortened: 'a shorter form of a name the same text gives in full',
  'kind-stripped': 'the same name without the kind of thing before it',
  'family-first': 'the same name with the family name first, or last',
  turned: 'the same words in another order',
  owner: 'the same name without the owner before it',
  country: 'a body of the same kind, which the text gives to the same country',
  address: 'the surname of one whom the text addresses so',
  listed: 'one of several names a list gives for one thing',
  'same-event': 'two names of one event, with the same place or day',
  decision: 'a decision of the editor',
};

/** @example mergeWords('acronym') // 'the text gives the short form in brackets' */
export function mergeWords(rule: string): string {
  return rules[rule] ?? rule.replaceAll('-', ' ');
}

/** All rules with their words, for the page on method. */
export const mergeRules: readonly (readonly [string, string])[] = Object.entries(rules);
