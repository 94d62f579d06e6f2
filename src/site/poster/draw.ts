import type { Node } from '@takumi-rs/core';
import type { Poster } from '../../model/page.ts';
import { families } from './fonts.ts';
import { glyphs } from './glyphs.ts';
import { isDrawable } from './letters.ts';

/** What is drawn. */
export interface PosterFacts extends Poster {
  readonly title: string;
  /** The dossier's title; on its own front page the word Dossier. */
  readonly dossier: string;
}

/** The size social networks ask for, in pixels. */
export const posterSize = { width: 1200, height: 630 };

/** Paper and ink as in styles/tokens.css, by day. */
const colours = { paper: '#fbfaf7', ink: '#1c1915', second: '#4e4944', third: '#6c6661', accent: '#a52522' };
const types = { person: '#2a61b1', organisation: '#24744d', place: '#975c16', event: '#8a3d9a', work: '#208295' } as const;

type Style = NonNullable<Node['style']>;

/** A page's picture as a tree of boxes: the masthead with its double rule, the line over the title, the title, a sentence. */
export function drawPoster({ title, dossier, kicker, type, quoted, line }: PosterFacts): Node {
  const heading = quoted ? `“${title}”` : title;
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      backgroundColor: colours.paper,
      color: colours.ink,
      padding: '44px 64px 50px',
    },
    [
      words(isDrawable(dossier) ? dossier : 'Dossier', { ...serif(600, 24), fontSize: 32, lineHeight: 1.25, lineClamp: 1 }),
      box({ marginTop: 18, height: 9, borderTop: `5px solid ${colours.ink}`, borderBottom: `2px solid ${colours.ink}` }, []),
      box({ marginTop: 32, alignItems: 'center', minHeight: 40, height: 40, overflow: 'hidden' }, [
        ...(type ? [{ type: 'image' as const, src: glyph(type), style: { width: 36, height: 36, marginRight: 16 } }] : []),
        ...(kicker && isDrawable(kicker) ? pieces(kicker) : []),
      ]),
      words(isDrawable(title) ? heading : '', {
        ...serif(600, 60),
        marginTop: 'auto',
        letterSpacing: '-0.014em',
        lineHeight: 1.08,
        textWrap: 'balance',
        ...sizeFor(heading, line !== undefined),
      }),
      ...(line && isDrawable(line)
        ? [
            words(line, {
              ...serif(400, 24),
              marginTop: 26,
              fontSize: 31,
              lineHeight: 1.36,
              color: colours.second,
              lineClamp: heading.length > 60 ? 2 : 3,
            }),
          ]
        : []),
    ],
  );
}

/** Long titles are set smaller, so that they are cut seldom. */
function sizeFor({ length }: string, hasLine: boolean): Style {
  const fontSize = length <= 32 ? 88 : length <= 64 ? 74 : length <= 110 ? 62 : 52;
  return { fontSize, lineClamp: hasLine ? 3 : fontSize > 60 ? 4 : 5 };
}

/** The line over the title: a source's number in the accent, points between the pieces. */
function pieces(kicker: string): Node[] {
  return kicker
    .split(' · ')
    .flatMap((piece, at) => [
      ...(at > 0 ? [words('·', { ...sans(500), color: colours.third, marginLeft: 14, marginRight: 14 })] : []),
      words(piece, /^S\d+$/.test(piece) ? { ...sans(650), color: colours.accent } : { ...sans(500), color: colours.second }),
    ]);
}

function glyph(type: keyof typeof types): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72" viewBox="0 0 14 14" fill="none" color="${types[type]}" stroke="${types[type]}" stroke-width="1.4">${glyphs[type]}</svg>`;
}

function box(style: Style, children: readonly Node[]): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children: [...children] };
}

function words(text: string, style: Style): Node {
  return { type: 'text', text, style };
}

/** `size`: the optical one. */
function serif(weight: number, size: number): Style {
  return { fontFamily: families.serif, fontWeight: weight, overflowWrap: 'anywhere', fontVariationSettings: `"opsz" ${size}` };
}

function sans(weight: number): Style {
  return { fontFamily: families.sans, fontWeight: weight, fontSize: 28, lineHeight: 1.3 };
}
