import sharp from 'sharp';
import type { MakePage } from '../page.ts';
import type { Handle } from '../route.ts';

/**
 * Our mark: the five ticks of the sourceline, in the order of certainty:
 * full, half, hatched, hollow, dotted.
 */
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

/** The same with room around it: a home screen may cut an icon down to its inner four fifths. */
const MASKABLE = MARK.replace('<g fill="none"', '<g transform="translate(9.6 9.6) scale(.7)" fill="none"');

const pngs = new Map<string, Promise<Buffer>>();
const LASTING = 'public, max-age=86400, stale-while-revalidate=604800';

/** `/favicon.svg`: our mark. */
export const faviconSvg: MakePage = async () => ({
  status: 200,
  type: 'image/svg+xml; charset=utf-8',
  text: MARK,
  shows: [],
});

/** Our mark as a PNG of `size` pixels, drawn once; `maskable` with room around it. */
export function iconPng(size: number, look: 'plain' | 'maskable' = 'plain'): Handle {
  return async (_server, _request, reply) => {
    const key = `${look} ${size}`;
    const png =
      pngs.get(key) ??
      sharp(Buffer.from(look === 'plain' ? MARK : MASKABLE), { density: (72 * size) / 64 })
        .png()
        .toBuffer();
    pngs.set(key, png);
    return reply
      .header('Cache-Control', LASTING)
      .type('image/png')
      .send(await png);
  };
}
