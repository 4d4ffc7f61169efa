import type { Body, Block as BodyBlock, FigureAttrs } from '../../stories/body.ts';
import type { Copy } from '../copy.ts';
import { type Block, blockKey, type MediaBlock } from './block.ts';

/** The pictures of a text that lack a credit or a description; one we hold no bytes of is not shown, and lacks nothing. */
export function mediaBlocks({ lead, body }: Pick<Copy, 'lead' | 'body'>): Block[] {
  const blocks = [
    ...(lead ? mediaBlock('lead', lead) : []),
    ...figuresOf(body).flatMap((attrs) => mediaBlock('text', attrs)),
  ];
  return [...new Map(blocks.map((block) => [block.key, block])).values()];
}

function mediaBlock(
  place: MediaBlock['place'],
  { mediaId, alt, credit, caption }: Pick<FigureAttrs, 'mediaId' | 'alt' | 'credit' | 'caption'>,
): Block[] {
  if (!mediaId) return [];
  const missing: MediaBlock['missing'][number][] = [];
  if (!credit?.trim()) missing.push('credit');
  if (!alt.trim()) missing.push('alt');
  if (missing.length === 0) return [];
  return [
    { kind: 'media', key: blockKey('media', place, mediaId, missing), place, mediaId, caption, missing },
  ];
}

function figuresOf({ content }: Body): FigureAttrs[] {
  return content.flatMap((block) => figuresIn(block));
}

function figuresIn(block: BodyBlock): FigureAttrs[] {
  switch (block.type) {
    case 'figure':
      return [block.attrs];
    case 'blockquote':
      return block.content.flatMap(figuresIn);
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(figuresIn));
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(figuresIn)));
    default:
      return [];
  }
}
