import { bareKey, type Form } from './forms.ts';

/** Two words or more, the first of them no initial and no particle: *Marta von der Halde*, not *von der Halde*, *Orsós-Vadas*. */
export function isFullName(form: Form): boolean {
  const first = form.mentions[0]?.surface[0] ?? '';
  return form.words.length >= 2 && (form.words[0]?.length ?? 0) > 1 && first === first.toUpperCase() && !isOneWord(form);
}

/** Two surnames that a hyphen makes one. */
function isOneWord({ key, mentions }: Form): boolean {
  const own = mentions.filter((mention) => mention.key === bareKey(key));
  return own.length > 0 && own.every(({ surface }) => !/\s/u.test(surface));
}

/** Whether an office of two words or more is given to both: *Harbour Minister*. */
export function shareRole(a: Form, b: Form): boolean {
  const roles = (form: Form) => new Set(form.mentions.flatMap((mention) => mention.roles.map((role) => role.toLowerCase())));
  const others = roles(b);
  return [...roles(a)].some((role) => role.includes(' ') && others.has(role));
}

/** Whether offices given to the two end alike: *Treasury Principal Secretary*, *former Principal Secretary*. */
export function shareOffice(a: Form, b: Form): boolean {
  const ends = (form: Form) =>
    form.mentions.flatMap(({ roles }) =>
      roles.flatMap((role) => (role.includes(' ') ? [role.toLowerCase().split(/\s+/).slice(-2).join(' ')] : [])),
    );
  const others = new Set(ends(b));
  return ends(a).some((end) => others.has(end));
}

/** Whether a name has an initial in the place of a first name: *O. Lysenko*. */
export function hasInitial(form: Form): boolean {
  return form.words.length >= 2 && form.words[0]?.length === 1;
}
