import { crc32, deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/errors.ts';
import type { Store } from '../../src/store/database.ts';
import { reuseEveryChild } from '../../src/store/sandbox/kept-children.ts';
import { openTestStore } from '../../src/store/testing.ts';
import { addMedia } from '../../src/stories/media/add-media.ts';
import { drawnPicture, sentPicture, TEST_ADDING, TEST_LIMITS } from '../../src/stories/media/testing.ts';
import { WHOLE } from '../depth.ts';

reuseEveryChild(false);

// Pictures that somebody hostile sends. Each is refused in one clear line or made harmless; the process lives.

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

type Bytes = Buffer | Promise<Buffer>;
const add = async (bytes: Bytes, name: string) =>
  addMedia(store, sentPicture(await bytes, { name }), TEST_ADDING);
const kept = (id: string) =>
  store.reading.selectFrom('media').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(8 + data.length + 4);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), 8 + data.length);
  return whole;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** A PNG that says its size and holds whatever is given, in whatever chunks. */
function png(width: number, height: number, ...chunks: Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  head[9] = 2;
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

/** One colour over as many pixels, packed as small as it goes. */
function pngBomb(width: number, height: number): Buffer {
  return png(width, height, chunk('IDAT', deflateSync(Buffer.alloc((width * 3 + 1) * height), { level: 9 })));
}

/** A GIF of one pixel whose second frame stands as often as said: a few bytes a frame. */
async function framesOf(count: number): Promise<Buffer> {
  const pixels = Buffer.from([255, 0, 0, 0, 255, 0]);
  const raw = { width: 1, height: 2, channels: 3 as const, pageHeight: 1 };
  const two = await sharp(pixels, { raw })
    .gif({ delay: [50, 50] })
    .toBuffer();
  const last = two.lastIndexOf(Buffer.from([0x21, 0xf9]));
  const frame = two.subarray(last, two.length - 1);
  return Buffer.concat([
    two.subarray(0, last),
    ...Array.from({ length: count - 1 }, () => frame),
    Buffer.from([0x3b]),
  ]);
}

const HTML = Buffer.from('<!doctype html><script>alert(document.domain)</script>');
const svg = (inner: string, size = 'width="40" height="30"') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inner}</svg>`);
const jpeg = () => drawnPicture(120, 80, 21).jpeg().toBuffer();

/** Of each kind of defence the gate tries one. */
const REFUSED: Readonly<
  Record<string, readonly [name: string, bytes: () => Bytes, says: RegExp, tried?: 'in the gate']>
> = {
  'a PNG that says 60,000 × 60,000': [
    'a.png',
    () => png(60_000, 60_000, chunk('IDAT', deflateSync(Buffer.alloc(99)))),
    /60000 × 60000 pixels/,
    'in the gate',
  ],
  'a PNG that says more pixels than may be, and holds them': [
    'b.png',
    () => pngBomb(2500, 2000),
    /2500 × 2000 pixels/,
  ],
  'a PNG of the largest numbers there are': ['c.png', () => png(0x7fffffff, 0x7fffffff), /pixels|broken/],
  'a PNG of no pixels': ['d.png', () => png(0, 0), /broken/],
  'a JPEG whose header lies about its size': [
    'e.jpg',
    async () => {
      const bytes = await jpeg();
      const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
      bytes.writeUInt16BE(65_000, at + 5);
      bytes.writeUInt16BE(65_000, at + 7);
      return bytes;
    },
    /65000/,
  ],
  'a GIF of 5,000 frames': ['f.gif', () => framesOf(5_000), /5,000 frames; the limit is 600/, 'in the gate'],
  'a WebP cut off': [
    'g.webp',
    async () => (await drawnPicture(300, 200).webp().toBuffer()).subarray(0, 900),
    /broken/,
  ],
  'a JPEG cut off': [
    'h.jpg',
    async () => (await jpeg()).subarray(0, 700),
    /damaged or incomplete/,
    'in the gate',
  ],
  'a PNG cut off': [
    'i.png',
    async () => (await drawnPicture(200, 200).png().toBuffer()).subarray(0, 600),
    /broken/,
  ],
  'an AVIF cut off': [
    'j.avif',
    async () => (await drawnPicture(200, 200).avif().toBuffer()).subarray(0, 400),
    /broken/,
  ],
  'a GIF that is a head alone': ['k.gif', () => Buffer.from('GIF89a'), /broken|not a picture/],
  'nothing at all': ['l.png', () => Buffer.alloc(0), /The file is empty/],
  'a page that is called .jpg': ['m.jpg', () => HTML, /not a picture/, 'in the gate'],
  'a page that is called .svg': ['n.svg', () => HTML, /not a picture|not an SVG/],
  'an SVG that is called .png': [
    'o.png',
    () => svg('<script>alert(1)</script>'),
    /ends in \.png, but the file is SVG/,
  ],
  'a PNG that is called .jpg': [
    'p.jpg',
    () => drawnPicture(20, 20).png().toBuffer(),
    /ends in \.jpg, but the file is PNG/,
    'in the gate',
  ],
  'a ZIP that is called .png': ['q.png', () => Buffer.from(zipSync({ 'a.png': SIGNATURE })), /not a picture/],
  'a PDF that is called .jpg': ['r.jpg', () => Buffer.from('%PDF-1.7\n1 0 obj'), /not a picture/],
  'a TIFF': ['s.tif', () => drawnPicture(20, 20).tiff().toBuffer(), /It is a TIFF picture/],
  'an SVG packed with gzip': ['t.svgz', () => gzipSync(svg('')), /not a picture/],
  'a program': ['u.jpg', () => Buffer.from('MZ\x90\0\x03\0\0\0'), /not a picture/],
  'an SVG of a billion shapes by entities': [
    'v.svg',
    () =>
      Buffer.from(
        `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${svg('<text>&b;</text>').toString()}`,
      ),
    /DOCTYPE|entit|broken/i,
  ],
  'an SVG with a file of ours by an entity': [
    'w.svg',
    () =>
      Buffer.from(
        `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>').toString()}`,
      ),
    /DOCTYPE|entit|broken/i,
    'in the gate',
  ],
  'an SVG as large as a town': ['x.svg', () => svg('', 'width="900000" height="900000"'), /900000/],
  'an SVG of parts that draw each other': [
    'y.svg',
    () => {
      const part = (at: number) => `<g id="p${at}">${`<use href="#p${at + 1}"/>`.repeat(10)}</g>`;
      return svg(
        `${Array.from({ length: 9 }, (_, at) => part(at)).join('')}<rect id="p9" width="1" height="1"/>`,
      );
    },
    /draws more than can be shown/,
    'in the gate',
  ],
  'more bytes than may be': [
    'z.png',
    () => Buffer.concat([SIGNATURE, Buffer.alloc(TEST_LIMITS.bytes)]),
    /MB; the limit is 8 MB/,
    'in the gate',
  ],
};

