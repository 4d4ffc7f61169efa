import { escapeXml, short } from './picture-look.ts';
import { canOutline, outlineText, UNITS_PER_EM, type Weight } from './type-outline.ts';

/** Where and how a line of type stands; `y` is its baseline. */
export interface TypeSetting {
  x: number;
  y: number;
  size: number;
  weight: Weight;
  anchor?: 'start' | 'middle' | 'end';
  /** Class names of the picture's style sheet. */
  look: string;
}

interface Line {
  id: string;
  d: string;
  width: number;
  used: boolean;
}

/** How high a capital is, in ems. */
export const CAP_HEIGHT = 0.727;

/** How much of a line Arabic letters take in the reader's own fonts, above and below the middle of a capital. */
const ARABIC_HEIGHT = 1.3;

/**
 * The type of one picture. A picture is shown as an image, which loads no fonts, so lines are set as paths;
 * each line is kept once and used at whatever size. Scripts Inter does not cover (Chinese, Arabic: no outlines
 * are installed, and Arabic needs shaping) are set as text in the reader's own fonts, their width estimated.
 */
export class TypeCase {
  readonly #lines = new Map<string, Line>();

  /** The width of `text` at `size`. */
  width(text: string, size: number, weight: Weight): number {
    return this.#line(text, weight).width * size;
  }

  /** How high `text` stands at `size`, around the middle of a capital. */
  height(text: string, size: number): number {
    return (/\p{Script=Arabic}/u.test(text) ? ARABIC_HEIGHT : CAP_HEIGHT) * size;
  }

  /** `text` set where `setting` says, as an SVG element. */
  set(text: string, setting: TypeSetting): string {
    const { x, y, size, weight, anchor = 'start', look } = setting;
    const line = this.#line(text, weight);
    line.used = true;
    if (line.d === '') {
      return (
        `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}" font-weight="${weight}"` +
        ` text-anchor="${anchor}" class="t ${look}">${escapeXml(text)}</text>`
      );
    }
    const left = x - (anchor === 'middle' ? line.width / 2 : anchor === 'end' ? line.width : 0) * size;
    const scale = Math.round((size / UNITS_PER_EM) * 1e4) / 1e4;
    return `<use href="#${line.id}" transform="translate(${short(left)} ${short(y)})scale(${scale})" class="${look}"/>`;
  }

  /** The definitions the set lines refer to. */
  definitions(): string {
    const paths = [...this.#lines.values()].filter(({ d, used }) => used && d !== '');
    return `<defs>${paths.map(({ id, d }) => `<path id="${id}" d="${d}"/>`).join('')}</defs>`;
  }

  #line(text: string, weight: Weight): Line {
    const key = `${weight}${text}`;
    const known = this.#lines.get(key);
    if (known) return known;
    const outline = canOutline(text)
      ? outlineText(text, weight)
      : { d: '', width: [...text].reduce((sum, character) => sum + estimate(character), 0) };
    const line = { id: `t${this.#lines.size}`, used: false, ...outline };
    this.#lines.set(key, line);
    return line;
  }
}

/** Style rules every picture with type needs. */
export function typeRules(paper: string): string {
  return (
    `.t{font-family:system-ui,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}` +
    `.halo{stroke:${paper};stroke-opacity:.92;stroke-width:${UNITS_PER_EM * 0.28}px;stroke-linejoin:round;paint-order:stroke}` +
    `.t.halo{stroke-width:.28em}`
  );
}

function estimate(character: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uff00-\uffef]/u.test(character)) return 1;
  if (/\p{Mn}/u.test(character)) return 0;
  return /\p{Script=Arabic}/u.test(character) ? 0.58 : 0.56;
}
