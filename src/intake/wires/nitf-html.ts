import { childOf, childrenOf, markupIn, textOf, wordsOf } from '../read-xml.ts';
import type { XmlElement } from '../xml-tree.ts';
import { besideItem } from './beside-item.ts';
import type { WirePicture } from './wire-item.ts';

/** An NITF text as HTML, with its pictures. */
export interface NitfText {
  readonly html: string;
  readonly pictures: WirePicture[];
}

const LONGEST_LINE = 500;

/** Elements with other names in HTML. */
const IN_HTML: Readonly<Record<string, string>> = {
  hl1: 'h2',
  hl2: 'h2',
  bq: 'blockquote',
  block: 'div',
  dl: 'ul',
  dt: 'li',
  dd: 'li',
  fn: 'p',
  credit: 'p',
  'nitf-table': 'div',
  lang: 'span',
  pronounce: 'span',
  copyrite: 'p',
  datasource: 'p',
};
/** Classes of notes about copyright and trademarks. */
const OF_RIGHTS = /^(?:cpyrt|trademk)$/i;
/** Notes to editors, or about a table, which are not part of the text. */
const UNSAID = new Set(['note', 'nitf-table-metadata', 'nitf-colgroup', 'custom-table', 'media-metadata']);

/** The content of an NITF element as HTML; pictures become figures in place. */
export function nitfText(element: XmlElement, guid: string): NitfText {
  const pictures: WirePicture[] = [];
  const html = markupIn(inHtml(element, guid, pictures));
  return { html, pictures };
}

function inHtml(element: XmlElement, guid: string, pictures: WirePicture[]): XmlElement {
  const children = element.children.flatMap((child): (XmlElement | string)[] => {
    if (typeof child === 'string') return [child];
    if (UNSAID.has(child.name)) return [];
    if (child.name === 'media') return figureOf(child, guid, pictures);
    return [{ ...inHtml(child, guid, pictures), name: IN_HTML[child.name] ?? child.name }];
  });
  return { ...element, children };
}

/** A medium with an image as a figure; others are left out. */
function figureOf(media: XmlElement, guid: string, pictures: WirePicture[]): XmlElement[] {
  const picture = pictureOf(media, guid);
  if (!picture) return [];
  pictures.push(picture);
  const { src, alt, caption, credit } = picture;
  const words = [caption, credit && `(Photo: ${credit})`].filter(Boolean).join(' ');
  return [made('figure', {}, [made('img', { src, alt }, []), made('figcaption', {}, [words])])];
}

function pictureOf(media: XmlElement, guid: string): WirePicture | null {
  const references = childrenOf(media, 'media-reference').filter(
    ({ attributes }) => !attributes['mime-type'] || /^image\//i.test(attributes['mime-type']),
  );
  const type = media.attributes['media-type'];
  if (type && !/^(?:image|photo|graphic|picture)$/i.test(type)) return null;
  const widest = [...references].sort((a, b) => widthOf(b) - widthOf(a))[0];
  const { source = '', width, height, 'alternate-text': alt = '', copyright = '' } = widest?.attributes ?? {};
  const src = besideItem(source, guid);
  if (!src) return null;
  return {
    src,
    alt,
    caption: textOf(media, 'media-caption'),
    credit: textOf(media, 'media-producer'),
    width: sizeOf(width),
    height: sizeOf(height),
    rights: { holder: copyright },
  };
}

function widthOf({ attributes }: XmlElement): number {
  return sizeOf(attributes.width) ?? 0;
}

/** A width or height in pixels; null if invalid. */
export function sizeOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}

function made(
  name: string,
  attributes: Record<string, string>,
  children: (XmlElement | string)[],
): XmlElement {
  return { name, attributes, children, base: null, language: null, unfinished: false };
}

/** The parts of an NITF document above the text itself. */
export interface NitfHead {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly distributor: string | null;
  /** Its notes to editors, one per line. */
  readonly note: string | null;
}

/** Reads the parts of an NITF document above the text itself. */
export function nitfHead(nitf: XmlElement): NitfHead {
  const head = childOf(childOf(nitf, 'body'), 'body.head');
  const lines = childOf(head, 'hedline');
  const abstract = childOf(head, 'abstract');
  return {
    headline: textOf(lines, 'hl1') ?? textOf(head, 'hl1'),
    standfirst: (abstract && wordsOf(abstract)) ?? textOf(lines, 'hl2'),
    byline: bylineOf(childOf(head, 'byline')),
    dateline: datelineOf(childOf(head, 'dateline')),
    distributor: textOf(head, 'distributor'),
    note: notesIn(nitf).join('\n') || null,
  };
}

/** A document's notes to editors, above its text and in it. */
function notesIn(nitf: XmlElement): string[] {
  const messages = childrenOf(childOf(nitf, 'head'), 'docdata')
    .flatMap((docdata) => childrenOf(docdata, 'ed-msg'))
    .map(({ attributes }) => attributes.info?.trim() ?? '');
  const body = childOf(nitf, 'body');
  const notes = (body ? within(body, 'note') : [])
    .filter(({ attributes }) => !OF_RIGHTS.test(attributes.noteclass ?? ''))
    .map((note) => wordsOf(note) ?? '');
  return [...messages, ...notes].filter((words) => words !== '');
}

function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : within(child, name);
  });
}

/** The people in a byline without their offices, if any are named. */
function bylineOf(byline: XmlElement | undefined): string | null {
  if (!byline) return null;
  const people = childrenOf(byline, 'person').flatMap((person) => wordsOf(person) ?? []);
  if (people.length > 0) return people.join('; ');
  const named = trimmed(wordsOf(without(byline, 'byttl', 'virtloc')));
  return named || wordsOf(byline);
}

function datelineOf(dateline: XmlElement | undefined): string | null {
  if (!dateline) return null;
  const words = textOf(dateline, 'location') ?? wordsOf(without(dateline, 'story.date'));
  return trimmed(words);
}

/** A line without its separator; longer text is not a line, and is cut. */
function trimmed(words: string | null): string | null {
  const line = words?.slice(0, LONGEST_LINE).replace(/\s+/g, ' ') ?? '';
  return line.replace(/[\s,;–—-]+$/, '') || null;
}

function without(element: XmlElement, ...names: string[]): XmlElement {
  return {
    ...element,
    children: element.children.filter((child) => typeof child === 'string' || !names.includes(child.name)),
  };
}
