import type { CitedChronicle } from '../model/dossier.ts';
import { mapStrings } from '../model/withheld.ts';

/**
 * A dossier with strings exchanged in everything that was read or decided. The editor's own texts stay: what they may not
 * say is a finding; what they cite is exchanged.
 */
export function exchange(dossier: CitedChronicle, change: (text: string) => string, but: ReadonlySet<string> = new Set()): CitedChronicle {
  const {
    findings,
    edited,
    withheld,
    editor: { texts, ...editor },
    ...rest
  } = dossier;
  return {
    ...mapStrings(rest, change, but),
    editor: { ...mapStrings(editor, change, but), texts },
    edited: edited.map((text) => ({
      ...text,
      citations: new Map([...text.citations].map(([element, citation]) => [element, mapStrings(citation, change, but)])),
    })),
    findings,
    ...(withheld ? { withheld } : {}),
  };
}
