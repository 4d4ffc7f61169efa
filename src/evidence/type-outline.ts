import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type Glyph } from 'opentype.js';

/** The weights type is drawn in: 400 for axes, 500 for places, 600 for what matters. */
export type Weight = 400 | 500 | 600;

/** A line of type as one path, its baseline starting at 0,0. */
export interface Outline {
  /** Path data in whole units, `UNITS_PER_EM` to the size of the type: short to write, finer than a screen shows. */
  d: string;
  /** In ems. */
  width: number;
}

/** How many units of path data make one em. */
export const UNITS_PER_EM = 200;

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;
const fonts = new Map<string, Font>();
const glyphs = new Map<string, { font: Font; glyph: Glyph } | null>();
const locate = createRequire(import.meta.url);

function fontOf(subset: string, weight: Weight): Font {
  const key = `${subset}-${weight}`;
  const known = fonts.get(key);
  if (known) return known;
  const bytes = readFileSync(locate.resolve(`@fontsource/inter/files/inter-${key}-normal.woff`));
  const buffer = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  const font = opentype.parse(buffer);
  fonts.set(key, font);
  return font;
}

function glyphOf(character: string, weight: Weight): { font: Font; glyph: Glyph } | null {
  const key = `${weight}${character}`;
  const known = glyphs.get(key);
  if (known !== undefined) return known;
  let found: { font: Font; glyph: Glyph } | null = null;
  for (const subset of SUBSETS) {
    const font = fontOf(subset, weight);
    const glyph = font.charToGlyph(character);
    if (glyph.index !== 0) {
      found = { font, glyph };
      break;
    }
  }
  glyphs.set(key, found);
  return found;
}

const SPACES = /[\u00a0\u202f\u2009]/g;

function plain(text: string): string {
  return text.normalize('NFC').replace(SPACES, ' ');
}

/** Whether every letter of `text` has an outline: Latin and Cyrillic do, Chinese and Arabic do not. */
export function canOutline(text: string): boolean {
  return [...plain(text)].every((character) => glyphOf(character, 600) !== null);
}

/** `text` as one path; letters without an outline are left out. */
export function outlineText(text: string, weight: Weight): Outline {
  const parts: string[] = [];
  let pen = 0;
  let before: { font: Font; glyph: Glyph } | null = null;
  for (const character of plain(text)) {
    const found = glyphOf(character, weight);
    if (!found) continue;
    const em = found.font.unitsPerEm;
    if (before?.font === found.font) pen += found.font.getKerningValue(before.glyph, found.glyph) / em;
    parts.push(glyphPath(found.glyph, pen * UNITS_PER_EM, UNITS_PER_EM / em));
    pen += (found.glyph.advanceWidth ?? 0) / em;
    before = found;
  }
  return { d: parts.join(''), width: pen };
}

function glyphPath(glyph: Glyph, left: number, scale: number): string {
  let x = 0;
  let y = 0;
  const at = (px = 0, py = 0): [number, number] => [Math.round(left + px * scale), Math.round(-py * scale)];
  const by = ([px, py]: [number, number]) => `${px - x}${py - y < 0 ? '' : ' '}${py - y}`;
  const out: string[] = [];
  for (const command of glyph.path.commands) {
    if (command.type === 'Z') {
      out.push('z');
      continue;
    }
    const to = at(command.x, command.y);
    if (command.type === 'M') out.push(`M${to[0]} ${to[1]}`);
    else if (command.type === 'L') out.push(`l${by(to)}`);
    else if (command.type === 'Q') out.push(`q${by(at(command.x1, command.y1))} ${by(to)}`);
    else out.push(`c${by(at(command.x1, command.y1))} ${by(at(command.x2, command.y2))} ${by(to)}`);
    [x, y] = to;
  }
  return out.join('');
}
