import type { Reading, Writing } from '../../store/database.ts';
import type { Body, Block as BodyBlock, FigureAttrs } from '../../stories/body.ts';
import { lapsedMedia } from '../../stories/media/lapsed-media.queries.ts';
import type { Draft } from '../draft.ts';
import { type Block, blockKey, type Going, type MediaBlock } from './block.ts';

type Shown = Pick<FigureAttrs, 'mediaId' | 'alt' | 'credit' | 'caption'>;

/**
 * The pictures of a text that lack a credit or a description, or whose rights end before it goes out; one we hold no
 * bytes of is not shown, and lacks nothing.
 */
export async function mediaBlocks(
  reading: Reading | Writing,
  { lead, body, presentation }: Pick<Draft, 'lead' | 'body' | 'presentation'>,
  { at, zone }: Going,
): Promise<Block[]> {
  const shown: (readonly [MediaBlock['place'], Shown])[] = [
    ...(lead ? [['lead', lead] as const] : []),
    ...figuresOf(body).map((attrs) => ['text', attrs] as const),
  ];
  // Shown without a caption or credit of their own: their rights alone count.
  const chosen = (['social', 'teaser'] as const).flatMap((place) => {
    const picture = presentation?.[`${place}Picture`];
    return picture ? [[place, { ...picture, credit: null, caption: null }] as const] : [];
  });
  const ids = [...new Set([...shown, ...chosen].flatMap(([, { mediaId }]) => mediaId ?? []))];
  const lapsed = await lapsedMedia(reading, ids, at, zone);
  const blocks = [
    ...chosen.flatMap(([place, picture]) => rightsBlock(place, picture, lapsed)),
    ...shown.flatMap(([place, picture]) => [
      ...wordsBlock(place, picture),
      ...rightsBlock(place, picture, lapsed),
    ]),
  ];
  return [...new Map(blocks.map((block) => [block.key, block])).values()];
}

function wordsBlock(place: MediaBlock['place'], { mediaId, alt, credit, caption }: Shown): Block[] {
  if (!mediaId) return [];
  const missing: MediaBlock['missing'][number][] = [];
  if (!credit?.trim()) missing.push('credit');
  if (!alt.trim()) missing.push('alt');
  if (missing.length === 0) return [];
  const key = blockKey('media', place, mediaId, missing);
  return [{ kind: 'media', key, place, mediaId, caption, missing, expired: null }];
}

function rightsBlock(
  place: MediaBlock['place'],
  { mediaId, caption }: Shown,
  lapsed: ReadonlyMap<string, string>,
): Block[] {
  const expired = mediaId && lapsed.get(mediaId);
  if (!mediaId || !expired) return [];
  const key = blockKey('media', 'rights', mediaId, expired);
  return [{ kind: 'media', key, place, mediaId, caption, missing: [], expired }];
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
