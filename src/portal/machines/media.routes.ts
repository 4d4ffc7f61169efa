import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Problem } from '../../errors.ts';
import { authorize } from '../../readers/permission.ts';
import { CROP_SHAPES, type CropShape } from '../../stories/media/crop-box.ts';
import { MEDIA_WIDTHS } from '../../stories/media/media-widths.ts';
import {
  findLeadFocal,
  findRendition,
  findShownMedia,
  type ShownMedia,
} from '../../stories/media/shown-media.queries.ts';
import { findMedia } from '../../stories/media.queries.ts';
import { type Handle, readQuery, type ServerContext } from '../route.ts';
import { asksTwoStep } from '../two-step.ts';
import { sessionOf } from '../visitor.ts';
import { type Drawn, renderMedia, type Wanted } from './render-media.ts';
import { svgPolicy } from './svg-policy.ts';

/**
 * The query fields of `/media/:id`: `w` for a width, `crop` for a shape, `at` for the point a story keeps in sight, `as=card` for programs that read no SVG and no
 * WebP, `as=avif` for a size that was made ahead, `v` for the stamp that lets it be kept for ever.
 */
export const MEDIA_QUERY = {
  w: {
    pattern: new RegExp(`^(${MEDIA_WIDTHS.join('|')})$`),
    most: 4,
    takes: `one of ${MEDIA_WIDTHS.join(', ')}`,
  },
  crop: {
    pattern: new RegExp(`^(${Object.keys(CROP_SHAPES).join('|')})$`),
    most: 6,
    takes: `one of ${Object.keys(CROP_SHAPES).join(', ')}`,
  },
  at: {
    pattern: /^(100|\d{1,2})-(100|\d{1,2})$/,
    most: 7,
    takes: 'the focal point a story gives the picture at its head, such as 25-80',
  },
  as: { pattern: /^(card|avif)$/, most: 4, takes: 'card or avif' },
  v: { pattern: /^[0-9a-f]{12}$/, most: 12, takes: 'the stamp of a picture' },
} as const;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MIMES = /^image\/(svg\+xml|png|jpeg|webp|avif|gif)$/;
/** Caches that many share ask again soon: a story may be withdrawn, and its pictures with it. */
const FOR_EVER = 'public, max-age=31536000, s-maxage=300, immutable';
const FOR_MINUTES = 'public, max-age=300';
const FOR_ONE = 'private, no-cache';

const kept = new LRUCache<string, Drawn>({
  maxSize: 24 * 1024 * 1024,
  sizeCalculation: ({ bytes }) => bytes.length + 500,
});
const making = new Map<string, Promise<Drawn>>();

/** `/media/:id`: a picture whole, smaller, or cut to a shape, to whoever may see a story that shows it. */
export const mediaHandle: Handle = async (context, request, reply) => {
  const { id = '' } = request.params as { id?: string };
  const query = readQuery({ query: MEDIA_QUERY }, request.raw.url ?? '');
  if (!ID.test(id)) throw missing();
  const shown = await findShownMedia(context.reading, id, context.clock.now());
  if (!shown || !MIMES.test(shown.mime)) throw missing();
  if (!shown.isPublic && !(await isOfNewsroom(context, request))) throw missing();
  const focal = query.crop && query.at ? await findLeadFocal(context.reading, id, query.at) : null;
  const wanted: Wanted = {
    focal: focal ?? shown.focal,
    width: query.w ? Number(query.w) : null,
    crop: (query.crop as CropShape | undefined) ?? null,
    asCard: query.as === 'card',
  };
  const ahead = query.as === 'avif' ? await findRendition(context.reading, id, 'avif', wanted.width) : null;
  const drawn = ahead
    ? { type: ahead.mime, bytes: ahead.bytes }
    : await drawnOnce(context, id, shown, wanted);
  // Where AVIF was asked for and is not there yet, what is sent in its place is not what will be.
  const lasts =
    query.v === shown.stamp && (query.as !== 'avif' || ahead !== null) && (!query.at || focal !== null);
  return send(request, reply, drawn, {
    etag: `"${[shown.stamp, query.w ?? 'full', query.crop, focal && query.at, drawn.type.slice(6)].filter(Boolean).join('-')}"`,
    caching: shown.isPublic ? (lasts ? FOR_EVER : FOR_MINUTES) : FOR_ONE,
    isPublic: shown.isPublic,
  });
};

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, bytes }: Drawn,
  { etag, caching, isPublic }: { etag: string; caching: string; isPublic: boolean },
) {
  reply.header('Cache-Control', caching).header('X-Content-Type-Options', 'nosniff').header('ETag', etag);
  if (isPublic) reply.header('Access-Control-Allow-Origin', '*');
  else reply.header('Cross-Origin-Resource-Policy', 'same-origin').header('Vary', 'Cookie');
  if (type === 'image/svg+xml') reply.header('Content-Security-Policy', svgPolicy(bytes));
  if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
  return reply.type(type).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
}

/** Those who ask for the same wait for one drawing of it. */
async function drawnOnce(
  context: ServerContext,
  id: string,
  shown: ShownMedia,
  wanted: Wanted,
): Promise<Drawn> {
  const key = `${id} ${shown.stamp} ${wanted.width} ${wanted.crop} ${wanted.focal.x} ${wanted.focal.y} ${wanted.asCard}`;
  const before = kept.get(key);
  if (before) return before;
  const current =
    making.get(key) ??
    (async () => {
      const media = await findMedia(context.reading, id);
      if (!media) throw missing();
      const dots =
        media.mime === 'image/svg+xml' ? await findRendition(context.reading, id, 'dots', null) : null;
      return renderMedia(media, shown, dots && { type: dots.mime, bytes: dots.bytes }, wanted);
    })().finally(() => making.delete(key));
  making.set(key, current);
  const drawn = await current;
  kept.set(key, drawn);
  return drawn;
}

/** Whether somebody of the newsroom asks: they see pictures before readers do. */
async function isOfNewsroom(context: ServerContext, request: FastifyRequest): Promise<boolean> {
  const session = await sessionOf(request, context);
  try {
    return Boolean(authorize(session, 'write stories', { twoStep: asksTwoStep(context.config) }));
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

function missing(): Problem {
  return new Problem('not found', 'There is no picture at this address.');
}
