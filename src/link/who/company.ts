import { index, type Form } from './forms.ts';
import { isFullName } from './full-name.ts';

/** So many other names in common put two names into one story. */
const shared = 2;
/** Who stands in more texts than this is talked of in many. */
const common = 20;

/** Whether the texts of two names share two other names and more. */
export function inOneStory(a: Form, b: Form, companyOf: (form: Form) => ReadonlySet<Form>): boolean {
  return sharedBy(a, b, companyOf).length >= shared;
}

/** … a person's full name among them. */
export function withSomebody(a: Form, b: Form, companyOf: (form: Form) => ReadonlySet<Form>): boolean {
  const company = sharedBy(a, b, companyOf);
  return company.length >= shared && company.some((form) => form.type === 'person' && isFullName(form));
}

function sharedBy(a: Form, b: Form, companyOf: (form: Form) => ReadonlySet<Form>): readonly Form[] {
  return [...companyOf(a)].filter((form) => form !== a && form !== b && companyOf(b).has(form));
}

/** The names that stand in the texts of a name: no places, nor what stands in so many texts that they need not be of one story. */
export function companies(forms: ReadonlyMap<string, Form>): (form: Form) => ReadonlySet<Form> {
  const made = new Map<Form, ReadonlySet<Form>>();
  const sourcesOf = (form: Form) => [...new Set(form.mentions.map(({ source }) => source))];
  let inSource: ReadonlyMap<string, readonly { readonly form: Form }[]> | undefined;
  return (form) => {
    inSource ??= index(
      [...forms.values()].flatMap((each) => {
        const sources = each.type === 'place' ? [] : sourcesOf(each);
        return sources.length > common ? [] : sources.map((source) => ({ source, form: each }));
      }),
      ({ source }) => source,
    );
    const company = made.get(form) ?? new Set(sourcesOf(form).flatMap((source) => (inSource?.get(source) ?? []).map((each) => each.form)));
    made.set(form, company);
    return company;
  };
}
