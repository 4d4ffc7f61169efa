import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Problem } from '../../errors.ts';
import { authorize } from '../../readers/permission.ts';
import { isId } from '../../store/ids.ts';
import { CROP_SHAPES, type CropShape } from '../../stories/media/crop-box.ts';
import { MEDIA_WIDTHS, pointOf } from '../../stories/media/media-sizes.ts';
import { findLeadFocal, findShownMedia, type ShownMedia } from '../../stories/media/shown-media.queries.ts';
import {
  type FoundSize,
  findDrawing,
  findKept,
  findSize,
  type WantedSize,
} from '../../stories/media/sizes.queries.ts';
import { withWords } from '../../stories/media/write-words.ts';
import { writeXmp } from '../../stories/media/xmp.ts';
import { refusal } from '../../words/refusal.ts';
import { type Handle, readQuery, type ServerContext } from '../http/route.ts';
import { asksTwoStep } from '../http/two-step.ts';
import { sessionOf } from '../http/visitor.ts';
import { isOfBrand } from '../published/brand.ts';
import { svgPolicy } from './svg-policy.ts';

/**
 * The query fields of `/media/:id`: `w` for a width, `crop` for a shape, `at` for a story's focal point, `as=card` for
 * clients that support neither SVG nor WebP, `as=avif` for those that support it, `v` for the stamp that allows caching
 * for ever, `preview` for the key with which a preview link's page may show pictures before they are public. The
 * response is one of the sizes made in advance (`sizesOf`): nothing is rendered for a request.
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
    takes: 'the focal point of the lead picture of a story, such as 25-80',
  },
  as: { pattern: /^(card|avif)$/, most: 4, takes: 'card or avif' },
  v: { pattern: /^[0-9a-f]{12}$/, most: 12, takes: 'the version stamp of a picture' },
  preview: { pattern: /^[0-9a-f]{64}$/, most: 64, takes: 'the key of a preview link' },
} as const;

const SVG = 'image/svg+xml';
const MIMES = /^image\/(svg\+xml|png|jpeg|webp|avif|gif)$/;
/** Shared caches revalidate soon: a story may be withdrawn, and its pictures with it. */
const FOR_EVER = 'public, max-age=31536000, s-maxage=300, immutable';
const FOR_MINUTES = 'public, max-age=300';
const FOR_ONE = 'private, no-cache';
/** After its link is revoked, no browser may show it. */
const FOR_NOBODY = 'private, no-store';

/** The maximum length of a caption embedded in a picture. */
const CAPTION = 8_000;
/** How soon the job will have made the sizes of a new picture, in seconds. */
const AGAIN_S = 60;

/** The bytes to send, and their type. */
interface Sent {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Identifies the size, for conditional requests. */
  readonly tag: string;
  /** Whether this is the final response for this URL. */
  readonly isFinal: boolean;
}

const kept = new LRUCache<string, Sent>({
  maxSize: 24 * 1024 * 1024,
  sizeCalculation: ({ bytes }) => bytes.length + 500,
});
const reading = new Map<string, Promise<Sent>>();

