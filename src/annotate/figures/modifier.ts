import type { FigurePattern } from './figure-pattern.ts';

/** The words right before a number that modify it, as they stand: *more than *; undefined where there are none. */
export function modifierBefore(text: string, start: number, { modifier }: FigurePattern): string | undefined {
  return modifier.exec(text.slice(Math.max(0, start - 40), start))?.[0];
}
