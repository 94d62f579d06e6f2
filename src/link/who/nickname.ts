import { index, place, type Form, type Link } from './forms.ts';
import type { Keys } from './name-key.ts';

const nicknamed = /^(.*\S)\s["“‘'„«]([^"“”‘’'„«»]+)["”’'“»]\s(\S.*)$/u;

/**
 * Rule `nickname`, across texts: *Marta “Mimi” Kell* is *Marta Kell* and *Mimi Kell*, for the text that has all three
 * names says so.
 */
export function nicknames(persons: readonly Form[], keys: Keys): readonly Link[] {
  const byKey = index(persons, ({ key }) => key);
  return persons.flatMap((form) => {
    const mention = form.mentions.find(({ surface }) => nicknamed.test(surface));
    const [, first, nick, last] = nicknamed.exec(mention?.surface ?? '') ?? [];
    if (!mention || first === undefined || nick === undefined || last === undefined) return [];
    return [`${first} ${last}`, `${nick} ${last}`].flatMap((name) =>
      (byKey.get(keys.name(name)) ?? [])
        .filter(({ key }) => key !== form.key)
        .map(({ key }) => ({ from: form.key, to: key, rule: 'nickname', evidence: place(mention) })),
    );
  });
}
