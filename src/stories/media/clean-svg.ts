import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import type { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import { isHarmless, SVG_ATTRIBUTES, SVG_ELEMENTS, SVG_REFERRING } from './svg-allowed.ts';

/** An SVG without active content. */
export interface CleanedSvg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** The removed elements, each once. */
  readonly leftOut: readonly string[];
}

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_ELEMENTS = 60_000;
const DEEPEST = 60;
/** Maximum number of elements in a picture once each `use` is expanded. */
const MOST_DRAWN = 200_000;
const MOST_SIDE = 20_000;
/** Pixels per unit of length. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/**
 * Makes an SVG inert: allowlisted shapes are rewritten, everything else is removed. Throws a Problem if it is not XML,
 * declares entities, has no size, or would expand without end.
 */
export function cleanSvg(bytes: Uint8Array): CleanedSvg {
  if (bytes.length > MOST_BYTES) throw refusal('svgLarge', { most: MOST_BYTES / 1024 / 1024 });
  const writer = new Writer();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', (text) => {
    if (text.includes('[')) {
      throw refusal('svgEntities');
    }
  });
  parser.on('error', (error) => {
    throw refusal('svgBroken', { why: error.message });
  });
  parser.on('opentag', (tag) => writer.open(tag));
  parser.on('closetag', () => writer.close());
  parser.on('text', (text) => writer.text(text));
  parser.on('cdata', (text) => writer.text(text));
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  parser.write(source).close();
  return writer.done();
}

/** The drawing cost of an element. */
interface Drawn {
  readonly id: string | null;
  readonly uses: string | null;
  readonly inner: Drawn[];
}

class Writer {
  readonly #out: string[] = [];
  readonly #leftOut = new Set<string>();
  readonly #open: { name: string; drawn: Drawn }[] = [];
  readonly #ids = new Map<string, Drawn>();
  #root: Drawn | null = null;
  #size = { width: 0, height: 0 };
  #dropping = 0;
  #elements = 0;
  #style = '';

  open(tag: SaxesTagNS): void {
    this.#elements += 1;
    if (this.#elements > MOST_ELEMENTS) throw tooMuch();
    if (this.#dropping > 0 || tag.uri !== SVG || !SVG_ELEMENTS.has(tag.local)) {
      if (!this.#root && this.#dropping === 0) {
        throw refusal('notSvg');
      }
      if (this.#dropping === 0) this.#leftOut.add(tag.name.slice(0, 40));
      this.#dropping += 1;
      return;
    }
    if (this.#open.length >= DEEPEST) throw refusal('svgDeep');
    const attributes = Object.values(tag.attributes).flatMap((one) => this.#keep(tag.local, one));
    const given = (name: string) => attributes.find(([key]) => key === name)?.[1] ?? null;
    const uses = tag.local === 'use' ? (given('href')?.slice(1) ?? null) : null;
    const drawn: Drawn = { id: given('id'), uses, inner: [] };
    if (drawn.id) this.#ids.set(drawn.id, drawn);
    this.#open.at(-1)?.drawn.inner.push(drawn);
    if (!this.#root) {
      this.#root = drawn;
      this.#size = sizeOf(given('width'), given('height'), given('viewBox'));
      this.#writeRoot(attributes);
    } else this.#write(tag.local, attributes);
    this.#open.push({ name: tag.local, drawn });
    this.#style = '';
  }

  close(): void {
    if (this.#dropping > 0) {
      this.#dropping -= 1;
      return;
    }
    const name = this.#open.pop()?.name ?? 'svg';
    if (name === 'style') {
      if (isHarmless(this.#style)) this.#out.push(escaped(this.#style));
      else this.#leftOut.add('style');
    }
    this.#out.push(`</${name}>`);
  }

  text(text: string): void {
    if (this.#dropping > 0 || !this.#root) return;
    if (this.#open.at(-1)?.name === 'style') this.#style += text;
    else this.#out.push(escaped(text));
  }

  done(): CleanedSvg {
    if (!this.#root) throw refusal('notSvg');
    if (this.#count(this.#root, new Set()) > MOST_DRAWN) throw tooMuch();
    return { text: this.#out.join(''), ...this.#size, leftOut: [...this.#leftOut].slice(0, 20) };
  }

  #keep(element: string, { uri, local, prefix, value }: SaxesAttributeNS): [string, string][] {
    if (local === 'href' && (uri === XLINK || uri === '')) {
      const inside = SVG_REFERRING.has(element) && /^#[\w.:-]+$/.test(value.trim());
      return inside ? [['href', value.trim()]] : [];
    }
    if (prefix === 'xml') return local === 'lang' || local === 'space' ? [[`xml:${local}`, value]] : [];
    if (uri !== '' || !SVG_ATTRIBUTES.has(local)) return [];
    return isHarmless(value) ? [[local, value]] : [];
  }

  #write(name: string, attributes: readonly (readonly [string, string])[]): void {
    this.#out.push(`<${name}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`);
  }

  /** With its size in pixels, and a view box, so that it scales to any size. */
  #writeRoot(attributes: readonly (readonly [string, string])[]): void {
    const { width, height } = this.#size;
    const has = new Map(attributes);
    this.#write('svg', [
      ['xmlns', SVG],
      ...[...has].filter(([key]) => key !== 'width' && key !== 'height'),
      ...(has.has('viewBox') ? [] : [['viewBox', `0 0 ${width} ${height}`] as const]),
      ['width', String(width)],
      ['height', String(height)],
    ]);
  }

  /** How many elements are drawn: nested uses multiply. */
  #count(drawn: Drawn, within: Set<Drawn>): number {
    if (within.has(drawn)) throw refusal('svgLoop');
    if (within.size > DEEPEST) throw tooMuch();
    within.add(drawn);
    let count = 1;
    const used = drawn.uses === null ? undefined : this.#ids.get(drawn.uses);
    for (const inner of used ? [...drawn.inner, used] : drawn.inner) {
      count += this.#count(inner, within);
      if (count > MOST_DRAWN) throw tooMuch();
    }
    within.delete(drawn);
    return count;
  }
}

function sizeOf(width: string | null, height: string | null, viewBox: string | null) {
  const box =
    viewBox
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [, , boxWidth = 0, boxHeight = 0] = box.length === 4 && box.every(Number.isFinite) ? box : [];
  const given = { width: pixels(width), height: pixels(height) };
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : null;
  const wide = given.width ?? (given.height && ratio ? given.height * ratio : boxWidth);
  const high = given.height ?? (given.width && ratio ? given.width / ratio : boxHeight);
  if (!(wide >= 1 && high >= 1)) {
    throw refusal('svgSizeless');
  }
  if (wide > MOST_SIDE || high > MOST_SIDE) {
    throw refusal('svgWide', { width: String(Math.round(wide)), height: String(Math.round(high)) });
  }
  return { width: Math.round(wide), height: Math.round(high) };
}

function pixels(length: string | null): number | null {
  const [, number, unit = ''] = /^\s*([\d.]+(?:e\d+)?)\s*(px|pt|pc|mm|cm|in)?\s*$/i.exec(length ?? '') ?? [];
  const value = Number(number) * (UNITS[unit.toLowerCase()] ?? 1);
  return Number.isFinite(value) && value > 0 ? value : null;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r/g, '&#13;');
}

function tooMuch(): Problem {
  return refusal('svgMuch');
}
