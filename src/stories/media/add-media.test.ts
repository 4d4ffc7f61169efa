import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { findMedia } from '../media.queries.ts';
import { addMedia } from './add-media.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const add = (bytes: Uint8Array, more: Parameters<typeof sentPicture>[1] = {}) =>
  addMedia(store, sentPicture(bytes, more), TEST_ADDING);
const rowOf = async (id: string) => {
  const row = await store.reading
    .selectFrom('media')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { ...row, metadata: await sharp(row.bytes).metadata() };
};
const XMP = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Baltic Pictures">
  <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Порт зимой &amp; cranes</rdf:li></rdf:Alt></dc:description>
  <dc:creator><rdf:Seq><rdf:li>Zoë Ärlig</rdf:li></rdf:Seq></dc:creator>
  <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 Baltic Pictures</rdf:li></rdf:Alt></dc:rights>
  </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

describe('what is taken', () => {
  test('a photograph is drawn anew, upright, with nothing of its file; its words are proposed', async () => {
    const bytes = await drawnPicture(640, 480)
      .withExif({
        IFD0: { Artist: 'Somebody else', Make: 'SecretCam', Orientation: '6' },
        IFD2: { DateTimeOriginal: '2026:02:03 04:05:06', OffsetTimeOriginal: '+01:00' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
      })
      .withXmp(XMP)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const sent = await sharp(bytes).metadata();
    expect(sent.exif?.toString('latin1')).toContain('SecretCam');
    const { id, known } = await add(bytes, { alt: 'A harbour', name: 'C:\\pictures\\..\\har\u202Ebour.jpg' });
    expect(known).toBe(false);
    const row = await rowOf(id);
    expect(row).toMatchObject({
      mime: 'image/jpeg',
      width: 480,
      height: 640,
      name: 'harbour.jpg',
      alt: { en: 'A harbour' },
      caption: { en: 'Порт зимой & cranes' },
      credit: 'Zoë Ärlig / Baltic Pictures',
      holder: '© 2026 Baltic Pictures',
      taken_at: '2026-02-03T04:05:06+01:00',
      avif: 'waiting',
      version: 1,
    });
    const { exif, xmp, iptc, icc, orientation } = row.metadata;
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
    expect(Buffer.from(row.bytes).includes('SecretCam')).toBe(false);
    const { rows } = await store.statement('select bytes, sha256 from media_originals where media_id = $1', [
      id,
    ]);
    expect(Buffer.from(rows[0]?.bytes as Uint8Array).equals(bytes)).toBe(true);
    expect((await findMedia(store.reading, id))?.sha256).not.toBe(rows[0]?.sha256);
  });

  test('what is typed goes before what the file says', async () => {
    const bytes = await drawnPicture(64, 48, 1).withXmp(XMP).jpeg().toBuffer();
    const { id } = await add(bytes, { credit: 'Ours', caption: 'Typed', language: 'fr' });
    expect(await rowOf(id)).toMatchObject({ credit: 'Ours', caption: { fr: 'Typed' }, alt: {} });
  });

  test('the same file, and the same picture in another file, is known', async () => {
    const plain = await drawnPicture(80, 60, 2).png().toBuffer();
    const first = await add(plain, { name: 'a.png' });
    expect(await add(plain, { name: 'b.png' })).toEqual({ ...first, known: true });
    const other = await drawnPicture(80, 60, 2).png({ compressionLevel: 1 }).withXmp(XMP).toBuffer();
    expect(await add(other, { name: 'c.png' })).toMatchObject({ id: first.id, known: true });
    const both = await Promise.all(
      [3, 3].map(async (seed) => add(await drawnPicture(90, 60, seed).jpeg().toBuffer())),
    );
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
  });

  test.each([
    ['png', async () => drawnPicture(60, 40, 4).png().toBuffer(), 'image/png'],
    ['webp', async () => drawnPicture(60, 40, 5).webp().toBuffer(), 'image/jpeg'],
    ['avif', async () => drawnPicture(60, 40, 6).avif().toBuffer(), 'image/jpeg'],
    ['gif', async () => drawnPicture(60, 40, 7).gif().toBuffer(), 'image/png'],
    ['webp', async () => drawnPicture(60, 40, 8).ensureAlpha(0.5).webp().toBuffer(), 'image/webp'],
  ])('%s is taken', async (ending, make, mime) => {
    const { id } = await add(await make(), { name: `x.${ending}` });
    expect(await rowOf(id)).toMatchObject({ mime, width: 60, height: 40, frames: 1 });
  });

  test('a wide gamut and CMYK become sRGB', async () => {
    const wide = await drawnPicture(60, 40, 9).withIccProfile('p3').jpeg().toBuffer();
    const print = await drawnPicture(60, 40, 10)
      .toColourspace('cmyk')
      .withIccProfile('cmyk')
      .jpeg()
      .toBuffer();
    for (const bytes of [wide, print]) {
      const { metadata } = await rowOf((await add(bytes)).id);
      expect(metadata).toMatchObject({ space: 'srgb', hasProfile: false, channels: 3 });
    }
  });

  test('an SVG is taken with its dots beside it, which programs are sent', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="9" height="9"/></svg>';
    const { id } = await add(Buffer.from(svg), { name: 'drawing.svg' });
    expect(await store.reading.selectFrom('media').select('mime').where('id', '=', id).execute()).toEqual([
      { mime: 'image/svg+xml' },
    ]);
    const made = await store.reading
      .selectFrom('media_renditions')
      .select(['kind', 'mime', 'width'])
      .where('media_id', '=', id)
      .where('kind', '=', 'dots')
      .execute();
    expect(made).toMatchObject([{ mime: expect.stringMatching(/^image\/(?:png|webp)$/) }]);
  });

  test('what moves stays moving, as WebP', async () => {
    const { id } = await add(await movingGif(60, 40, 5), { name: 'x.gif' });
    const row = await rowOf(id);
    expect(row).toMatchObject({ mime: 'image/webp', width: 60, height: 40, frames: 5, avif: 'none' });
    expect(row.metadata.pages).toBe(5);
  });
});

/** Frames one below another, as libvips holds a picture that moves. */
async function movingGif(width: number, height: number, frames: number): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * frames * 3);
  for (let at = 0; at < pixels.length; at += 1) {
    pixels[at] = (Math.floor(at / (width * height * 3)) * 53 + at * 7) % 256;
  }
  return sharp(pixels, { raw: { width, height: height * frames, channels: 3, pageHeight: height } })
    .gif({ delay: Array.from({ length: frames }, () => 80) })
    .toBuffer();
}
