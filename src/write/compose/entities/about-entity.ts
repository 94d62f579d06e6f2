import { type Entity, type Role, sourcesOf } from '../../../model/entity.ts';
import { oncePer } from '../../../model/once-per.ts';
import { typeWords } from '../../../model/words.ts';
import { counted } from '../in-words.ts';

/** The role most places give, longest first among equals; absent for entities without one. Asked wherever an entity is listed or quoted. */
export function mainRole({ roles }: Entity): Role | undefined {
  return commonest(roles);
}

const commonest = oncePer((roles: readonly Role[]): Role | undefined => {
  const counts = new Map<string, number>();
  for (const { text } of roles) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return roles
    .filter(({ text }) => counts.get(text.toLowerCase()) === most)
    .toSorted((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))[0];
});

/** A few words on an entity for lists: its main role, else its other name, unless that is only a part of this one. */
export function aboutEntity(entity: Entity): string | undefined {
  const own = wordsIn(entity.name);
  const other = entity.aliases.find(({ text }) => wordsIn(text).some((word) => !own.includes(word)))?.text;
  return mainRole(entity)?.text ?? (other === undefined ? undefined : `also “${other}”`);
}

function wordsIn(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How often and where: “7 mentions in 2 sources”. */
export function mentionsInWords(entity: Entity): string {
  return mentionCounts(entity).join(' in ');
}

/** The line over a profile: “Person · 7 mentions · 2 sources”. */
export function profileKicker(entity: Entity): string {
  return [typeWords[entity.type].one, ...mentionCounts(entity)].join(' · ');
}

function mentionCounts({ mentions }: Entity): readonly [mentions: string, sources: string] {
  return [counted(mentions.length, 'mention', 'mentions'), counted(sourcesOf(mentions).length, 'source', 'sources')];
}
