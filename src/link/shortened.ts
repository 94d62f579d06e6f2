import { index, place, type Form, type Link } from './forms.ts';

/** Words that say how a company is founded, not what it is called; the same in all languages' texts. */
const legalForms = new Set('inc incorporated corp corporation co company ltd limited plc llc llp gmbh ag sa nv bv oy ab asa spa srl kk group holdings holding'.split(' '));
/** Too common in other names to be dropped where no other name of the text stands beside. */
const weak = new Set('group company holding holdings co'.split(' '));

/** Rule `legal-form`, across texts: *Harbour Works Inc.* is *Harbour Works*. */
export function withoutLegalForm(forms: ReadonlyMap<string, Form>): readonly Link[] {
  return [...forms.values()].flatMap((form) => {
    if (form.type !== 'organisation') return [];
    const last = form.words.at(-1) ?? '';
    const bare = forms.get(form.words.slice(0, -1).join(' '));
    const mention = form.mentions[0];
    if (!bare || !mention || bare.type !== 'organisation' || !legalForms.has(last) || weak.has(last)) return [];
    return [{ from: form.key, to: bare.key, rule: 'legal-form', evidence: place(mention), oneWay: true }];
  });
}

/**
 * Rule `shortened`: inside one text, the first words of one longer organisation's name that came before:
 * *Berg Marine Group … Berg*. Two longer names with these first words, and nothing is merged.
 */
export function shortened(forms: ReadonlyMap<string, Form>): readonly Link[] {
  const organisations = [...forms.values()].filter((form) => form.type === 'organisation');
  const byFirst = index(organisations.filter((form) => form.words.length > 1), (form) => form.words[0]);
  return organisations.flatMap((form) => {
    const mention = form.mentions[0];
    const longer = (byFirst.get(form.words[0] ?? '') ?? []).filter((other) => other.words.length > form.words.length
      && form.words.every((word, at) => word === other.words[at]));
    const [only] = longer;
    const introduced = only?.mentions[0];
    if (longer.length !== 1 || !only || !introduced || !mention) return [];
    const legal = only.words.slice(form.words.length).every((word) => legalForms.has(word));
    if (!legal && introduced.span.start > mention.span.start) return [];
    return [{ from: form.key, to: only.key, rule: 'shortened', evidence: place(introduced) }];
  });
}
