import type { Change, Edition } from '../model/edition.ts';

/** Sources that came, went, were exchanged or are dated otherwise. */
export function sourceChanges(before: Edition, now: Edition): Change[] {
  const old = new Map(before.sources.map((source) => [source.id, source]));
  const present = new Set(now.sources.map(({ id }) => id));
  return [
    ...now.sources.flatMap(({ id, sha256, date }): Change[] => {
      const was = old.get(id);
      if (!was) return [{ kind: 'source-added', source: id }];
      return [
        ...(was.sha256 === sha256 ? [] : [{ kind: 'source-changed', source: id } as const]),
        ...(was.date === date ? [] : [{ kind: 'source-dated', source: id, ...fromTo(was.date, date) } as const]),
      ];
    }),
    ...before.sources.filter(({ id }) => !present.has(id)).map(({ title }): Change => ({ kind: 'source-removed', title })),
  ];
}

/** Two values, either of which may be absent. */
export function fromTo<T>(from: T | undefined, to: T | undefined): { from?: T; to?: T } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