/** `/media/:id`: a picture in full, smaller, or cropped, for everyone who may see a story that shows it. */
export const mediaHandle: Handle = async (context, request, reply) => {
  const { id = '' } = request.params as { id?: string };
  const query = readQuery({ query: MEDIA_QUERY }, request.raw.url ?? '');
  if (!isId(id)) throw missing();
  const found = await findShownMedia(context.reading, id, context.clock.now(), query.preview ?? null);
  if (!found || !MIMES.test(found.mime)) throw missing();
  const shown = { ...found, isPublic: found.isPublic || isOfBrand(context.published.brand, id) };
  if (!shown.isPublic && !shown.isPreviewed && !(await isOfNewsroom(context, request))) throw missing();
  const focal = query.crop && query.at ? await findLeadFocal(context.reading, id, query.at) : null;
  const crop = (query.crop as CropShape | undefined) ?? null;
  const sent = await readOnce(context, id, shown, {
    kind: query.as === 'card' || crop ? 'still' : query.as === 'avif' ? 'avif' : 'webp',
    shape: crop ?? 'whole',
    point: crop ? pointOf(focal ?? shown.focal) : '',
    width: query.w ? Number(query.w) : null,
    takesAvif: /image\/avif/.test(request.headers.accept ?? ''),
  });
  const lasts = query.v === shown.stamp && sent.isFinal && (!query.at || focal !== null);
  if (!sent.isFinal) reply.header('Vary', 'Accept');
  return send(request, reply, sent, {
    etag: `"${shown.stamp}-${sent.tag}"`,
    caching: shown.isPublic ? (lasts ? FOR_EVER : FOR_MINUTES) : shown.isPreviewed ? FOR_NOBODY : FOR_ONE,
    isPublic: shown.isPublic,
  });
};

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, bytes }: Sent,
  { etag, caching, isPublic }: { etag: string; caching: string; isPublic: boolean },
) {
  reply.header('Cache-Control', caching).header('X-Content-Type-Options', 'nosniff').header('ETag', etag);
  if (isPublic) reply.header('Access-Control-Allow-Origin', '*');
  else reply.header('Cross-Origin-Resource-Policy', 'same-origin').header('Vary', 'Cookie, Accept');
  if (type === SVG) reply.header('Content-Security-Policy', svgPolicy(bytes));
  if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
  return reply.type(type).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
}

/** Concurrent requests for the same picture share one read. */
async function readOnce(
  { reading: database }: ServerContext,
  id: string,
  shown: ShownMedia,
  wanted: WantedSize,
): Promise<Sent> {
  const key = `${id} ${shown.stamp} ${keyOf(wanted)} ${!shown.isSized && wanted.takesAvif}`;
  const before = kept.get(key);
  if (before) return before;
  const current =
    reading.get(key) ??
    sizeToSend(database, id, shown, wanted).finally(() => {
      reading.delete(key);
    });
  reading.set(key, current);
  const sent = await current;
  if (sent.isFinal) kept.set(key, sent);
  return sent;
}

async function sizeToSend(
  database: ServerContext['reading'],
  id: string,
  shown: ShownMedia,
  wanted: WantedSize,
): Promise<Sent> {
  const isDrawing = shown.mime === SVG;
  if (isDrawing && wanted.kind !== 'still') return drawing(await findDrawing(database, id), true);
  const found = await findSize(database, id, { ...wanted, takesAvif: wanted.takesAvif && !shown.isSized });
  if (found && MIMES.test(found.mime)) {
    return {
      ...worded(found, shown),
      tag: keyOf(found),
      isFinal: shown.isSized && isWhatIsMade(found, wanted),
    };
  }
  if (isDrawing) return drawing(await findDrawing(database, id), false);
  const whole = await findKept(database, id);
  if (whole && MIMES.test(whole.mime)) return { ...worded(whole, shown), tag: 'kept', isFinal: false };
  throw refusal('picturePreparing', {}, { retryAfter: AGAIN_S });
}

/** With its credit and caption embedded, and no other metadata. */
function worded({ mime, bytes }: Pick<FoundSize, 'mime' | 'bytes'>, { caption, credit }: ShownMedia) {
  const xmp = writeXmp({ caption: caption.slice(0, CAPTION), credit });
  return { type: mime, bytes: withWords(bytes, mime, xmp) };
}

function drawing(bytes: Uint8Array | null, isFinal: boolean): Sent {
  if (!bytes) throw missing();
  return { type: SVG, bytes, tag: 'drawing', isFinal };
}

/** Whether this is the requested size, and not a substitute until that is made. */
function isWhatIsMade(found: FoundSize, { kind, shape, point }: WantedSize): boolean {
  return found.kind === kind && found.shape === shape && found.point === point;
}

function keyOf({
  kind,
  shape,
  point,
  width,
}: Pick<WantedSize, 'shape' | 'point' | 'width'> & { kind: FoundSize['kind'] }): string {
  return [kind, shape, point, width].join('-');
}

/** Whether the request is from a member of the newsroom, who may see pictures before they are public. */
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
  return refusal('pictureNotHere');
}