describe('is refused in one clear line, and nothing of it is kept', () => {
  it.each(Object.entries(REFUSED).filter(([, [, , , tried]]) => WHOLE || tried))(
    '%s',
    async (_what, [name, bytes, says]) => {
      const before = await store.reading.selectFrom('media').select('id').execute();
      const failure = await add(bytes(), name).then(
        () => null,
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(Problem);
      const { message } = failure as Problem;
      expect(message).toMatch(says);
      expect(message).not.toMatch(/\n|vips|libpng|at .*\.ts|\/tmp|node_modules/i);
      expect(await store.reading.selectFrom('media').select('id').execute()).toHaveLength(before.length);
    },
  );
});

describe('is made harmless', () => {
  it('a picture that is a page as well: behind it, in its comment, and in chunks of its own', async () => {
    const behind = Buffer.concat([await jpeg(), HTML]);
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, HTML.length + 2]), HTML]);
    const photo = await drawnPicture(120, 80, 22).jpeg().toBuffer();
    const inside = Buffer.concat([photo.subarray(0, 2), comment, photo.subarray(2)]);
    const plain = await drawnPicture(60, 40, 23).png().toBuffer();
    const text = chunk('tEXt', Buffer.from(`Comment\0${HTML}`, 'latin1'));
    const chunks = Buffer.concat([plain.subarray(0, 33), text, plain.subarray(33), HTML]);
    for (const [name, bytes] of [
      ['behind.jpg', behind],
      ['inside.jpg', inside],
      ['chunks.png', chunks],
    ] as const) {
      expect(bytes.includes('alert(')).toBe(true);
      const row = await kept((await add(bytes, name)).id);
      expect(Buffer.from(row.bytes).includes('alert(')).toBe(false);
      expect((await sharp(row.bytes).metadata()).width).toBe(row.width);
    }
  });

  it('words of a file that are markup are words: nothing of them is markup to anybody', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt>
      <rdf:li xml:lang="x-default">&lt;img src=x onerror=alert(1)&gt;\u0000\u202E</rdf:li></rdf:Alt></dc:description>
      </rdf:Description></rdf:RDF></x:xmpmeta>`;
    const bytes = drawnPicture(64, 48, 24)
      .withExif({ IFD0: { Artist: '"><script>alert(1)</script>', ImageDescription: '<b>x</b>' } })
      .withXmp(xmp.replace('\u0000', ''))
      .jpeg()
      .toBuffer();
    const row = await kept((await add(bytes, 'words.jpg')).id);
    expect(row.caption).toEqual({ en: expect.stringContaining('<img src=x onerror=alert(1)>') });
    expect(row.credit).toBe('"><script>alert(1)</script>');
    expect((await sharp(row.bytes).metadata()).exif).toBeUndefined();
  });

  it('an XMP packet with entities or of no end is left out, and the picture is taken', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(999)}">]><x:xmpmeta xmlns:x="adobe:ns:meta/">&a;&a;&a;`;
    const bytes = drawnPicture(64, 48, 25).withXmp(bomb).jpeg().toBuffer();
    expect(await kept((await add(bytes, 'bomb.jpg')).id)).toMatchObject({ caption: {}, credit: '' });
  });

  it.each(WHOLE ? [1, 2, 3, 4, 5, 6, 7, 8] : [6])(
    'a photograph turned as its file says (%i) is upright',
    async (orientation) => {
      const pixels = drawnPicture(90, 60, 30 + orientation)
        .withMetadata({ orientation })
        .jpeg()
        .toBuffer();
      const row = await kept((await add(pixels, 'turned.jpg')).id);
      const turned = orientation >= 5;
      expect([row.width, row.height]).toEqual(turned ? [60, 90] : [90, 60]);
      expect((await sharp(row.bytes).metadata()).orientation).toBeUndefined();
    },
  );

  it('a colour profile that is no profile is left out', async () => {
    const photo = await drawnPicture(90, 60, 40).withIccProfile('p3').jpeg().toBuffer();
    const at = photo.indexOf('ICC_PROFILE');
    photo.fill(0x41, at + 14, at + 200);
    const row = await kept((await add(photo, 'profile.jpg')).id);
    expect((await sharp(row.bytes).metadata()).hasProfile).toBe(false);
  });

  it('the library still takes a picture after all of that, and what was hostile left no process behind', async () => {
    expect((await add(drawnPicture(50, 50, 50).png().toBuffer(), 'last.png')).known).toBe(false);
  });
});
