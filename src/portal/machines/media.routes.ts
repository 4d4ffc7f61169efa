import { LRUCache } from 'lru-cache';
import sharp from 'sharp';
import { Problem } from '../../errors.ts';
import { findMedia, type Media } from '../../stories/media.queries.ts';
import { type Handle, readQuery } from '../route.ts';

/** The widths in pixels a picture is sent in; any other would let a stranger fill the memory. */
export const MEDIA_WIDTHS = [400, 800, 1200, 1600] as const;

/** The query fields of `/media/:id`: `w` for a width, `as=card` for programs that read no SVG and no WebP. */
export const MEDIA_QUERY = {
  w: {
    pattern: new RegExp(`^(${MEDIA_WIDTHS.join('|')})$`),
    most: 4,
    takes: `one of ${MEDIA_WIDTHS.join(', ')}`,
  },
  as: { pattern: /^card$/, most: 4, takes: 'card' },
} as const;

interface Rendition {
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly etag: string;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MIMES = /^image\/(svg\+xml|png|jpeg|webp|avif|gif)$/;
/** An SVG by itself may run nothing and load nothing. */
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
const MOST_PIXELS = 50_000_000;
/** Two cores: two pictures at once, and the rest of libuv's threads stay free. */
const AT_ONCE = 2;

const kept = new LRUCache<string, Rendition>({
  maxSize: 24 * 1024 * 1024,
  sizeCalculation: ({ bytes }) => bytes.length + 500,
});
const making = new Map<string, Promise<Rendition>>();
let running = 0;
const waiting: (() => void)[] = [];

/** `/media/:id`: a picture as it came, or smaller; its bytes never change, so it is kept for ever. */
export const mediaHandle: Handle = async ({ reading }, request, reply) => {
  const { id = '' } = request.params as { id?: string };
  const raw = request.raw.url ?? '';
  const query = readQuery({ query: MEDIA_QUERY }, raw);
  if (!ID.test(id)) throw missing();
  const key = `${id} ${query.w ?? ''} ${query.as ?? ''}`;
  let rendition = kept.get(key);
  if (!rendition) {
    const current =
      making.get(key) ??
      (async () => {
        const media = await findMedia(reading, id);
        if (!media || !MIMES.test(media.mime)) throw missing();
        return render(media, query.w ? Number(query.w) : null, query.as === 'card');
      })().finally(() => making.delete(key));
    making.set(key, current);
    rendition = await current;
    kept.set(key, rendition);
  }
  reply
    .header('Cache-Control', 'public, max-age=31536000, immutable')
    .header('X-Content-Type-Options', 'nosniff')
    .header('Access-Control-Allow-Origin', '*')
    .header('ETag', rendition.etag);
  if (rendition.type === 'image/svg+xml') reply.header('Content-Security-Policy', SANDBOX);
  if (request.headers['if-none-match']?.includes(rendition.etag)) return reply.code(304).send();
  return reply.type(rendition.type).send(Buffer.from(rendition.bytes));
};

async function render(media: Media, width: number | null, asCard: boolean): Promise<Rendition> {
  const isSvg = media.mime === 'image/svg+xml';
  const etag = `"${media.sha256.slice(0, 24)}-${width ?? 'full'}${asCard ? '-card' : ''}"`;
  // An SVG is sharp at any width: it is sent as it is unless a picture of dots is asked for.
  if ((width === null || isSvg || media.mime === 'image/gif') && !asCard) {
    return { type: media.mime, bytes: media.bytes, etag };
  }
  await turn();
  try {
    const density = isSvg ? Math.min(72 * ((width ?? 1200) / media.width), 600) : undefined;
    const picture = sharp(media.bytes, { limitInputPixels: MOST_PIXELS, ...(density && { density }) })
      .rotate()
      .resize({ width: width ?? 1200, withoutEnlargement: !isSvg });
    if (!asCard) {
      return { type: 'image/webp', bytes: await picture.webp({ quality: 78, effort: 4 }).toBuffer(), etag };
    }
    const flat = picture.flatten({ background: '#ffffff' });
    return isSvg
      ? { type: 'image/png', bytes: await flat.png({ compressionLevel: 9 }).toBuffer(), etag }
      : { type: 'image/jpeg', bytes: await flat.jpeg({ quality: 80, mozjpeg: true }).toBuffer(), etag };
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function turn(): Promise<void> {
  while (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
}

function missing(): Problem {
  return new Problem('not found', 'There is no picture at this address.');
}
