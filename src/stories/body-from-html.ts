import { Parser } from 'htmlparser2';
import { refusal } from '../words/refusal.ts';
import type { Body } from './body.ts';
import { BodyBuilder } from './body-builder.ts';
import { headingLevel, INLINE_MARKS, isBlockTag, isDroppedTag, isUnsaidStyle } from './body-tags.ts';
import { embedOf } from './embed-of.ts';
import { pictureAddress, safeLink } from './safe-link.ts';

/** What reading a text needs to know about where it came from. */
export interface HtmlOrigin {
  /** The page's own address: what its links are relative to. */
  base?: string | undefined;
}

/** More markup than any story has. */
const MOST_CHARACTERS = 5_000_000;
const MOST_OPEN = 2_000;

/**
 * Reads HTML into the document model in one pass: what is not on the allowlist is unwrapped or dropped.
 * Throws a Problem when it is larger or deeper than any story.
 */
export function bodyFromHtml(html: string, origin: HtmlOrigin = {}): Body {
  if (html.length > MOST_CHARACTERS) {
    throw refusal('textLong', { length: html.length, most: MOST_CHARACTERS });
  }
  const base = origin.base && safeLink(origin.base) ? origin.base : undefined;
  const builder = new BodyBuilder();
  let dropping = 0;
  const open: string[] = [];

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        open.push(tag);
        if (open.length > MOST_OPEN) {
          throw refusal('textDeep');
        }
        if (dropping > 0 || isDroppedTag(tag) || isUnsaid(attributes)) {
          dropping += 1;
          return;
        }
        openTag(builder, tag, attributes, base);
      },
      onclosetag(tag) {
        // At the end of a text cut inside a tag, the parser closes what it never opened.
        if (open.at(-1) !== tag) return;
        open.pop();
        if (dropping > 0) {
          dropping -= 1;
          return;
        }
        closeTag(builder, tag);
      },
      ontext(text) {
        if (dropping === 0) builder.text(text);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return { type: 'doc', content: builder.finish() };
}

function isUnsaid({ hidden, role, style }: Record<string, string>): boolean {
  return hidden !== undefined || role === 'deletion' || (style !== undefined && isUnsaidStyle(style));
}

function openTag(
  builder: BodyBuilder,
  tag: string,
  attributes: Record<string, string>,
  base: string | undefined,
): void {
  const mark = INLINE_MARKS.get(tag);
  if (mark) {
    builder.pushMark({ type: mark });
    return;
  }
  const level = headingLevel(tag);
  if (level) {
    builder.startHeading(level);
    return;
  }
  switch (tag) {
    case 'p':
      builder.breakBlock();
      return;
    case 'a': {
      const href = attributes.href ? safeLink(attributes.href, base) : null;
      builder.pushMark(href ? { type: 'link', attrs: { href } } : null);
      return;
    }
    case 'br':
      builder.lineBreak();
      return;
    case 'hr':
      builder.rule();
      return;
    case 'pre':
      builder.startCode();
      return;
    case 'ul':
    case 'ol':
      builder.openList(tag === 'ol', Number.parseInt(attributes.start ?? '1', 10));
      return;
    case 'li':
      builder.openItem();
      return;
    case 'blockquote':
      builder.openQuote();
      return;
    case 'table':
      builder.openTable();
      return;
    case 'tr':
      builder.openRow();
      return;
    case 'td':
    case 'th':
      builder.openCell(tag === 'th', span(attributes.colspan), span(attributes.rowspan));
      return;
    case 'figure':
      builder.openFigure();
      return;
    case 'figcaption':
      builder.openCaption();
      return;
    case 'img':
      addPicture(builder, attributes, base);
      return;
    case 'iframe': {
      const embed = attributes.src ? embedOf(attributes.src, attributes.title?.trim() || null) : null;
      if (embed) builder.addEmbed(embed);
      builder.openNothing();
      return;
    }
    default:
      if (isBlockTag(tag)) builder.breakBlock();
  }
}

function closeTag(builder: BodyBuilder, tag: string): void {
  if (tag === 'a' || INLINE_MARKS.has(tag)) {
    builder.popMark();
    return;
  }
  if (headingLevel(tag)) {
    builder.endText();
    return;
  }
  switch (tag) {
    case 'pre':
      builder.endText();
      return;
    case 'ul':
    case 'ol':
    case 'li':
    case 'blockquote':
    case 'table':
    case 'tr':
    case 'td':
    case 'th':
    case 'figure':
    case 'figcaption':
    case 'iframe':
      builder.close();
      return;
    default:
      if (tag === 'p' || isBlockTag(tag)) builder.breakBlock();
  }
}

function addPicture(
  builder: BodyBuilder,
  attributes: Record<string, string>,
  base: string | undefined,
): void {
  const width = size(attributes.width);
  const height = size(attributes.height);
  if ((width !== null && width <= 2) || (height !== null && height <= 2)) return;
  const named = [
    attributes.src,
    attributes['data-src'],
    attributes['data-lazy-src'],
    attributes['data-original'],
  ];
  const fromSet = (attributes.srcset ?? attributes['data-srcset'])?.split(',').at(-1)?.trim().split(/\s+/)[0];
  const src = [...named, fromSet]
    .filter((address) => address !== undefined && address !== '')
    .map((address) => pictureAddress(address ?? '', base))
    .find((address) => address !== null);
  if (!src) return;
  builder.addPicture({ src, alt: attributes.alt ?? '', width, height });
}

function size(text: string | undefined): number | null {
  const value = Number.parseInt(text ?? '', 10);
  return value > 0 && value <= 20_000 ? value : null;
}

function span(text: string | undefined): number {
  const value = Number.parseInt(text ?? '', 10);
  return value > 1 && value <= 100 ? value : 1;
}
