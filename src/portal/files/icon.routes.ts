import sharp, { type Sharp } from 'sharp';
import type { Reading } from '../../store/database.ts';
import { MASTER_PIXELS } from '../../stories/media/media-sizes.ts';
import { findDots } from '../../stories/media/sizes.queries.ts';
import { refusal } from '../../words/refusal.ts';
import type { MakePage } from '../http/page.ts';
import { type Handle, readQuery } from '../http/route.ts';
import { type BrandPicture, iconPaths, LOGO_BOX } from '../published/brand.ts';

/** Our logo: the five ticks of the sourceline, in the order of certainty: full, half, hatched, hollow, dotted. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<rect width="64" height="64" fill="#fdfcf9"/>
<g fill="none" stroke="#0a5f6b" stroke-width="2">
<rect x="9" y="18" width="6" height="28" fill="#0a5f6b"/>
<rect x="19" y="18" width="6" height="28"/><path d="M19 32h6v14h-6z" fill="#0a5f6b"/>
<rect x="29" y="18" width="6" height="28"/><path d="M29 26l6-5M29 33l6-5M29 40l6-5M30 46l5-4"/>
<rect x="39" y="18" width="6" height="28"/>
<rect x="49" y="18" width="6" height="28" stroke-dasharray="2.5 2.5"/>
</g>
</svg>
`;

/** How an icon is drawn: transparent, on a paper background, or with padding. */
type IconLook = 'plain' | 'filled' | 'maskable';

/** The stamp in the URL of an icon or logo, so that it can be cached for ever. */
export const STAMPED = {
  v: { pattern: /^[0-9a-f]{12}$/, most: 12, takes: 'the version stamp of a picture' },
} as const;

const PAPER = '#fdfcf9';
/** A home screen may crop an icon to a circle of 80% of its width: this is the square inside it. */
const MASKABLE_SHARE = 0.7;
const FOR_EVER = 'public, max-age=31536000, s-maxage=300, immutable';
const FOR_AN_HOUR = 'public, max-age=3600, s-maxage=300, stale-while-revalidate=86400';
/** The cache of rendered pictures: seven sizes of an icon and a logo, and those of the previous ones. */
const MOST_KEPT = 24;

const pngs = new Map<string, Promise<Buffer>>();

/** `/favicon.svg`: our logo, or a redirect to the newsroom's icon. */
export const faviconSvg: MakePage = async ({ published }) => {
  if (published.brand.icon) return { redirect: iconPaths(published.brand).favicon.href, status: 302 };
  return { status: 200, type: 'image/svg+xml; charset=utf-8', text: MARK, cacheTags: [] };
};

/** The newsroom's icon, or else our logo, as a PNG of `side` pixels, rendered once. */
export function iconPng(side: number, look: IconLook = 'plain'): Handle {
  return async ({ reading, published }, request, reply) => {
    const { icon } = published.brand;
    const png = await once(`${icon?.file.stamp} ${look} ${side}`, async () =>
      (await drawn(await iconSource(reading, icon), side, look)).png().toBuffer(),
    );
    const { v } = readQuery({ query: STAMPED }, request.raw.url ?? '');
    return reply
      .header('Cache-Control', icon && v === icon.file.stamp ? FOR_EVER : FOR_AN_HOUR)
      .type('image/png')
      .send(png);
  };
}

/** `/logo.png`: the newsroom's logo on white, for emails and search engines; its URL never changes. */
export const logoPng: Handle = async ({ reading, published }, request, reply) => {
  const { logo } = published.brand;
  if (!logo) throw refusal('logoNone');
  const png = await once(`${logo.file.stamp} logo`, async () =>
    sharp(await bytesOf(reading, logo), { limitInputPixels: 2 * MASTER_PIXELS })
      .resize({ ...LOGO_BOX, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .png()
      .toBuffer(),
  );
  const { v } = readQuery({ query: STAMPED }, request.raw.url ?? '');
  return reply
    .header('Cache-Control', v === logo.file.stamp ? FOR_EVER : FOR_AN_HOUR)
    .header('Access-Control-Allow-Origin', '*')
    .type('image/png')
    .send(png);
};

async function drawn(source: Buffer, side: number, look: IconLook): Promise<Sharp> {
  if (look !== 'maskable') {
    const icon = sharp(source).resize(side, side, { fit: 'contain', background: '#fdfcf900' });
    return look === 'filled' ? icon.flatten({ background: PAPER }) : icon;
  }
  const inner = Math.round(side * MASKABLE_SHARE);
  const picture = await sharp(source).resize(inner, inner).png().toBuffer();
  return sharp({ create: { width: side, height: side, channels: 3, background: PAPER } }).composite([
    { input: picture },
  ]);
}

/** The icon at the largest size it is shown in: the stored one may be much larger, and is read for each size. */
async function iconSource(reading: Reading, icon: BrandPicture | null): Promise<Buffer> {
  return once(`${icon?.file.stamp} source`, async () =>
    icon
      ? sharp(await bytesOf(reading, icon), { limitInputPixels: 2 * MASTER_PIXELS })
          .resize(512, 512, { fit: 'contain', background: '#fdfcf900' })
          .png()
          .toBuffer()
      : sharp(Buffer.from(MARK), { density: (72 * 512) / 64 })
          .png()
          .toBuffer(),
  );
}

/** One of our bitmaps: it was re-encoded on upload, so its content is safe. */
async function bytesOf(reading: Reading, { id }: BrandPicture): Promise<Uint8Array> {
  const bytes = await findDots(reading, id);
  if (!bytes) throw refusal('pictureNotHere');
  return bytes;
}

/** Renders once per key; a failure is retried. */
function once(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const before = pngs.get(key);
  if (before) return before;
  const [oldest] = pngs.keys();
  if (pngs.size >= MOST_KEPT && oldest !== undefined) pngs.delete(oldest);
  const made = draw();
  pngs.set(key, made);
  made.catch(() => pngs.delete(key));
  return made;
}
